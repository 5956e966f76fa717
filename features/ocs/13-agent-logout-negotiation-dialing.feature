@ocs @doc-001
Feature: An agent wants to leave while a call is being dialed for them
  OCS has requested a call for which it regards the agent as available, and nobody has answered yet.

  @LGO-44 @must @ruling-207 @ruling-208
  Rule: While a call is being dialed for the agent, LogOut is answered with a time from 1 to call_wait_connected_timeout
    Sections: LogOut; LogOutTime; Agent Logout Protocol
    If OCS has dialed nothing by then, the case shows nothing.

    Scenario Outline: [1] The customer does not answer, <case>
      Given the calling list holds only the record of 5550101
      And the option call_wait_connected_timeout is <timeout>
      And the campaign is running in "<mode>" mode
      And the customer 5550101 does not answer
      And Ana is logged in
      When Ana goes ready
      And 5 seconds pass
      And Ana sends LogOut
      And 60 seconds pass
      Given OCS has called the customer 5550101, who has not answered
      Then Ana receives LogOutTime with:
        | key               | value               |
        | GSW_CAMPAIGN_NAME | "Spring"            |
        | GSW_LOGOUT_TIME   | from 1 to <timeout> |

      Examples:
        | case           | mode        | timeout |
        | progressive-20 | Progressive | 20      |
        | progressive-60 | Progressive | 60      |
        | predictive-60  | Predictive  | 60      |

    Scenario: [2] The agent asks again
      Given the calling list holds only the record of 5550101
      And the option call_wait_connected_timeout is 60
      And the campaign is running in "Progressive" mode
      And the customer 5550101 does not answer
      And Ana is logged in
      When Ana goes ready
      And 5 seconds pass
      And Ana sends LogOut
      And 2 seconds pass
      And Ana sends LogOut
      And 60 seconds pass
      Given OCS has called the customer 5550101, who has not answered
      Then Ana receives LogOutTime with:
        | key             | value        |
        | GSW_LOGOUT_TIME | from 1 to 60 |
      And Ana receives LogOutTime with:
        | key              | value            |
        | GSW_LOGOUT_TIME  | from 0 to 60     |
        | GSW_REFERENCE_ID | the reference id |
