@ocs @doc-001
Feature: The scheduled call
  When the time of a callback comes, OCS takes the record and offers it to its agent with ScheduledCall; nobody asks for
  it. From then on it is a record on the desktop like any other: to be dialed, updated, finished, or rescheduled.

  @SCH-31 @must
  Rule: A callback is offered when its time has come, and not before
    Sections: Scheduling and Rescheduling Records; ScheduledCall

    Background:
      Given the campaign is running
      And Ana is logged in
      And Ana has a preview record

    Scenario Outline: [1] A <type> callback
      Given Ana has sent RecordReschedule with:
        | key               | value                  |
        | GSW_CALLBACK_TYPE | "<type>"               |
        | GSW_DATE_TIME     | the time in 30 minutes |
      And Ana has sent RecordProcessed
      When 1680 seconds pass
      Then Ana receives no ScheduledCall
      When 180 seconds pass
      Then Ana receives ScheduledCall

      Examples:
        | type     |
        | Personal |
        | Campaign |

    Scenario: [2] Two callbacks, each at its own time
      Given Ana has sent RecordReschedule with:
        | key               | value                  |
        | GSW_CALLBACK_TYPE | "Personal"             |
        | GSW_DATE_TIME     | the time in 60 minutes |
      And Ana has sent RecordProcessed with:
        | key             | value     |
        | GSW_CALL_RESULT | No Answer |
      And Ana has a preview record
      And Ana has sent RecordReschedule with:
        | key               | value                  |
        | GSW_CALLBACK_TYPE | "Personal"             |
        | GSW_DATE_TIME     | the time in 30 minutes |
      And Ana has sent RecordProcessed with:
        | key             | value  |
        | GSW_CALL_RESULT | Answer |
      When 1860 seconds pass
      Then Ana receives ScheduledCall with:
        | key             | value  |
        | GSW_CALL_RESULT | Answer |
      And Ana receives no ScheduledCall
      When 1800 seconds pass
      Then Ana receives ScheduledCall with:
        | key             | value     |
        | GSW_CALL_RESULT | No Answer |

  @SCH-38 @must
  Rule: If preview dialing mode must be started, callbacks come only after that
    Sections: PreviewDialingModeStart Request; PreviewDialingModeOverAcknowledge

    Background:
      Given the calling list holds these records:
        | contact_info | record_type       | agent_id | dial_sched_time            |
        | 5550101      | Personal CallBack | 1001     | the Unix time 1 minute ago |
      And the option agent_preview_mode_start is true
      And the campaign is running

    Scenario: [1] The agent has not started it
      When Ana logs in
      And 60 seconds pass
      Then Ana receives no ScheduledCall

    Scenario: [2] The agent starts it
      Given Ana is logged in
      When Ana sends PreviewDialingModeStart
      And 60 seconds pass
      Then Ana receives PreviewDialingModeStartAcknowledge
      And Ana receives ScheduledCall

  @SCH-39 @should @ruling-81
  Rule: After the end of preview dialing mode no callback comes
    Sections: PreviewDialingModeOverAcknowledge; PreviewDialingModeStart Request

    Scenario: [1] The agent has ended it before the time comes
      Given the option agent_preview_mode_start is true
      And the campaign is running
      And Ana is logged in
      And Ana has started preview dialing mode
      And Ana has a preview record
      And Ana has sent RecordReschedule with:
        | key               | value                  |
        | GSW_CALLBACK_TYPE | "Personal"             |
        | GSW_DATE_TIME     | the time in 30 minutes |
      And Ana has sent RecordProcessed
      And Ana has sent PreviewDialingModeOver
      When 1860 seconds pass
      Then Ana receives no ScheduledCall
      When Ana sends PreviewDialingModeStart
      Then Ana receives PreviewDialingModeStartAcknowledge
      And Ana receives ScheduledCall

  @SCH-40 @must
  Rule: If it need not be started, callbacks that are due come directly after the login
    Sections: PreviewDialingModeStart Request

    Scenario: [1] The agent logs in
      Given the calling list holds these records:
        | contact_info | record_type       | agent_id | dial_sched_time            |
        | 5550101      | Personal CallBack | 1001     | the Unix time 1 minute ago |
      And the option agent_preview_mode_start is false
      And the campaign is running
      When Ana logs in
      And 60 seconds pass
      Then Ana receives ScheduledCall

  @SCH-41 @should
  Rule: No callback is offered while the campaign is stopped
    Sections: CampaignStopped; Scheduling and Rescheduling Records

    Scenario: [1] The campaign is stopped when the time comes, and started again
      Given the campaign is running
      And Ana is logged in
      And Ana has a preview record
      And Ana has sent RecordReschedule with:
        | key           | value                  |
        | GSW_DATE_TIME | the time in 30 minutes |
      And Ana has sent RecordProcessed
      When the campaign is stopped
      And 1860 seconds pass
      Then Ana receives no ScheduledCall
      When the campaign is started
      And 60 seconds pass
      Then Ana receives ScheduledCall
