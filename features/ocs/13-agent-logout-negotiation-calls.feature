@ocs @doc-001
Feature: Calls of an agent who wants to leave
  A call that OCS has dialed for an agent may still reach them after LogOut. They may go when they have processed it, or
  when the time is over that OCS has said.

  @LGO-34 @should @ruling-207
  Rule: The time that is left becomes less from one LogOut to the next
    Sections: Agent Logout Protocol; LogOut
    How long OCS lets a telephone ring is up to it: the call may be over, and nothing left.

    Scenario: [1] After 20 of 60 seconds
      Given the calling list holds only the record of 5550101
      And the option record_processed is true
      And the option call_wait_connected_timeout is 60
      And the campaign is running in "Progressive" mode
      And the customer 5550101 does not answer
      And Ana is logged in
      When Ana goes ready
      And 5 seconds pass
      And Ana sends LogOut
      And 20 seconds pass
      And Ana sends LogOut
      And 60 seconds pass
      Given OCS has called the customer 5550101, who has not answered
      Then Ana receives LogOutTime with:
        | key             | value        |
        | GSW_LOGOUT_TIME | from 1 to 60 |
      And Ana receives LogOutTime with:
        | key             | value        |
        | GSW_LOGOUT_TIME | from 0 to 40 |

  @LGO-35 @must
  Rule: As long as the call goes on and the time is not over, the agent is not permitted to go
    Sections: Smart Logout; Agent Logout Protocol

    Background:
      Given the calling list holds only the record of 5550101
      And the option record_processed is true
      And the option call_wait_connected_timeout is 60
      And the campaign is running in "Progressive" mode
      And Ana is logged in
      When Ana goes ready
      Given a call of OCS has reached Ana
      And Ana has sent LogOut

    Scenario: [1] The call rings
      Then Ana receives no LogOutAcknowledge

    Scenario: [2] The agent talks to the customer
      When Ana answers the call
      Given the call of Ana is established
      And Ana receives no LogOutAcknowledge

    Scenario: [4] The agent asks again
      Given Ana has sent LogOut
      And Ana receives no LogOutAcknowledge

  @LGO-36 @must
  Rule: When the agent has processed the call, the permission to go comes by itself
    Sections: LogOutAcknowledge; Agent Logout Protocol; Smart Logout
    An acknowledgment that came during the call is no such permission; one at the end of the call may be.

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
      Given the call of Ana is established

    Scenario: [1] The record is finished after the call
      Given Ana has received no LogOutAcknowledge
      When Ana hangs up
      And the call of Ana is over
      And Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      And Ana receives LogOutAcknowledge with:
        | key                | value              |
        | GSW_APPLICATION_ID | the application id |
        | GSW_CAMPAIGN_NAME  | "Spring"           |

    Scenario: [2] The agent has asked twice
      Given Ana has sent LogOut
      Given Ana has received no LogOutAcknowledge
      When Ana hangs up
      And the call of Ana is over
      And Ana sends RecordProcessed
      Then Ana receives LogOutAcknowledge

    Scenario Outline: [3] The last request for the record is <request>
      Given Ana has received no LogOutAcknowledge
      When Ana hangs up
      And the call of Ana is over
      And Ana sends <request> with GSW_RECORD_HANDLE set to the handle
      Then Ana receives <answer>
      And Ana receives LogOutAcknowledge

      Examples:
        | request             | answer                  |
        | DoNotCall           | DoNotCallAcknowledge    |
        | RequestRecordCancel | RecordCancelAcknowledge |

  @LGO-37 @must
  Rule: When the call has reached nobody and the time is over, the agent is permitted to go
    Sections: Smart Logout; Agent Logout Protocol; LogOut
    Neither has to be seen by the desktop. If OCS has dialed nothing, the case shows nothing.

    Scenario: [1] The customer does not answer
      Given the calling list holds only the record of 5550101
      And the option call_wait_connected_timeout is 20
      And the campaign is running in "Progressive" mode
      And the customer 5550101 does not answer
      And Ana is logged in
      When Ana goes ready
      And 5 seconds pass
      And Ana sends LogOut
      And 60 seconds pass
      Given OCS has called the customer 5550101, who has not answered
      Then Ana receives LogOutAcknowledge with:
        | key               | value    |
        | GSW_CAMPAIGN_NAME | "Spring" |

  @LGO-38 @must
  Rule: After the call, none is dialed for the agent any more
    Sections: Agent Logout Protocol; LogOut

    Scenario: [1] There are more records
      Given the option record_processed is true
      And the campaign is running in "Progressive" mode
      And Ana is logged in
      When Ana goes ready
      Given a call of OCS has reached Ana
      And Ana has sent LogOut
      When Ana answers the call
      Given the call of Ana is established
      When Ana hangs up
      And the call of Ana is over
      And Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      When Ana goes ready
      Then Ana is not called

  @LGO-41 @must
  Rule: Only the agent who has asked is permitted to go
    Sections: LogOutAcknowledge; LogOutTime; Agent Logout Protocol

    Scenario: [1] A colleague waits for a call as well
      Given the option record_processed is true
      And the option call_wait_connected_timeout is 600
      And the campaign is running in "Progressive" mode
      And Ana is logged in
      And Ben is logged in
      And Ben talks to a customer
      When Ana goes ready
      Given a call of OCS has reached Ana
      And Ana has sent LogOut
      When Ana answers the call
      Given the call of Ana is established
      Given Ana has received no LogOutAcknowledge
      When Ana hangs up
      And the call of Ana is over
      And Ana sends RecordProcessed
      Then Ana receives LogOutAcknowledge
      And Ben receives no LogOutTime
      And Ben receives no LogOutAcknowledge

  @LGO-42 @should @ruling-210
  Rule: As long as the record of the call is not finished, the agent is not permitted to go
    Sections: Smart Logout; Agent Logout Protocol
    The agent goes when they have completed or processed the call; that the record is part of it is not said.

    Scenario: [1] The call is released
      Given the calling list holds only the record of 5550101
      And the option record_processed is true
      And the option call_wait_connected_timeout is 60
      And the campaign is running in "Progressive" mode
      And Ana is logged in
      When Ana goes ready
      Given a call of OCS has reached Ana
      And Ana has sent LogOut
      When Ana answers the call
      Given the call of Ana is established
      When Ana hangs up
      And the call of Ana is over
      Then Ana receives no LogOutAcknowledge

  @LGO-46 @must @ruling-207 @ruling-208
  Rule: In a call of OCS, LogOut is answered with a time of at most call_wait_connected_timeout
    Sections: LogOut; LogOutTime; Agent Logout Protocol
    Whether a call counts that has reached the agent is not said: if not, nothing is dialed any more, and the time is 0.

    Background:
      Given the calling list holds only the record of 5550101
      And the option record_processed is true
      And the option call_wait_connected_timeout is 60
      And the campaign is running in "Progressive" mode
      And Ana is logged in
      When Ana goes ready
      Given a call of OCS has reached Ana

    Scenario: [1] The call rings
      When Ana sends LogOut
      Then Ana receives LogOutTime with:
        | key             | value        |
        | GSW_LOGOUT_TIME | from 0 to 60 |

    Scenario: [2] The agent talks to the customer
      When Ana answers the call
      Given the call of Ana is established
      When Ana sends LogOut
      Then Ana receives LogOutTime with:
        | key             | value        |
        | GSW_LOGOUT_TIME | from 0 to 60 |
