@ocs @doc-001 @doc-002
Feature: The flow from the connection to the database
  Once the agent and the customer are connected, the flow is the same in Preview, Progressive and Predictive mode: updates,
  each acknowledged or refused, as many as are needed; the end of the call; the final event, its acknowledgment, and the
  final update of the database.

  Background:
    Given the option record_processed is true
    And the calling list holds only the record of 5550101

  @FLW-11 @must
  Rule: OCS acknowledges every update of the agent by itself, no matter how many there are
    Sections: Predictive Mode (or Progressive Mode); Preview Mode; Event Responses

    Scenario Outline: [1] Three updates in a call, <mode>
      Given the campaign is running in "<mode>" mode
      And Ana is logged in
      And Ana talks to a customer in "<mode>" mode
      When Ana sends UpdateCallCompletionStats with GSW_CALL_RESULT set to Busy
      Then Ana receives UpdateCallCompletionStatsAcknowledge with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |
      When Ana sends UpdateCallCompletionStats with customer_name set to "Ada King"
      Then Ana receives UpdateCallCompletionStatsAcknowledge with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |
      When Ana sends UpdateCallCompletionStats with GSW_CALL_RESULT set to Wrong Party
      Then Ana receives UpdateCallCompletionStatsAcknowledge with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |
      And Ana receives no UpdateCallCompletionStatsAcknowledge

      Examples:
        | mode        |
        | Preview     |
        | Progressive |
        | Predictive  |

  @FLW-12 @must
  Rule: When the final event is acknowledged after the call, the database has all updates of the record
    Sections: Predictive Mode (or Progressive Mode); Preview Mode

    Scenario Outline: [1] Updates during the call and after it, <mode>
      Given the campaign is running in "<mode>" mode
      And Ana is logged in
      And Ana talks to a customer in "<mode>" mode
      When Ana sends UpdateCallCompletionStats with customer_name set to "Ada King"
      Then Ana receives UpdateCallCompletionStatsAcknowledge
      When Ana hangs up
      And the call of Ana is over
      And Ana sends UpdateCallCompletionStats with GSW_CALL_RESULT set to Wrong Party
      Then Ana receives UpdateCallCompletionStatsAcknowledge
      When Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |
      And the record with phone 5550101 has:
        | field         | value                       |
        | record_status | not one of Ready, Retrieved |
        | call_result   | Wrong Party                 |
        | customer_name | "Ada King"                  |

      Examples:
        | mode        |
        | Preview     |
        | Progressive |
        | Predictive  |

  @FLW-13 @must
  Rule: If the customer wants to be called later, the record becomes a callback with the final event
    Sections: Predictive Mode (or Progressive Mode); Preview Mode; RecordReschedule

    Scenario Outline: [1] A <type> callback, <mode>
      Given the campaign is running in "<mode>" mode
      And Ana is logged in
      And Ana talks to a customer in "<mode>" mode
      When Ana sends RecordReschedule with:
        | key               | value                  |
        | GSW_CALLBACK_TYPE | "<type>"               |
        | GSW_DATE_TIME     | the time in 30 minutes |
      Then Ana receives RecordRescheduleAcknowledge with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |
      When Ana hangs up
      And the call of Ana is over
      Then the record with phone 5550101 has:
        | field       | value   |
        | record_type | General |
      When Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | field       | value         |
        | record_type | <record type> |

      Examples:
        | case                 | mode        | type     | record type       |
        | preview-personal     | Preview     | Personal | Personal CallBack |
        | preview-campaign     | Preview     | Campaign | Campaign CallBack |
        | progressive-personal | Progressive | Personal | Personal CallBack |
        | progressive-campaign | Progressive | Campaign | Campaign CallBack |
        | predictive-personal  | Predictive  | Personal | Personal CallBack |
        | predictive-campaign  | Predictive  | Campaign | Campaign CallBack |

  @FLW-14 @must
  Rule: What a customer who wants no more calls has said in the call is still so after the call
    Sections: Predictive Mode (or Progressive Mode); Preview Mode; Canceling Records; Submitting DoNotCall Requests

    Scenario Outline: [1] The record is marked as do-not-call, <mode>
      Given the campaign is running in "<mode>" mode
      And Ana is logged in
      And Ana talks to a customer in "<mode>" mode
      When Ana sends DoNotCall
      Then Ana receives DoNotCallAcknowledge with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |
      When Ana hangs up
      And the call of Ana is over
      Then the record with phone 5550101 has:
        | field       | value   |
        | record_type | No Call |

      Examples:
        | mode        |
        | Preview     |
        | Progressive |
        | Predictive  |

    Scenario Outline: [2] The record is canceled, <mode>
      Given the campaign is running in "<mode>" mode
      And Ana is logged in
      And Ana talks to a customer in "<mode>" mode
      When Ana sends RequestRecordCancel
      Then Ana receives RecordCancelAcknowledge with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |
      When Ana hangs up
      And the call of Ana is over
      Then the record with phone 5550101 has:
        | field         | value    |
        | record_status | Canceled |

      Examples:
        | mode        |
        | Preview     |
        | Progressive |
        | Predictive  |

  @FLW-15 @must
  Rule: After an update that OCS refuses, the agent goes on, and only what was acknowledged is in the database
    Sections: Predictive Mode (or Progressive Mode); Preview Mode; Error Events and Messages

    Scenario Outline: [1] The second of three updates names no campaign, <mode>
      Given the campaign is running in "<mode>" mode
      And Ana is logged in
      And Ana talks to a customer in "<mode>" mode
      When Ana sends UpdateCallCompletionStats with customer_name set to "Ada King"
      Then Ana receives UpdateCallCompletionStatsAcknowledge
      When Ana sends UpdateCallCompletionStats with:
        | key               | value  |
        | GSW_CAMPAIGN_NAME | absent |
        | segment           | "C"    |
      Then Ana receives error 101 or 102
      When Ana sends UpdateCallCompletionStats with GSW_CALL_RESULT set to Wrong Party
      Then Ana receives UpdateCallCompletionStatsAcknowledge
      When Ana hangs up
      And the call of Ana is over
      And Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | field         | value       |
        | call_result   | Wrong Party |
        | customer_name | "Ada King"  |
        | segment       | not "C"     |

      Examples:
        | mode        |
        | Preview     |
        | Progressive |
        | Predictive  |

  @FLW-16 @must
  Rule: After a final event that OCS refuses, the record is still the agent's, who sends it again
    Sections: Predictive Mode (or Progressive Mode); Preview Mode; Error Events and Messages

    Scenario Outline: [1] It lacks its calling list, <mode>
      Given the campaign is running in "<mode>" mode
      And Ana is logged in
      And Ana talks to a customer in "<mode>" mode
      When Ana hangs up
      And the call of Ana is over
      And Ana sends RecordProcessed with:
        | key              | value  |
        | GSW_CALLING_LIST | absent |
        | GSW_CALL_RESULT  | Busy   |
      Then Ana receives error 101 or 102
      When Ana sends RecordProcessed with GSW_CALL_RESULT set to Wrong Party
      Then Ana receives RecordProcessedAcknowledge with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |
      And the record with phone 5550101 has:
        | field       | value       |
        | call_result | Wrong Party |

      Examples:
        | mode        |
        | Preview     |
        | Progressive |
        | Predictive  |
