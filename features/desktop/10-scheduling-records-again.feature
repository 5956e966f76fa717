@desktop @doc-001
Feature: A desktop puts callbacks off
  A scheduled call that has come may suit nobody: the agent agrees on another time, or gives the record back to OCS.

  @DSC-14 @must
  Rule: The agent may put a scheduled call off, or give it back
    Sections: Scheduling and Rescheduling Records; ScheduledRecordReschedule; RecordReject

    Background:
      Given the campaign is running
      And the desktop of Ana is logged in

    Scenario Outline: [1] Another time, as a <type> callback
      When OCS sends ScheduledCall to Ana with:
        | key               | value      |
        | GSW_CALLBACK_TYPE | "<before>" |
      And OCS acknowledges the next ScheduledRecordReschedule or RecordReschedule
      And Ana's agent reschedules the callback with:
        | argument     | value              |
        | at           | "2035-11-28T13:45" |
        | callbackType | "<type>"           |
      Then Ana's desktop sends ScheduledRecordReschedule or RecordReschedule with:
        | key               | value                              |
        | GSW_RECORD_HANDLE | the handle                         |
        | GSW_CAMPAIGN_NAME | "Spring"                           |
        | GSW_CALLBACK_TYPE | "<type>"                           |
        | GSW_DATE_TIME     | matching /^11\/28\/(20)?35 13:45$/ |

      Examples:
        | type     | before   |
        | Personal | Campaign |
        | Campaign | Personal |

    Scenario: [2] It is rejected
      When OCS sends ScheduledCall to Ana
      And OCS answers the next RecordReject with RecordRejectAcknowledge
      And Ana's agent rejects the record
      Then Ana's desktop sends RecordReject with:
        | key               | value       |
        | GSW_RECORD_HANDLE | the handle  |
        | GSW_CAMPAIGN_NAME | "Spring"    |
        | GSW_CALLING_LIST  | "Customers" |
      And Ana's desktop has finished the record

    Scenario: [3] Once it is put off, it is finished
      When OCS sends ScheduledCall to Ana
      And OCS acknowledges the next ScheduledRecordReschedule or RecordReschedule
      And Ana's agent reschedules the callback with:
        | argument     | value              |
        | at           | "2035-11-28T13:45" |
        | callbackType | "Campaign"         |
      Then Ana's desktop sends ScheduledRecordReschedule or RecordReschedule with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |
      When OCS answers the next RecordProcessed with RecordProcessedAcknowledge
      And Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed
      And Ana's desktop has finished the record

  @DSC-15 @should @ruling-178
  Rule: If the agent does not say who is to call, the callback type stays as it was
    Sections: ScheduledRecordReschedule

    Scenario Outline: [1] It was a <type> callback
      Given the campaign is running
      And the desktop of Ana is logged in
      When OCS sends ScheduledCall to Ana with:
        | key               | value    |
        | GSW_CALLBACK_TYPE | "<type>" |
      And OCS answers the next ScheduledRecordReschedule with ScheduledRecordRescheduleAcknowledge
      And Ana's agent reschedules the callback with:
        | argument | value              |
        | at       | "2035-11-28T13:45" |
      Then Ana's desktop sends ScheduledRecordReschedule with:
        | key               | value         |
        | GSW_CALLBACK_TYPE | not "<other>" |

      Examples:
        | type     | other    |
        | Personal | Campaign |
        | Campaign | Personal |

  @DSC-16 @should @ruling-176
  Rule: When OCS cannot put a callback off, the agent sees why, and can finish it if OCS has it
    Sections: Error Names and Codes; ScheduledRecordReschedule

    Scenario Outline: [1] OCS answers with <code>
      Given the campaign is running
      And the desktop of Ana is logged in
      When OCS sends ScheduledCall to Ana
      And OCS answers the next ScheduledRecordReschedule with error <code>
      And Ana's agent reschedules the callback with:
        | argument | value              |
        | at       | "2035-11-28T13:45" |
      Then Ana's desktop sends ScheduledRecordReschedule
      And Ana's screen shows:
        | what             | value  |
        | lastError.number | <code> |
        | waiting.count    | 0      |
      When OCS answers the next RecordProcessed with RecordProcessedAcknowledge
      And Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed

      Examples:
        | code |
        | 110  |
        | 111  |

    Scenario: [2] OCS does not know the callback
      Given the campaign is running
      And the desktop of Ana is logged in
      When OCS sends ScheduledCall to Ana
      And OCS answers the next ScheduledRecordReschedule with error 117
      And Ana's agent reschedules the callback with:
        | argument | value              |
        | at       | "2035-11-28T13:45" |
      Then Ana's desktop sends ScheduledRecordReschedule
      And Ana's screen shows:
        | what             | value |
        | lastError.number | 117   |
        | waiting.count    | 0     |

  @DSC-18 @should
  Rule: A callback that comes is put off by the request that is made for it
    Sections: Scheduling and Rescheduling Records; ScheduledRecordReschedule
    RecordReschedule means the same to OCS.

    Scenario: [1] The agent names another time
      Given the campaign is running
      And the desktop of Ana is logged in
      When OCS sends ScheduledCall to Ana
      And OCS answers the next ScheduledRecordReschedule with ScheduledRecordRescheduleAcknowledge
      And Ana's agent reschedules the callback with:
        | argument     | value              |
        | at           | "2035-11-28T13:45" |
        | callbackType | "Personal"         |
      Then Ana's desktop sends ScheduledRecordReschedule with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |
