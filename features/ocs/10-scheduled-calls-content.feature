@ocs @doc-001
Feature: What a scheduled call says
  The offer of a callback holds what the desktop needs for the call: the record, its number and result, its list and
  campaign, the type of callback, the fields with a send attribute, and the script.

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
        | GSW_DATE_TIME      | one of the requested time, absent |

      Examples:
        | type     |
        | Personal |
        | Campaign |

    Scenario: [2] What its calling list and its campaign group say of it
      Given the calling list holds these records:
        | contact_info | contact_info_type | record_type       | agent_id | call_result | attempt | call_time  | chain_id | chain_n | daily_from | daily_till | tz_dbid | dial_sched_time            |
        | "5550101"    | Mobile            | Personal CallBack | 1001     | Busy        | 2       | 1800000000 | 31       | 4       | 60         | 86340      | 22      | the Unix time 1 minute ago |
      And the campaign is running
      When Ana logs in
      And 60 seconds pass
      Then Ana receives ScheduledCall with:
        | key                            | value                                      |
        | GSW_CALL_RESULT                | Busy                                       |
        | GSW_CHAIN_ID                   | one of 31, absent                          |
        | GSW_ATTEMPTS                   | one of 2, absent                           |
        | GSW_PHONE_TYPE                 | one of Mobile, absent                      |
        | GSW_CONTACT_MEDIA_TYPE         | one of "voice", absent                     |
        | GSW_CALL_TIME                  | one of "1800000000", 1800000000, absent    |
        | GSW_FROM                       | one of 60, absent                          |
        | GSW_UNTIL                      | one of 86340, absent                       |
        | GSW_TZ_NAME                    | one of "CST", absent                       |
        | GSW_TZ_OFFSET                  | one of -21600, absent                      |
        | GSW_SCHEDULED_TIME             | one of the Unix time 2 minutes ago, absent |
        | GSW_AGENT_ID                   | one of "1001", absent                      |
        | GSW_CAMPAIGN_GROUP_NAME        | one of "Spring@Sales", absent              |
        | GSW_CAMPAIGN_GROUP_DESCRIPTION | one of "Spring offers for Sales", absent   |

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

  @SCH-62 @should @ruling-57 @ruling-117
  Rule: A rescheduled record that is given as a preview record, if it says for when it was scheduled, says what the list does
    Sections: Default Record Information; Updating Call Results and Custom Fields

    Scenario: [1] A Campaign Rescheduled record whose time has come
      Given the calling list holds these records:
        | contact_info | record_type          | dial_sched_time |
        | "5550177"    | Campaign Rescheduled | 1700000000      |
      And the campaign is running
      And Ana is logged in
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord with:
        | key                | value                     |
        | GSW_PHONE          | "5550177"                 |
        | GSW_SCHEDULED_TIME | one of 1700000000, absent |
