@ocs @doc-001
Feature: Content of the campaign status
  Each notification names its campaign and its campaign group, and most describe both. CampaignStarted also carries the
  mode.

  @CST-10 @must @ruling-52
  Rule: CampaignStarted carries the mode in which the campaign runs
    Sections: CampaignStarted; Reserved Keys
    The two modes with seizing also go by the names that begin with "Engaged", and Push Preview is also written as one word.

    Scenario Outline: [1] Each dialing mode
      Given the campaign is loaded in "<mode>" mode
      And Ana is logged in
      When the campaign is started
      Then Ana receives CampaignStarted with:
        | key               | value   |
        | GSW_CAMPAIGN_MODE | <value> |

      Examples:
        | mode                     | value                                                    |
        | Preview                  | "Preview"                                                |
        | Push Preview             | one of "Push Preview", "PushPreview"                     |
        | Predictive               | "Predictive"                                             |
        | Progressive              | "Progressive"                                            |
        | Predictive with Seizing  | one of "Predictive with Seizing", "Engaged Predictive"   |
        | Progressive with Seizing | one of "Progressive with Seizing", "Engaged Progressive" |
        | Power GVP                | "Power GVP"                                              |
        | Progressive GVP          | "Progressive GVP"                                        |

  @CST-11 @must
  Rule: Every notification names its campaign and its campaign group
    Sections: Campaign Status Notification from OCS to Desktop; CampaignStarted; CampaignLoaded;
    CampaignStopped; CampaignUnloaded; CampaignModeChanged

    Scenario Outline: [1] A change of state
      Given the campaign is <before>
      And Ana is logged in
      When the campaign is <verb>
      Then Ana receives <event> with:
        | key                     | value          |
        | GSW_CAMPAIGN_NAME       | "Spring"       |
        | GSW_CAMPAIGN_GROUP_NAME | "Spring@Sales" |

      Examples:
        | event            | before     | verb     |
        | CampaignLoaded   | not loaded | loaded   |
        | CampaignStarted  | loaded     | started  |
        | CampaignStopped  | running    | stopped  |
        | CampaignUnloaded | loaded     | unloaded |

    Scenario: [2] A change of mode
      Given the campaign is running in "Predictive" mode
      And Ana is logged in
      When the campaign's mode is changed to "Progressive"
      Then Ana receives CampaignModeChanged with:
        | key                     | value          |
        | GSW_CAMPAIGN_NAME       | "Spring"       |
        | GSW_CAMPAIGN_GROUP_NAME | "Spring@Sales" |

  @CST-12 @must
  Rule: Every notification but CampaignStarted describes its campaign and its campaign group
    Sections: CampaignLoaded; CampaignStopped; CampaignUnloaded; CampaignModeChanged; Reserved Keys

    Scenario Outline: [1] A change of state
      Given the campaign is <before>
      And Ana is logged in
      When the campaign is <verb>
      Then Ana receives <event> with:
        | key                            | value                     |
        | GSW_CAMPAIGN_DESCRIPTION       | "Spring offers"           |
        | GSW_CAMPAIGN_GROUP_DESCRIPTION | "Spring offers for Sales" |

      Examples:
        | event            | before     | verb     |
        | CampaignLoaded   | not loaded | loaded   |
        | CampaignStopped  | running    | stopped  |
        | CampaignUnloaded | loaded     | unloaded |

    Scenario: [2] A change of mode
      Given the campaign is running in "Predictive" mode
      And Ana is logged in
      When the campaign's mode is changed to "Progressive"
      Then Ana receives CampaignModeChanged with:
        | key                            | value                     |
        | GSW_CAMPAIGN_DESCRIPTION       | "Spring offers"           |
        | GSW_CAMPAIGN_GROUP_DESCRIPTION | "Spring offers for Sales" |

  @CST-26 @must
  Rule: If a description is empty, its key is still there, with an empty text
    Sections: CampaignStarted; CampaignLoaded; CampaignStopped; CampaignUnloaded; CampaignModeChanged; Reserved Keys

    Background:
      Given neither the campaign nor its campaign group has a description

    Scenario Outline: [1] A change of state
      Given the campaign is <before>
      And Ana is logged in
      When the campaign is <verb>
      Then Ana receives <event> with:
        | key                            | value |
        | GSW_CAMPAIGN_DESCRIPTION       | ""    |
        | GSW_CAMPAIGN_GROUP_DESCRIPTION | ""    |

      Examples:
        | event            | before     | verb     |
        | CampaignLoaded   | not loaded | loaded   |
        | CampaignStopped  | running    | stopped  |
        | CampaignUnloaded | loaded     | unloaded |

    Scenario: [2] The start, whose table has the description of the campaign only
      Given the campaign is loaded
      And Ana is logged in
      When the campaign is started
      Then Ana receives CampaignStarted with:
        | key                      | value |
        | GSW_CAMPAIGN_DESCRIPTION | ""    |

    Scenario: [3] A change of mode
      Given the campaign is running in "Predictive" mode
      And Ana is logged in
      When the campaign's mode is changed to "Progressive"
      Then Ana receives CampaignModeChanged with:
        | key                            | value |
        | GSW_CAMPAIGN_DESCRIPTION       | ""    |
        | GSW_CAMPAIGN_GROUP_DESCRIPTION | ""    |

  @CST-13 @should @ruling-63
  Rule: CampaignStarted describes its campaign, and its campaign group as well
    Sections: CampaignStarted
    Its table explains the description of the campaign as that of the group, and has no row for the
    latter.

    Scenario: [1] Both descriptions
      Given the campaign is loaded
      And Ana is logged in
      When the campaign is started
      Then Ana receives CampaignStarted with:
        | key                            | value                     |
        | GSW_CAMPAIGN_DESCRIPTION       | "Spring offers"           |
        | GSW_CAMPAIGN_GROUP_DESCRIPTION | "Spring offers for Sales" |

  @CST-28 @must @ruling-63
  Rule: CampaignStarted has no other description than that of its campaign or of its campaign group
    Sections: CampaignStarted; Reserved Keys

    Scenario: [1] GSW_CAMPAIGN_DESCRIPTION
      Given the campaign group "Autumn@Sales" of campaign "Autumn" for "Sales" is running
      And the campaign is loaded
      And Ana is logged in
      When the campaign is started
      Then Ana receives CampaignStarted with:
        | key                      | value                                            |
        | GSW_CAMPAIGN_NAME        | "Spring"                                         |
        | GSW_CAMPAIGN_DESCRIPTION | one of "Spring offers", "Spring offers for Sales" |
