@ocs @doc-001
Feature: When an agent will be ready
  In small groups OCS dials better if it knows how long agents still need for the record on their desktops. With
  ReadyTime a desktop says in how many seconds its agent will be ready. What OCS makes of it in dialing shows only in
  averages ("Pacing of a floor"); here is what it answers. How it refuses is in "Ready times that are refused".

  @RDT-01 @must
  Rule: ReadyTime for the record on the desktop is acknowledged, with the record's handle
    Sections: ReadyTime Request; ReadyTime; ReadyTimeAcknowledge

    Background:
      Given the option record_processed is true

    Scenario: [1] The agent talks to the customer
      Given the campaign is running in "Predictive" mode
      And Ana is logged in
      And Ana talks to a customer
      When Ana sends ReadyTime with GSW_READY_TIME set to 30
      Then Ana receives ReadyTimeAcknowledge with:
        | key                | value              |
        | GSW_APPLICATION_ID | the application id |
        | GSW_RECORD_HANDLE  | the handle         |
        | GSW_REFERENCE_ID   | the reference id   |

    Scenario Outline: [2] The algorithm <algorithm>
      Given the option predictive_algorithm is "<algorithm>"
      And the campaign is running in "Predictive" mode
      And Ana is logged in
      And Ana talks to a customer
      When Ana sends ReadyTime with GSW_READY_TIME set to 30
      Then Ana receives ReadyTimeAcknowledge with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |

      Examples:
        | algorithm            |
        | small_group          |
        | advanced_small_group |

    Scenario Outline: [3] Ready in <seconds> seconds
      Given the campaign is running in "Predictive" mode
      And Ana is logged in
      And Ana talks to a customer
      When Ana sends ReadyTime with GSW_READY_TIME set to <seconds>
      Then Ana receives ReadyTimeAcknowledge

      Examples:
        | seconds |
        | 1       |
        | 86400   |

    Scenario: [4] The agent's second call
      Given the campaign is running in "Predictive" mode
      And Ana is logged in
      And Ana talks to a customer
      When Ana sends ReadyTime with GSW_READY_TIME set to 30
      Then Ana receives ReadyTimeAcknowledge
      When Ana hangs up
      And the call of Ana is over
      And Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      Given Ana talks to a customer
      When Ana sends ReadyTime with GSW_READY_TIME set to 30
      Then Ana receives ReadyTimeAcknowledge with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |

    Scenario: [5] Without a reference id
      Given the campaign is running in "Predictive" mode
      And Ana is logged in
      And Ana talks to a customer
      When Ana sends ReadyTime without GSW_REFERENCE_ID
      Then Ana receives ReadyTimeAcknowledge

  @RDT-02 @should @ruling-103
  Rule: ReadyTime is acknowledged after the call was released, as long as the record is on the desktop
    Sections: ReadyTime

    Scenario: [1] The agent has hung up
      Given the option record_processed is true
      And the campaign is running in "Predictive" mode
      And Ana is logged in
      And Ana talks to a customer
      When Ana hangs up
      And the call of Ana is over
      And Ana sends ReadyTime with GSW_READY_TIME set to 30
      Then Ana receives ReadyTimeAcknowledge

  @RDT-04 @must @ruling-101
  Rule: ReadyTime ignores keys that it does not define
    Sections: ReadyTime

    Background:
      Given the option record_processed is true
      And the campaign is running in "Predictive" mode
      And Ana is logged in
      And Ana talks to a customer

    Scenario Outline: [1] <key> is sent as well
      When Ana sends ReadyTime with:
        | key            | value   |
        | GSW_READY_TIME | 30      |
        | <key>          | <value> |
      Then Ana receives ReadyTimeAcknowledge

      Examples:
        | key                     | value           |
        | GSW_CAMPAIGN_NAME       | "Winter"        |
        | GSW_CAMPAIGN_GROUP_NAME | "Winter@Sales"  |
        | GSW_CALLING_LIST        | "Nobody's list" |
        | GSW_CALL_TIME           | 1               |
        | customer_name           | "Ada Byron"     |

    Scenario: [2] A call result does not become that of the record
      When Ana sends ReadyTime with:
        | key             | value        |
        | GSW_READY_TIME  | 30           |
        | GSW_CALL_RESULT | Wrong Number |
      Then Ana receives ReadyTimeAcknowledge
      When Ana hangs up
      And the call of Ana is over
      And Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      And the record on Ana's desktop has:
        | column      | value            |
        | call_result | not Wrong Number |

  @RDT-05 @must
  Rule: ReadyTime does not finish the record
    Sections: ReadyTimeAcknowledge; Event Responses

    Background:
      Given the calling list holds only the record of 5550101
      And the option record_processed is true
      And the campaign is running in "Predictive" mode
      And Ana is logged in
      And Ana talks to a customer
      When Ana sends ReadyTime with GSW_READY_TIME set to 30
      Then Ana receives ReadyTimeAcknowledge

    Scenario: [1] The desktop updates the record
      When Ana sends UpdateCallCompletionStats with GSW_CALL_RESULT set to Wrong Party
      Then Ana receives UpdateCallCompletionStatsAcknowledge
      When Ana hangs up
      And the call of Ana is over
      And Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      And the record on Ana's desktop has:
        | column      | value       |
        | call_result | Wrong Party |

    Scenario: [2] The time that was announced is over
      When Ana hangs up
      And the call of Ana is over
      And 40 seconds pass
      And Ana sends RecordProcessed with GSW_CALL_RESULT set to Wrong Party
      Then Ana receives RecordProcessedAcknowledge
      And the record on Ana's desktop has:
        | column      | value       |
        | call_result | Wrong Party |
