@desktop @doc-001
Feature: Which OCS a desktop works with
  The campaign status says which OCS is in charge, and a new primary makes itself known by it. Requests go to the OCS
  whose application id they carry.

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

    Scenario Outline: [3] What it gives is worked on under it, and the agent <action>
      When OCS sends CampaignStarted to Ana with:
        | key                | value                  |
        | GSW_APPLICATION_ID | another application id |
      And OCS sends ScheduledCall to Ana with:
        | key                | value                  |
        | GSW_APPLICATION_ID | another application id |
      And Ana's agent <action>
      Then Ana's desktop sends <request> with:
        | key                | value                  |
        | GSW_APPLICATION_ID | another application id |

      Examples:
        | action              | request         |
        | finishes the record | RecordProcessed |
        | rejects the record  | RecordReject    |

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
      Then Ana's desktop refuses, or sends UpdateCallCompletionStats with:
        | key                | value              |
        | GSW_APPLICATION_ID | the application id |

    Scenario: [3] What the former OCS answers counts
      When OCS answers the next RecordProcessed with error 113
      And Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed
      And Ana's screen shows:
        | what             | value |
        | lastError.number | 113   |

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
