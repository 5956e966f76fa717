@ocs @doc-001
Feature: Campaign status on request
  A desktop that is not sure of the present state asks for it, at any time. OCS says again what it says
  when the agent logs in, once for each campaign group, and never refuses: when there is nothing to
  say, it says nothing.

  @CST-19 @must @ruling-74
  Rule: The answer for a running campaign is CampaignStarted, as at login
    Sections: CampaignStatusRequest; CampaignStarted

    Scenario: [1] The campaign runs
      Given the campaign is running
      And Ana is logged in
      When Ana sends CampaignStatusRequest
      Then Ana receives CampaignStarted with:
        | key                     | value          |
        | GSW_CAMPAIGN_NAME       | "Spring"       |
        | GSW_CAMPAIGN_GROUP_NAME | "Spring@Sales" |
        | GSW_CAMPAIGN_MODE       | "Preview"      |
      And Ana receives no CampaignStarted

    Scenario: [2] The mode has been changed
      Given the campaign is running in "Predictive" mode
      And Ana is logged in
      When the campaign's mode is changed to "Progressive"
      And Ana sends CampaignStatusRequest
      Then Ana receives CampaignModeChanged
      And Ana receives CampaignStarted with:
        | key               | value         |
        | GSW_CAMPAIGN_MODE | "Progressive" |

  @CST-20 @should @ruling-62 @ruling-74
  Rule: The answer for a campaign that is loaded but not running is CampaignLoaded
    Sections: CampaignStatusRequest; CampaignLoaded

    Scenario Outline: [1] The campaign is not running
      Given the campaign is <state>
      And Ana is logged in
      When Ana sends CampaignStatusRequest
      Then Ana receives CampaignLoaded with:
        | key                     | value          |
        | GSW_CAMPAIGN_NAME       | "Spring"       |
        | GSW_CAMPAIGN_GROUP_NAME | "Spring@Sales" |
      And Ana receives no CampaignStarted

      Examples:
        | state   |
        | loaded  |
        | stopped |

  @CST-21 @must
  Rule: The application id is optional in CampaignStatusRequest
    Sections: CampaignStatusRequest
    Without it every OCS answers, with it only the one that it names.

    Background:
      Given the campaign is running
      And Ana is logged in

    Scenario: [1] Without an application id
      When Ana sends CampaignStatusRequest without GSW_APPLICATION_ID
      Then Ana receives CampaignStarted

    Scenario: [2] With the application id of this OCS
      When Ana sends CampaignStatusRequest with GSW_APPLICATION_ID set to the application id
      Then Ana receives CampaignStarted

    Scenario: [3] With the application id of another OCS
      When Ana sends CampaignStatusRequest with GSW_APPLICATION_ID set to another application id
      Then Ana receives no answer

  @CST-22 @must @ruling-25
  Rule: CampaignStatusRequest is never answered with an error
    Sections: CampaignStatusRequest
    An agent who takes part in no active campaign, or whom OCS does not know, gets no answer.

    Scenario: [1] Nothing is loaded
      Given the campaign is not loaded
      And Ana is logged in
      When Ana sends CampaignStatusRequest
      Then Ana receives no answer

    Scenario: [2] The campaign has been unloaded
      Given the campaign is loaded
      And Ana is logged in
      When the campaign is unloaded
      Then Ana receives CampaignUnloaded
      When Ana sends CampaignStatusRequest
      Then Ana receives no answer

    Scenario Outline: [3] The agent takes part in no campaign
      Given the campaign is running
      And <agent> is logged in
      When <agent> sends CampaignStatusRequest
      Then <agent> receives no answer

      Examples:
        | agent |
        | Zoe   |
        | Cleo  |

    Scenario: [4] The agent has logged out
      Given the campaign is running
      And Ana is logged in
      When Ana logs out
      And Ana sends CampaignStatusRequest
      Then Ana receives no answer

    Scenario: [5] The application id is not a number
      Given the campaign is running
      And Ana is logged in
      When Ana sends CampaignStatusRequest with GSW_APPLICATION_ID set to "unknown"
      Then Ana receives no error
      When Ana sends CampaignStatusRequest
      Then Ana receives CampaignStarted with:
        | key              | value            |
        | GSW_REFERENCE_ID | the reference id |

  @CST-23 @must @ruling-245
  Rule: The answer gives the state of each active campaign group of the agent, once
    Sections: CampaignStatusRequest; Campaign Status Notification from OCS to Desktop

    Scenario: [1] Two campaigns in different states
      Given the campaign group "Autumn@Sales" of campaign "Autumn" for "Sales" is loaded
      And the campaign is running
      And Ana is logged in
      When Ana sends CampaignStatusRequest
      Then Ana receives CampaignStarted with:
        | key                     | value          |
        | GSW_CAMPAIGN_GROUP_NAME | "Spring@Sales" |
      And Ana receives CampaignLoaded or CampaignGroupAssigned with:
        | key                     | value          |
        | GSW_CAMPAIGN_GROUP_NAME | "Autumn@Sales" |
      And Ana receives no CampaignStarted

    Scenario: [2] A campaign that is not loaded is left out
      Given the campaign group "Autumn@Sales" of campaign "Autumn" for "Sales" is not loaded
      And the campaign is running
      And Ana is logged in
      When Ana sends CampaignStatusRequest
      Then Ana receives CampaignStarted with:
        | key                     | value          |
        | GSW_CAMPAIGN_GROUP_NAME | "Spring@Sales" |
      And Ana receives no CampaignStarted
      And Ana receives no CampaignLoaded with:
        | key                     | value          |
        | GSW_CAMPAIGN_GROUP_NAME | "Autumn@Sales" |

    Scenario: [3] A campaign group of other agents is left out
      Given the campaign group "Spring@Service" of campaign "Spring" for "Service" is running
      And the campaign is running
      And Ana is logged in
      When Ana sends CampaignStatusRequest
      Then Ana receives CampaignStarted with:
        | key                     | value          |
        | GSW_CAMPAIGN_GROUP_NAME | "Spring@Sales" |
      And Ana receives no CampaignStarted

  @CST-24 @must @ruling-22 @ruling-245
  Rule: Each event of the answer carries the reference id of the request
    Sections: CampaignStatusRequest

    Scenario: [1] Two campaigns
      Given the campaign group "Autumn@Sales" of campaign "Autumn" for "Sales" is loaded
      And the campaign is running
      And Ana is logged in
      When Ana sends CampaignStatusRequest with GSW_REFERENCE_ID set to 4711
      Then Ana receives CampaignStarted with:
        | key              | value |
        | GSW_REFERENCE_ID | 4711  |
      And Ana receives CampaignLoaded or CampaignGroupAssigned with:
        | key              | value |
        | GSW_REFERENCE_ID | 4711  |

  @CST-25 @must
  Rule: The status can be asked for at any time
    Sections: CampaignStatusRequest

    Background:
      Given the campaign is running
      And Ana is logged in

    Scenario: [1] Twice in a row
      Given Ana has sent CampaignStatusRequest
      When Ana sends CampaignStatusRequest with GSW_REFERENCE_ID set to 4711
      Then Ana receives CampaignStarted with:
        | key              | value |
        | GSW_REFERENCE_ID | 4711  |
      And Ana receives no CampaignStarted with:
        | key              | value |
        | GSW_REFERENCE_ID | 4711  |

    Scenario: [2] While a record is on the desktop
      Given Ana has a preview record
      When Ana sends CampaignStatusRequest
      Then Ana receives CampaignStarted

    Scenario: [3] While the agent is not ready
      When Ana goes not ready
      And Ana sends CampaignStatusRequest
      Then Ana receives CampaignStarted
