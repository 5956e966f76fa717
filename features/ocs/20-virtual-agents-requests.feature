@ocs @doc-001
Feature: Virtual agents: requests
  OCS does not process the desktop protocol for calls at the DNs of an IVR group.

  Background:
    Given the calling list holds only the record of 5550101
    And the IVR group "Port" works for the campaign
    And the campaign is loaded in "Progressive" mode
    And the DN of Iris is watched
    When the campaign is started
    Given a call of OCS has reached Iris
    And the call of Iris is established

  @VAG-09 @must
  Rule: A request about a call at an IVR group has no effect
    Sections: Virtual Agent Support for Notifications

    Scenario: [1] UpdateCallCompletionStats
      When Iris sends UpdateCallCompletionStats with:
        | key             | value       |
        | GSW_CALL_RESULT | Wrong Party |
        | account_balance | -7          |
      And Iris hangs up
      Then the record with phone 5550101 has:
        | column        | value                       |
        | record_status | not one of Ready, Retrieved |
        | call_result   | not Wrong Party             |
        | balance       | not -7                      |

    Scenario: [2] RecordProcessed
      When Iris sends RecordProcessed with GSW_CALL_RESULT set to Wrong Party
      And Iris hangs up
      Then the record with phone 5550101 has:
        | column        | value                       |
        | record_status | not one of Ready, Retrieved |
        | call_result   | not Wrong Party             |

    Scenario: [3] RequestRecordCancel
      When Iris sends RequestRecordCancel
      And Iris hangs up
      Then the record with phone 5550101 has:
        | column        | value                                 |
        | record_status | not one of Ready, Retrieved, Canceled |

    Scenario: [4] DoNotCall
      When Iris sends DoNotCall
      And Iris hangs up
      Then the record with phone 5550101 has:
        | column      | value       |
        | record_type | not No Call |

    Scenario: [5] RecordReject
      When Iris sends RecordReject
      And Iris hangs up
      Then the record with phone 5550101 has:
        | column        | value                       |
        | record_status | not one of Ready, Retrieved |

    Scenario: [6] RecordReschedule
      When Iris sends RecordReschedule
      And Iris hangs up
      Then the record with phone 5550101 has:
        | column        | value                                          |
        | record_status | not one of Ready, Retrieved                    |
        | record_type   | not one of Campaign CallBack, Personal CallBack |

    Scenario: [7] ChainedRecordRequest
      When Iris sends ChainedRecordRequest
      And Iris hangs up
      Then Iris receives no ChainedRecord
      And Iris receives no ChainedRecordsDataEnd

  @VAG-10 @should @ruling-219
  Rule: A request about a call at an IVR group is not answered
    Sections: Virtual Agent Support for Notifications

    Scenario Outline: [1] <request>
      When Iris sends <request>
      Then Iris receives nothing

      Examples:
        | request                   |
        | UpdateCallCompletionStats |
        | RecordProcessed           |
        | RecordReject              |
        | RequestRecordCancel       |
        | DoNotCall                 |
        | ChainedRecordRequest      |
