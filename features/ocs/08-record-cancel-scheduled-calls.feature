@ocs @doc-001
Feature: A scheduled call that is canceled
  A callback on the desktop can be canceled as a preview record can: by its agent, or by a colleague who has the number.

  Background:
    Given the calling list holds these records:
      | contact_info | record_type       | agent_id | dial_sched_time            |
      | 5550101      | Personal CallBack | 1001     | the Unix time 1 minute ago |
    And the campaign is running
    And Ana is logged in
    And Ben is logged in
    And Ana has a scheduled call

  @CAN-51 @must
  Rule: A scheduled call that its agent cancels by its handle is marked Canceled
    Sections: Canceling Records; RequestRecordCancel; RecordCancelAcknowledge

    Scenario: [1] The agent finds that no call is needed
      When Ana sends RequestRecordCancel
      Then Ana receives RecordCancelAcknowledge with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |
      And the record on Ana's desktop has:
        | field         | value    |
        | record_status | Canceled |

  @CAN-52 @must
  Rule: The desktop that has a scheduled call for a canceled number is notified by RecordCancel
    Sections: Canceling Records; RecordCancel Notification

    Scenario: [1] A colleague cancels by number
      When Ben sends RequestRecordCancel with GSW_PHONE set to "5550101"
      Then Ana receives RecordCancel with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |
        | GSW_PHONE         | "5550101"  |
      And Ben receives RecordCancelAcknowledge
