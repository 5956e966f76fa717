@desktop @doc-001
Feature: A desktop takes scheduled calls
  When the time of a callback has come, OCS sends the record unasked. It is then the agent's: to call or to
  finish. How it is put off is in "A desktop puts callbacks off".

  @DSC-11 @should @ruling-186
  Rule: The agent sees the callback that is due
    Sections: ScheduledCall; Unsolicited Notifications; Scheduling and Rescheduling Records

    Background:
      Given the campaign is running
      And the desktop of Ana is logged in

    Scenario Outline: [1] A <type> callback
      When OCS sends ScheduledCall to Ana with:
        | key               | value              |
        | GSW_CALLBACK_TYPE | "<type>"           |
        | GSW_DATE_TIME     | "01/05/2035 09:05" |
        | GSW_PHONE         | "5550177"          |
      Then Ana's screen shows:
        | what                               | value              |
        | records[5550177].origin            | "scheduled"        |
        | records[5550177].campaign          | "Spring"           |
        | callbacks[the handle].callbackType | "<type>"           |
        | callbacks[the handle].at           | "2035-01-05T09:05" |

      Examples:
        | type     |
        | Personal |
        | Campaign |

    Scenario: [2] The year has two digits
      When OCS sends ScheduledCall to Ana with:
        | key           | value            |
        | GSW_DATE_TIME | "11/28/35 13:45" |
      Then Ana's screen shows:
        | what                     | value              |
        | callbacks[the handle].at | "2035-11-28T13:45" |

    Scenario: [3] It comes while another record is on the desktop
      Given Ana's desktop has a preview record
      When OCS sends ScheduledCall to Ana with:
        | key               | value     |
        | GSW_RECORD_HANDLE | 900009    |
        | GSW_PHONE         | "5550177" |
        | GSW_CHAIN_ID      | 77        |
      Then Ana's screen shows:
        | what                    | value       |
        | records[5550101].origin | "preview"   |
        | records[5550177].origin | "scheduled" |

  @DSC-12 @should @ruling-37 @ruling-184 @ruling-185
  Rule: A scheduled call is accepted with no more keys than its list of mandatory fields names
    Sections: ScheduledCall
    The list and the table below it do not agree.

    Scenario Outline: [1] There is no <key>
      Given the campaign is running
      And the desktop of Ana is logged in
      When OCS sends ScheduledCall to Ana with:
        | key       | value     |
        | <key>     | absent    |
        | GSW_PHONE | "5550177" |
      Then Ana's screen shows:
        | what                    | value       |
        | records[5550177].origin | "scheduled" |

      Examples:
        | key           |
        | GSW_CALL_TIME |
        | GSW_CHAIN_ID  |
        | GSW_DATE_TIME |

  @DSC-13 @must
  Rule: A scheduled call is called at the number that it gives, and finished by its handle
    Sections: ScheduledCall; Event Responses; Default Record Information

    Background:
      Given the campaign is running
      And the customer 5550177 answers
      And the desktop of Ana is logged in

    Scenario: [1] The agent calls
      When OCS sends ScheduledCall to Ana with:
        | key       | value     |
        | GSW_PHONE | "5550177" |
      And Ana's agent dials the record
      Then Ana's desktop sends RequestMakeCall with:
        | key               | value                     |
        | otherDN           | "5550177"                 |
        | GSW_RECORD_HANDLE | one of the handle, absent |

    Scenario: [2] The agent finishes
      When OCS sends ScheduledCall to Ana
      And OCS answers the next RecordProcessed with RecordProcessedAcknowledge
      And Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed with:
        | key                | value              |
        | GSW_RECORD_HANDLE  | the handle         |
        | GSW_APPLICATION_ID | the application id |
        | GSW_CAMPAIGN_NAME  | "Spring"           |
        | GSW_CALLING_LIST   | "Customers"        |
      And Ana's desktop has finished the record

  @DSC-17 @should @ruling-45
  Rule: A callback without a time is shown without one
    Sections: ScheduledCall; Reserved Keys

    Scenario Outline: [1] GSW_DATE_TIME is <case>
      Given the campaign is running
      And the desktop of Ana is logged in
      When OCS sends ScheduledCall to Ana with:
        | key           | value     |
        | GSW_DATE_TIME | <value>   |
        | GSW_PHONE     | "5550177" |
      Then Ana's screen shows:
        | what                     | value     |
        | records[5550177].phone   | "5550177" |
        | callbacks[the handle].at | nothing   |

      Examples:
        | case      | value |
        | zero      | 0     |
        | zero-text | "0"   |
