@ocs @doc-000 @doc-001
Feature: Record sharing: every request after a transfer
  What the agent who received a call may send about its record, and what the one who transferred it may no longer send.

  Background:
    Given the calling list holds these records:
      | contact_info | chain_id | chain_n |
      | "5550101"    | 7        | 0       |
      | "5550191"    | 7        | 1       |
      | "5550291"    | 7        | 2       |
      | "5550102"    | 8        | 0       |
      | "5550192"    | 8        | 1       |
      | "5550292"    | 8        | 2       |

  @ORS-22 @should
  Rule: The agent who receives the call may send every request about the record
    Sections: Scenario 1: Outbound Call Single Step Transfer or Mute (Blind) Transfer

    Scenario Outline: [1] <request>, after a <kind> transfer
      Given the campaign is running
      And Ana is logged in
      And Ben is logged in
      And Ana talks to a customer about a record
      When Ana makes a <kind> transfer to Ben, who answers
      And Ben sends <request>
      Then Ben receives <acknowledgment>

      Examples:
        | case                                  | request                   | kind        | acknowledgment                       |
        | UpdateCallCompletionStats-single-step | UpdateCallCompletionStats | single-step | UpdateCallCompletionStatsAcknowledge |
        | UpdateCallCompletionStats-mute        | UpdateCallCompletionStats | mute        | UpdateCallCompletionStatsAcknowledge |
        | RecordProcessed-single-step           | RecordProcessed           | single-step | RecordProcessedAcknowledge           |
        | RecordProcessed-mute                  | RecordProcessed           | mute        | RecordProcessedAcknowledge           |
        | RecordReject-single-step              | RecordReject              | single-step | RecordRejectAcknowledge              |
        | RecordReject-mute                     | RecordReject              | mute        | RecordRejectAcknowledge              |
        | RequestRecordCancel-single-step       | RequestRecordCancel       | single-step | RecordCancelAcknowledge              |
        | RequestRecordCancel-mute              | RequestRecordCancel       | mute        | RecordCancelAcknowledge              |
        | RecordReschedule-single-step          | RecordReschedule          | single-step | RecordRescheduleAcknowledge          |
        | RecordReschedule-mute                 | RecordReschedule          | mute        | RecordRescheduleAcknowledge          |
        | DoNotCall-single-step                 | DoNotCall                 | single-step | DoNotCallAcknowledge                 |
        | DoNotCall-mute                        | DoNotCall                 | mute        | DoNotCallAcknowledge                 |

    Scenario Outline: [2] AddRecord, after a <kind> transfer
      Given the campaign is running
      And Ana is logged in
      And Ben is logged in
      And Ana talks to a customer about a record
      When Ana makes a <kind> transfer to Ben, who answers
      And Ben sends AddRecord with:
        | key               | value                     |
        | GSW_PHONE         | "5550777"                 |
        | GSW_CHAIN_ID      | the record's GSW_CHAIN_ID |
        | GSW_RECORD_HANDLE | the handle                |
      Then Ben receives AddRecordAcknowledge

      Examples:
        | kind        |
        | single-step |
        | mute        |

    Scenario Outline: [3] ReadyTime, after a <kind> transfer
      Given the option record_processed is true
      And the campaign is running in "Predictive" mode
      And Ana is logged in
      And Ben is logged in
      And Ana talks to a customer
      And the call of Ana can be shared
      When Ana makes a <kind> transfer to Ben, who answers
      And Ben sends ReadyTime
      Then Ben receives ReadyTimeAcknowledge

      Examples:
        | kind        |
        | single-step |
        | mute        |

  @ORS-23 @must
  Rule: The agent who has transferred the call is refused in every request about the record
    Sections: Scenario 1: Outbound Call Single Step Transfer or Mute (Blind) Transfer

    Scenario Outline: [1] <request>, after a <kind> transfer
      Given the campaign is running
      And Ana is logged in
      And Ben is logged in
      And Ana talks to a customer about a record
      When Ana makes a <kind> transfer to Ben, who answers
      And Ana tries <request>
      Then Ana is refused
      And the record that Ben finishes has nothing of what Ana tried

      Examples:
        | case                            | request             | kind        |
        | RecordProcessed-single-step     | RecordProcessed     | single-step |
        | RecordProcessed-mute            | RecordProcessed     | mute        |
        | RecordReject-single-step        | RecordReject        | single-step |
        | RecordReject-mute               | RecordReject        | mute        |
        | RequestRecordCancel-single-step | RequestRecordCancel | single-step |
        | RequestRecordCancel-mute        | RequestRecordCancel | mute        |
        | RecordReschedule-single-step    | RecordReschedule    | single-step |
        | RecordReschedule-mute           | RecordReschedule    | mute        |
        | DoNotCall-single-step           | DoNotCall           | single-step |
        | DoNotCall-mute                  | DoNotCall           | mute        |

    Scenario Outline: [2] ReadyTime, after a <kind> transfer
      Given the option record_processed is true
      And the campaign is running in "Predictive" mode
      And Ana is logged in
      And Ben is logged in
      And Ana talks to a customer
      And the call of Ana can be shared
      When Ana makes a <kind> transfer to Ben, who answers
      And Ana tries ReadyTime
      Then Ana is refused

      Examples:
        | kind        |
        | single-step |
        | mute        |
