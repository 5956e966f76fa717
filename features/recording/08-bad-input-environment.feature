@recording @doc-003
Feature: Bad input by the environment
  Others who want to be in a recording, a disk that gets full, a media server that is killed.

  @RBI-30 @must
  Rule: A recorded call is bridged, written to its file and indexed, no matter who else asks for a session of its recording
    Sections: Basic; Basic Call Flow
    There are two sessions, one for each party.

    Scenario Outline: [1] A third session, for <dn>
      Given a call of D1 to D2 that is recorded on D1
      When they talk for 0.7 seconds
      And a stranger opens a session of the recording for <dn>
      And they talk for 0.7 seconds
      And D1 hangs up
      And 2 seconds pass
      Then D1 hears D2 in the second talk
      And D2 hears D1 in the second talk
      And the file has D1 and D2 in the second talk
      And 1 recording is indexed

      Examples:
        | dn |
        | D1 |
        | D2 |
        | D3 |

  @RBI-31 @should
  Rule: A third session of a recording is refused
    Sections: Basic Call Flow

    Scenario Outline: [1] For <dn>
      Given a call of D1 to D2 that is recorded on D1
      And a stranger whom the media server answers
      When a stranger opens a session of the recording for <dn>
      Then no media is taken

      Examples:
        | dn |
        | D1 |
        | D3 |

  @RBI-32 @should
  Rule: If the disk gets full, the recording fails, and the call goes on
    Sections: Basic Call Flow

    Scenario: [1] During the call
      Given a call of D1 to D2 that is recorded on D1
      When they talk for 0.7 seconds
      And the disk of the media server gets full
      And they talk for 0.7 seconds
      And D1 hangs up
      And 2 seconds pass
      Then D1 hears D2 in the second talk
      And D2 hears D1 in the second talk
      And the index has a recording that is failed
      And no dialog is left
