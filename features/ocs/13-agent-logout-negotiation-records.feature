@ocs @doc-001
Feature: Records of an agent who wants to leave
  What an agent who has sent LogOut may still do with the record of their call. When they may go is in "Calls of an agent who
  wants to leave".

  @LGO-39 @should @ruling-210 @ruling-214
  Rule: The record of a call that came after LogOut is the agent's as any other
    Sections: Agent Logout Protocol; Event Responses
    That it can be finished is a rule of its own (LGO-43).

    Background:
      Given the calling list holds only the record of 5550101
      And the option record_processed is true
      And the option call_wait_connected_timeout is 600
      And the campaign is running in "Progressive" mode
      And Ana is logged in
      When Ana goes ready
      Given a call of OCS has reached Ana
      And Ana has sent LogOut
      When Ana answers the call
      Then Ana sees EventEstablished with:
        | key               | value   |
        | GSW_RECORD_HANDLE | any Int |

    Scenario: [1] It is updated and finished
      When Ana sends UpdateCallCompletionStats with GSW_CALL_RESULT set to Wrong Party
      Then Ana receives UpdateCallCompletionStatsAcknowledge
      When Ana hangs up
      And the call of Ana is over
      And Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | column        | value                       |
        | record_status | not one of Ready, Retrieved |
        | call_result   | Wrong Party                 |

    Scenario: [2] A callback is requested for it
      When Ana sends RecordReschedule with GSW_DATE_TIME set to the time in 60 minutes
      Then Ana receives RecordRescheduleAcknowledge
      When Ana hangs up
      And the call of Ana is over
      And Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge

  @LGO-40 @must
  Rule: LogOut leaves the record of the agent's call on the desktop
    Sections: Agent Logout Protocol; Event Responses; RecordProcessed

    Scenario: [1] The agent talks to a customer
      Given the calling list holds only the record of 5550101
      And the option record_processed is true
      And the option call_wait_connected_timeout is 600
      And the campaign is running in "Progressive" mode
      And Ana is logged in
      And Ana talks to a customer
      When Ana sends LogOut
      Then Ana receives LogOutTime
      And the record with phone 5550101 has:
        | column        | value                             |
        | record_status | not one of Updated, Chain Updated |
      When Ana hangs up
      And the call of Ana is over
      And Ana sends RecordProcessed with GSW_CALL_RESULT set to Wrong Party
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | column      | value       |
        | call_result | Wrong Party |

  @LGO-43 @must @ruling-214
  Rule: The record of a call that came after LogOut is finished with RecordProcessed
    Sections: Agent Logout Protocol; Event Responses; RecordProcessed

    Scenario: [1] After the call
      Given the calling list holds only the record of 5550101
      And the option record_processed is true
      And the option call_wait_connected_timeout is 600
      And the campaign is running in "Progressive" mode
      And Ana is logged in
      When Ana goes ready
      Given a call of OCS has reached Ana
      And Ana has sent LogOut
      When Ana answers the call
      Then Ana sees EventEstablished with:
        | key               | value   |
        | GSW_RECORD_HANDLE | any Int |
      When Ana hangs up
      And the call of Ana is over
      And Ana sends RecordProcessed with GSW_CALL_RESULT set to Wrong Party
      Then Ana receives RecordProcessedAcknowledge with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |
      And the record with phone 5550101 has:
        | column        | value                       |
        | record_status | not one of Ready, Retrieved |
        | call_result   | Wrong Party                 |
