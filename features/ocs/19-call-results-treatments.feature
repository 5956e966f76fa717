@ocs @doc-001
Feature: Treatments of dialed calls
  If a call that OCS has dialed reaches nobody, OCS itself applies the treatment that the calling list has for its result.
  If an agent has taken the call, the agent decides, as in Preview mode.

  @CLR-06 @must
  Rule: In Predictive mode, a Next in Chain treatment makes OCS call another number of the chain by itself
    Sections: Chained Records

    Scenario: [1] The first numbers are busy
      Given the calling list holds these records:
        | contact_info | chain_id | chain_n |
        | "5550101"    | 7        | 0       |
        | "5550191"    | 7        | 1       |
        | "5550102"    | 8        | 0       |
        | "5550192"    | 8        | 1       |
        | "5550103"    | 9        | 0       |
        | "5550193"    | 9        | 1       |
      And the calling list has these treatments:
        | call_result | action        |
        | Busy        | Next in chain |
      And the campaign is running in "Predictive" mode
      And the customer 5550101 is busy
      And the customer 5550102 is busy
      And the customer 5550103 is busy
      And Ana is logged in
      When Ana goes ready
      And 10 seconds pass
      Then Ana is called

  @CLR-11 @should
  Rule: An agent who is called by a Next in Chain treatment finishes the record of the number that was called last
    Sections: Chained Records; RecordProcessed
    The documents name these treatments for Predictive mode. What they do in Progressive mode is not said.

    Scenario Outline: [1] The first number is busy, <mode>
      Given the calling list holds these records:
        | contact_info | chain_id | chain_n |
        | "5550101"    | 7        | 0       |
        | "5550191"    | 7        | 1       |
      And the calling list has these treatments:
        | call_result | action        |
        | Busy        | Next in chain |
      And the option record_processed is true
      And the campaign is running in "<mode>" mode
      And the customer 5550101 is busy
      And Ana is logged in
      When Ana goes ready
      And 10 seconds pass
      Given a call of OCS has reached Ana
      When Ana answers the call
      Given the call of Ana is established
      When Ana hangs up
      And the call of Ana is over
      And Ana sends RecordProcessed with GSW_CALL_RESULT set to Wrong Party
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550191 has:
        | column      | value       |
        | call_result | Wrong Party |

      Examples:
        | mode        |
        | Progressive |
        | Predictive  |

  @CLR-07 @should @ruling-117
  Rule: A treatment for a later time makes OCS call the record again then, and not before
    Sections: Updating Call Results and Custom Fields; Reserved Keys

    Background:
      Given the calling list holds only the record of 5550101
      And the calling list has these treatments:
        | call_result | action              |
        | Busy        | Retry in 30 minutes |
      And the campaign is running in "Progressive" mode
      And the customer 5550101 is busy, then answers
      And Ana is logged in

    Scenario: [1] The time comes
      When Ana goes ready
      And 1680 seconds pass
      Then Ana is not called
      When 120 seconds pass
      Then Ana is called

    Scenario: [2] What the list says until then
      When Ana goes ready
      And 60 seconds pass
      Then Ana is not called
      And the record with phone 5550101 has:
        | column          | value                |
        | record_type     | Campaign Rescheduled |
        | record_status   | Ready                |
        | dial_sched_time | any Int              |

  @CLR-08 @must
  Rule: The treatment that the final request asks for is applied to a record whose call OCS has dialed
    Sections: Updating Call Results and Custom Fields; RecordProcessed

    Scenario Outline: [1] <treatment>
      Given the calling list holds only the record of 5550101
      And the calling list has these treatments:
        | call_result | action              |
        | No Answer   | Retry in 60 minutes |
      And the option record_processed is true
      And the campaign is running in "Progressive" mode
      And Ana is logged in
      And Ana talks to a customer
      When Ana hangs up
      And the call of Ana is over
      And Ana sends UpdateCallCompletionStats with GSW_CALL_RESULT set to No Answer
      Then Ana receives UpdateCallCompletionStatsAcknowledge
      When Ana sends RecordProcessed with GSW_TREATMENT set to "<treatment>"
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | column      | value  |
        | record_type | <type> |

      Examples:
        | treatment           | type                 |
        | RecordTreatCampaign | Campaign Rescheduled |
        | RecordTreatPersonal | Personal Rescheduled |

  @CLR-12 @should @ruling-117
  Rule: A record whose call OCS has dialed, and that is Personal Rescheduled, is offered to its agent like a personal callback
    Sections: Updating Call Results and Custom Fields; ScheduledCall
    It is treated similarly; how a personal callback comes to an agent in a mode in which OCS dials is not said.

    Scenario: [1] The time of the treatment comes
      Given the calling list holds only the record of 5550101
      And the calling list has these treatments:
        | call_result | action              |
        | No Answer   | Retry in 60 minutes |
      And the option record_processed is true
      And the campaign is running in "Progressive" mode
      And Ana is logged in
      And Ana talks to a customer
      When Ana hangs up
      And the call of Ana is over
      And Ana sends UpdateCallCompletionStats with GSW_CALL_RESULT set to No Answer
      Then Ana receives UpdateCallCompletionStatsAcknowledge
      When Ana sends RecordProcessed with GSW_TREATMENT set to "RecordTreatPersonal"
      Then Ana receives RecordProcessedAcknowledge
      When 3480 seconds pass
      Then Ana receives no ScheduledCall
      When 240 seconds pass
      Then Ana receives ScheduledCall with:
        | key               | value      |
        | GSW_PHONE         | "5550101"  |
        | GSW_CALLBACK_TYPE | "Personal" |

  @CLR-09 @must
  Rule: Unless the final request asks for it, no treatment is applied to the result that an agent has entered
    Sections: Updating Call Results and Custom Fields

    Scenario: [1] The call was dialed by OCS
      Given the calling list holds only the record of 5550101
      And the calling list has these treatments:
        | call_result | action              |
        | No Answer   | Retry in 60 minutes |
      And the option record_processed is true
      And the campaign is running in "Progressive" mode
      And Ana is logged in
      And Ana talks to a customer
      When Ana hangs up
      And the call of Ana is over
      And Ana sends UpdateCallCompletionStats with GSW_CALL_RESULT set to No Answer
      Then Ana receives UpdateCallCompletionStatsAcknowledge
      When Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | column        | value                                                 |
        | record_type   | not one of Campaign Rescheduled, Personal Rescheduled |
        | record_status | not one of Ready, Retrieved                           |

  @CLR-10 @must
  Rule: A record that is canceled while its number rings is not called again by a treatment
    Sections: Canceling Records; Submitting DoNotCall Requests

    Scenario Outline: [1] A colleague sends <request> with the number
      Given the calling list holds only the record of 5550101
      And the calling list has these treatments:
        | call_result | action |
        | No Answer   | Redial |
      And the campaign is running in "Progressive" mode
      And the customer 5550101 does not answer, then answers
      And Ben is logged in
      And Ana is logged in
      When Ana goes ready
      And 5 seconds pass
      And Ben sends <request> with GSW_PHONE set to "5550101"
      Then Ben receives <acknowledgment>
      When 60 seconds pass
      Then Ana is not called
      And the record with phone 5550101 has:
        | column   | value   |
        | <column> | <value> |

      Examples:
        | request             | acknowledgment          | column        | value    |
        | RequestRecordCancel | RecordCancelAcknowledge | record_status | Canceled |
        | DoNotCall           | DoNotCallAcknowledge    | record_type   | No Call  |
