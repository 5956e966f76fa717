@ocs @doc-001 @doc-002
Feature: The flow of Predictive and Progressive mode
  When the session is started, OCS takes records from the database and has their customers dialed. Who answers is connected to an
  agent, whose desktop gets the record with the call, updates it, and finishes it after the call: then the flow begins
  anew with the next record. The steps of the agent in the call are in the feature of all modes.

  Background:
    Given the option record_processed is true

  @FLW-21 @must
  Rule: OCS places the call when the session is started, not before
    Sections: Predictive Mode (or Progressive Mode); CampaignStarted

    Scenario Outline: [1] An agent is ready before, <mode>
      Given the calling list holds only the record of 5550101
      And the campaign is loaded in "<mode>" mode
      And Ana is logged in
      When Ana goes ready
      Then Ana is not called
      When the campaign is started
      Then Ana is called

      Examples:
        | mode        |
        | Progressive |
        | Predictive  |

  @FLW-22 @must
  Rule: From the start of the session to the database, one record goes with the call and with all that follows
    Sections: Predictive Mode (or Progressive Mode); Event Overview

    Scenario Outline: [1] The whole flow, <mode>
      Given the calling list holds only the record of 5550101
      And the campaign is loaded in "<mode>" mode
      And Ana is logged in
      When Ana goes ready
      And the campaign is started
      Then Ana is called
      When Ana answers the call
      Then Ana sees EventEstablished with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |
      When Ana sends UpdateCallCompletionStats with customer_name set to "Ada King"
      Then Ana receives UpdateCallCompletionStatsAcknowledge with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |
      When Ana hangs up
      Then Ana sees EventReleased with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |
      When Ana sends RecordProcessed with GSW_CALL_RESULT set to Wrong Party
      Then Ana receives RecordProcessedAcknowledge with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |
      And the record with phone 5550101 has:
        | field         | value       |
        | call_result   | Wrong Party |
        | customer_name | "Ada King"  |

      Examples:
        | mode        |
        | Progressive |
        | Predictive  |

  @FLW-23 @must
  Rule: A record whose flow is complete is not dialed again
    Sections: Predictive Mode (or Progressive Mode); Event Responses; RecordProcessed
    RecordProcessed is the final transaction for the record.

    Scenario Outline: [1] The agent is ready for the next call, <mode>
      Given the calling list holds only the record of 5550101
      And the campaign is running in "<mode>" mode
      And Ana is logged in
      And Ana talks to a customer in "<mode>" mode
      When Ana hangs up
      And the call of Ana is over
      And Ana sends RecordProcessed with GSW_CALL_RESULT set to Wrong Party
      Then Ana receives RecordProcessedAcknowledge
      When Ana goes ready
      Then Ana is not called

      Examples:
        | mode        |
        | Progressive |
        | Predictive  |

  @FLW-24 @must
  Rule: When one flow is complete, the next begins with another record, whose updates are its own
    Sections: Predictive Mode (or Progressive Mode); Characteristics of Event Structures

    Scenario Outline: [1] Two calls in a row, <mode>
      Given the calling list holds these records:
        | contact_info | chain_id | chain_n |
        | "5550101"    | 1        | 0       |
        | "5550102"    | 2        | 0       |
      And the campaign is running in "<mode>" mode
      And Ana is logged in
      And Ana talks to a customer in "<mode>" mode
      When Ana goes not ready
      And Ana sends UpdateCallCompletionStats with customer_name set to "Ada King"
      Then Ana receives UpdateCallCompletionStatsAcknowledge
      When Ana hangs up
      And the call of Ana is over
      And Ana sends RecordProcessed with GSW_CALL_RESULT set to Wrong Party
      Then Ana receives RecordProcessedAcknowledge
      When Ana goes ready
      Then Ana is called
      When Ana answers the call
      Then Ana sees EventEstablished with:
        | key               | value                                    |
        | GSW_RECORD_HANDLE | not the first record's GSW_RECORD_HANDLE |
      When Ana sends UpdateCallCompletionStats with customer_name set to "Bo Carter"
      Then Ana receives UpdateCallCompletionStatsAcknowledge
      When Ana hangs up
      And the call of Ana is over
      And Ana sends RecordProcessed with GSW_CALL_RESULT set to No Answer
      Then Ana receives RecordProcessedAcknowledge
      And the record on Ana's desktop has:
        | field         | value       |
        | call_result   | No Answer   |
        | customer_name | "Bo Carter" |
      And Ana's first record has:
        | field         | value       |
        | call_result   | Wrong Party |
        | customer_name | "Ada King"  |

      Examples:
        | mode        |
        | Progressive |
        | Predictive  |

  @FLW-25 @must
  Rule: Each of several agents has the record of their own call
    Sections: Predictive Mode (or Progressive Mode); Characteristics of Event Structures

    Scenario Outline: [1] Two agents at a time, <mode>
      Given the calling list holds these records:
        | contact_info | chain_id | chain_n |
        | "5550101"    | 1        | 0       |
        | "5550102"    | 2        | 0       |
      And the campaign is running in "<mode>" mode
      And Ana is logged in
      And Ben is logged in
      And Ana talks to a customer in "<mode>" mode
      And Ben talks to a customer in "<mode>" mode
      When Ana sends UpdateCallCompletionStats with customer_name set to "Ada King"
      Then Ana receives UpdateCallCompletionStatsAcknowledge with:
        | key               | value        |
        | GSW_RECORD_HANDLE | Ana's handle |
      When Ben sends UpdateCallCompletionStats with customer_name set to "Bo Carter"
      Then Ben receives UpdateCallCompletionStatsAcknowledge with:
        | key               | value        |
        | GSW_RECORD_HANDLE | Ben's handle |
      When Ana hangs up
      And the call of Ana is over
      And Ana sends RecordProcessed with GSW_CALL_RESULT set to Wrong Party
      Then Ana receives RecordProcessedAcknowledge
      And the record on Ana's desktop has:
        | field         | value       |
        | call_result   | Wrong Party |
        | customer_name | "Ada King"  |
      When Ben hangs up
      And the call of Ben is over
      And Ben sends RecordProcessed with GSW_CALL_RESULT set to No Answer
      Then Ben receives RecordProcessedAcknowledge
      And the record on Ben's desktop has:
        | field         | value       |
        | call_result   | No Answer   |
        | customer_name | "Bo Carter" |

      Examples:
        | mode        |
        | Progressive |
        | Predictive  |

  @FLW-26 @should
  Rule: After a call that no live voice answers, OCS dials the next record
    Sections: Predictive Mode (or Progressive Mode)
    Only a call that a live voice answers goes to an agent.

    Scenario Outline: [1] <mode>, the first customer <behavior>
      Given the calling list holds these records:
        | contact_info | chain_id | chain_n |
        | "5550101"    | 1        | 0       |
        | "5550102"    | 2        | 0       |
      And the campaign is running in "<mode>" mode
      And the customer 5550101 <behavior>
      And Ana is logged in
      When Ana goes ready
      And 10 seconds pass
      Then Ana is called
      When Ana answers the call
      Then Ana sees EventEstablished
      When Ana hangs up
      And the call of Ana is over
      And Ana sends RecordProcessed with GSW_CALL_RESULT set to Wrong Party
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550102 has:
        | field       | value       |
        | call_result | Wrong Party |

      Examples:
        | case                | mode        | behavior                 |
        | busy-progressive    | Progressive | is busy                  |
        | busy-predictive     | Predictive  | is busy                  |
        | machine-progressive | Progressive | has an answering machine |
        | machine-predictive  | Predictive  | has an answering machine |
