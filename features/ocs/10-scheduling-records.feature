@ocs @doc-001
Feature: Scheduling a record again
  A customer asks to be called later. The agent sends RecordReschedule with the time, and says for whom the callback is:
  for the agent alone, or for any agent of the campaign. A callback that could not be made is set for another time with
  ScheduledRecordReschedule. OCS acknowledges either; what happens to it then is in the features that follow.

  Background:
    Given the calling list holds these records:
      | contact_info |
      | "5550101"    |
    And the campaign group "Autumn@Sales" of campaign "Autumn" for "Sales" is loaded
    And the campaign is running
    And Ana is logged in

  @SCH-01 @must
  Rule: A reschedule is acknowledged with the record, the type of callback and the time
    Sections: RecordReschedule; RecordRescheduleAcknowledge; Scheduling and Rescheduling Records

    Scenario Outline: [1] A <type> callback
      Given Ana has a preview record
      When Ana sends RecordReschedule with:
        | key               | value                  |
        | GSW_CALLBACK_TYPE | "<type>"               |
        | GSW_DATE_TIME     | the time in 30 minutes |
      Then Ana receives RecordRescheduleAcknowledge with:
        | key                | value              |
        | GSW_APPLICATION_ID | the application id |
        | GSW_CALLBACK_TYPE  | "<type>"           |
        | GSW_CALLING_LIST   | "Customers"        |
        | GSW_CAMPAIGN_NAME  | "Spring"           |
        | GSW_DATE_TIME      | the requested time |
        | GSW_RECORD_HANDLE  | the handle         |

      Examples:
        | type     |
        | Personal |
        | Campaign |

  @SCH-02 @must
  Rule: Another time for a callback is acknowledged with the record, the type of callback and the time
    Sections: ScheduledRecordReschedule; ScheduledRecordRescheduleAcknowledge

    Scenario Outline: [1] A <type> callback
      Given Ana has a preview record
      When Ana sends ScheduledRecordReschedule with:
        | key               | value                  |
        | GSW_CALLBACK_TYPE | "<type>"               |
        | GSW_DATE_TIME     | the time in 30 minutes |
      Then Ana receives ScheduledRecordRescheduleAcknowledge with:
        | key                | value              |
        | GSW_APPLICATION_ID | the application id |
        | GSW_CALLBACK_TYPE  | "<type>"           |
        | GSW_CALLING_LIST   | "Customers"        |
        | GSW_CAMPAIGN_NAME  | "Spring"           |
        | GSW_DATE_TIME      | the requested time |
        | GSW_RECORD_HANDLE  | the handle         |

      Examples:
        | type     |
        | Personal |
        | Campaign |

  @SCH-61 @must
  Rule: The number in an acknowledgment of another time, where it is sent, is the customer's
    Sections: ScheduledRecordRescheduleAcknowledge; ScheduledRecordReschedule
    The request names the number that the record has.

    Scenario: [1] GSW_PHONE
      Given Ana has a preview record
      When Ana sends ScheduledRecordReschedule with:
        | key               | value                  |
        | GSW_CALLBACK_TYPE | "Personal"             |
        | GSW_DATE_TIME     | the time in 30 minutes |
        | GSW_PHONE         | "5550101"              |
      Then Ana receives ScheduledRecordRescheduleAcknowledge with:
        | key       | value                    |
        | GSW_PHONE | one of "5550101", absent |

  @SCH-12 @should @ruling-178
  Rule: If the request for another time names no type of callback, the type stays as it is
    Sections: ScheduledRecordReschedule

    Scenario Outline: [1] The agent has asked for a <type> callback before
      Given Ana has a preview record
      And Ana has sent RecordReschedule with:
        | key               | value                  |
        | GSW_CALLBACK_TYPE | "<type>"               |
        | GSW_DATE_TIME     | the time in 30 minutes |
      When Ana sends ScheduledRecordReschedule without GSW_CALLBACK_TYPE
      Then Ana receives ScheduledRecordRescheduleAcknowledge with:
        | key               | value    |
        | GSW_CALLBACK_TYPE | "<type>" |

      Examples:
        | type     |
        | Personal |
        | Campaign |

    Scenario Outline: [2] The record came as a <type> callback
      Given Ana has a preview record
      And Ana has sent RecordReschedule with:
        | key               | value                  |
        | GSW_CALLBACK_TYPE | "<type>"               |
        | GSW_DATE_TIME     | the time in 30 minutes |
      And Ana has sent RecordProcessed
      When 1860 seconds pass
      Then Ana receives ScheduledCall
      When Ana sends ScheduledRecordReschedule without GSW_CALLBACK_TYPE
      Then Ana receives ScheduledRecordRescheduleAcknowledge with:
        | key               | value    |
        | GSW_CALLBACK_TYPE | "<type>" |

      Examples:
        | type     |
        | Personal |
        | Campaign |

  @SCH-53 @must
  Rule: GSW_CHAIN_ATTR says nothing in a reschedule
    Sections: Canceled and DoNotCall Chained Records; RecordReschedule

    Scenario Outline: [1] <request> says <value>
      Given Ana has a preview record
      When Ana sends <request> with:
        | key               | value                  |
        | GSW_CALLBACK_TYPE | "Campaign"             |
        | GSW_DATE_TIME     | the time in 30 minutes |
        | GSW_CHAIN_ATTR    | <value>                |
      Then Ana receives <request>Acknowledge
      When Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      And the record on Ana's desktop has:
        | field       | value             |
        | record_type | Campaign CallBack |

      Examples:
        | case        | request                   | value        |
        | record-only | RecordReschedule          | "RecordOnly" |
        | all-chain   | RecordReschedule          | "AllChain"   |
        | another     | RecordReschedule          | "Record"     |
        | later       | ScheduledRecordReschedule | "RecordOnly" |
