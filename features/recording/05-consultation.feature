@recording @doc-003
Feature: Recording of a consultation
  An agent, whose DN is recorded, consults a supervisor while the customer is on hold.

  @RCN-01 @should
  Rule: With the option record-consult-calls, the consultation is recorded as well
    Sections: Consulting Calls; Before Consultation
    The document allows it, and says how to set it.

    Scenario: [1] Agent and supervisor
      Given the option record-consult-calls of D2 is true
      And a call of D1 to D2 that is recorded on D2
      When they talk for 0.7 seconds
      And D2 consults D3
      And they talk for 0.7 seconds
      And D2 hangs up
      And 2 seconds pass
      Then the file has D1 and D2 in the first talk
      And the file has D2 and D3 in the second talk

  @RCN-02 @must
  Rule: The SIP dialog of the recorded device is retained during the consultation
    Sections: During Consultation; Consulting Calls

    Scenario: [1] No BYE and no second dialog
      Given the option record-consult-calls of D2 is true
      And a call of D1 to D2 that is recorded on D2
      When they talk for 0.7 seconds
      And D2 consults D3
      And they talk for 0.7 seconds
      Then D2 is still in its one dialog

  @RCN-03 @must
  Rule: The recording session is retained during the consultation
    Sections: During Consultation

    Scenario: [1] No BYE in a session
      Given the option record-consult-calls of D2 is true
      And a call of D1 to D2 that is recorded on D2
      When they talk for 0.7 seconds
      And D2 consults D3
      And they talk for 0.7 seconds
      Then the sessions are kept

  @RCN-04 @should
  Rule: No recording session is started on the party that is consulted
    Sections: During Consultation
    The document calls this a current limitation: it forbids nobody to lift it.

    Scenario: [1] Without options of its own
      Given the option record-consult-calls of D2 is true
      And a call of D1 to D2 that is recorded on D2
      When they talk for 0.7 seconds
      And D2 consults D3
      And they talk for 0.7 seconds
      Then there is no session for D3

    Scenario: [2] With the option record
      Given the option record-consult-calls of D2 is true
      And the option record of D3 is true
      And a call of D1 to D2 that is recorded on D2
      When they talk for 0.7 seconds
      And D2 consults D3
      And they talk for 0.7 seconds
      Then there is no session for D3

  @RCN-05 @should
  Rule: The party on hold is not recorded, even if it keeps sending
    Sections: During Consultation

    Scenario: [1] A device that ignores the hold
      Given the option record-consult-calls of D2 is true
      And D1 keeps sending on hold
      And a call of D1 to D2 that is recorded on D2
      When they talk for 0.7 seconds
      And D2 consults D3
      And they talk for 0.7 seconds
      And D2 hangs up
      And 2 seconds pass
      Then the file has D2 and D3 in the second talk

  @RCN-06 @should
  Rule: When the agent returns to the customer, the recording has both again
    Sections: During Consultation

    Scenario: [1] The consultation ends
      Given the option record-consult-calls of D2 is true
      And a call of D1 to D2 that is recorded on D2
      When they talk for 0.7 seconds
      And D2 consults D3
      And they talk for 0.7 seconds
      And D2 returns to D1
      And they talk for 0.7 seconds
      And D2 hangs up
      And 2 seconds pass
      Then the file has D1 and D2 in the third talk
      And 1 recording is indexed

  @RCN-07 @should
  Rule: A transfer that is completed after a consultation has the effect of every transfer
    Sections: During Consultation; Transferring Calls

    Scenario: [1] Recorded on the agent's device
      Given a recording on a termination device ends with a transfer
      And the option record-consult-calls of D2 is true
      And a call of D1 to D2 that is recorded on D2
      When they talk for 0.7 seconds
      And D2 consults D3
      And they talk for 0.7 seconds
      And D2 completes the transfer
      And they talk for 0.7 seconds
      And D1 hangs up
      And 2 seconds pass
      Then the file has nobody in the third talk

    Scenario: [2] Recorded on the customer's device
      Given the option record-consult-calls of D2 is true
      And a call of D1 to D2 that is recorded on D1
      When they talk for 0.7 seconds
      And D2 consults D3
      And they talk for 0.7 seconds
      And D2 completes the transfer
      And they talk for 0.7 seconds
      And D1 hangs up
      And 2 seconds pass
      Then the file has D1 and D3 in the third talk

  @RCN-08 @should
  Rule: Without the option record-consult-calls, the consultation is not recorded
    Sections: Consulting Calls
    The document does not say what then happens. Here the file is silent meanwhile.

    Scenario: [1] The supervisor is not in the file
      Given the option record-consult-calls of D2 is false
      And a call of D1 to D2 that is recorded on D2
      When they talk for 0.7 seconds
      And D2 consults D3
      And they talk for 0.7 seconds
      And D2 returns to D1
      And they talk for 0.7 seconds
      And D2 hangs up
      And 2 seconds pass
      Then the file has nobody in the second talk
      And the file has D1 and D2 in the third talk

  @RCN-09 @must
  Rule: What the consulted party says is in no file, unless record-consult-calls allows it
    Sections: Consulting Calls
    The option is to be true to allow recording of consultation calls.

    Scenario: [1] The option is false
      Given the option record-consult-calls of D2 is false
      And a call of D1 to D2 that is recorded on D2
      When they talk for 0.7 seconds
      And D2 consults D3
      And they talk for 0.7 seconds
      And D2 returns to D1
      And they talk for 0.7 seconds
      And D2 hangs up
      Then no file has D3
