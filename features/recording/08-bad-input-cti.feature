@recording @doc-003
Feature: Bad input by CTI clients
  A CTI client asks for what cannot be done, or sends what is no request at all. It is refused, and no recording suffers from it.

  @RBI-40 @must
  Rule: A recorded call is bridged, written to its file and indexed, no matter what CTI clients send that asks for nothing
    Sections: Basic; Basic Call Flow
    Nothing of it asks for anything but another start of the same recording.

    Scenario Outline: [1] <frame>
      Given a call of D1 to D2 that is recorded on D1
      When they talk for 0.7 seconds
      And a CTI client sends <frame>
      And they talk for 0.7 seconds
      And D1 hangs up
      And 2 seconds pass
      Then D1 hears D2 in the second talk
      And D2 hears D1 in the second talk
      And the file has D1 and D2 in the second talk
      And 1 recording is indexed

      Examples:
        | frame                            |
        | no connection id                 |
        | a connection id that is a number |
        | no DN                            |
        | a DN that is an object           |
        | an unknown service               |
        | no service                       |
        | an unknown request               |
        | no request                       |
        | broken JSON                      |
        | a list                           |
        | a number                         |
        | a text                           |
        | 2 MiB                            |
        | lists within lists               |

  @RBI-41 @should
  Rule: A request that cannot be carried out is refused by EventError
    Sections: Basic Call Flow

    Scenario Outline: [1] <frame>
      Given a call of D1 to D2
      When a CTI client sends <frame>
      Then the frame is refused

      Examples:
        | frame                            |
        | an unknown connection id         |
        | no connection id                 |
        | a connection id that is a number |
        | a DN that is not registered      |
        | no DN                            |
        | a DN that is an object           |
        | an unknown service               |
        | no service                       |
        | a service that is an object      |
        | extensions that are a text       |
        | a side that is a number          |
        | an unknown side                  |
        | an unknown request               |
        | no request                       |

  @RBI-42 @should
  Rule: What is no frame is refused by EventError, and the next frame is carried out
    Sections: Basic Call Flow

    Scenario Outline: [1] <frame>
      Given a call of D1 to D2
      When a CTI client sends <frame>
      Then the frame is refused
      When the service GSIP_RECORD_START is requested for D1
      Then SIP Server has opened two sessions at the media server, one for D1 and one for D2

      Examples:
        | frame              |
        | broken JSON        |
        | a list             |
        | a number           |
        | a text             |
        | 2 MiB              |
        | lists within lists |

  @RBI-43 @should
  Rule: Two requests with one reference id are both answered
    Sections: Basic Call Flow
    The client's own number is echoed, and nothing is concluded from it.

    Scenario: [1] A start, and the same again
      Given a call of D1 to D2
      When a CTI client sends a sound request twice
      Then each of the 2 requests is answered
      When they talk for 0.7 seconds
      And D1 hangs up
      And 2 seconds pass
      Then 1 recording is indexed

  @RBI-44 @should
  Rule: A stop with the connection id of no call stops no recording, whatever its DN
    Sections: Basic Call Flow
    The document knows no stop; that the connection id says which call is meant is from the description of the request.

    Scenario: [1] The DN is recorded
      Given a call of D1 to D2 that is recorded on D1
      When they talk for 0.7 seconds
      And a CTI client sends a stop for an unknown connection id
      Then the frame is refused
      When they talk for 0.7 seconds
      And D1 hangs up
      And 2 seconds pass
      Then the file has D1 and D2 in the second talk
      And 1 recording is indexed
