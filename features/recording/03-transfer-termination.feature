@recording @doc-003
Feature: Transfer of a call that is recorded on its termination device
  The document says that such a recording is terminated when the call is transferred, and, under the heading of the
  termination device, that the recording session is maintained. Both readings are played; each is a recommendation.

  @RTT-01 @should
  Rule: In the one reading, the recording ends when the termination device transfers the call
    Sections: Transferring Calls; Recording from the Termination Device

    Scenario: [1] What the new party says is not recorded
      Given a recording on a termination device ends with a transfer
      And a call of D1 to D2 that is recorded on D2
      When they talk for 0.7 seconds
      And D2 transfers the call to D3
      And they talk for 0.7 seconds
      And D1 hangs up
      And 2 seconds pass
      Then the file has D1 and D2 in the first talk
      And the file has nobody in the second talk

    Scenario: [2] The sessions end with the transfer
      Given a recording on a termination device ends with a transfer
      And a call of D1 to D2 that is recorded on D2
      When they talk for 0.7 seconds
      And D2 transfers the call to D3
      And they talk for 0.7 seconds
      Then the sessions are ended

  @RTT-02 @should
  Rule: In the one reading, the call goes on with direct media
    Sections: Transferring Calls

    Scenario: [1] The parties hear each other
      Given a recording on a termination device ends with a transfer
      And a call of D1 to D2 that is recorded on D2
      When they talk for 0.7 seconds
      And D2 transfers the call to D3
      And they talk for 0.7 seconds
      Then D1 hears D3 in the second talk
      And D3 hears D1 in the second talk

  @RTT-03 @should
  Rule: In the one reading, the recording is indexed when its file is closed, even if the call goes on
    Sections: Transferring Calls; Basic Call Flow

    Scenario: [1] Two seconds after the transfer
      Given a recording on a termination device ends with a transfer
      And a call of D1 to D2 that is recorded on D2
      When they talk for 0.7 seconds
      And D2 transfers the call to D3
      And they talk for 2 seconds
      Then 1 recording is indexed

  @RTT-04 @should
  Rule: In the one reading, a new party with the option record is recorded by a recording of its own, of the same call
    Sections: Transferring Calls

    Scenario: [1] A second recording
      Given a recording on a termination device ends with a transfer
      And the option record of D3 is true
      And a call of D1 to D2 that is recorded on D2
      When they talk for 0.7 seconds
      And D2 transfers the call to D3
      And they talk for 6 seconds
      And D1 hangs up
      And 2 seconds pass
      Then 2 recordings are indexed
      And all of them are of one call

  @RTT-05 @should
  Rule: In the other reading, the recording session is maintained, by re-INVITEs only
    Sections: Recording from the Termination Device

    Scenario: [1] The sessions are kept
      Given a recording on a termination device is maintained in a transfer
      And a call of D1 to D2 that is recorded on D2
      When they talk for 0.7 seconds
      And D2 transfers the call to D3
      And they talk for 0.7 seconds
      Then the sessions are kept, and at least one of them was invited again

    Scenario: [2] The media is that of the parties that remain
      Given a recording on a termination device is maintained in a transfer
      And a call of D1 to D2 that is recorded on D2
      When they talk for 0.7 seconds
      And D2 transfers the call to D3
      And they talk for 0.7 seconds
      And D1 hangs up
      And 2 seconds pass
      Then the file has D1 and D3 in the second talk
