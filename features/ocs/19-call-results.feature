@ocs @doc-001 @doc-002
Feature: Call results of dialed calls
  Call progress detection says how a call ended that OCS has dialed. The agent who takes the call knows better, and may
  decide what happens to the record.

  Background:
    Given the calling list holds only the record of 5550101

  @CLR-01 @must
  Rule: The call result that the agent enters replaces the detected one, even if the call is released after that
    Sections: Updating Call Results and Custom Fields; UpdateCallCompletionStats; Genesys Mandatory Fields

    Background:
      Given the option record_processed is true
      And the campaign is running in "Progressive" mode
      And Ana is logged in
      And Ana talks to a customer

    Scenario: [1] Entered before the release
      When Ana sends UpdateCallCompletionStats with GSW_CALL_RESULT set to Wrong Party
      Then Ana receives UpdateCallCompletionStatsAcknowledge
      When Ana hangs up
      And the call of Ana is over
      And Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | column      | value       |
        | call_result | Wrong Party |

    Scenario: [2] Entered after the release
      When Ana hangs up
      And the call of Ana is over
      And Ana sends UpdateCallCompletionStats with GSW_CALL_RESULT set to Wrong Party
      Then Ana receives UpdateCallCompletionStatsAcknowledge
      When Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | column      | value       |
        | call_result | Wrong Party |

    Scenario: [3] Entered with the final request only
      When Ana hangs up
      And the call of Ana is over
      And Ana sends RecordProcessed with GSW_CALL_RESULT set to Wrong Party
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | column      | value       |
        | call_result | Wrong Party |

    Scenario: [4] The final request corrects an update
      When Ana sends UpdateCallCompletionStats with GSW_CALL_RESULT set to Wrong Party
      Then Ana receives UpdateCallCompletionStatsAcknowledge
      When Ana hangs up
      And the call of Ana is over
      And Ana sends RecordProcessed with GSW_CALL_RESULT set to Answering Machine Detected
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | column      | value                      |
        | call_result | Answering Machine Detected |

  @CLR-02 @must
  Rule: A record whose call OCS has dialed may be canceled, and is Canceled in the list
    Sections: RequestRecordCancel; Event Responses

    Background:
      Given the option record_processed is true
      And the campaign is running in "Progressive" mode
      And Ana is logged in
      And Ana talks to a customer

    Scenario: [1] During the call
      When Ana sends RequestRecordCancel
      Then Ana receives RecordCancelAcknowledge
      When Ana hangs up
      And the call of Ana is over
      Then the record with phone 5550101 has:
        | column        | value    |
        | record_status | Canceled |

    Scenario: [2] After the call
      When Ana hangs up
      And the call of Ana is over
      And Ana sends RequestRecordCancel
      Then Ana receives RecordCancelAcknowledge
      And the record with phone 5550101 has:
        | column        | value    |
        | record_status | Canceled |

  @CLR-03 @must
  Rule: A customer who asks not to be called again, in a call that OCS has dialed, is NoCall in the list
    Sections: DoNotCall (Request); Event Responses

    Background:
      Given the option record_processed is true
      And the campaign is running in "Progressive" mode
      And Ana is logged in
      And Ana talks to a customer

    Scenario: [1] During the call
      When Ana sends DoNotCall
      Then Ana receives DoNotCallAcknowledge
      When Ana hangs up
      And the call of Ana is over
      Then the record with phone 5550101 has:
        | column      | value   |
        | record_type | No Call |

    Scenario: [2] After the call
      When Ana hangs up
      And the call of Ana is over
      And Ana sends DoNotCall
      Then Ana receives DoNotCallAcknowledge
      And the record with phone 5550101 has:
        | column      | value   |
        | record_type | No Call |

  @CLR-04 @must
  Rule: In a call that OCS has dialed, the agent may schedule a callback
    Sections: Predictive Mode (or Progressive Mode); RecordReschedule

    Scenario Outline: [1] <type>
      Given the option record_processed is true
      And the campaign is running in "Progressive" mode
      And Ana is logged in
      And Ana talks to a customer
      When Ana sends RecordReschedule with:
        | key               | value                  |
        | GSW_CALLBACK_TYPE | "<type>"               |
        | GSW_DATE_TIME     | the time in 60 minutes |
      Then Ana receives RecordRescheduleAcknowledge
      When Ana hangs up
      And the call of Ana is over
      And Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | column      | value           |
        | record_type | <type> CallBack |

      Examples:
        | type     |
        | Personal |
        | Campaign |

  @CLR-05 @must
  Rule: A test call of answering machine detection reaches an agent, even if a machine was detected
    Sections: Reserved Keys
    How OCS chooses test calls is not said, so the reference has an option for it.

    Scenario: [1] A treatment would call again later
      Given the calling list has these treatments:
        | call_result                | action              |
        | Answering Machine Detected | Retry in 30 minutes |
      And the option call-result-feedback-every is 1
      And the campaign is running in "Progressive" mode
      And the customer 5550101 has an answering machine
      And Ana is logged in
      When Ana goes ready
      Then Ana is called
      When Ana answers the call
      Then Ana sees EventEstablished with:
        | key                      | value |
        | GSW_CALL_RESULT_FEEDBACK | 1     |
