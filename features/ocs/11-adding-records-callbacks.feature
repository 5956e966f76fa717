@ocs @doc-001
Feature: Adding a callback
  A new record is of one of five types. A callback, and a record that is called later for another reason, carries the time
  of its call, as the customer's clock shows it.

  Background:
    Given the campaign is running
    And Ana is logged in

  @ADD-15 @must @ruling-247
  Rule: A record of a chain of its own has the type that the request gives it
    Sections: Adding Records to a Calling List; AddRecord Request; Genesys Enumeration Tables

    Scenario Outline: [1] <type>
      When Ana sends AddRecord with:
        | key             | value     |
        | GSW_PHONE       | "5550777" |
        | GSW_RECORD_TYPE | <number>  |
        | GSW_AGENT_ID    | "1001"    |
        | GSW_DATE_TIME   | <time>    |
      Then Ana receives AddRecordAcknowledge
      And the record with phone 5550777 has:
        | field       | value    |
        | record_type | <number> |

      Examples:
        | type                 | number | time               |
        | General              | 2      | absent             |
        | Campaign Rescheduled | 3      | "12/31/2036 12:00" |
        | Personal Rescheduled | 4      | "12/31/2036 12:00" |
        | Personal CallBack    | 5      | "12/31/2036 12:00" |
        | Campaign CallBack    | 6      | "12/31/2036 12:00" |

  @ADD-16 @should @ruling-198
  Rule: A type or a status that no new record has is refused with Invalid Attribute Value
    Sections: Adding Records to a Calling List; Error Names and Codes

    Scenario Outline: [1] <case>
      When Ana sends AddRecord with <key> set to <value>
      Then Ana receives error 103
      And the calling list holds 3 records

      Examples:
        | case           | key               | value |
        | No Record Type | GSW_RECORD_TYPE   | 0     |
        | Unknown        | GSW_RECORD_TYPE   | 1     |
        | No Call        | GSW_RECORD_TYPE   | 7     |
        | Retrieved      | GSW_RECORD_STATUS | 2     |
        | Updated        | GSW_RECORD_STATUS | 3     |

  @ADD-17 @should @ruling-199
  Rule: A callback without its time is refused with Attribute Not Found
    Sections: Adding Records to a Calling List; Error Names and Codes

    Scenario Outline: [1] <type>
      When Ana sends AddRecord with GSW_RECORD_TYPE set to <number>
      Then Ana receives error 102
      And the calling list holds 3 records

      Examples:
        | type              | number |
        | Personal CallBack | 5      |
        | Campaign CallBack | 6      |

    Scenario: [2] A time of 0 is not a time
      When Ana sends AddRecord with:
        | key             | value             |
        | GSW_RECORD_TYPE | Campaign CallBack |
        | GSW_DATE_TIME   | "0"               |
      Then Ana receives error 102
      And the calling list holds 3 records

  @ADD-18 @should @ruling-46 @ruling-247
  Rule: The time of the call is taken as one in the record's time zone
    Sections: AddRecord Request; Reserved Keys

    Scenario Outline: [1] <case>
      When Ana sends AddRecord with:
        | key             | value             |
        | GSW_PHONE       | "5550777"         |
        | GSW_RECORD_TYPE | Campaign CallBack |
        | GSW_TZ_NAME     | "<zone>"          |
        | GSW_DATE_TIME   | "<time>"          |
      Then Ana receives AddRecordAcknowledge
      And the record with phone 5550777 has:
        | field           | value    |
        | dial_sched_time | <stored> |

      Examples:
        | case                     | zone | time             | stored     |
        | a zone without an offset | GMT  | 12/31/2036 12:00 | 2114337600 |
        | a zone behind UTC        | CST  | 12/31/2036 12:00 | 2114359200 |
        | a year of two digits     | GMT  | 12/31/36 12:00   | 2114337600 |
        | a leap day               | GMT  | 02/29/2036 12:00 | 2087899200 |

  @ADD-19 @must
  Rule: A text that is not a time is refused with Invalid Time Format
    Sections: AddRecord Request; Error Names and Codes

    Scenario Outline: [1] <case>
      When Ana sends AddRecord with:
        | key             | value             |
        | GSW_RECORD_TYPE | Campaign CallBack |
        | GSW_DATE_TIME   | "<time>"          |
      Then Ana receives error 111
      And the calling list holds 3 records

      Examples:
        | case             | time     |
        | digits in slants | 25/45/00 |
        | words            | tomorrow |

  @ADD-20 @should @ruling-183
  Rule: A date that does not exist is refused with Invalid Time Format
    Sections: AddRecord Request; Error Names and Codes

    Scenario Outline: [1] <case>
      When Ana sends AddRecord with:
        | key             | value             |
        | GSW_RECORD_TYPE | Campaign CallBack |
        | GSW_DATE_TIME   | "<time>"          |
      Then Ana receives error 111

      Examples:
        | case                             | time             |
        | the thirtieth of February        | 02/30/2035 12:00 |
        | a leap day in a year without one | 02/29/2035 12:00 |
        | a twenty-fifth hour              | 12/31/2035 24:00 |

  @ADD-21 @should @ruling-182
  Rule: A time in the past is refused with Invalid Time
    Sections: AddRecord Request; Error Names and Codes

    Scenario: [1] A callback in the past
      When Ana sends AddRecord with:
        | key             | value              |
        | GSW_RECORD_TYPE | Campaign CallBack  |
        | GSW_DATE_TIME   | "01/02/2019 12:00" |
      Then Ana receives error 110
      And the calling list holds 3 records

  @ADD-23 @must
  Rule: An added callback is offered to an agent when its time has come
    Sections: Adding Records to a Calling List; AddRecord Request; ScheduledCall

    Scenario Outline: [1] A <type> callback
      Given Ana has sent AddRecord with:
        | key             | value                  |
        | GSW_PHONE       | "5550777"              |
        | GSW_RECORD_TYPE | <number>               |
        | GSW_AGENT_ID    | "1001"                 |
        | GSW_DATE_TIME   | the time in 30 minutes |
        | GSW_FROM        | 0                      |
        | GSW_UNTIL       | 86399                  |
      When 1680 seconds pass
      Then Ana receives no ScheduledCall
      When 180 seconds pass
      Then Ana receives ScheduledCall with:
        | key               | value     |
        | GSW_PHONE         | "5550777" |
        | GSW_CALLBACK_TYPE | "<type>"  |

      Examples:
        | type     | number |
        | Personal | 5      |
        | Campaign | 6      |

    Scenario: [2] A customer six hours behind UTC is called when it is time there
      When Ana sends AddRecord with:
        | key             | value                         |
        | GSW_PHONE       | "5550777"                     |
        | GSW_RECORD_TYPE | Campaign CallBack             |
        | GSW_TZ_NAME     | "CST"                         |
        | GSW_DATE_TIME   | the time in 30 minutes in CST |
        | GSW_FROM        | 0                             |
        | GSW_UNTIL       | 86399                         |
      Then Ana receives AddRecordAcknowledge
      When 1680 seconds pass
      Then Ana receives no ScheduledCall
      When 180 seconds pass
      Then Ana receives ScheduledCall with:
        | key       | value     |
        | GSW_PHONE | "5550777" |
