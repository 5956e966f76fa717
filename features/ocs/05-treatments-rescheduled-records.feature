@ocs @doc-001
Feature: Records that a treatment rescheduled
  A treated record comes again at the time that the treatment sets: to its agent if it is Personal Rescheduled, to anybody
  who asks if it is Campaign Rescheduled.

  Background:
    Given the calling list holds these records:
      | contact_info |
      | "5550101"    |
    And the calling list has these treatments:
      | call_result                | sequence | action                                   |
      | Busy                       | 1        | Retry in 30 minutes                      |
      | Busy                       | 2        | Retry in 240 minutes                     |
      | No Answer                  | 1        | Retry in 60 minutes                      |
      | Answering Machine Detected | 1        | Retry at specified date 07/04/2035 12:00 |

  @TRT-05 @should @ruling-117
  Rule: A treated record is Ready, for the time that the treatment sets
    Sections: RecordProcessed; Genesys Enumeration Tables

    Scenario Outline: [1] <treatment>
      Given the campaign is running
      And Ana is logged in
      And Ana has a preview record
      When Ana sends RecordProcessed with:
        | key             | value         |
        | GSW_CALL_RESULT | Busy          |
        | GSW_TREATMENT   | "<treatment>" |
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | field           | value                             |
        | record_status   | Ready                             |
        | dial_sched_time | about the Unix time in 30 minutes |

      Examples:
        | treatment           |
        | RecordTreatCampaign |
        | RecordTreatPersonal |

  @TRT-06 @must @ruling-118
  Rule: A Personal Rescheduled record is offered to its agent like a personal callback
    Sections: Updating Call Results and Custom Fields; ScheduledCall

    Scenario: [1] The time of the treatment comes
      Given the campaign is running
      And Ben is logged in
      And Ana is logged in
      And Ana has a preview record
      And Ana has sent RecordProcessed with:
        | key             | value                 |
        | GSW_CALL_RESULT | Busy                  |
        | GSW_TREATMENT   | "RecordTreatPersonal" |
      When 1740 seconds pass
      Then Ana receives no ScheduledCall
      When 120 seconds pass
      Then Ana receives ScheduledCall with:
        | key               | value      |
        | GSW_PHONE         | "5550101"  |
        | GSW_CALLBACK_TYPE | "Personal" |
      And Ben receives nothing

    Scenario: [2] It is not given to another agent as a preview record
      Given the campaign is running
      And Ben is logged in
      And Ana is logged in
      And Ana has a preview record
      And Ana has sent RecordProcessed with:
        | key             | value                 |
        | GSW_CALL_RESULT | Busy                  |
        | GSW_TREATMENT   | "RecordTreatPersonal" |
      When Ben sends PreviewRecordRequest
      Then Ben receives error 108
      When 1860 seconds pass
      And Ben sends PreviewRecordRequest
      Then Ben receives error 108

  @TRT-14 @must @ruling-118
  Rule: A treatment is applied to the chain of a record too, and not only to a record without one
    Sections: RecordProcessed; Reserved Keys; Updating Call Results and Custom Fields
    Which number of the chain comes again is not said.

    Scenario: [1] The time of the treatment comes
      Given the calling list holds these records:
        | contact_info | chain_id | chain_n |
        | "5550101"    | 7        | 0       |
        | "5550191"    | 7        | 1       |
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record
      And Ana has sent RecordProcessed with:
        | key             | value                 |
        | GSW_CALL_RESULT | Busy                  |
        | GSW_TREATMENT   | "RecordTreatPersonal" |
      When 1860 seconds pass
      Then Ana receives ScheduledCall with:
        | key          | value                       |
        | GSW_PHONE    | one of "5550101", "5550191" |
        | GSW_CHAIN_ID | one of 7, absent            |

  @TRT-07 @should @ruling-117
  Rule: A Campaign Rescheduled record is given again when its time has come, to whoever asks
    Sections: Updating Call Results and Custom Fields; PreviewRecord

    Scenario: [1] Another agent asks before and after the time
      Given the campaign is running
      And Ben is logged in
      And Ana is logged in
      And Ana has a preview record
      And Ana has sent RecordProcessed with:
        | key             | value                 |
        | GSW_CALL_RESULT | Busy                  |
        | GSW_TREATMENT   | "RecordTreatCampaign" |
      When 1740 seconds pass
      And Ben sends PreviewRecordRequest
      Then Ben receives error 108
      When 120 seconds pass
      And Ben sends PreviewRecordRequest
      Then Ben receives PreviewRecord with:
        | key       | value     |
        | GSW_PHONE | "5550101" |
