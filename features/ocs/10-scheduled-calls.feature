@ocs @doc-001
Feature: The scheduled call
  When the time of a callback comes, OCS takes the record and offers it to its agent with ScheduledCall; nobody asks for
  it. From then on it is a record on the desktop like any other: to be dialed, updated, finished, or rescheduled.

  @SCH-31 @must
  Rule: A callback is offered when its time has come, and not before
    Sections: Scheduling and Rescheduling Records; ScheduledCall

    Background:
      Given the campaign is running
      And Ana is logged in
      And Ana has a preview record

    Scenario Outline: [1] A <type> callback
      Given Ana has sent RecordReschedule with:
        | key               | value                  |
        | GSW_CALLBACK_TYPE | "<type>"               |
        | GSW_DATE_TIME     | the time in 30 minutes |
      And Ana has sent RecordProcessed
      When 1680 seconds pass
      Then Ana receives no ScheduledCall
      When 180 seconds pass
      Then Ana receives ScheduledCall

      Examples:
        | type     |
        | Personal |
        | Campaign |

    Scenario: [2] Two callbacks, each at its own time
      Given Ana has sent RecordReschedule with:
        | key               | value                  |
        | GSW_CALLBACK_TYPE | "Personal"             |
        | GSW_DATE_TIME     | the time in 60 minutes |
      And Ana has sent RecordProcessed with:
        | key             | value     |
        | GSW_CALL_RESULT | No Answer |
      And Ana has a preview record
      And Ana has sent RecordReschedule with:
        | key               | value                  |
        | GSW_CALLBACK_TYPE | "Personal"             |
        | GSW_DATE_TIME     | the time in 30 minutes |
      And Ana has sent RecordProcessed with:
        | key             | value  |
        | GSW_CALL_RESULT | Answer |
      When 1860 seconds pass
      Then Ana receives ScheduledCall with:
        | key             | value  |
        | GSW_CALL_RESULT | Answer |
      And Ana receives no ScheduledCall
      When 1800 seconds pass
      Then Ana receives ScheduledCall with:
        | key             | value     |
        | GSW_CALL_RESULT | No Answer |

  @SCH-32 @must @ruling-29 @ruling-36 @ruling-37 @ruling-57
  Rule: The offer names the record, its number and result, its list and campaign, and the type of callback
    Sections: ScheduledCall; Characteristics of Event Structures

    Scenario Outline: [1] A <type> callback
      Given the calling list holds these records:
        | contact_info |
        | "5550101"    |
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record
      And Ana has sent RecordReschedule with:
        | key               | value                  |
        | GSW_CALLBACK_TYPE | "<type>"               |
        | GSW_DATE_TIME     | the time in 30 minutes |
      And Ana has sent RecordProcessed with:
        | key             | value  |
        | GSW_CALL_RESULT | Answer |
      When 1860 seconds pass
      Then Ana receives ScheduledCall with:
        | key                | value              |
        | GSW_APPLICATION_ID | the application id |
        | GSW_CAMPAIGN_NAME  | "Spring"           |
        | GSW_CALLING_LIST   | "Customers"        |
        | GSW_RECORD_HANDLE  | at least 1         |
        | GSW_PHONE          | "5550101"          |
        | GSW_CALL_RESULT    | Answer             |
        | GSW_CALLBACK_TYPE  | "<type>"           |

      Examples:
        | type     |
        | Personal |
        | Campaign |

    Scenario: [2] What its calling list says of it
      Given the calling list holds these records:
        | contact_info | contact_info_type | record_type       | agent_id | call_result | attempt | call_time  | chain_id | chain_n | daily_from | daily_till | dial_sched_time            |
        | "5550101"    | Mobile            | Personal CallBack | 1001     | Busy        | 2       | 1800000000 | 31       | 4       | 60         | 86340      | the Unix time 1 minute ago |
      And the campaign is running
      When Ana logs in
      And 60 seconds pass
      Then Ana receives ScheduledCall with:
        | key                | value                                      |
        | GSW_CALL_RESULT    | Busy                                       |
        | GSW_CHAIN_ID       | one of 31, absent                          |
        | GSW_ATTEMPTS       | one of 2, absent                           |
        | GSW_PHONE_TYPE     | one of Mobile, absent                      |
        | GSW_CALL_TIME      | one of "1800000000", 1800000000, absent    |
        | GSW_FROM           | one of 60, absent                          |
        | GSW_UNTIL          | one of 86340, absent                       |
        | GSW_SCHEDULED_TIME | one of the Unix time 2 minutes ago, absent |

  @SCH-33 @should @ruling-184
  Rule: The offer also names the chain and the time that was asked for
    Sections: ScheduledCall

    Scenario: [1] A callback of a chain
      Given the calling list holds these records:
        | contact_info | chain_id |
        | "5550101"    | 31       |
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record
      And Ana has sent RecordReschedule with:
        | key           | value                  |
        | GSW_DATE_TIME | the time in 30 minutes |
      And Ana has sent RecordProcessed
      When 1860 seconds pass
      Then Ana receives ScheduledCall with:
        | key           | value              |
        | GSW_CHAIN_ID  | 31                 |
        | GSW_DATE_TIME | the requested time |

  @SCH-34 @must
  Rule: Fields of the list come with the offer if they have a send attribute, and only then
    Sections: ScheduledCall; Send Attributes

    Scenario: [1] The customer's name is sent, the note is not
      Given the calling list holds these records:
        | contact_info | customer_name | balance | note   |
        | "5550101"    | Ada Byron     | 120     | secret |
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record
      And Ana has sent RecordReschedule with:
        | key           | value                  |
        | GSW_DATE_TIME | the time in 30 minutes |
      And Ana has sent RecordProcessed
      When 1860 seconds pass
      Then Ana receives ScheduledCall with:
        | key             | value       |
        | customer_name   | "Ada Byron" |
        | account_balance | 120         |
        | note            | absent      |

  @SCH-35 @must
  Rule: A personal callback is offered to the agent who has asked for it, and to nobody else
    Sections: Scheduling and Rescheduling Records; RecordReschedule

    Background:
      Given the campaign is running
      And Ben is logged in
      And Ana is logged in
      And Ana has a preview record
      And Ana has sent RecordReschedule with:
        | key               | value                  |
        | GSW_CALLBACK_TYPE | "Personal"             |
        | GSW_DATE_TIME     | the time in 30 minutes |
      And Ana has sent RecordProcessed

    Scenario: [1] Both agents of the group are there
      When 1860 seconds pass
      Then Ana receives ScheduledCall
      And Ben receives nothing

  @SCH-36 @should @ruling-188
  Rule: A personal callback whose agent is away waits for the agent
    Sections: Scheduling and Rescheduling Records; PreviewDialingModeStart Request
    The documents say that callbacks may come directly after a login, but not what else may happen to them.

    Scenario: [1] The agent comes back
      Given the campaign is running
      And Ana is logged in
      And Ana has a preview record
      And Ana has sent RecordReschedule with:
        | key               | value                  |
        | GSW_CALLBACK_TYPE | "Personal"             |
        | GSW_DATE_TIME     | the time in 30 minutes |
      And Ana has sent RecordProcessed
      And Ana logs out
      When 1860 seconds pass
      And Ana logs in
      And 60 seconds pass
      Then Ana receives ScheduledCall

    Scenario: [2] It is not offered to a colleague in the meantime
      Given the campaign is running
      And Ben is logged in
      And Ana is logged in
      And Ana has a preview record
      And Ana has sent RecordReschedule with:
        | key               | value                  |
        | GSW_CALLBACK_TYPE | "Personal"             |
        | GSW_DATE_TIME     | the time in 30 minutes |
      And Ana has sent RecordProcessed
      And Ana logs out
      When 1860 seconds pass
      Then Ben receives nothing

  @SCH-37 @must
  Rule: A callback of the campaign is offered to one agent of its group
    Sections: Scheduling and Rescheduling Records

    Background:
      Given the campaign group "Autumn@Service" of campaign "Autumn" for "Service" is running
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record
      And Ana has sent RecordReschedule with:
        | key               | value                  |
        | GSW_CALLBACK_TYPE | "Campaign"             |
        | GSW_DATE_TIME     | the time in 30 minutes |
      And Ana has sent RecordProcessed

    Scenario: [1] Two agents are there
      Given Ben is logged in
      When 1860 seconds pass
      Then exactly one of Ana and Ben receives ScheduledCall

    Scenario: [2] The agent who has asked for it is away
      Given Ben is logged in
      And Ana logs out
      When 1860 seconds pass
      Then Ben receives ScheduledCall

    Scenario: [3] An agent of another group is there, too
      Given Cleo is logged in
      When 1860 seconds pass
      Then Ana receives ScheduledCall
      And Cleo receives nothing

  @SCH-38 @must
  Rule: If preview dialing mode must be started, callbacks come only after that
    Sections: PreviewDialingModeStart Request; PreviewDialingModeOverAcknowledge

    Background:
      Given the calling list holds these records:
        | contact_info | record_type       | agent_id | dial_sched_time            |
        | 5550101      | Personal CallBack | 1001     | the Unix time 1 minute ago |
      And the option agent_preview_mode_start is true
      And the campaign is running

    Scenario: [1] The agent has not started it
      When Ana logs in
      And 60 seconds pass
      Then Ana receives no ScheduledCall

    Scenario: [2] The agent starts it
      Given Ana is logged in
      When Ana sends PreviewDialingModeStart
      And 60 seconds pass
      Then Ana receives PreviewDialingModeStartAcknowledge
      And Ana receives ScheduledCall

  @SCH-39 @should @ruling-81
  Rule: After the end of preview dialing mode no callback comes
    Sections: PreviewDialingModeOverAcknowledge; PreviewDialingModeStart Request

    Scenario: [1] The agent has ended it before the time comes
      Given the option agent_preview_mode_start is true
      And the campaign is running
      And Ana is logged in
      And Ana has started preview dialing mode
      And Ana has a preview record
      And Ana has sent RecordReschedule with:
        | key               | value                  |
        | GSW_CALLBACK_TYPE | "Personal"             |
        | GSW_DATE_TIME     | the time in 30 minutes |
      And Ana has sent RecordProcessed
      And Ana has sent PreviewDialingModeOver
      When 1860 seconds pass
      Then Ana receives no ScheduledCall
      When Ana sends PreviewDialingModeStart
      Then Ana receives PreviewDialingModeStartAcknowledge
      And Ana receives ScheduledCall

  @SCH-40 @must
  Rule: If it need not be started, callbacks that are due come directly after the login
    Sections: PreviewDialingModeStart Request

    Scenario: [1] The agent logs in
      Given the calling list holds these records:
        | contact_info | record_type       | agent_id | dial_sched_time            |
        | 5550101      | Personal CallBack | 1001     | the Unix time 1 minute ago |
      And the option agent_preview_mode_start is false
      And the campaign is running
      When Ana logs in
      And 60 seconds pass
      Then Ana receives ScheduledCall

  @SCH-41 @should
  Rule: No callback is offered while the campaign is stopped
    Sections: CampaignStopped; Scheduling and Rescheduling Records

    Scenario: [1] The campaign is stopped when the time comes, and started again
      Given the campaign is running
      And Ana is logged in
      And Ana has a preview record
      And Ana has sent RecordReschedule with:
        | key           | value                  |
        | GSW_DATE_TIME | the time in 30 minutes |
      And Ana has sent RecordProcessed
      When the campaign is stopped
      And 1860 seconds pass
      Then Ana receives no ScheduledCall
      When the campaign is started
      And 60 seconds pass
      Then Ana receives ScheduledCall

  @SCH-54 @should
  Rule: The offer names the script, as a preview record does
    Sections: Attaching Scripts to OCS User Events and Telephony Events; ScheduledCall
    The documents attach it to user events; of these they name the preview record.

    Scenario Outline: [1] The script of the <owner>
      Given the calling list holds these records:
        | contact_info | record_type       | agent_id | dial_sched_time            |
        | 5550101      | Personal CallBack | 1001     | the Unix time 1 minute ago |
      And the <owner> has the script "Renewals"
      And the campaign is running
      When Ana logs in
      And 60 seconds pass
      Then Ana receives ScheduledCall with:
        | key           | value                 |
        | GSW_SCRIPT_ID | the script "Renewals" |

      Examples:
        | owner        |
        | calling list |
        | campaign     |

  @SCH-55 @should @ruling-57
  Rule: Only a record that was scheduled says for when
    Sections: Default Record Information

    Scenario: [1] A General record that was never scheduled
      Given the campaign is running
      And Ana is logged in
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord with:
        | key                | value  |
        | GSW_SCHEDULED_TIME | absent |
