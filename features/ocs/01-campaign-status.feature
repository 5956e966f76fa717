@ocs @doc-001
Feature: Campaign status
  OCS informs the desktops of its agents which campaigns they work in and what state these are in: when
  an agent logs in, and whenever the state changes. A campaign is dialed for a group of agents; this
  pair, a campaign group, is what is loaded, started, stopped and unloaded.

  @CST-01 @must @ruling-62
  Rule: An agent who logs in to a running campaign receives CampaignStarted
    Sections: Campaign Status Notification from OCS to Desktop; CampaignStarted
    The event names the campaign, its group and its mode, and reaches only the agent who logs in.

    Background:
      Given the campaign is running

    Scenario: [1] The first agent
      When Ana logs in
      Then Ana receives CampaignStarted with:
        | key                     | value          |
        | GSW_CAMPAIGN_NAME       | "Spring"       |
        | GSW_CAMPAIGN_GROUP_NAME | "Spring@Sales" |
        | GSW_CAMPAIGN_MODE       | "Preview"      |
      And Ana receives no CampaignStarted

    Scenario: [2] Colleagues are not notified again
      Given Ana is logged in
      When Ben logs in
      Then Ben receives CampaignStarted
      And Ana receives nothing

    Scenario: [3] The agent logs out and in again
      Given Ana is logged in
      When Ana logs out
      And Ana logs in
      Then Ana receives CampaignStarted
      And Ana receives no CampaignStarted

  @CST-02 @should @ruling-62
  Rule: An agent who logs in to a campaign that is loaded but not running receives CampaignLoaded
    Sections: Campaign Status Notification from OCS to Desktop; CampaignLoaded

    Scenario Outline: [1] The campaign is not running
      Given the campaign is <state>
      When Ana logs in
      Then Ana receives CampaignLoaded with:
        | key                     | value          |
        | GSW_CAMPAIGN_NAME       | "Spring"       |
        | GSW_CAMPAIGN_GROUP_NAME | "Spring@Sales" |
      And Ana receives no CampaignStarted

      Examples:
        | state   |
        | loaded  |
        | stopped |

  @CST-27 @must @ruling-245
  Rule: An agent who logs in to a campaign that is loaded but not running, or asks for its status, is notified of it
    Sections: Campaign Status Notification from OCS to Desktop; CampaignStatusRequest
    Three notifications are possible, and CampaignStarted is for a campaign that runs. That the others are not
    interchangeable is CST-02 and CST-20.

    Scenario Outline: [1] At login, <state>
      Given the campaign is <state>
      When Ana logs in
      Then Ana receives CampaignLoaded or CampaignGroupAssigned with:
        | key                     | value              |
        | GSW_APPLICATION_ID      | the application id |
        | GSW_CAMPAIGN_NAME       | "Spring"           |
        | GSW_CAMPAIGN_GROUP_NAME | "Spring@Sales"     |

      Examples:
        | state   |
        | loaded  |
        | stopped |

    Scenario Outline: [2] On request, <state>
      Given the campaign is <state>
      And Ana is logged in
      When Ana sends CampaignStatusRequest
      Then Ana receives CampaignLoaded or CampaignGroupAssigned with:
        | key                     | value              |
        | GSW_APPLICATION_ID      | the application id |
        | GSW_CAMPAIGN_NAME       | "Spring"           |
        | GSW_CAMPAIGN_GROUP_NAME | "Spring@Sales"     |

      Examples:
        | state   |
        | loaded  |
        | stopped |

  @CST-03 @must
  Rule: An agent who logs in while nothing is loaded receives no status
    Sections: Campaign Status Notification from OCS to Desktop

    Scenario: [1] The campaign has never been loaded
      Given the campaign is not loaded
      When Ana logs in
      Then Ana receives nothing

    Scenario: [2] The campaign has been unloaded
      Given the campaign is loaded
      When the campaign is unloaded
      And Ana logs in
      Then Ana receives nothing

  @CST-04 @must @ruling-71
  Rule: Loading a campaign is announced to all its agents by CampaignLoaded
    Sections: CampaignLoaded; All Genesys Events and Event Type Protocols

    Scenario: [1] Two agents are logged in
      Given Ana is logged in
      And Ben is logged in
      When the campaign is loaded
      Then Ana receives CampaignLoaded
      And Ben receives CampaignLoaded

  @CST-05 @must @ruling-65 @ruling-71
  Rule: Starting a campaign is announced to all its agents by CampaignStarted
    Sections: CampaignStarted; All Genesys Events and Event Type Protocols

    Scenario Outline: [1] Two agents are logged in
      Given the campaign is <state>
      And Ana is logged in
      And Ben is logged in
      When the campaign is started
      Then Ana receives CampaignStarted
      And Ben receives CampaignStarted

      Examples:
        | state   |
        | loaded  |
        | stopped |

  @CST-06 @must @ruling-71
  Rule: Stopping a campaign is announced to all its agents by CampaignStopped
    Sections: CampaignStopped; All Genesys Events and Event Type Protocols

    Background:
      Given the campaign is running
      And Ana is logged in
      And Ben is logged in

    Scenario: [1] Two agents are logged in
      When the campaign is stopped
      Then Ana receives CampaignStopped
      And Ben receives CampaignStopped

    Scenario: [2] One of them has a record on the desktop
      Given Ana has a preview record
      When the campaign is stopped
      Then Ana receives CampaignStopped
      And Ben receives CampaignStopped

  @CST-07 @must @ruling-71
  Rule: Unloading a campaign is announced to all its agents by CampaignUnloaded
    Sections: CampaignUnloaded; All Genesys Events and Event Type Protocols

    Scenario Outline: [1] The campaign does not run
      Given the campaign is <state>
      And Ana is logged in
      And Ben is logged in
      When the campaign is unloaded
      Then Ana receives CampaignUnloaded
      And Ben receives CampaignUnloaded

      Examples:
        | state   |
        | loaded  |
        | stopped |

    Scenario: [2] A running campaign is unloaded by force
      Given the campaign is running
      And Ana is logged in
      And Ana has a preview record
      When the campaign is unloaded by force
      Then Ana receives CampaignUnloaded

  @CST-08 @must @ruling-69
  Rule: A change between Predictive and Progressive mode is announced by CampaignModeChanged
    Sections: CampaignModeChanged
    The event carries the mode in which the campaign runs from now on.

    Scenario Outline: [1] The mode changes while the campaign runs
      Given the campaign is running in "<old>" mode
      And Ana is logged in
      And Ben is logged in
      When the campaign's mode is changed to "<new>"
      Then Ana receives CampaignModeChanged with:
        | key               | value   |
        | GSW_CAMPAIGN_MODE | "<new>" |
      And Ben receives CampaignModeChanged with:
        | key               | value   |
        | GSW_CAMPAIGN_MODE | "<new>" |

      Examples:
        | new         | old         |
        | Progressive | Predictive  |
        | Predictive  | Progressive |

    Scenario: [2] An agent who logs in afterwards is notified of the new mode
      Given the campaign is running in "Predictive" mode
      And Ana is logged in
      When the campaign's mode is changed to "Progressive"
      Then Ana receives CampaignModeChanged
      When Ben logs in
      Then Ben receives CampaignStarted with:
        | key               | value         |
        | GSW_CAMPAIGN_MODE | "Progressive" |

  @CST-09 @should @ruling-52 @ruling-69
  Rule: A change between the modes with seizing is announced by CampaignModeChanged
    Sections: CampaignModeChanged

    Scenario Outline: [1] The mode changes while the campaign runs
      Given the campaign is running in "<old>" mode
      And Ana is logged in
      When the campaign's mode is changed to "<new>"
      Then Ana receives CampaignModeChanged with:
        | key               | value                   |
        | GSW_CAMPAIGN_MODE | one of "<new>", <alias> |

      Examples:
        | new                      | alias                 | old                      |
        | Progressive with Seizing | "Engaged Progressive" | Predictive with Seizing  |
        | Predictive with Seizing  | "Engaged Predictive"  | Progressive with Seizing |

  @CST-17 @should @ruling-66
  Rule: A campaign that stops is not announced as loaded again
    Sections: CampaignStopped; CampaignLoaded

    Scenario: [1] The campaign stops
      Given the campaign is running
      And Ana is logged in
      When the campaign is stopped
      Then Ana receives CampaignStopped
      And Ana receives no CampaignLoaded
