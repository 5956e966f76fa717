@ocs @doc-001
Feature: A callback and the customer's clock
  Every record has a time zone. The time of its callback is what the clock of its customer will show, even when clocks
  are set forward and back.

  @SCH-19 @must
  Rule: The time is that of the record's time zone
    Sections: RecordReschedule; ScheduledRecordReschedule; Reserved Keys; Genesys Mandatory Fields

    Scenario: [1] A customer six hours behind UTC is called when it is time there
      Given the calling list's time zone is "CST"
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record
      When Ana sends RecordReschedule with GSW_DATE_TIME set to the time in 30 minutes in CST
      Then Ana receives RecordRescheduleAcknowledge
      When Ana sends RecordProcessed
      And 1680 seconds pass
      Then Ana receives no ScheduledCall
      When 180 seconds pass
      Then Ana receives ScheduledCall

  @SCH-56 @should
  Rule: The calling list shows as a Unix time for when a callback is
    Sections: RecordReschedule; Reserved Keys
    The documents say what the text means; the field of the list is known from practice.

    Scenario Outline: [1] A customer in New York, in <season>
      Given the calling list's time zone is "EST"
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record
      And Ana has sent RecordReschedule with:
        | key           | value    |
        | GSW_DATE_TIME | "<time>" |
      When Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      And the record on Ana's desktop has:
        | field           | value     |
        | dial_sched_time | <instant> |

      Examples:
        | season | time             | instant    |
        | winter | 01/15/2035 12:00 | 2052493200 |
        | summer | 07/04/2035 12:00 | 2067177600 |

    Scenario: [2] A year of two digits is one of this century
      Given the campaign is running
      And Ana is logged in
      And Ana has a preview record
      And Ana has sent RecordReschedule with:
        | key           | value            |
        | GSW_DATE_TIME | "07/04/35 12:00" |
      When Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      And the record on Ana's desktop has:
        | field           | value      |
        | dial_sched_time | 2067163200 |

  @SCH-60 @should
  Rule: A record for which no callback is scheduled has no time in the calling list
    Sections: RecordReschedule; Updating Call Results and Custom Fields; Error Names and Codes
    The documents do not name the field, which is known from practice.

    Background:
      Given the campaign is running
      And Ana is logged in
      And Ana has a preview record

    Scenario: [1] The record is not finished yet
      Given Ana has sent RecordReschedule
      Then the record on Ana's desktop has:
        | field           | value          |
        | dial_sched_time | not at least 1 |

    Scenario: [2] The reschedule was refused
      When Ana sends RecordReschedule with GSW_DATE_TIME set to the time 5 minutes ago
      Then Ana receives error 110
      When Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      And the record on Ana's desktop has:
        | field           | value          |
        | dial_sched_time | not at least 1 |

    Scenario: [3] Nobody asked for one
      When Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      And the record on Ana's desktop has:
        | field           | value          |
        | dial_sched_time | not at least 1 |

  @SCH-20 @should @ruling-47
  Rule: A time that a clock change skips is moved forward, and a time that occurs twice means the first
    Sections: Reserved Keys

    Scenario Outline: [1] A customer in New York, when clocks are set <change>
      Given the calling list's time zone is "EST"
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record
      And Ana has sent RecordReschedule with:
        | key           | value    |
        | GSW_DATE_TIME | "<time>" |
      When Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      And the record on Ana's desktop has:
        | field           | value     |
        | dial_sched_time | <instant> |

      Examples:
        | change  | time             | instant    |
        | forward | 03/11/2035 02:30 | 2057211000 |
        | back    | 11/04/2035 01:30 | 2077767000 |
