@desktop @doc-001
Feature: A desktop schedules callbacks
  A customer wants to be called at another time. The desktop tells OCS when, in the one form that the protocol has for
  dates, and who is to call; the callback counts as soon as the record is finished.

  @DSC-01 @must @ruling-46
  Rule: The time goes to OCS as month, day, year, hour and minute, regardless of the machine's locale
    Sections: RecordReschedule; ScheduledRecordReschedule; Reserved Keys
    The year has two digits or four, the day has 24 hours, and the time is that of the record's time zone, as the agent
    said it.

    Background:
      Given the campaign is running
      And the desktop of Ana is logged in

    Scenario Outline: [1] A callback <case>
      Given Ana's desktop has a preview record
      When Ana's agent reschedules the record with:
        | argument     | value      |
        | at           | "<at>"     |
        | callbackType | "Campaign" |
      Then Ana's desktop sends RecordReschedule with:
        | key               | value             |
        | GSW_RECORD_HANDLE | the handle        |
        | GSW_CAMPAIGN_NAME | "Spring"          |
        | GSW_DATE_TIME     | matching /<time>/ |

      Examples:
        | case             | at               | time                    |
        | in-the-morning   | 2035-01-05T09:05 | ^01\/05\/(20)?35 09:05$ |
        | in-the-afternoon | 2035-11-28T13:45 | ^11\/28\/(20)?35 13:45$ |
        | after-midnight   | 2035-07-04T00:10 | ^07\/04\/(20)?35 00:10$ |
        | at-the-years-end | 2035-12-31T23:59 | ^12\/31\/(20)?35 23:59$ |

    Scenario: [2] A customer in another time zone
      When the next PreviewRecord of OCS has:
        | key           | value  |
        | GSW_TZ_OFFSET | -21600 |
      And Ana's agent asks for a preview record
      And Ana's agent reschedules the record with:
        | argument     | value              |
        | at           | "2035-01-05T09:05" |
        | callbackType | "Campaign"         |
      Then Ana's desktop sends RecordReschedule with:
        | key           | value                              |
        | GSW_DATE_TIME | matching /^01\/05\/(20)?35 09:05$/ |

  @DSC-02 @must
  Rule: The agent decides whether the callback is personal
    Sections: RecordReschedule; Reserved Keys

    Scenario Outline: [1] A <type> callback
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record
      When Ana's agent reschedules the record with:
        | argument     | value              |
        | at           | "2035-01-05T09:05" |
        | callbackType | "<type>"           |
      Then Ana's desktop sends RecordReschedule with:
        | key               | value    |
        | GSW_CALLBACK_TYPE | "<type>" |

      Examples:
        | type     |
        | Personal |
        | Campaign |

  @DSC-03 @must
  Rule: A record that was rescheduled is finished like any other
    Sections: Scheduling and Rescheduling Records; RecordReschedule; Event Responses
    Without RecordProcessed there is no callback.

    Background:
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record

    Scenario: [1] After the acknowledgment
      When Ana's agent reschedules the record with:
        | argument     | value              |
        | at           | "2035-01-05T09:05" |
        | callbackType | "Campaign"         |
      Then Ana's desktop sends RecordReschedule
      When Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |
      And Ana's desktop has finished the record

  @DSC-04 @should
  Rule: Once the callback is acknowledged, the agent goes on working on the record
    Sections: RecordRescheduleAcknowledge

    Background:
      Given the campaign is running
      And the customer 5550101 answers
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record

    Scenario: [1] The record stays, and the agent's readiness does not change
      When Ana's agent reschedules the record with:
        | argument     | value              |
        | at           | "2035-01-05T09:05" |
        | callbackType | "Campaign"         |
      Then Ana's desktop sends RecordReschedule
      And Ana's desktop sends nothing about the record
      And Ana's desktop sends no RequestAgentReady
      And Ana's screen shows:
        | what                       | value      |
        | records[the handle].handle | the handle |
        | waiting.count              | 0          |

    Scenario: [2] The agent updates the record, and calls after all
      When Ana's agent reschedules the record with:
        | argument     | value              |
        | at           | "2035-01-05T09:05" |
        | callbackType | "Campaign"         |
      And Ana's agent updates the record with:
        | argument           | value |
        | changes.callResult | Busy  |
      Given Ana's desktop offers changes before the end
      Then Ana's desktop sends UpdateCallCompletionStats with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |
      When Ana's agent dials the record
      Then Ana's desktop sends RequestMakeCall with:
        | key     | value     |
        | otherDN | "5550101" |

  @DSC-05 @should @ruling-182 @ruling-183
  Rule: A time that OCS refuses can be replaced by another
    Sections: Error Names and Codes; RecordReschedule

    Scenario Outline: [1] OCS answers with <code>
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record
      When OCS answers the next RecordReschedule with error <code>
      And Ana's agent reschedules the record with:
        | argument     | value              |
        | at           | "2035-01-05T09:05" |
        | callbackType | "Campaign"         |
      Then Ana's desktop sends RecordReschedule
      And Ana's screen shows:
        | what             | value  |
        | lastError.number | <code> |
      When Ana's agent reschedules the record with:
        | argument     | value              |
        | at           | "2035-01-06T10:00" |
        | callbackType | "Campaign"         |
      Then Ana's desktop sends RecordReschedule with:
        | key           | value                              |
        | GSW_DATE_TIME | matching /^01\/06\/(20)?35 10:00$/ |

      Examples:
        | code |
        | 103  |
        | 110  |
        | 111  |

  @DSC-06 @should
  Rule: Until the record is finished, the agent can agree on another time
    Sections: Scheduling and Rescheduling Records; RecordReschedule

    Scenario: [1] The agent changes the time before
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record
      When Ana's agent reschedules the record with:
        | argument     | value              |
        | at           | "2035-01-05T09:05" |
        | callbackType | "Campaign"         |
      And Ana's agent reschedules the record with:
        | argument     | value              |
        | at           | "2035-01-06T10:00" |
        | callbackType | "Campaign"         |
      Then Ana's desktop sends RecordReschedule
      And Ana's desktop sends RecordReschedule with:
        | key           | value                              |
        | GSW_DATE_TIME | matching /^01\/06\/(20)?35 10:00$/ |
      When Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed

  @DSC-19 @should
  Rule: A record can be finished before its callback is acknowledged
    Sections: Scheduling and Rescheduling Records; RecordReschedule; Event Responses

    Scenario: [1] Before the acknowledgment
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record
      When OCS holds back its answer to the next RecordReschedule
      And Ana's agent reschedules the record with:
        | argument     | value              |
        | at           | "2035-01-05T09:05" |
        | callbackType | "Personal"         |
      Then Ana's desktop sends RecordReschedule
      When Ana's agent finishes the record
      And OCS sends what it held back
      Then Ana's desktop sends RecordProcessed
      And Ana's desktop has finished the record
