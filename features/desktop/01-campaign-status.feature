@desktop @doc-001
Feature: Campaign status on the desktop
  OCS informs a desktop which campaign groups its agent works for, what state they are in, and which OCS it is. The
  desktop sends its requests accordingly: to the OCS that is in charge, and for campaigns that can be worked on.

  @DCS-04 @should
  Rule: A desktop keeps track of which campaigns its agent works for, and of their states
    Sections: CampaignStarted; CampaignLoaded; CampaignStopped

    Scenario Outline: [1] The campaign is <state>
      Given the campaign is <state>
      And the desktop of Ana is logged in
      Then Ana's screen shows:
        | what                    | value          |
        | campaigns[Spring].group | "Spring@Sales" |
        | campaigns[Spring].state | "<state>"      |

      Examples:
        | state   |
        | loaded  |
        | running |

    Scenario: [2] It stops while the agent is there
      Given the campaign is running
      And the desktop of Ana is logged in
      When the campaign is stopped
      Then Ana's screen shows:
        | what                    | value                      |
        | campaigns[Spring].state | one of "stopped", "loaded" |

    Scenario: [3] The start is announced twice
      Given the campaign is running
      And the desktop of Ana is logged in
      When OCS sends CampaignStarted to Ana again
      Then Ana's screen shows:
        | what            | value |
        | campaigns.count | 1     |

    Scenario: [4] Two campaigns
      Given the campaign group "Autumn@Sales" of campaign "Autumn" for "Sales" is loaded
      And the campaign is running
      And the desktop of Ana is logged in
      Then Ana's screen shows:
        | what                    | value     |
        | campaigns[Spring].state | "running" |
        | campaigns[Autumn].state | "loaded"  |

  @DCS-05 @may
  Rule: The agent sees what the campaign is and in which mode it runs
    Sections: CampaignStarted; CampaignModeChanged

    Scenario: [1] When the agent logs in
      Given the campaign is running
      And the desktop of Ana is logged in
      Then Ana's screen shows:
        | what                          | value           |
        | campaigns[Spring].mode        | "Preview"       |
        | campaigns[Spring].description | "Spring offers" |

    Scenario: [2] The mode changes
      Given the campaign is running in "Predictive" mode
      And the desktop of Ana is logged in
      When the campaign's mode is changed to "Progressive"
      Then Ana's screen shows:
        | what                   | value         |
        | campaigns[Spring].mode | "Progressive" |

  @DCS-09 @should
  Rule: A desktop that asks for the campaign status takes over the states in the answers
    Sections: CampaignStatusRequest

    Scenario: [1] It had not heard that the campaign was started
      Given the campaign is loaded
      And the desktop of Ana is logged in
      When OCS answers the next CampaignStatusRequest with CampaignStarted
      And Ana's agent asks for the campaign status
      Then Ana's screen shows:
        | what                    | value     |
        | campaigns[Spring].state | "running" |

    Scenario: [2] It had not heard of the campaign at all
      Given the campaign is running
      And the desktop of Ana is logged in
      When OCS answers the next CampaignStatusRequest with CampaignGroupAssigned with:
        | key                     | value          |
        | GSW_CAMPAIGN_NAME       | "Autumn"       |
        | GSW_CAMPAIGN_GROUP_NAME | "Autumn@Sales" |
      And Ana's agent asks for the campaign status
      Then Ana's screen shows:
        | what                    | value          |
        | campaigns[Autumn].group | "Autumn@Sales" |

  @DCS-10 @should @ruling-73
  Rule: A desktop accepts any number of answers to CampaignStatusRequest
    Sections: CampaignStatusRequest; Event Responses
    There is one for each campaign group, and nothing says which is the last. There may be none, and that is not a failure.

    Scenario: [1] Two answers
      Given the campaign group "Autumn@Sales" of campaign "Autumn" for "Sales" is running
      And the campaign is running
      And the desktop of Ana is logged in
      When OCS sends CampaignStopped to Ana with:
        | key                     | value          |
        | GSW_CAMPAIGN_NAME       | "Autumn"       |
        | GSW_CAMPAIGN_GROUP_NAME | "Autumn@Sales" |
      And OCS sends CampaignStopped to Ana
      And Ana's agent asks for the campaign status
      Then Ana's screen shows:
        | what                    | value     |
        | campaigns[Spring].state | "running" |
        | campaigns[Autumn].state | "running" |

    Scenario: [2] No answer
      Given the campaign is running
      And the desktop of Ana is logged in
      When OCS does not answer the next CampaignStatusRequest
      And Ana's agent asks for the campaign status
      And 60 seconds pass
      And Ana's agent asks for a preview record
      Then Ana's desktop sends PreviewRecordRequest
      And Ana's screen shows:
        | what          | value   |
        | lastError     | nothing |
        | waiting.count | 0       |

  @DCS-11 @should
  Rule: An agent who is assigned to a campaign group can work in it as soon as it runs
    Sections: Campaign Group Agent Assignment; CampaignGroupAssigned

    Background:
      Given the campaign is loaded
      And the desktop of Ana is logged in
      When OCS sends CampaignGroupAssigned to Ana with:
        | key                     | value          |
        | GSW_CAMPAIGN_NAME       | "Autumn"       |
        | GSW_CAMPAIGN_GROUP_NAME | "Autumn@Sales" |

    Scenario: [1] The agent sees the campaign
      Then Ana's screen shows:
        | what                    | value          |
        | campaigns[Autumn].group | "Autumn@Sales" |

    Scenario: [2] It has not been announced as running
      When Ana's agent asks for a preview record with:
        | argument | value    |
        | campaign | "Autumn" |
      Then Ana's desktop sends no PreviewRecordRequest

    Scenario: [3] It is started
      When OCS sends CampaignStarted to Ana with:
        | key                     | value          |
        | GSW_CAMPAIGN_NAME       | "Autumn"       |
        | GSW_CAMPAIGN_GROUP_NAME | "Autumn@Sales" |
        | GSW_CAMPAIGN_MODE       | "Preview"      |
      And Ana's agent asks for a preview record with:
        | argument | value    |
        | campaign | "Autumn" |
      Then Ana's desktop sends PreviewRecordRequest or PreviewDialingModeStart with:
        | key               | value    |
        | GSW_CAMPAIGN_NAME | "Autumn" |
