@ocs @doc-001
Feature: Working with a scheduled call
  A callback is offered once. It is not given as a preview record meanwhile, it respects the customer's hours, and the
  agent may do with it everything that is allowed with a preview record.

  @SCH-42 @must
  Rule: A callback that was offered is offered to nobody else, and not again
    Sections: Scheduling and Rescheduling Records; ScheduledCall

    Background:
      Given the calling list holds these records:
        | contact_info |
        | "5550101"    |
      And the campaign is running
      And Ana is logged in
      And Ben is logged in
      And Ana has a preview record
      And Ana has sent RecordReschedule with:
        | key               | value                  |
        | GSW_CALLBACK_TYPE | "Personal"             |
        | GSW_DATE_TIME     | the time in 30 minutes |
      And Ana has sent RecordProcessed

    Scenario: [1] It is on the desktop
      When 1860 seconds pass
      Then Ana receives ScheduledCall
      When 86400 seconds pass
      Then Ana receives nothing
      And Ben receives nothing

    Scenario: [2] It is finished
      When 1860 seconds pass
      Then Ana receives ScheduledCall
      When Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      When 86400 seconds pass
      Then Ana receives nothing

  @SCH-43 @must
  Rule: A record with a callback is not a preview record, neither before its time nor when it is offered
    Sections: Scheduling and Rescheduling Records; No Records Available; Genesys Enumeration Tables

    Background:
      Given the calling list holds these records:
        | contact_info |
        | "5550101"    |
      And the campaign is running
      And Ana is logged in
      And Ben is logged in
      And Ana has a preview record
      And Ana has sent RecordReschedule with:
        | key               | value                  |
        | GSW_CALLBACK_TYPE | "Personal"             |
        | GSW_DATE_TIME     | the time in 30 minutes |
      And Ana has sent RecordProcessed

    Scenario: [1] Before its time
      When Ben sends PreviewRecordRequest
      Then Ben receives error 108

    Scenario: [2] When it is offered
      When 1860 seconds pass
      Then Ana receives ScheduledCall
      When Ben sends PreviewRecordRequest
      Then Ben receives error 108

  @SCH-44 @must
  Rule: A callback outside the customer's hours is made in the next of them
    Sections: Scheduling and Rescheduling Records
    Three records share the day among them, eight hours each, so that one of them may be called at any time; half a day
    later, it may not.

    Scenario: [3] The callback is for half a day later
      Given the calling list holds these records:
        | contact_info | daily_from | daily_till |
        | "5550101"    | 0          | 28800      |
        | "5550102"    | 28800      | 57600      |
        | "5550103"    | 57600      | 86400      |
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record
      And Ana has sent RecordReschedule with:
        | key               | value                   |
        | GSW_CALLBACK_TYPE | "Personal"              |
        | GSW_DATE_TIME     | the time in 720 minutes |
      And Ana has sent RecordProcessed
      When 43260 seconds pass
      Then Ana receives no ScheduledCall
      When 43140 seconds pass
      Then Ana receives ScheduledCall with:
        | key       | value                        |
        | GSW_PHONE | the first record's GSW_PHONE |

  @SCH-45 @should @ruling-181
  Rule: A time outside the customer's hours is acknowledged as it was asked for
    Sections: Scheduling and Rescheduling Records; RecordRescheduleAcknowledge

    Scenario: [1] The callback is for half a day later
      Given the calling list holds these records:
        | contact_info | daily_from | daily_till |
        | "5550101"    | 0          | 28800      |
        | "5550102"    | 28800      | 57600      |
        | "5550103"    | 57600      | 86400      |
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record
      When Ana sends RecordReschedule with GSW_DATE_TIME set to the time in 720 minutes
      Then Ana receives RecordRescheduleAcknowledge with:
        | key           | value              |
        | GSW_DATE_TIME | the requested time |

  @SCH-46 @must
  Rule: A callback that cannot be made may be set for another time, and for other agents
    Sections: ScheduledRecordReschedule; Scheduling and Rescheduling Records

    Background:
      Given the calling list holds these records:
        | contact_info | record_type       | agent_id | dial_sched_time            |
        | 5550101      | Personal CallBack | 1001     | the Unix time 1 minute ago |
      And the campaign is running
      And Ana is logged in
      And Ben is logged in
      And Ana has a scheduled call

    Scenario Outline: [1] At another time, with <request>
      Given Ana has sent <request> with:
        | key               | value                  |
        | GSW_CALLBACK_TYPE | "Personal"             |
        | GSW_DATE_TIME     | the time in 45 minutes |
      And Ana has sent RecordProcessed
      When 2580 seconds pass
      Then Ana receives no ScheduledCall
      When 180 seconds pass
      Then Ana receives ScheduledCall with:
        | key       | value     |
        | GSW_PHONE | "5550101" |

      Examples:
        | request                   |
        | ScheduledRecordReschedule |
        | RecordReschedule          |

    Scenario: [2] For any agent of the campaign
      Given Ana has sent ScheduledRecordReschedule with:
        | key               | value                  |
        | GSW_CALLBACK_TYPE | "Campaign"             |
        | GSW_DATE_TIME     | the time in 45 minutes |
      And Ana has sent RecordProcessed
      And Ana logs out
      When 2760 seconds pass
      Then Ben receives ScheduledCall with:
        | key               | value      |
        | GSW_CALLBACK_TYPE | "Campaign" |

  @SCH-47 @must
  Rule: A callback that is rejected is a record like any other again
    Sections: Scheduling and Rescheduling Records

    Background:
      Given the calling list holds these records:
        | contact_info | record_type       | agent_id | dial_sched_time            |
        | 5550101      | Personal CallBack | 1001     | the Unix time 1 minute ago |
      And the campaign is running
      And Ana is logged in
      And Ben is logged in
      And Ana has a scheduled call

    Scenario: [1] It is General and Ready
      When Ana sends RecordReject
      Then Ana receives RecordRejectAcknowledge
      And the record with phone 5550101 has:
        | field         | value                   |
        | record_type   | General                 |
        | record_status | one of Ready, Retrieved |

    Scenario: [2] It is not offered as a callback again, and another agent may have it
      When Ana sends RecordReject
      Then Ana receives RecordRejectAcknowledge
      When 3600 seconds pass
      Then Ana receives no ScheduledCall
      When Ben sends PreviewRecordRequest
      Then Ben receives PreviewRecord with:
        | key       | value     |
        | GSW_PHONE | "5550101" |

  @SCH-48 @should @ruling-186
  Rule: A scheduled call is dialed, updated and finished like a preview record, without being accepted first
    Sections: ScheduledCall; Scheduling and Rescheduling Records

    Background:
      Given the calling list holds these records:
        | contact_info | record_type       | agent_id | dial_sched_time            |
        | 5550101      | Personal CallBack | 1001     | the Unix time 1 minute ago |
      And the campaign is running
      And Ana is logged in
      And Ana has a scheduled call

    Scenario: [1] The agent dials it, which is one more attempt
      Given the customer 5550101 answers
      When Ana dials the record
      Then Ana sees EventEstablished
      When Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | field   | value |
        | attempt | 1     |

    Scenario: [2] The agent updates and finishes it
      When Ana sends UpdateCallCompletionStats with GSW_CALL_RESULT set to Answer
      Then Ana receives UpdateCallCompletionStatsAcknowledge
      When Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | field         | value   |
        | call_result   | Answer  |
        | record_status | Updated |

  @SCH-49 @should
  Rule: A callback outlasts the end of its campaign
    Sections: Scheduling and Rescheduling Records

    Scenario: [1] The campaign is unloaded and started again
      Given the campaign is running
      And Ana is logged in
      And Ana has a preview record
      And Ana has sent RecordReschedule with:
        | key               | value                  |
        | GSW_CALLBACK_TYPE | "Personal"             |
        | GSW_DATE_TIME     | the time in 30 minutes |
      And Ana has sent RecordProcessed
      When the campaign is unloaded
      And the campaign is loaded
      And the campaign is started
      And 1860 seconds pass
      Then Ana receives ScheduledCall

  @SCH-50 @should
  Rule: Callbacks are made in every dialing mode
    Sections: Scheduling and Rescheduling Records

    Scenario Outline: [1] A personal callback in a campaign in <mode> mode
      Given the calling list holds these records:
        | contact_info | record_type       | agent_id | dial_sched_time            |
        | 5550101      | Personal CallBack | 1001     | the Unix time 1 minute ago |
      And the campaign is running in "<mode>" mode
      When Ana logs in
      And 60 seconds pass
      Then Ana receives ScheduledCall

      Examples:
        | mode        |
        | Predictive  |
        | Progressive |

  @SCH-63 @should
  Rule: The hours in which a callback is made are those of the record's own time zone
    Sections: Scheduling and Rescheduling Records; Genesys Mandatory Fields
    The documents count them from midnight of the system's time or of the local one, and do not say when which.

    Background:
      Given the calling list holds these records:
        | contact_info | daily_from | daily_till |
        | "5550101"    | 50400      | 57600      |
      And the campaign is running
      And Ana is logged in
      And it is 15:00 UTC
      And Ana has a preview record

    Scenario: [1] The customer may be called from 14:00 to 16:00, and the callback is for 20:00
      Given Ana has sent RecordReschedule with:
        | key               | value                   |
        | GSW_CALLBACK_TYPE | "Personal"              |
        | GSW_DATE_TIME     | the time in 300 minutes |
      And Ana has sent RecordProcessed
      When 18060 seconds pass
      Then Ana receives no ScheduledCall
      When it is 13:00 UTC
      Then Ana receives no ScheduledCall
      When it is 15:00 UTC
      Then Ana receives ScheduledCall

    Scenario: [2] The callback is for noon of the next day
      Given Ana has sent RecordReschedule with:
        | key               | value                    |
        | GSW_CALLBACK_TYPE | "Personal"               |
        | GSW_DATE_TIME     | the time in 1260 minutes |
      And Ana has sent RecordProcessed
      When it is 13:00 UTC
      Then Ana receives no ScheduledCall
      When it is 15:00 UTC
      Then Ana receives ScheduledCall
