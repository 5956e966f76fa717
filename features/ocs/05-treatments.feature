@ocs @doc-001
Feature: Treatments
  A calling list may have treatments: what is to be done with a record that ended with a certain call result, such as to
  call again in an hour. OCS applies one to a result that an agent has entered only when the final request asks for it, and
  the request says whether the record then belongs to the agent or to the campaign.

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

  @TRT-01 @must @ruling-117
  Rule: RecordTreatCampaign makes the record Campaign Rescheduled
    Sections: Updating Call Results and Custom Fields; RecordProcessed; Genesys Enumeration Tables
    The document calls it a status; among its tables only that of record types has it.

    Scenario: [1] The call result has a treatment
      Given the campaign is running
      And Ana is logged in
      And Ana has a preview record
      When Ana sends RecordProcessed with:
        | key             | value                 |
        | GSW_CALL_RESULT | Busy                  |
        | GSW_TREATMENT   | "RecordTreatCampaign" |
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | field       | value                |
        | record_type | Campaign Rescheduled |

  @TRT-02 @must @ruling-117
  Rule: RecordTreatPersonal makes the record Personal Rescheduled
    Sections: Updating Call Results and Custom Fields; RecordProcessed; Genesys Enumeration Tables

    Scenario: [1] The call result has a treatment
      Given the campaign is running
      And Ana is logged in
      And Ana has a preview record
      When Ana sends RecordProcessed with:
        | key             | value                 |
        | GSW_CALL_RESULT | Busy                  |
        | GSW_TREATMENT   | "RecordTreatPersonal" |
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | field       | value                |
        | record_type | Personal Rescheduled |

  @TRT-03 @must
  Rule: Without GSW_TREATMENT in the final request no treatment is applied
    Sections: Updating Call Results and Custom Fields; RecordProcessed

    Scenario: [1] The call result has a treatment, and nobody asks for it
      Given the campaign is running
      And Ana is logged in
      And Ana has a preview record
      When Ana sends RecordProcessed with GSW_CALL_RESULT set to Busy
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | field       | value   |
        | record_type | General |

    Scenario: [2] Only the update before has asked for it
      Given the campaign is running
      And Ana is logged in
      And Ana has a preview record
      And Ana has sent UpdateCallCompletionStats with:
        | key             | value                 |
        | GSW_CALL_RESULT | Busy                  |
        | GSW_TREATMENT   | "RecordTreatCampaign" |
      When Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | field       | value   |
        | record_type | General |

    Scenario: [3] The record does not come again
      Given the campaign is running
      And Ana is logged in
      And Ana has a preview record
      And Ana has sent RecordProcessed with:
        | key             | value |
        | GSW_CALL_RESULT | Busy  |
      When 18000 seconds pass
      Then Ana receives nothing
      When Ana sends PreviewRecordRequest
      Then Ana receives error 108

  @TRT-04 @must
  Rule: The treatment is that of the call result that the agent has entered
    Sections: Updating Call Results and Custom Fields; RecordProcessed

    Scenario: [1] The result came with an update
      Given the campaign is running
      And Ana is logged in
      And Ana has a preview record
      And Ana has sent UpdateCallCompletionStats with:
        | key             | value     |
        | GSW_CALL_RESULT | No Answer |
      When Ana sends RecordProcessed with GSW_TREATMENT set to "RecordTreatCampaign"
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | field       | value                |
        | record_type | Campaign Rescheduled |

    Scenario: [2] The final request has another result than the update before
      Given the campaign is running
      And Ana is logged in
      And Ana has a preview record
      And Ana has sent UpdateCallCompletionStats with:
        | key             | value  |
        | GSW_CALL_RESULT | Answer |
      When Ana sends RecordProcessed with:
        | key             | value                 |
        | GSW_CALL_RESULT | No Answer             |
        | GSW_TREATMENT   | "RecordTreatPersonal" |
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | field       | value                |
        | record_type | Personal Rescheduled |

  @TRT-13 @should
  Rule: If several results have treatments, the time is that of the entered one's
    Sections: Updating Call Results and Custom Fields; RecordProcessed
    The column that holds the time is known from the product's calling lists, not from the protocol.

    Scenario: [1] The result came with an update
      Given the campaign is running
      And Ana is logged in
      And Ana has a preview record
      And Ana has sent UpdateCallCompletionStats with:
        | key             | value     |
        | GSW_CALL_RESULT | No Answer |
      When Ana sends RecordProcessed with GSW_TREATMENT set to "RecordTreatCampaign"
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | field           | value                             |
        | dial_sched_time | about the Unix time in 60 minutes |

    Scenario: [2] The final request has another result than the update before
      Given the campaign is running
      And Ana is logged in
      And Ana has a preview record
      And Ana has sent UpdateCallCompletionStats with:
        | key             | value |
        | GSW_CALL_RESULT | Busy  |
      When Ana sends RecordProcessed with:
        | key             | value                 |
        | GSW_CALL_RESULT | No Answer             |
        | GSW_TREATMENT   | "RecordTreatPersonal" |
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | field           | value                             |
        | dial_sched_time | about the Unix time in 60 minutes |

  @TRT-08 @should @ruling-120
  Rule: If the call result has no treatment, the record is finished as if none had been asked for
    Sections: RecordProcessed

    Scenario Outline: [1] <treatment>
      Given the campaign is running
      And Ana is logged in
      And Ana has a preview record
      When Ana sends RecordProcessed with:
        | key             | value         |
        | GSW_CALL_RESULT | Answer        |
        | GSW_TREATMENT   | "<treatment>" |
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | field         | value   |
        | record_status | Updated |
        | record_type   | General |

      Examples:
        | treatment           |
        | RecordTreatCampaign |
        | RecordTreatPersonal |

  @TRT-09 @should @ruling-51 @ruling-115
  Rule: A treatment that is not correctly specified is ignored
    Sections: RecordProcessed; Reserved Keys

    Scenario Outline: [1] The value is <case>
      Given the campaign is running
      And Ana is logged in
      And Ana has a preview record
      When Ana sends RecordProcessed with:
        | key             | value   |
        | GSW_CALL_RESULT | Busy    |
        | GSW_TREATMENT   | <value> |
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | field         | value   |
        | record_status | Updated |
        | record_type   | General |

      Examples:
        | case                    | value                  |
        | unknown                 | "RecordTreatTomorrow"  |
        | written with a space    | "RecordTreat Campaign" |
        | written in small letters | "recordtreatcampaign" |
        | a number                | 3                      |
