@ocs @doc-001
Feature: Reschedules that are refused
  A reschedule names a record that the agent has, its campaign, the type of callback and the time. If one of these is
  missing or wrong, the record is not rescheduled.

  Background:
    Given the calling list holds these records:
      | contact_info |
      | "5550101"    |
    And the campaign group "Autumn@Sales" of campaign "Autumn" for "Sales" is loaded
    And the campaign is running
    And Ana is logged in

  @SCH-03 @must @ruling-7
  Rule: A reschedule without a mandatory key is refused as invalid, or as lacking the key
    Sections: RecordReschedule; ScheduledRecordReschedule; Desktop Requests and OCS Responses; Error Names and Codes

    Scenario Outline: [1] RecordReschedule lacks <key>
      Given Ana has a preview record
      When Ana sends RecordReschedule with:
        | key               | value                  |
        | GSW_CALLBACK_TYPE | "Personal"             |
        | GSW_DATE_TIME     | the time in 30 minutes |
        | <key>             | absent                 |
      Then Ana receives error 101 or 102

      Examples:
        | key               |
        | GSW_CALLBACK_TYPE |
        | GSW_CAMPAIGN_NAME |
        | GSW_DATE_TIME     |
        | GSW_RECORD_HANDLE |

    Scenario Outline: [2] ScheduledRecordReschedule lacks <key>
      Given Ana has a preview record
      When Ana sends ScheduledRecordReschedule with:
        | key               | value                  |
        | GSW_CALLBACK_TYPE | "Personal"             |
        | GSW_DATE_TIME     | the time in 30 minutes |
        | <key>             | absent                 |
      Then Ana receives error 101 or 102

      Examples:
        | key               |
        | GSW_CAMPAIGN_NAME |
        | GSW_DATE_TIME     |
        | GSW_RECORD_HANDLE |

  @SCH-51 @should @ruling-9 @ruling-244
  Rule: A reschedule without an application id is not carried out
    Sections: RecordReschedule; ScheduledRecordReschedule; Characteristics of Event Structures
    It may be answered Attribute Not Found, or not at all.

    Scenario Outline: [1] <request>
      Given Ana has a preview record
      When Ana sends <request> with:
        | key                | value                  |
        | GSW_CALLBACK_TYPE  | "Personal"             |
        | GSW_DATE_TIME      | the time in 30 minutes |
        | GSW_APPLICATION_ID | absent                 |
      Then Ana receives no <request>Acknowledge
      When Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      And the record on Ana's desktop has:
        | field       | value   |
        | record_type | General |

      Examples:
        | request                   |
        | RecordReschedule          |
        | ScheduledRecordReschedule |

  @SCH-04 @must @ruling-7 @ruling-236
  Rule: A reschedule whose mandatory key has a value of the wrong type is refused
    Sections: RecordReschedule; ScheduledRecordReschedule; Desktop Requests and OCS Responses; Error Names and Codes

    Scenario Outline: [1] In RecordReschedule <key> is of the wrong type
      Given Ana has a preview record
      When Ana sends RecordReschedule with <key> set to <value>
      Then Ana receives error 101, 102 or 103

      Examples:
        | key               | value             |
        | GSW_CALLBACK_TYPE | 5                 |
        | GSW_CAMPAIGN_NAME | 12                |
        | GSW_RECORD_HANDLE | "no whole number" |

    Scenario Outline: [2] In ScheduledRecordReschedule <key> is of the wrong type
      Given Ana has a preview record
      When Ana sends ScheduledRecordReschedule with:
        | key               | value                  |
        | GSW_CALLBACK_TYPE | "Personal"             |
        | GSW_DATE_TIME     | the time in 30 minutes |
        | <key>             | <value>                |
      Then Ana receives error 101, 102 or 103

      Examples:
        | key               | value             |
        | GSW_CALLBACK_TYPE | 5                 |
        | GSW_CAMPAIGN_NAME | 12                |
        | GSW_RECORD_HANDLE | "no whole number" |

  @SCH-05 @must
  Rule: A callback is Personal or Campaign, written like this, and nothing else
    Sections: RecordReschedule; ScheduledRecordReschedule; Reserved Keys; Desktop Requests and OCS Responses;
    Error Names and Codes
    Wrong data of a mandatory key is an Invalid Request, or it is an Invalid Attribute Value.

    Scenario Outline: [1] RecordReschedule asks for "<type>"
      Given Ana has a preview record
      When Ana sends RecordReschedule with GSW_CALLBACK_TYPE set to "<type>"
      Then Ana receives error 101 or 103

      Examples:
        | type     |
        | Anybody  |
        | personal |

    Scenario: [2] ScheduledRecordReschedule asks for a type that does not exist
      Given Ana has a preview record
      When Ana sends ScheduledRecordReschedule with GSW_CALLBACK_TYPE set to "Anybody"
      Then Ana receives error 101 or 103

  @SCH-06 @should @ruling-7 @ruling-28 @ruling-31
  Rule: An empty text, digits in a String for an Int, and an unknown type of callback are answered Invalid Attribute Value
    Sections: RecordReschedule; Error Names and Codes

    Scenario Outline: [1] <key> has such a value
      Given Ana has a preview record
      When Ana sends RecordReschedule with <key> set to <value>
      Then Ana receives error 103

      Examples:
        | key               | value |
        | GSW_CAMPAIGN_NAME | ""    |
        | GSW_RECORD_HANDLE | "12"  |

    Scenario Outline: [2] RecordReschedule asks for "<type>"
      Given Ana has a preview record
      When Ana sends RecordReschedule with GSW_CALLBACK_TYPE set to "<type>"
      Then Ana receives error 103

      Examples:
        | type     |
        | Anybody  |
        | personal |

    Scenario: [3] ScheduledRecordReschedule asks for a type that does not exist
      Given Ana has a preview record
      When Ana sends ScheduledRecordReschedule with GSW_CALLBACK_TYPE set to "Anybody"
      Then Ana receives error 103

  @SCH-07 @must @ruling-8
  Rule: A record that the agent does not have cannot be rescheduled
    Sections: Characteristics of Event Structures; Error Names and Codes; RecordReschedule

    Scenario: [1] The handle was never given out
      When Ana sends RecordReschedule with GSW_RECORD_HANDLE set to an unknown handle
      Then Ana receives error 109

    Scenario: [2] The record is finished
      Given Ana has a preview record
      And Ana has sent RecordProcessed
      When Ana sends RecordReschedule
      Then Ana receives error 109

  @SCH-52 @should @ruling-232
  Rule: Another agent's record cannot be rescheduled
    Sections: Characteristics of Event Structures; Error Names and Codes; RecordReschedule

    Scenario Outline: [1] A colleague sends its handle in <request>
      Given Ben is logged in
      And Ana has a preview record
      When Ben sends <request> with:
        | key               | value                  |
        | GSW_CALLBACK_TYPE | "Personal"             |
        | GSW_DATE_TIME     | the time in 30 minutes |
        | GSW_RECORD_HANDLE | Ana's handle           |
      Then Ben receives error 101, 104, 109 or 117
      When Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      And the record on Ana's desktop has:
        | field       | value   |
        | record_type | General |

      Examples:
        | request                   |
        | RecordReschedule          |
        | ScheduledRecordReschedule |

  @SCH-08 @must @ruling-176
  Rule: No other time can be set for a record that the agent does not have
    Sections: Error Names and Codes; ScheduledRecordReschedule
    The error table has two codes that fit, Scheduled record not found and Record Not Found.

    Scenario: [1] The handle was never given out
      When Ana sends ScheduledRecordReschedule with GSW_RECORD_HANDLE set to an unknown handle
      Then Ana receives error 117 or 109

    Scenario: [2] The record is finished
      Given Ana has a preview record
      And Ana has sent RecordProcessed
      When Ana sends ScheduledRecordReschedule
      Then Ana receives error 117 or 109
