@ocs @doc-001
Feature: Scheduling with the final request
  An acknowledged reschedule is only a note. OCS schedules the callback when the agent sends RecordProcessed, and only
  then: until that moment the agent may change the note, reject the record, or be gone.

  Background:
    Given the calling list holds these records:
      | contact_info |
      | "5550101"    |
    And the calling list has these treatments:
      | call_result | action              |
      | Busy        | Retry in 60 minutes |
    And the campaign is running
    And Ana is logged in
    And Ana has a preview record

  @SCH-21 @must
  Rule: Nothing is scheduled before the final request
    Sections: RecordReschedule; Scheduling and Rescheduling Records

    Scenario Outline: [1] After <request> the calling list knows of no callback
      Given Ana has sent <request> with:
        | key               | value                  |
        | GSW_CALLBACK_TYPE | "Personal"             |
        | GSW_DATE_TIME     | the time in 30 minutes |
      Then the record with phone 5550101 has:
        | field       | value   |
        | record_type | General |

      Examples:
        | request                   |
        | RecordReschedule          |
        | ScheduledRecordReschedule |

    Scenario Outline: [2] After <request> the time passes and no call is offered
      Given Ana has sent <request> with:
        | key               | value                  |
        | GSW_CALLBACK_TYPE | "Personal"             |
        | GSW_DATE_TIME     | the time in 30 minutes |
      When 1860 seconds pass
      Then Ana receives nothing

      Examples:
        | request                   |
        | RecordReschedule          |
        | ScheduledRecordReschedule |

  @SCH-22 @must
  Rule: The final request makes the record a callback of the type that was asked for
    Sections: RecordReschedule; ScheduledRecordReschedule; Genesys Enumeration Tables

    Scenario Outline: [1] <request> for a <type> callback
      Given Ana has sent <request> with:
        | key               | value                  |
        | GSW_CALLBACK_TYPE | "<type>"               |
        | GSW_DATE_TIME     | the time in 30 minutes |
      When Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | field       | value         |
        | record_type | <record type> |

      Examples:
        | case           | request                   | type     | record type |
        | personal       | RecordReschedule          | Personal | 5           |
        | campaign       | RecordReschedule          | Campaign | 6           |
        | personal-later | ScheduledRecordReschedule | Personal | 5           |
        | campaign-later | ScheduledRecordReschedule | Campaign | 6           |

  @SCH-23 @should
  Rule: The callback stands in the calling list as Ready, with its time and its agent
    Sections: RecordReschedule; Genesys Mandatory Fields; Genesys Enumeration Tables
    The documents name the fields; what stands in them is known from practice.

    Scenario Outline: [1] The field <field>
      Given Ana has sent RecordReschedule with:
        | key               | value                  |
        | GSW_CALLBACK_TYPE | "Personal"             |
        | GSW_DATE_TIME     | the time in 30 minutes |
      When Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | field   | value   |
        | <field> | <value> |

      Examples:
        | field           | value                       |
        | record_status   | Ready                       |
        | dial_sched_time | the Unix time in 30 minutes |
        | agent_id        | "1001"                      |

  @SCH-24 @should
  Rule: Of several reschedules the last one counts
    Sections: RecordReschedule; ScheduledRecordReschedule

    Scenario Outline: [1] The second is <request>
      Given Ana has sent RecordReschedule with:
        | key               | value                  |
        | GSW_CALLBACK_TYPE | "Personal"             |
        | GSW_DATE_TIME     | the time in 30 minutes |
      And Ana has sent <request> with:
        | key               | value                  |
        | GSW_CALLBACK_TYPE | "Campaign"             |
        | GSW_DATE_TIME     | the time in 90 minutes |
      When Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | field           | value                       |
        | record_type     | Campaign CallBack           |
        | dial_sched_time | the Unix time in 90 minutes |

      Examples:
        | request                   |
        | RecordReschedule          |
        | ScheduledRecordReschedule |

  @SCH-25 @should @ruling-126
  Rule: A record may be updated after it was rescheduled, and keeps its callback
    Sections: UpdateCallCompletionStats; RecordReschedule

    Scenario: [1] The agent writes down how the call went
      Given Ana has sent RecordReschedule with:
        | key               | value                  |
        | GSW_CALLBACK_TYPE | "Personal"             |
        | GSW_DATE_TIME     | the time in 30 minutes |
      When Ana sends UpdateCallCompletionStats with GSW_CALL_RESULT set to Answer
      Then Ana receives UpdateCallCompletionStatsAcknowledge
      When Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | field       | value             |
        | call_result | Answer            |
        | record_type | Personal CallBack |

  @SCH-26 @should @ruling-189
  Rule: With another time a callback may get another number
    Sections: ScheduledRecordReschedule; ScheduledRecordRescheduleAcknowledge

    Scenario: [1] The customer wants to be called elsewhere
      Given Ana has sent ScheduledRecordReschedule with:
        | key               | value                  |
        | GSW_CALLBACK_TYPE | "Personal"             |
        | GSW_DATE_TIME     | the time in 30 minutes |
        | GSW_PHONE         | "5559999"              |
      When Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5559999 has:
        | field       | value             |
        | record_type | Personal CallBack |

  @SCH-27 @should @ruling-179
  Rule: A callback is forgotten when the agent logs out before the record is finished
    Sections: RecordReschedule; Scheduling and Rescheduling Records

    Scenario: [1] The agent leaves
      Given Ana has sent RecordReschedule with:
        | key               | value                  |
        | GSW_CALLBACK_TYPE | "Campaign"             |
        | GSW_DATE_TIME     | the time in 30 minutes |
      And Ben is logged in
      When Ana logs out
      Then the record with phone 5550101 has:
        | field           | value          |
        | record_status   | Updated        |
        | record_type     | General        |
        | dial_sched_time | not at least 1 |
      When 1860 seconds pass
      Then Ben receives no ScheduledCall

  @SCH-28 @should @ruling-179
  Rule: A callback is forgotten when the record is rejected
    Sections: Scheduling and Rescheduling Records; RecordReschedule

    Scenario: [1] The agent rejects the record that was rescheduled
      Given Ana has sent RecordReschedule with:
        | key               | value                  |
        | GSW_CALLBACK_TYPE | "Personal"             |
        | GSW_DATE_TIME     | the time in 30 minutes |
      When Ana sends RecordReject
      Then Ana receives RecordRejectAcknowledge
      And the record with phone 5550101 has:
        | field           | value          |
        | record_type     | General        |
        | dial_sched_time | not at least 1 |

  @SCH-29 @should @ruling-119
  Rule: A callback takes precedence over a treatment
    Sections: RecordReschedule; RecordProcessed

    Scenario: [1] The final request asks for a treatment, too
      Given Ana has sent RecordReschedule with:
        | key               | value                  |
        | GSW_CALLBACK_TYPE | "Personal"             |
        | GSW_DATE_TIME     | the time in 30 minutes |
      When Ana sends RecordProcessed with:
        | key             | value                 |
        | GSW_CALL_RESULT | Busy                  |
        | GSW_TREATMENT   | "RecordTreatCampaign" |
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | field           | value                       |
        | record_type     | Personal CallBack           |
        | dial_sched_time | the Unix time in 30 minutes |

  @SCH-30 @should
  Rule: A callback that could not be written is not lost
    Sections: Error Names and Codes; RecordReschedule

    Scenario: [1] The agent tries again when the database is back
      Given Ana has sent RecordReschedule with:
        | key               | value                  |
        | GSW_CALLBACK_TYPE | "Personal"             |
        | GSW_DATE_TIME     | the time in 30 minutes |
      And the database fails
      When Ana sends RecordProcessed
      Then Ana receives error 113
      When the database recovers
      And Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | field           | value                       |
        | record_type     | Personal CallBack           |
        | dial_sched_time | the Unix time in 30 minutes |
