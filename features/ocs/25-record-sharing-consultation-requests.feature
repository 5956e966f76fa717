@ocs @doc-000 @doc-001
Feature: Record sharing: every request during a consultation
  Nothing that an agent who is consulted sends about the record is accepted, but for a request for its chain. The agent who
  consults them may send all.

  Background:
    Given the calling list holds these records:
      | contact_info | chain_id | chain_n |
      | "5550101"    | 7        | 0       |
      | "5550191"    | 7        | 1       |
      | "5550291"    | 7        | 2       |
      | "5550102"    | 8        | 0       |
      | "5550192"    | 8        | 1       |
      | "5550292"    | 8        | 2       |

  @ORS-31 @must
  Rule: Nothing that an agent who is consulted sends about the record is accepted
    Sections: Scenario 2: Outbound Call Two-step Transfer with Consultation Call

    Scenario Outline: [1] <request>
      Given the campaign is running
      And Ana is logged in
      And Ben is logged in
      And Ana talks to a customer about a record
      When Ana consults Ben
      And Ben tries <request>
      Then Ben is refused
      And the record that Ana finishes has nothing of what Ben tried

      Examples:
        | request                   |
        | UpdateCallCompletionStats |
        | RecordProcessed           |
        | RecordReject              |
        | RequestRecordCancel       |
        | RecordReschedule          |
        | DoNotCall                 |
        | AddRecord                 |

    Scenario: [2] ReadyTime
      Given the option record_processed is true
      And the campaign is running in "Predictive" mode
      And Ana is logged in
      And Ben is logged in
      And Ana talks to a customer
      And the call of Ana can be shared
      When Ana consults Ben
      And Ben tries ReadyTime
      Then Ben is refused
      When Ana sends ReadyTime
      Then Ana receives ReadyTimeAcknowledge

  @ORS-33 @must
  Rule: An agent who is consulted changes no chained record either
    Sections: Scenario 2: Outbound Call Two-step Transfer with Consultation Call

    Background:
      Given the campaign is running
      And Ana is logged in
      And Ben is logged in

    Scenario Outline: [1] <request>
      Given Ana talks to a customer about a record
      When Ana consults Ben
      Given Ben has the rest of the chain
      When Ben tries <request> for the chained record
      Then Ben is refused
      And the record that Ana finishes has nothing of what Ben tried

      Examples:
        | request                   |
        | UpdateCallCompletionStats |
        | RecordProcessed           |
        | RecordReject              |
        | RequestRecordCancel       |
        | RecordReschedule          |
        | DoNotCall                 |

  @ORS-35 @must
  Rule: An agent who consults somebody keeps every right to the record
    Sections: Scenario 2: Outbound Call Two-step Transfer with Consultation Call

    Background:
      Given the campaign is running
      And Ana is logged in
      And Ben is logged in

    Scenario Outline: [1] <request>
      Given Ana talks to a customer about a record
      When Ana consults Ben
      And Ana sends <request>
      Then Ana receives <acknowledgment>

      Examples:
        | request                   | acknowledgment                       |
        | UpdateCallCompletionStats | UpdateCallCompletionStatsAcknowledge |
        | RequestRecordCancel       | RecordCancelAcknowledge              |
        | RecordReschedule          | RecordRescheduleAcknowledge          |
        | DoNotCall                 | DoNotCallAcknowledge                 |

    Scenario: [2] The chain
      Given Ana talks to a customer about a record
      When Ana consults Ben
      And Ana sends ChainedRecordRequest
      Then Ana receives every other record of the chain
      And Ana receives ChainedRecordsDataEnd

  @ORS-44 @must
  Rule: It is the same if the consultation is to end in a conference
    Sections: Scenario 2: Outbound Call Two-step Transfer with Consultation Call

    Background:
      Given the campaign is running
      And Ana is logged in
      And Ben is logged in

    Scenario Outline: [1] <request>
      Given Ana talks to a customer about a record
      When Ana consults Ben before a conference
      And Ben tries <request>
      Then Ben is refused
      And the record that Ana finishes has nothing of what Ben tried

      Examples:
        | request                   |
        | UpdateCallCompletionStats |
        | RecordProcessed           |
        | RecordReject              |
        | RequestRecordCancel       |
        | RecordReschedule          |
        | DoNotCall                 |
        | AddRecord                 |

    Scenario: [2] The chain
      Given Ana talks to a customer about a record
      When Ana consults Ben before a conference
      And Ben sends ChainedRecordRequest
      Then Ben receives every other record of the chain
      And Ben receives ChainedRecordsDataEnd
