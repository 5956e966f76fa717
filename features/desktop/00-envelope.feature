@desktop @doc-001
Feature: Envelope of a desktop
  What every request of a desktop has in common. The rules DEN-01 to DEN-07, DEN-14, DEN-17 and DEN-18 are also watched in
  every other scenario of a desktop.

  @DEN-01 @must
  Rule: Every request has the keys, types and values that its table gives
    Sections: Key-Value Pair; Reserved Keys; Desktop Requests and OCS Responses; PreviewRecordRequest;
    UpdateCallCompletionStats; RecordProcessed

    Background:
      Given the campaign is running
      And the desktop of Ana is logged in

    Scenario: [1] One record from the request to its end
      When Ana's agent asks for a preview record
      Then Ana's desktop sends PreviewRecordRequest with:
        | key               | value    |
        | GSW_CAMPAIGN_NAME | "Spring" |
      When Ana's agent updates the record with:
        | argument           | value  |
        | changes.callResult | Answer |
      Then Ana's desktop refuses, or sends UpdateCallCompletionStats with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |
        | GSW_CALL_RESULT   | Answer     |
      When Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed with:
        | key               | value       |
        | GSW_RECORD_HANDLE | the handle  |
        | GSW_CAMPAIGN_NAME | "Spring"    |
        | GSW_CALLING_LIST  | "Customers" |

    Scenario: [2] Preview dialing mode from its start to its end
      When Ana's agent starts preview dialing mode
      Then Ana's desktop sends PreviewDialingModeStart with:
        | key               | value    |
        | GSW_CAMPAIGN_NAME | "Spring" |
      When Ana's agent ends preview dialing mode
      Then Ana's desktop sends PreviewDialingModeOver with:
        | key               | value    |
        | GSW_CAMPAIGN_NAME | "Spring" |

    Scenario: [3] The status of the campaigns
      When Ana's agent asks for the campaign status
      Then Ana's desktop sends CampaignStatusRequest

  @DEN-02 @must
  Rule: A request carries the application id that OCS gave to the desktop
    Sections: Characteristics of Event Structures; CampaignStarted; CampaignLoaded
    Only the OCS whose id it is answers a request. The id comes with the notifications, and with every record.

    Background:
      Given the campaign is running
      And the desktop of Ana is logged in

    Scenario: [1] A request for work carries the id of the notification
      When Ana's agent asks for a preview record
      Then Ana's desktop sends PreviewRecordRequest with:
        | key                | value              |
        | GSW_APPLICATION_ID | the application id |

    Scenario: [2] Another OCS has taken over: new work goes to it
      When OCS sends CampaignStarted to Ana with:
        | key                | value                  |
        | GSW_APPLICATION_ID | another application id |
      And Ana's agent asks for a preview record
      Then Ana's desktop sends PreviewRecordRequest or PreviewDialingModeStart with:
        | key                | value                  |
        | GSW_APPLICATION_ID | another application id |

  @DEN-03 @should @ruling-22
  Rule: No two requests of a desktop have the same reference id
    Sections: PreviewRecordRequest; UpdateCallCompletionStats; RecordProcessed
    The id is there to tell answers apart, and it is the desktop that chooses it.

    Scenario: [1] Three requests, three ids
      Given the campaign is running
      And the desktop of Ana is logged in
      When Ana's agent asks for a preview record
      Then Ana's desktop sends PreviewRecordRequest
      When Ana's agent updates the record with:
        | argument           | value  |
        | changes.callResult | Answer |
      Given Ana's desktop offers changes before the end
      Then Ana's desktop sends UpdateCallCompletionStats
      When Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed

  @DEN-04 @should
  Rule: A desktop invents no keys with the reserved prefix
    Sections: Reserved Keys

    Scenario: [1] A record from the request to its end
      Given the campaign is running
      And the desktop of Ana is logged in
      When Ana's agent asks for a preview record
      Then Ana's desktop sends PreviewRecordRequest
      When Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed

  @DEN-07 @should
  Rule: A desktop requests nothing new from a campaign that is not running
    Sections: CampaignStopped; CampaignUnloaded; CampaignLoaded

    Scenario Outline: [1] The campaign is <state> before the agent asks
      Given the campaign is <state>
      And the desktop of Ana is logged in
      When Ana's agent asks for a preview record
      Then Ana's desktop sends no PreviewRecordRequest

      Examples:
        | state   |
        | loaded  |
        | stopped |

    Scenario: [2] The campaign stops, and starts again
      Given the campaign is running
      And the desktop of Ana is logged in
      When the campaign is stopped
      And Ana's agent asks for a preview record
      Then Ana's desktop sends no PreviewRecordRequest
      When the campaign is started
      And Ana's agent asks for a preview record
      Then Ana's desktop sends PreviewRecordRequest

    Scenario: [3] The campaign is unloaded
      Given the campaign is running
      And the desktop of Ana is logged in
      When the campaign is stopped
      And the campaign is unloaded
      And Ana's agent asks for a preview record
      Then Ana's desktop sends no PreviewRecordRequest
