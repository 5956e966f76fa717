@ocs @doc-001
Feature: Callbacks that OCS dials
  In Predictive mode OCS can dial callbacks of the campaign itself, as it dials any other record: the option
  predictive_callback says whether it does. A personal callback is its agent's.

  @BUF-07 @should @ruling-187
  Rule: If the option predictive_callback is set, OCS dials callbacks of the campaign in Predictive mode
    Sections: Scheduling and Rescheduling Records
    The documents say that OCS can do so, and name the option; they do not say what each value of it means.

    Background:
      Given the calling list holds these records:
        | contact_info | record_type       | dial_sched_time            |
        | 5550101      | Campaign CallBack | the Unix time 1 minute ago |
      And the option predictive_callback is true
      And the campaign is running in "Predictive" mode

    Scenario: [1] An agent is ready
      Given Ana is logged in
      When Ana goes ready
      Then Ana is called
      When Ana answers the call
      Then Ana sees EventEstablished with:
        | key               | value   |
        | GSW_RECORD_HANDLE | any Int |
      And Ana receives no ScheduledCall

    Scenario: [2] No agent is ready
      When Ana logs in
      And 60 seconds pass
      Then Ana receives no ScheduledCall

    Scenario: [3] The customer is busy
      Given the customer 5550101 is busy
      And Ana is logged in
      When Ana goes ready
      And 60 seconds pass
      Then Ana is not called
      And the record with phone 5550101 has:
        | column      | value |
        | call_result | Busy  |

  @BUF-08 @must
  Rule: OCS does not dial a callback before its time
    Sections: Scheduling and Rescheduling Records

    Background:
      Given the calling list holds these records:
        | contact_info | record_type       | dial_sched_time               |
        | 5550101      | Campaign CallBack | the Unix time in 60 minutes |
      And the option predictive_callback is true
      And the campaign is running in "Predictive" mode
      And Ana is logged in

    Scenario: [1] An agent is ready long before
      When Ana goes ready
      And 1800 seconds pass
      Then Ana is not called

  @BUF-09 @should @ruling-187
  Rule: If the option predictive_callback is not set, callbacks of the campaign are offered to agents in Predictive mode, too
    Sections: Scheduling and Rescheduling Records

    Background:
      Given the calling list holds these records:
        | contact_info | record_type       | dial_sched_time            |
        | 5550101      | Campaign CallBack | the Unix time 1 minute ago |
      And the option predictive_callback is false
      And the campaign is running in "Predictive" mode

    Scenario: [1] An agent is not ready
      When Ana logs in
      And 60 seconds pass
      Then Ana receives ScheduledCall with:
        | key               | value      |
        | GSW_CALLBACK_TYPE | "Campaign" |

    Scenario: [2] An agent is ready
      Given Ana is logged in
      When Ana goes ready
      Then Ana is not called

  @BUF-10 @should @ruling-187
  Rule: A personal callback is offered to its agent in Predictive mode, even if the option predictive_callback is set
    Sections: Scheduling and Rescheduling Records

    Background:
      Given the calling list holds these records:
        | contact_info | record_type       | agent_id | dial_sched_time            |
        | 5550101      | Personal CallBack | 1001     | the Unix time 1 minute ago |
      And the option predictive_callback is true
      And the campaign is running in "Predictive" mode

    Scenario: [1] The agent is not ready
      When Ana logs in
      And 60 seconds pass
      Then Ana receives ScheduledCall with:
        | key               | value      |
        | GSW_CALLBACK_TYPE | "Personal" |

    Scenario: [2] The agent is ready
      Given Ana is logged in
      When Ana goes ready
      Then Ana is not called
