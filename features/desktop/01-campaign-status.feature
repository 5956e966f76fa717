@desktop @doc-001
Feature: Campaign status on the desktop
  OCS informs a desktop which campaign groups its agent works for, what state they are in, and which OCS it is. The
  desktop sends its requests accordingly: to the OCS that is in charge, and for campaigns that can be worked on.

  @DCS-01 @must
  Rule: The application id that a notification brings goes into the requests that follow
    Sections: Characteristics of Event Structures; Campaign Status Notification from OCS to Desktop; CampaignStarted;
    CampaignLoaded

    Scenario Outline: [1] The campaign is <state> when the agent logs in
      Given the campaign is <state>
      And the desktop of Ana is logged in
      When Ana's agent cancels the record with:
        | argument | value     |
        | phone    | "5550102" |
      Then Ana's desktop sends RequestRecordCancel with:
        | key                | value              |
        | GSW_APPLICATION_ID | the application id |

      Examples:
        | state   |
        | loaded  |
        | running |

  @DCS-02 @must
  Rule: After a switchover requests go to the OCS that has taken over
    Sections: Characteristics of Event Structures; Campaign Status Notification from OCS to Desktop
    The new primary makes itself known by the status of the campaigns, with its own application id.

    Background:
      Given the campaign is running
      And the desktop of Ana is logged in

    Scenario Outline: [1] It makes itself known by <event>
      When OCS sends <event> to Ana with:
        | key                | value                  |
        | GSW_APPLICATION_ID | another application id |
      And Ana's agent cancels the record with:
        | argument | value     |
        | phone    | "5550102" |
      Then Ana's desktop sends RequestRecordCancel with:
        | key                | value                  |
        | GSW_APPLICATION_ID | another application id |

      Examples:
        | event           |
        | CampaignStarted |
        | CampaignLoaded  |

    Scenario: [2] And back again
      When OCS sends CampaignStarted to Ana with:
        | key                | value                  |
        | GSW_APPLICATION_ID | another application id |
      And OCS sends CampaignStarted to Ana
      And Ana's agent asks for a preview record
      Then Ana's desktop sends PreviewRecordRequest with:
        | key                | value              |
        | GSW_APPLICATION_ID | the application id |

  @DCS-03 @must @ruling-34
  Rule: What was begun under one OCS is worked on and ended under it, even after another has taken over
    Sections: Characteristics of Event Structures
    The desktop remembers the former id as long as it has a record of that OCS.

    Background:
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record
      When OCS sends CampaignStarted to Ana with:
        | key                | value                  |
        | GSW_APPLICATION_ID | another application id |

    Scenario Outline: [1] The agent <action>
      When Ana's agent <action>
      Then Ana's desktop sends <request> with:
        | key                | value              |
        | GSW_RECORD_HANDLE  | the handle         |
        | GSW_APPLICATION_ID | the application id |

      Examples:
        | action             | request              |
        | rejects the record | RecordReject         |
        | cancels the record | RequestRecordCancel  |
        | asks for the chain | ChainedRecordRequest |

    Scenario: [2] The agent updates the record
      When Ana's agent updates the record with:
        | argument           | value  |
        | changes.callResult | Answer |
      Then Ana's desktop sends UpdateCallCompletionStats with:
        | key                | value              |
        | GSW_APPLICATION_ID | the application id |

    Scenario: [3] What the former OCS answers counts
      When Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed
      And Ana's screen shows:
        | what                | value   |
        | records[the handle] | nothing |

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
        | what                    | value     |
        | campaigns[Spring].state | "stopped" |

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

  @DCS-06 @should
  Rule: Nothing is requested from a campaign that is stopped or unloaded
    Sections: CampaignStopped; CampaignUnloaded

    Background:
      Given the campaign is running
      And the desktop of Ana is logged in

    Scenario Outline: [1] It has stopped, and the agent <action>
      When the campaign is stopped
      And Ana's agent <action>
      Then Ana's desktop sends nothing

      Examples:
        | action                      |
        | starts preview dialing mode |
        | asks to log out             |

    Scenario Outline: [2] It is unloaded, and the agent <action>
      When OCS sends CampaignUnloaded to Ana
      And Ana's agent <action>
      Then Ana's desktop sends nothing

      Examples:
        | action                      |
        | asks for a preview record   |
        | starts preview dialing mode |
        | asks to log out             |

    Scenario: [3] It is unloaded, and the agent wants to add a record
      When OCS sends CampaignUnloaded to Ana
      And Ana's agent adds a record with:
        | argument    | value       |
        | campaign    | "Spring"    |
        | callingList | "Customers" |
        | phone       | "5550188"   |
        | timeZone    | "GMT"       |
      Then Ana's desktop sends nothing

  @DCS-07 @should
  Rule: The end of one dialing session is not the end of others
    Sections: Campaign Status Notification from OCS to Desktop; CampaignStopped; CampaignUnloaded
    A campaign may be started for one group and stopped for another, and there may be several campaigns.

    Scenario Outline: [1] <event> for another group of the same campaign
      Given the campaign is running
      And the desktop of Ana is logged in
      When OCS sends <event> to Ana with:
        | key                     | value            |
        | GSW_CAMPAIGN_GROUP_NAME | "Spring@Service" |
      And Ana's agent asks for a preview record
      Then Ana's desktop sends PreviewRecordRequest with:
        | key               | value    |
        | GSW_CAMPAIGN_NAME | "Spring" |

      Examples:
        | event            |
        | CampaignStopped  |
        | CampaignUnloaded |

    Scenario: [2] Another campaign of the same group of agents stops
      Given the campaign group "Autumn@Sales" of campaign "Autumn" for "Sales" is running
      And the campaign is running
      And the desktop of Ana is logged in
      When the campaign group "Autumn@Sales" is stopped
      And Ana's agent asks for a preview record with:
        | argument | value    |
        | campaign | "Spring" |
      Then Ana's desktop sends PreviewRecordRequest with:
        | key               | value    |
        | GSW_CAMPAIGN_NAME | "Spring" |

  @DCS-08 @should @ruling-67 @ruling-68
  Rule: Records that are open when their campaign stops or is unloaded are still finished
    Sections: CampaignStopped; CampaignUnloaded; Event Responses

    Background:
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record

    Scenario Outline: [1] The campaign has stopped, and the agent <action>
      When the campaign is stopped
      And Ana's agent <action>
      Then Ana's desktop sends <request> with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |

      Examples:
        | action              | request             |
        | finishes the record | RecordProcessed     |
        | rejects the record  | RecordReject        |
        | cancels the record  | RequestRecordCancel |

    Scenario: [2] The campaign is unloaded
      When OCS sends CampaignUnloaded to Ana
      And Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |

    Scenario: [3] The result of the call is still sent
      When the campaign is stopped
      And Ana's agent updates the record with:
        | argument           | value  |
        | changes.callResult | Answer |
      Then Ana's desktop sends UpdateCallCompletionStats with:
        | key             | value  |
        | GSW_CALL_RESULT | Answer |

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

  @DCS-12 @should
  Rule: A campaign's requests go to the OCS that serves this campaign
    Sections: Characteristics of Event Structures; CampaignStarted
    Two OCSs may each have campaigns of the same agent; only the one whose id a request has answers it.

    Scenario: [1] Another OCS starts another campaign
      Given the campaign is running
      And the desktop of Ana is logged in
      When OCS sends CampaignStarted to Ana with:
        | key                     | value                  |
        | GSW_CAMPAIGN_NAME       | "Autumn"               |
        | GSW_CAMPAIGN_GROUP_NAME | "Autumn@Sales"         |
        | GSW_CAMPAIGN_MODE       | "Preview"              |
        | GSW_APPLICATION_ID      | another application id |
      And Ana's agent asks for a preview record with:
        | argument | value    |
        | campaign | "Autumn" |
      Then Ana's desktop sends PreviewRecordRequest or PreviewDialingModeStart with:
        | key                | value                  |
        | GSW_CAMPAIGN_NAME  | "Autumn"               |
        | GSW_APPLICATION_ID | another application id |
