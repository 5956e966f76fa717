@ocs @doc-001
Feature: A chain on the desktop
  A chain is delivered once. From then on each of its records can be dialed and changed by its own handle, and the chain
  ends as a whole.

  Background:
    Given the calling list holds these records:
      | contact_info | chain_id | chain_n | customer_name | attempt |
      | "5550101"    | 7        | 0       | "Ada Byron"   | 0       |
      | "5550191"    | 7        | 1       | "Eve Byron"   | 0       |
    And the campaign is running
    And Ana is logged in
    And Ana has a preview record

  @CHN-15 @must
  Rule: A chain is delivered once: a second request for it is ignored
    Sections: Chained Records

    Scenario: [1] The same request once more
      Given Ana has the rest of the chain
      When Ana sends ChainedRecordRequest
      Then Ana receives no answer

    Scenario: [2] A request by the handle of another record of the chain
      Given Ana has the rest of the chain
      When Ana sends ChainedRecordRequest with GSW_RECORD_HANDLE set to the handle of 5550191
      Then Ana receives no answer

  @CHN-17 @should @ruling-129
  Rule: A record that was added to the chain afterward is delivered on a further request, and no other
    Sections: Chained Records; AddRecord Request
    An agent who adds a number to the chain asks for the chain once more to get it.

    Scenario: [1] A third number is added
      Given Ana has the rest of the chain
      When these records are added to the calling list:
        | contact_info | chain_id | chain_n |
        | "5550192"    | 7        | 2       |
      And Ana sends ChainedRecordRequest
      Then Ana receives ChainedRecord with:
        | key       | value     |
        | GSW_PHONE | "5550192" |
      And Ana receives ChainedRecordsDataEnd
      And Ana receives nothing

    Scenario: [2] Another customer is added
      Given Ana has the rest of the chain
      When these records are added to the calling list:
        | contact_info | chain_id | chain_n |
        | "5550103"    | 9        | 0       |
      And Ana sends ChainedRecordRequest
      Then Ana receives no answer

    Scenario: [3] The number is added before the first request
      When these records are added to the calling list:
        | contact_info | chain_id | chain_n |
        | "5550192"    | 7        | 2       |
      And Ana sends ChainedRecordRequest
      Then Ana receives ChainedRecord with:
        | key       | value     |
        | GSW_PHONE | "5550192" |

  @CHN-18 @must
  Rule: A chained record is changed under its own handle, and the first record is left alone
    Sections: Characteristics of Event Structures; ChainedRecord; UpdateCallCompletionStats

    Scenario: [1] The second number gets a result
      Given Ana has the rest of the chain
      When Ana sends UpdateCallCompletionStats with:
        | key               | value                 |
        | GSW_RECORD_HANDLE | the handle of 5550191 |
        | GSW_CALL_RESULT   | Wrong Party           |
      Then Ana receives UpdateCallCompletionStatsAcknowledge with:
        | key               | value                 |
        | GSW_RECORD_HANDLE | the handle of 5550191 |
      When Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550191 has:
        | field       | value       |
        | call_result | Wrong Party |
      And the record with phone 5550101 has:
        | field       | value               |
        | call_result | Unknown Call Result |

  @CHN-19 @should @ruling-225
  Rule: A chained record can be dialed, and every event of its call carries its handle
    Sections: Chained Records; Characteristics of Event Structures
    It is the desktop that attaches the data, and the switch that sends the events.

    Scenario: [1] The agent calls the second number
      Given Ana has the rest of the chain
      And the customer 5550191 answers
      When Ana dials the record with phone 5550191
      Then Ana sees EventEstablished
      And every call event seen by Ana carries GSW_RECORD_HANDLE the handle of 5550191

  @CHN-20 @should
  Rule: The attempts and the result of a chained record's call are written to that record
    Sections: ChainedRecord; Default Record Information; Genesys Mandatory Fields

    Scenario: [1] The second number is busy
      Given Ana has the rest of the chain
      And the customer 5550191 is busy
      When Ana dials the record with phone 5550191
      And the call of Ana is over
      And Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550191 has:
        | field       | value |
        | attempt     | 1     |
        | call_result | Busy  |
      And the record with phone 5550101 has:
        | field       | value               |
        | attempt     | 0                   |
        | call_result | Unknown Call Result |

  @CHN-21 @should @ruling-112
  Rule: The chain ends with whichever of its records is finished
    Sections: RecordProcessed; ChainedRecord

    Background:
      Given Ana has the rest of the chain

    Scenario: [1] By the handle of the second number
      When Ana sends RecordProcessed with GSW_RECORD_HANDLE set to the handle of 5550191
      Then Ana receives RecordProcessedAcknowledge with:
        | key               | value                 |
        | GSW_RECORD_HANDLE | the handle of 5550191 |
      When Ana sends UpdateCallCompletionStats
      Then Ana receives error 109

    Scenario: [2] By the handle of the first, the second is closed
      Given Ana has sent RecordProcessed
      When Ana sends UpdateCallCompletionStats with GSW_RECORD_HANDLE set to the handle of 5550191
      Then Ana receives error 109

  @CHN-23 @should @ruling-48
  Rule: The calling list says which agent has a delivered chain
    Sections: Rejecting Records; Reserved Keys
    The agent's identifier is overwritten whenever an agent receives the record.

    Scenario: [1] The other number, before and after
      Then the rest of Ana's chain has:
        | field    | value      |
        | agent_id | not "1001" |
      When Ana sends ChainedRecordRequest
      Then Ana receives ChainedRecordsDataEnd
      And the rest of Ana's chain has:
        | field    | value               |
        | agent_id | one of "1001", 1001 |
