@ocs @doc-001
Feature: The time of a callback
  A callback's time is text: month, day and year, then hours and minutes, as the customer's clock shows them. OCS refuses
  what it cannot read, and what is in the past.

  Background:
    Given the campaign is running
    And Ana is logged in

  @SCH-13 @must
  Rule: The year has four digits or two
    Sections: Reserved Keys; RecordReschedule

    Scenario: [1] Four digits
      Given Ana has a preview record
      When Ana sends RecordReschedule with GSW_DATE_TIME set to "02/29/2036 13:45"
      Then Ana receives RecordRescheduleAcknowledge with:
        | key           | value              |
        | GSW_DATE_TIME | the requested time |

    Scenario: [2] Two digits
      Given Ana has a preview record
      When Ana sends RecordReschedule with GSW_DATE_TIME set to the time in 30 minutes with a short year
      Then Ana receives RecordRescheduleAcknowledge with:
        | key           | value              |
        | GSW_DATE_TIME | the requested time |

  @SCH-14 @must @ruling-7
  Rule: A text that is not a date and time is refused as a wrong format, or as wrong data
    Sections: Error Names and Codes; Reserved Keys; Desktop Requests and OCS Responses
    It is a time that cannot be converted (111). It is wrong data of a mandatory key as well (101, 103).

    Scenario Outline: [1] RecordReschedule for <case>
      Given Ana has a preview record
      When Ana sends RecordReschedule with GSW_DATE_TIME set to "<time>"
      Then Ana receives error 101, 103 or 111

      Examples:
        | case                 | time             |
        | the document's own   | 25/45/00         |
        | a word               | tomorrow         |
        | a thirteenth month   | 13/01/2035 10:00 |
        | a thirty-second day  | 12/32/2035 10:00 |
        | a twenty-fifth hour  | 12/31/2035 25:00 |
        | a sixty-first minute | 12/31/2035 10:60 |

    Scenario Outline: [2] ScheduledRecordReschedule for <case>
      Given Ana has a preview record
      When Ana sends ScheduledRecordReschedule with GSW_DATE_TIME set to "<time>"
      Then Ana receives error 101, 103 or 111

      Examples:
        | case                | time             |
        | the document's own  | 25/45/00         |
        | a twenty-fifth hour | 12/31/2035 25:00 |

  @SCH-15 @should @ruling-46 @ruling-183
  Rule: A date that does not exist, and a time that is written in another form, are refused with Invalid Time Format
    Sections: Error Names and Codes; Reserved Keys

    Scenario Outline: [1] <case>
      Given Ana has a preview record
      When Ana sends RecordReschedule with GSW_DATE_TIME set to "<time>"
      Then Ana receives error 111

      Examples:
        | case                             | time                |
        | the thirtieth of February        | 02/30/2035 10:00    |
        | a leap day in a year without one | 02/29/2035 10:00    |
        | a thirty-first of April          | 04/31/2035 10:00    |
        | no time of day                   | 12/31/2035          |
        | the year first                   | 2035-12-31 10:00    |
        | one digit for month and day      | 1/2/2035 10:00      |
        | a twelve-hour clock              | 12/31/2035 10:00 PM |

    Scenario Outline: [2] RecordReschedule for <case>
      Given Ana has a preview record
      When Ana sends RecordReschedule with GSW_DATE_TIME set to "<time>"
      Then Ana receives error 111

      Examples:
        | case                 | time             |
        | the document's own   | 25/45/00         |
        | a word               | tomorrow         |
        | a thirteenth month   | 13/01/2035 10:00 |
        | a thirty-second day  | 12/32/2035 10:00 |
        | a twenty-fifth hour  | 12/31/2035 25:00 |
        | a sixty-first minute | 12/31/2035 10:60 |

    Scenario Outline: [3] ScheduledRecordReschedule for <case>
      Given Ana has a preview record
      When Ana sends ScheduledRecordReschedule with GSW_DATE_TIME set to "<time>"
      Then Ana receives error 111

      Examples:
        | case                | time             |
        | the document's own  | 25/45/00         |
        | a twenty-fifth hour | 12/31/2035 25:00 |

  @SCH-16 @must
  Rule: A time in the past is refused with Invalid Time
    Sections: Error Names and Codes

    Scenario Outline: [1] <request> for five minutes ago
      Given Ana has a preview record
      When Ana sends <request> with GSW_DATE_TIME set to the time 5 minutes ago
      Then Ana receives error 110

      Examples:
        | request                   |
        | RecordReschedule          |
        | ScheduledRecordReschedule |

    Scenario: [2] A day at the end of the last century
      Given Ana has a preview record
      When Ana sends RecordReschedule with GSW_DATE_TIME set to "12/31/1999 23:59"
      Then Ana receives error 110

  @SCH-17 @should @ruling-182
  Rule: The current minute is not in the past, and no time is too far in the future
    Sections: Error Names and Codes

    Scenario: [1] The present minute
      Given Ana has a preview record
      When Ana sends RecordReschedule with GSW_DATE_TIME set to the time in 0 minutes
      Then Ana receives RecordRescheduleAcknowledge

    Scenario: [2] In many years
      Given Ana has a preview record
      When Ana sends RecordReschedule with GSW_DATE_TIME set to "12/31/2037 23:59"
      Then Ana receives RecordRescheduleAcknowledge

  @SCH-18 @must
  Rule: A refused reschedule schedules nothing
    Sections: Error Names and Codes; Desktop Requests and OCS Responses

    Scenario Outline: [1] The request is one for error <error>
      Given Ana has a preview record
      When Ana sends RecordReschedule with <key> set to <value>
      Then Ana receives error <errors>
      When Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      And the record on Ana's desktop has:
        | field       | value   |
        | record_type | General |

      Examples:
        | error | errors          | key               | value                  |
        | 103   | 101 or 103      | GSW_CALLBACK_TYPE | "Anybody"              |
        | 110   | 110             | GSW_DATE_TIME     | the time 5 minutes ago |
        | 111   | 101, 103 or 111 | GSW_DATE_TIME     | "13/01/2035 10:00"     |
