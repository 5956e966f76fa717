@ocs @doc-001 @doc-002
Feature: The flow of Preview mode
  The agent begins Preview mode, requests a record, and rejects it or calls the customer. When the record has ended, the
  agent requests the next one, or ends Preview mode and logs out. What each request does is said in its chapter. Here it
  is their order that counts: each step is answered and leads to the next one, on every branch.

  Background:
    Given the option agent_preview_mode_start is true
    And the calling list holds these records:
      | contact_info | chain_id | chain_n |
      | "5550101"    | 1        | 0       |
      | "5550102"    | 2        | 0       |
    And the campaign is running
    And Ana is logged in

  @FLW-01 @must
  Rule: From the beginning of Preview mode to the final event, OCS answers each step, and the next one can follow
    Sections: Preview Mode

    Scenario: [1] The customer is reached
      When Ana sends PreviewDialingModeStart
      Then Ana receives PreviewDialingModeStartAcknowledge
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord
      When Ana dials the record
      Then Ana sees EventEstablished
      When Ana sends UpdateCallCompletionStats with GSW_CALL_RESULT set to Wrong Party
      Then Ana receives UpdateCallCompletionStatsAcknowledge with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |
      When Ana hangs up
      And the call of Ana is over
      And Ana sends UpdateCallCompletionStats with customer_name set to "Ada King"
      Then Ana receives UpdateCallCompletionStatsAcknowledge with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |
      When Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |
      And the record on Ana's desktop has:
        | field         | value       |
        | call_result   | Wrong Party |
        | customer_name | "Ada King"  |

    Scenario Outline: [2] The call is answered by <machine>
      The agent notices what has answered, and says so.

      Given the customer 5550101 <behavior>
      And the customer 5550102 <behavior>
      And Ana has started preview dialing mode
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord
      When Ana dials the record
      Then Ana sees EventEstablished
      When Ana hangs up
      And the call of Ana is over
      And Ana sends UpdateCallCompletionStats with GSW_CALL_RESULT set to <result>
      Then Ana receives UpdateCallCompletionStatsAcknowledge
      When Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      And the record on Ana's desktop has:
        | field       | value    |
        | call_result | <result> |

      Examples:
        | machine | behavior                 | result                     |
        | fax     | has a fax machine        | Fax Detected               |
        | modem   | has a modem              | No Established Detected    |
        | machine | has an answering machine | Answering Machine Detected |

    Scenario: [3] The record is not called
      Given Ana has started preview dialing mode
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord
      When Ana sends RecordReject
      Then Ana receives RecordRejectAcknowledge with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |

  @FLW-02 @must
  Rule: When a record has ended, no matter how, the agent can request another one
    Sections: Preview Mode
    A record that was rejected may come again.

    Background:
      Given Ana has started preview dialing mode
      And Ana has a preview record

    Scenario: [1] It was rejected
      When Ana sends RecordReject
      Then Ana receives RecordRejectAcknowledge
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord

    Scenario Outline: [2] The customer wants no more calls: <request>
      When Ana dials the record
      Then Ana sees EventEstablished
      When Ana sends <request>
      Then Ana receives <acknowledgment>
      When Ana hangs up
      And the call of Ana is over
      And Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord with:
        | key       | value                            |
        | GSW_PHONE | not the first record's GSW_PHONE |

      Examples:
        | request             | acknowledgment          |
        | RequestRecordCancel | RecordCancelAcknowledge |
        | DoNotCall           | DoNotCallAcknowledge    |

    Scenario: [3] It was finished after the call
      When Ana dials the record
      Then Ana sees EventEstablished
      When Ana sends UpdateCallCompletionStats with GSW_CALL_RESULT set to Wrong Party
      Then Ana receives UpdateCallCompletionStatsAcknowledge
      When Ana hangs up
      And the call of Ana is over
      And Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord with:
        | key       | value                            |
        | GSW_PHONE | not the first record's GSW_PHONE |

    Scenario: [4] It was rescheduled
      When Ana dials the record
      Then Ana sees EventEstablished
      When Ana sends RecordReschedule with:
        | key               | value                  |
        | GSW_CALLBACK_TYPE | "Personal"             |
        | GSW_DATE_TIME     | the time in 30 minutes |
      Then Ana receives RecordRescheduleAcknowledge
      When Ana hangs up
      And the call of Ana is over
      And Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord with:
        | key       | value                            |
        | GSW_PHONE | not the first record's GSW_PHONE |

  @FLW-03 @must
  Rule: When a record has ended, no matter how, the agent can end Preview mode and log out
    Sections: Preview Mode

    Background:
      Given Ana has started preview dialing mode
      And Ana has a preview record

    Scenario: [1] It was rejected
      When Ana sends RecordReject
      Then Ana receives RecordRejectAcknowledge
      When Ana sends PreviewDialingModeOver
      Then Ana receives PreviewDialingModeOverAcknowledge
      When Ana logs out
      Then Ana receives no error

    Scenario Outline: [2] The customer wants no more calls: <request>
      When Ana dials the record
      Then Ana sees EventEstablished
      When Ana sends <request>
      Then Ana receives <acknowledgment>
      When Ana hangs up
      And the call of Ana is over
      And Ana sends PreviewDialingModeOver
      Then Ana receives PreviewDialingModeOverAcknowledge
      When Ana logs out
      Then Ana receives no error

      Examples:
        | request             | acknowledgment          |
        | RequestRecordCancel | RecordCancelAcknowledge |
        | DoNotCall           | DoNotCallAcknowledge    |

    Scenario: [3] It was finished after the call
      When Ana dials the record
      Then Ana sees EventEstablished
      When Ana sends UpdateCallCompletionStats with GSW_CALL_RESULT set to Wrong Party
      Then Ana receives UpdateCallCompletionStatsAcknowledge
      When Ana hangs up
      And the call of Ana is over
      And Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      When Ana sends PreviewDialingModeOver
      Then Ana receives PreviewDialingModeOverAcknowledge
      When Ana logs out
      Then Ana receives no error

    Scenario: [4] It was rescheduled
      When Ana dials the record
      Then Ana sees EventEstablished
      When Ana sends RecordReschedule with:
        | key               | value                  |
        | GSW_CALLBACK_TYPE | "Personal"             |
        | GSW_DATE_TIME     | the time in 30 minutes |
      Then Ana receives RecordRescheduleAcknowledge
      When Ana hangs up
      And the call of Ana is over
      And Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      When Ana sends PreviewDialingModeOver
      Then Ana receives PreviewDialingModeOverAcknowledge
      When Ana logs out
      Then Ana receives no error
