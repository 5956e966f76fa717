@desktop @doc-001
Feature: Events that come late or twice, and values as words
  Between OCS and the desktop messages may be delayed and repeated. What is over stays over.

  @DTO-11 @should
  Rule: An event that comes a second time changes nothing
    Sections: Event Responses; CampaignStarted; CampaignStopped; RecordCancel Notification; ScheduledCall

    Background:
      Given the campaign is running
      And the desktop of Ana is logged in

    Scenario: [1] A notification
      When OCS sends CampaignStarted to Ana
      Then Ana's desktop sends nothing
      And Ana's screen shows:
        | what                    | value     |
        | campaigns.count         | 1         |
        | campaigns[Spring].state | "running" |

    Scenario: [2] The acknowledgment of an update, while another waits for its own
      Given Ana's desktop has a preview record
      When Ana's agent updates the record with:
        | argument           | value  |
        | changes.callResult | Answer |
      Given Ana's desktop offers changes before the end
      Then Ana's desktop sends UpdateCallCompletionStats
      Given Ana's desktop gives its requests reference ids
      When OCS does not answer the next UpdateCallCompletionStats
      And Ana's agent updates the record with:
        | argument           | value        |
        | changes.callResult | Wrong Number |
      Then Ana's desktop sends UpdateCallCompletionStats
      When OCS sends UpdateCallCompletionStatsAcknowledge to Ana again
      Then Ana's screen shows:
        | what          | value |
        | records.count | 1     |
        | waiting.count | 1     |

    Scenario: [3] A cancellation
      Given Ana's desktop has a preview record
      When OCS sends RecordCancel to Ana
      And OCS sends RecordCancel to Ana again
      Then Ana's desktop sends nothing about the record
      And Ana's screen shows:
        | what                | value   |
        | records[the handle] | nothing |
        | lastError           | nothing |

    Scenario: [4] A scheduled call
      When OCS sends ScheduledCall to Ana
      And OCS sends ScheduledCall to Ana again
      Then Ana's screen shows:
        | what            | value |
        | records.count   | 1     |
        | callbacks.count | 1     |

  @DTO-12 @should
  Rule: What comes late about a record that is finished does not bring it back
    Sections: Event Responses; PreviewRecord; Error Names and Codes

    Background:
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record

    Scenario: [1] The record comes once more after its end
      When Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed
      When OCS sends PreviewRecord to Ana again
      Then Ana's screen shows:
        | what             | value   |
        | records[5550101] | nothing |

    Scenario: [2] An error comes after the acknowledgment
      When Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed
      When OCS sends error 113 to Ana
      Then Ana's desktop sends nothing about the record
      And Ana's screen shows:
        | what             | value   |
        | records[5550101] | nothing |

    Scenario: [3] An acknowledgment of an earlier request comes after the end
      When OCS holds back its answer to the next UpdateCallCompletionStats
      And Ana's agent updates the record with:
        | argument           | value  |
        | changes.callResult | Answer |
      Given Ana's desktop offers changes before the end
      When Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed
      When OCS sends what it held back
      Then Ana's screen shows:
        | what             | value   |
        | records[5550101] | nothing |
        | waiting.count    | 0       |

  @DTO-16 @must
  Rule: A record that comes late still has to be finished by the desktop
    Sections: Event Responses; Preview Record Request and Acknowledgment; RecordProcessed
    OCS keeps the record for the desktop until the desktop says that it is done with it.

    Background:
      Given the campaign is running
      And the desktop of Ana is logged in

    Scenario: [2] The agent has gone not ready in the meantime
      When OCS holds back its answer to the next PreviewRecordRequest
      And Ana's agent asks for a preview record
      Then Ana's desktop sends PreviewRecordRequest
      When Ana's agent goes ready
      And Ana's agent goes not ready
      And OCS sends what it held back
      And Ana's agent finishes the record, unless it is finished
      Then Ana's desktop has finished the record

    Scenario: [3] The desktop has stopped waiting for it
      When OCS holds back its answer to the next PreviewRecordRequest
      And Ana's agent asks for a preview record
      Then Ana's desktop sends PreviewRecordRequest
      When 30 seconds pass
      And OCS sends what it held back
      And Ana's agent finishes the record with:
        | argument | value                 |
        | handle   | the handle of 5550101 |
      Then Ana's desktop sends RecordProcessed or RecordReject with:
        | key               | value                 |
        | GSW_RECORD_HANDLE | the handle of 5550101 |

  @DTO-17 @should @ruling-67
  Rule: A record that comes when its campaign has stopped is finished like any other
    Sections: CampaignStopped; Event Responses; RecordProcessed

    Scenario: [1] The campaign has stopped in the meantime
      Given the campaign is running
      And the desktop of Ana is logged in
      When OCS holds back its answer to the next PreviewRecordRequest
      And Ana's agent asks for a preview record
      Then Ana's desktop sends PreviewRecordRequest
      When the campaign is stopped
      And OCS sends what it held back
      And Ana's agent finishes the record, unless it is finished
      Then Ana's desktop has finished the record

  @DTO-13 @should
  Rule: Answers are matched to requests by their reference ids, in any order
    Sections: UpdateCallCompletionStats; RecordProcessed

    Scenario: [1] The answer to the earlier request comes later
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record
      When OCS holds back its answer to the next UpdateCallCompletionStats
      And Ana's agent updates the record with:
        | argument           | value  |
        | changes.callResult | Answer |
      Given Ana's desktop offers changes before the end
      And Ana's desktop gives its requests reference ids
      When OCS answers the next UpdateCallCompletionStats with error 103
      And Ana's agent updates the record with:
        | argument           | value        |
        | changes.callResult | Wrong Number |
      And OCS sends what it held back
      Then Ana's screen shows:
        | what                           | value             |
        | records[the handle].callResult | matching /Answer/ |
        | waiting.count                  | 0                 |

  @DTO-14 @should
  Rule: Every kind of phone is shown in words
    Sections: Genesys Enumeration Tables

    Scenario Outline: [1] A record with GSW_PHONE_TYPE <type>
      Given the campaign is running
      And the desktop of Ana is logged in
      When the next PreviewRecord of OCS has:
        | key            | value  |
        | GSW_PHONE_TYPE | <type> |
      And Ana's agent asks for a preview record
      Then Ana's screen shows:
        | what                          | value  |
        | records[the handle].phoneType | <word> |

      Examples:
        | type | word                    |
        | 0    | "No Contact Type"       |
        | 1    | "Home Phone"            |
        | 2    | "Direct Business Phone" |
        | 3    | "Business With Ext"     |
        | 5    | "Vacation Phone"        |
        | 6    | "Pager"                 |
        | 7    | "Modem"                 |
        | 8    | "Voice Mail"            |
        | 9    | "Pin Pager"             |
        | 10   | "E-mail Address"        |
        | 11   | "Instant Messaging"     |

  @DTO-15 @should
  Rule: A value that no table lists does not keep the record from the agent
    Sections: Genesys Enumeration Tables

    Scenario Outline: [1] <key> is of a later release
      Given the campaign is running
      And the desktop of Ana is logged in
      When the next PreviewRecord of OCS has:
        | key   | value |
        | <key> | 999   |
      And Ana's agent asks for a preview record
      Then Ana's screen shows:
        | what                      | value     |
        | records.count             | 1         |
        | records[the handle].phone | "5550101" |

      Examples:
        | key             |
        | GSW_PHONE_TYPE  |
        | GSW_CALL_RESULT |
