@ocs @doc-001 @doc-002
Feature: The branches of the flow of Preview mode
  The customer may want to be called later. OCS may refuse a step. On every branch, the agent goes on until the record has
  ended.

  @FLW-06 @must
  Rule: An agent who has rescheduled a record gets it when its time has come, and works on it as before
    Sections: Preview Mode; Scheduling and Rescheduling Records

    Background:
      Given the option agent_preview_mode_start is true
      And the calling list holds only the record of 5550101
      And the campaign is running
      And Ana is logged in
      And Ana has started preview dialing mode
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord
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
      When 1860 seconds pass
      Then Ana receives ScheduledCall with:
        | key       | value     |
        | GSW_PHONE | "5550101" |

    Scenario: [1] The customer is called again, and the record finished
      When Ana dials the record
      Then Ana sees EventEstablished
      When Ana sends UpdateCallCompletionStats with GSW_CALL_RESULT set to Wrong Party
      Then Ana receives UpdateCallCompletionStatsAcknowledge
      When Ana hangs up
      And the call of Ana is over
      And Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | field       | value       |
        | call_result | Wrong Party |
      When Ana sends PreviewRecordRequest
      Then Ana receives error 108

    Scenario: [2] It is rescheduled once more
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
      When 1860 seconds pass
      Then Ana receives ScheduledCall

    Scenario: [3] It is rejected
      When Ana sends RecordReject
      Then Ana receives RecordRejectAcknowledge
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord with:
        | key       | value     |
        | GSW_PHONE | "5550101" |

    Scenario: [4] The agent ends Preview mode after it
      When Ana dials the record
      Then Ana sees EventEstablished
      When Ana hangs up
      And the call of Ana is over
      And Ana sends RecordProcessed with GSW_CALL_RESULT set to Wrong Party
      Then Ana receives RecordProcessedAcknowledge
      When Ana sends PreviewDialingModeOver
      Then Ana receives PreviewDialingModeOverAcknowledge
      When Ana logs out
      Then Ana receives no error

  @FLW-07 @must
  Rule: A callback that is due comes once Preview mode has begun, before or after the first record, and ends like a record
    Sections: Preview Mode; PreviewDialingModeStart Request

    Scenario: [1] It is finished, and the agent goes on
      Given the calling list holds these records:
        | contact_info | record_type       | agent_id | dial_sched_time            |
        | 5550101      | Personal CallBack | 1001     | the Unix time 1 minute ago |
        | 5550102      | General           |          |                            |
      And the option agent_preview_mode_start is true
      And the campaign is running
      And Ana is logged in
      When Ana sends PreviewDialingModeStart
      And 60 seconds pass
      Then Ana receives PreviewDialingModeStartAcknowledge
      And Ana receives ScheduledCall with:
        | key       | value     |
        | GSW_PHONE | "5550101" |
      When Ana dials the record
      Then Ana sees EventEstablished
      When Ana hangs up
      And the call of Ana is over
      And Ana sends RecordProcessed with GSW_CALL_RESULT set to Wrong Party
      Then Ana receives RecordProcessedAcknowledge
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord with:
        | key       | value     |
        | GSW_PHONE | "5550102" |

  @FLW-08 @must
  Rule: A step that OCS refuses leaves the flow where it was, and the agent goes on
    Sections: Preview Mode; Event Responses

    Background:
      Given the option agent_preview_mode_start is true
      And the calling list holds only the record of 5550101
      And the campaign is running
      And Ana is logged in

    Scenario: [1] Preview mode has begun already
      When Ana sends PreviewDialingModeStart
      Then Ana receives PreviewDialingModeStartAcknowledge
      When Ana sends PreviewDialingModeStart
      Then Ana receives error 118
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord
      When Ana sends PreviewDialingModeStart
      Then Ana receives error 118
      When Ana sends RecordProcessed with GSW_CALL_RESULT set to Wrong Party
      Then Ana receives RecordProcessedAcknowledge
      When Ana sends PreviewDialingModeOver
      Then Ana receives PreviewDialingModeOverAcknowledge

    Scenario: [2] The record was requested before Preview mode had begun
      When Ana sends PreviewRecordRequest
      Then Ana receives no PreviewRecord
      When Ana sends PreviewDialingModeStart
      Then Ana receives PreviewDialingModeStartAcknowledge
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord
      When Ana sends RecordProcessed with GSW_CALL_RESULT set to Wrong Party
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | field       | value       |
        | call_result | Wrong Party |

    Scenario: [3] Preview mode has ended already
      Given Ana has started preview dialing mode
      When Ana sends PreviewDialingModeOver
      Then Ana receives PreviewDialingModeOverAcknowledge
      When Ana sends PreviewDialingModeOver
      Then Ana receives error 119
      When Ana sends PreviewDialingModeStart
      Then Ana receives PreviewDialingModeStartAcknowledge
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord
