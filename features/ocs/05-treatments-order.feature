@ocs @doc-001
Feature: One treatment after another
  A list may have several treatments for one call result. Each time that the same result is to be treated the next one is
  applied, and after the last the record is done with.

  @TRT-10 @should
  Rule: The same result again gets the next treatment, and after the last none
    Sections: RecordProcessed; Updating Call Results and Custom Fields
    The order of treatments is known from the product's configuration, not from the protocol.

    Background:
      Given the calling list holds these records:
        | contact_info |
        | "5550101"    |
      And the calling list has these treatments:
        | call_result | sequence | action               |
        | Busy        | 1        | Retry in 30 minutes  |
        | Busy        | 2        | Retry in 240 minutes |
        | No Answer   | 1        | Retry in 60 minutes  |
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record
      And Ana has sent RecordProcessed with:
        | key             | value                 |
        | GSW_CALL_RESULT | Busy                  |
        | GSW_TREATMENT   | "RecordTreatCampaign" |
      And 1860 seconds pass
      And Ana has a preview record

    Scenario: [1] The second time
      When Ana sends RecordProcessed with:
        | key             | value                 |
        | GSW_CALL_RESULT | Busy                  |
        | GSW_TREATMENT   | "RecordTreatCampaign" |
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | field           | value                              |
        | dial_sched_time | about the Unix time in 240 minutes |

    Scenario: [2] The third time
      Given Ana has sent RecordProcessed with:
        | key             | value                 |
        | GSW_CALL_RESULT | Busy                  |
        | GSW_TREATMENT   | "RecordTreatCampaign" |
      And 14460 seconds pass
      And Ana has a preview record
      When Ana sends RecordProcessed with:
        | key             | value                 |
        | GSW_CALL_RESULT | Busy                  |
        | GSW_TREATMENT   | "RecordTreatCampaign" |
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | field         | value   |
        | record_status | Updated |

    Scenario: [3] Another result begins with its own first treatment
      When Ana sends RecordProcessed with:
        | key             | value                 |
        | GSW_CALL_RESULT | No Answer             |
        | GSW_TREATMENT   | "RecordTreatCampaign" |
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | field           | value                             |
        | dial_sched_time | about the Unix time in 60 minutes |

  @TRT-11 @should
  Rule: A treatment for a date is for that date in the record's time zone
    Sections: RecordProcessed; Genesys Mandatory Fields

    Scenario Outline: [1] In the time zone <zone>
      Given the calling list's time zone is "<zone>"
      And the calling list holds these records:
        | contact_info |
        | "5550101"    |
      And the calling list has these treatments:
        | call_result                | action                                   |
        | Answering Machine Detected | Retry at specified date 07/04/2035 12:00 |
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record
      When Ana sends RecordProcessed with:
        | key             | value                      |
        | GSW_CALL_RESULT | Answering Machine Detected |
        | GSW_TREATMENT   | "RecordTreatCampaign"      |
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | field           | value     |
        | dial_sched_time | <instant> |

      Examples:
        | zone | instant    |
        | GMT  | 2067163200 |
        | EST  | 2067177600 |

  @TRT-12 @should @ruling-233
  Rule: A treated record that could not be written is treated when the agent tries again
    Sections: Error Names and Codes; RecordProcessed

    Scenario: [1] The database fails
      Given the calling list holds these records:
        | contact_info |
        | "5550101"    |
      And the calling list has these treatments:
        | call_result | action              |
        | Busy        | Retry in 30 minutes |
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record
      And Ana has sent UpdateCallCompletionStats with:
        | key             | value |
        | GSW_CALL_RESULT | Busy  |
      And the database fails
      When Ana sends RecordProcessed with GSW_TREATMENT set to "RecordTreatPersonal"
      Then Ana receives error 113
      When the database recovers
      And Ana sends RecordProcessed with GSW_TREATMENT set to "RecordTreatPersonal"
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | field       | value                |
        | record_type | Personal Rescheduled |
