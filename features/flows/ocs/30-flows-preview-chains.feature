@ocs @doc-001 @doc-002
Feature: Chains in the flow of Preview mode
  If the customer is not reached at the first number, the agent requests the others, and goes on with one of them as with
  the first: it may be rejected or called, and ends like any record. Which number of a chain comes first is up to OCS.

  @FLW-04 @must
  Rule: If the call does not reach the customer, the agent gets the other numbers, calls one of them, and finishes that
    Sections: Preview Mode; Chained Records

    Background:
      Given the option agent_preview_mode_start is true
      And the calling list holds these records:
        | contact_info | chain_id | chain_n |
        | "5550101"    | 1        | 0       |
        | "5550191"    | 1        | 1       |
      And the campaign is running
      And Ana is logged in
      And Ana has started preview dialing mode

    Scenario: [1] The customer is reached at the second number
      A machine has answered at the first one.

      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord
      When Ana dials the record
      Then Ana sees EventEstablished
      When Ana hangs up
      And the call of Ana is over
      And Ana sends ChainedRecordRequest
      Then Ana receives ChainedRecord with:
        | key       | value                            |
        | GSW_PHONE | not the first record's GSW_PHONE |
      And Ana receives ChainedRecordsDataEnd
      When Ana dials the chained record
      Then Ana sees EventEstablished
      When Ana sends UpdateCallCompletionStats with:
        | key               | value                                  |
        | GSW_RECORD_HANDLE | the chained record's GSW_RECORD_HANDLE |
        | GSW_CALL_RESULT   | Wrong Party                            |
      Then Ana receives UpdateCallCompletionStatsAcknowledge with:
        | key               | value                                  |
        | GSW_RECORD_HANDLE | the chained record's GSW_RECORD_HANDLE |
      When Ana hangs up
      And the call of Ana is over
      And Ana sends RecordProcessed with GSW_RECORD_HANDLE set to the chained record's GSW_RECORD_HANDLE
      Then Ana receives RecordProcessedAcknowledge with:
        | key               | value                                  |
        | GSW_RECORD_HANDLE | the chained record's GSW_RECORD_HANDLE |
      And Ana's chained record has:
        | field       | value       |
        | call_result | Wrong Party |

    Scenario Outline: [2] The customer is reached at neither number, and the agent goes on with <end>
      Given the customer 5550101 is busy
      And the customer 5550191 is busy
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord
      When Ana dials the record
      And the call of Ana is over
      And Ana sends ChainedRecordRequest
      Then Ana receives ChainedRecord
      And Ana receives ChainedRecordsDataEnd
      When Ana dials the chained record
      And the call of Ana is over
      And Ana sends UpdateCallCompletionStats with:
        | key               | value                                |
        | GSW_RECORD_HANDLE | the first record's GSW_RECORD_HANDLE |
        | GSW_CALL_RESULT   | Busy                                 |
      Then Ana receives UpdateCallCompletionStatsAcknowledge
      When Ana sends UpdateCallCompletionStats with:
        | key               | value                                  |
        | GSW_RECORD_HANDLE | the chained record's GSW_RECORD_HANDLE |
        | GSW_CALL_RESULT   | No Answer                              |
      Then Ana receives UpdateCallCompletionStatsAcknowledge
      When Ana sends RecordProcessed with GSW_RECORD_HANDLE set to the chained record's GSW_RECORD_HANDLE
      Then Ana receives RecordProcessedAcknowledge
      And Ana's first record has:
        | field       | value |
        | call_result | Busy  |
      And Ana's chained record has:
        | field       | value     |
        | call_result | No Answer |
      When Ana sends <end>
      Then Ana receives <answer>

      Examples:
        | end                    | answer                            |
        | PreviewRecordRequest   | error 108                         |
        | PreviewDialingModeOver | PreviewDialingModeOverAcknowledge |

  @FLW-27 @must
  Rule: If a chain has further numbers, the agent calls one after the other, and each record has the result of its own call
    Sections: Preview Mode; Chained Records

    Scenario: [1] The customer is reached at none of three numbers
      Given the option agent_preview_mode_start is true
      And the calling list holds these records:
        | contact_info | chain_id | chain_n |
        | "5550101"    | 1        | 0       |
        | "5550191"    | 1        | 1       |
        | "5550192"    | 1        | 2       |
      And the campaign is running
      And the customer 5550101 is busy
      And the customer 5550191 is busy
      And the customer 5550192 is busy
      And Ana is logged in
      And Ana has started preview dialing mode
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord
      When Ana dials the record
      And the call of Ana is over
      And Ana sends ChainedRecordRequest
      Then Ana receives ChainedRecord for each other number with:
        | GSW_PHONE | GSW_RECORD_HANDLE |
        | "5550101" | any Int           |
        | "5550191" | any Int           |
        | "5550192" | any Int           |
      And Ana receives ChainedRecordsDataEnd
      When Ana dials the record with phone 5550191
      And the call of Ana is over
      And Ana dials the record with phone 5550192
      And the call of Ana is over
      And Ana sends UpdateCallCompletionStats with:
        | key               | value                 |
        | GSW_RECORD_HANDLE | the handle of 5550101 |
        | GSW_CALL_RESULT   | Busy                  |
      Then Ana receives UpdateCallCompletionStatsAcknowledge
      When Ana sends UpdateCallCompletionStats with:
        | key               | value                 |
        | GSW_RECORD_HANDLE | the handle of 5550191 |
        | GSW_CALL_RESULT   | No Answer             |
      Then Ana receives UpdateCallCompletionStatsAcknowledge
      When Ana sends UpdateCallCompletionStats with:
        | key               | value                 |
        | GSW_RECORD_HANDLE | the handle of 5550192 |
        | GSW_CALL_RESULT   | Wrong Party           |
      Then Ana receives UpdateCallCompletionStatsAcknowledge
      When Ana sends RecordProcessed with GSW_RECORD_HANDLE set to the handle of 5550192
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | column      | value |
        | call_result | Busy  |
      And the record with phone 5550191 has:
        | column      | value     |
        | call_result | No Answer |
      And the record with phone 5550192 has:
        | column      | value       |
        | call_result | Wrong Party |

  @FLW-05 @must
  Rule: If the customer has no other number, the agent is informed, and finishes the record
    Sections: Preview Mode; Chained Records

    Scenario Outline: [1] The only number is busy, and the agent goes on with <end>
      Given the option agent_preview_mode_start is true
      And the calling list holds only the record of 5550101
      And the campaign is running
      And the customer 5550101 is busy
      And Ana is logged in
      And Ana has started preview dialing mode
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord
      When Ana dials the record
      And the call of Ana is over
      And Ana sends ChainedRecordRequest
      Then Ana receives ChainedRecordsDataEnd
      When Ana sends UpdateCallCompletionStats with GSW_CALL_RESULT set to No Answer
      Then Ana receives UpdateCallCompletionStatsAcknowledge
      When Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | field       | value     |
        | call_result | No Answer |
      When Ana sends <end>
      Then Ana receives <answer>
      When Ana logs out
      Then Ana receives no error

      Examples:
        | end                    | answer                            |
        | PreviewRecordRequest   | error 108                         |
        | PreviewDialingModeOver | PreviewDialingModeOverAcknowledge |

  @FLW-09 @must
  Rule: Another number of the chain is rejected, marked or rescheduled as the first would be, and the flow goes on
    Sections: Preview Mode; Chained Records

    Background:
      Given the option agent_preview_mode_start is true
      And the calling list holds these records:
        | contact_info | chain_id | chain_n |
        | "5550101"    | 1        | 0       |
        | "5550191"    | 1        | 1       |
        | "5550102"    | 2        | 0       |
        | "5550192"    | 2        | 1       |
      And the campaign is running
      And Ana is logged in
      And Ana has started preview dialing mode
      And Ana has a preview record
      When Ana dials the record
      Then Ana sees EventEstablished
      When Ana hangs up
      And the call of Ana is over
      And Ana sends ChainedRecordRequest
      Then Ana receives ChainedRecord
      And Ana receives ChainedRecordsDataEnd

    Scenario Outline: [1] It is rejected, and the agent goes on with <end>
      When Ana sends RecordReject with GSW_RECORD_HANDLE set to the chained record's GSW_RECORD_HANDLE
      Then Ana receives RecordRejectAcknowledge with:
        | key               | value                                  |
        | GSW_RECORD_HANDLE | the chained record's GSW_RECORD_HANDLE |
      When Ana sends <end>
      Then Ana receives <answer>

      Examples:
        | end                    | answer                            |
        | PreviewRecordRequest   | PreviewRecord                     |
        | PreviewDialingModeOver | PreviewDialingModeOverAcknowledge |

    Scenario Outline: [2] The customer wants no more calls: <request>
      When Ana dials the chained record
      Then Ana sees EventEstablished
      When Ana sends <request> with GSW_RECORD_HANDLE set to the chained record's GSW_RECORD_HANDLE
      Then Ana receives <acknowledgment> with:
        | key               | value                                  |
        | GSW_RECORD_HANDLE | the chained record's GSW_RECORD_HANDLE |
      When Ana hangs up
      And the call of Ana is over
      Then Ana's chained record has:
        | field   | value    |
        | <field> | <marked> |
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord with:
        | key       | value                              |
        | GSW_PHONE | not the chained record's GSW_PHONE |

      Examples:
        | request             | acknowledgment          | field         | marked   |
        | RequestRecordCancel | RecordCancelAcknowledge | record_status | Canceled |
        | DoNotCall           | DoNotCallAcknowledge    | record_type   | No Call  |

    Scenario: [3] The customer wants to be called later
      When Ana dials the chained record
      Then Ana sees EventEstablished
      When Ana sends RecordReschedule with:
        | key               | value                                  |
        | GSW_RECORD_HANDLE | the chained record's GSW_RECORD_HANDLE |
        | GSW_CALLBACK_TYPE | "Personal"                             |
        | GSW_DATE_TIME     | the time in 30 minutes                 |
      Then Ana receives RecordRescheduleAcknowledge with:
        | key               | value                                  |
        | GSW_RECORD_HANDLE | the chained record's GSW_RECORD_HANDLE |
      When Ana hangs up
      And the call of Ana is over
      And Ana sends RecordProcessed with GSW_RECORD_HANDLE set to the chained record's GSW_RECORD_HANDLE
      Then Ana receives RecordProcessedAcknowledge
      And Ana's chained record has:
        | field       | value             |
        | record_type | Personal CallBack |
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord with:
        | key       | value                              |
        | GSW_PHONE | not the chained record's GSW_PHONE |
