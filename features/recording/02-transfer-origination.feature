@recording @doc-003
Feature: Transfer of a call that is recorded on its origination device
  A recording stays with the device on which it was started. If the other party is replaced by a transfer, it goes on.
  By which request the call is transferred is left open: in one step, in two where that is refused, or by REFER.

  @RTO-01 @must
  Rule: The recording goes on when the termination device transfers the call
    Sections: Transferring Calls; Recording from the Origination Device

    Scenario: [1] What the new party says is recorded
      Given a call of D1 to D2 that is recorded on D1
      When they talk for 0.7 seconds
      And D2 transfers the call to D3
      And they talk for 0.7 seconds
      And D1 hangs up
      And 2 seconds pass
      Then the file has D1 and D2 in the first talk
      And the file has D1 and D3 in the second talk

  @RTO-02 @should
  Rule: The sessions at the media server are kept: they are only invited again
    Sections: Recording from the Origination Device; Recording from the Termination Device
    The document says this under the heading of the termination device, of a recording that is maintained.

    Scenario: [1] No BYE and no new session
      Given a call of D1 to D2 that is recorded on D1
      When they talk for 0.7 seconds
      And D2 transfers the call to D3
      And they talk for 0.7 seconds
      Then the sessions are kept, and at least one of them was invited again

  @RTO-03 @should
  Rule: The recording remains one, with one file
    Sections: Transferring Calls

    Scenario: [1] After the call
      Given a call of D1 to D2 that is recorded on D1
      When they talk for 0.7 seconds
      And D2 transfers the call to D3
      And they talk for 0.7 seconds
      And D1 hangs up
      And 2 seconds pass
      Then 1 recording is indexed
      And the index has the parties:
        | channel | dn |
        | 0       | D1 |
        | 1       | D2 |
        | 1       | D3 |

  @RTO-04 @should
  Rule: The parties that remain hear each other, and the one that has left is not recorded
    Sections: Recording from the Origination Device

    Scenario: [1] D1 and D3
      Given a call of D1 to D2 that is recorded on D1
      When they talk for 0.7 seconds
      And D2 transfers the call to D3
      And they talk for 0.7 seconds
      And D3 hangs up
      And 2 seconds pass
      Then D1 hears D3 in the second talk
      And D3 hears D1 in the second talk
      And the right channel has D3 in the second talk

  @RTO-05 @should
  Rule: A transfer by REFER has the same effect
    Sections: Transferring Calls

    Scenario: [1] The termination device sends REFER
      Given a call of D1 to D2 that is recorded on D1
      When they talk for 0.7 seconds
      And D2 transfers the call to D3 by REFER
      And they talk for 0.7 seconds
      And D1 hangs up
      And 2 seconds pass
      Then the file has D1 and D3 in the second talk
      And 1 recording is indexed

  @RTO-06 @should
  Rule: A transfer that fails leaves the recording as it was
    Sections: Transferring Calls

    Scenario Outline: [1] D3 refuses the call with <status>
      Given a call of D1 to D2 that is recorded on D1
      And D3 refuses calls with <status>
      When they talk for 0.7 seconds
      And D2 transfers the call to D3
      And they talk for 0.7 seconds
      And D1 hangs up
      And 2 seconds pass
      Then the file has D1 and D2 in the second talk
      And 1 recording is indexed

      Examples:
        | status |
        | 486    |
        | 480    |

    Scenario: [2] D3 rings, and never answers
      Given a call of D1 to D2 that is recorded on D1
      And D3 rings and never answers
      When they talk for 0.7 seconds
      And D2 transfers the call to D3
      And 60 seconds pass
      And they talk for 0.7 seconds
      And D1 hangs up
      And 2 seconds pass
      Then the file has D1 and D2 in the second talk
      And 1 recording is indexed

  @RTO-07 @should
  Rule: A recording ends when the device that it was started on leaves by a transfer
    Sections: Transferring Calls; Recording from the Origination Device
    The document says that it stays with the device, and describes only a termination device that leaves.

    Scenario: [1] The origination device transfers the call
      Given a call of D1 to D2 that is recorded on D1
      When they talk for 0.7 seconds
      And D1 transfers the call to D3
      And they talk for 0.7 seconds
      And D2 hangs up
      And 2 seconds pass
      Then the sessions are ended
      And the file has nobody in the second talk
