@recording @doc-003
Feature: Basic recording
  Two parties are connected, and their call is to be recorded: SIP Server opens a session at the media server for each of
  them, the media server takes their media over and writes it to a file, and the file is indexed. D1 is the customer's
  telephone, the origination device; D2 is the agent's, the termination device. Each plays a tone of its own.

  @RBA-01 @must
  Rule: SIP Server opens two sessions at the media server, one for each party
    Sections: Basic Call Flow

    Scenario: [1] A call that is recorded on its origination device
      Given a call of D1 to D2 that is recorded on D1
      Then SIP Server has opened two sessions at the media server, one for D1 and one for D2

    Scenario: [2] A call that is recorded on its termination device
      Given a call of D1 to D2 that is recorded on D2
      Then SIP Server has opened two sessions at the media server, one for D1 and one for D2

  @RBA-02 @must
  Rule: Each session begins with an INVITE that offers the SDP of a connected party
    Sections: Basic Call Flow
    The offer is what that party has last said of itself.

    Scenario: [1] Each party's own description
      Given a call of D1 to D2 that is recorded on D1
      Then each session begins with the description of its party

  @RBA-03 @must
  Rule: A second re-INVITE gets an offer from the media server, in each session
    Sections: Basic Call Flow

    Scenario: [1] Without SDP
      Given a call of D1 to D2 that is recorded on D1
      Then each session is asked for an offer by a re-INVITE without SDP

  @RBA-04 @must
  Rule: The media server's offer is sent to the connected parties
    Sections: Basic Call Flow

    Scenario: [1] Both parties get one
      Given a call of D1 to D2 that is recorded on D1
      Then D1 and D2 get offers of the media server

  @RBA-05 @must
  Rule: The media server bridges the media between the parties
    Sections: Basic; Basic Call Flow

    Scenario: [1] From the origination device to the termination device
      Given a call of D1 to D2 that is recorded on D1
      When they talk for 0.7 seconds
      Then D2 hears D1

    Scenario: [2] From the termination device to the origination device
      Given a call of D1 to D2 that is recorded on D1
      When they talk for 0.7 seconds
      Then D1 hears D2

  @RBA-06 @must
  Rule: The media server writes what both parties say to a file
    Sections: Basic Call Flow

    Scenario: [1] Both tones are in the file
      Given a call of D1 to D2 that is recorded on D1
      When they talk for 0.7 seconds
      And D1 hangs up
      And 2 seconds pass
      Then the file has D1 and D2

  @RBA-07 @must
  Rule: The recording is indexed after the call has ended
    Sections: Basic Call Flow

    Scenario Outline: [1] <device> hangs up
      Given a call of D1 to D2 that is recorded on D1
      When they talk for 0.7 seconds
      And <device> hangs up
      And 2 seconds pass
      Then 1 recording is indexed

      Examples:
        | device |
        | D1     |
        | D2     |

  @RBA-08 @must
  Rule: The recording is not indexed while the call goes on
    Sections: Basic Call Flow

    Scenario: [1] Three seconds into the call
      Given a call of D1 to D2 that is recorded on D1
      When they talk for 3 seconds
      Then 0 recordings are indexed

  @RBA-09 @should
  Rule: The file is a stereo WAV file with a party on each channel, the origination device on the left
    Sections: Basic Call Flow
    The document speaks of a file; that it is stereo is from the description of the solution.

    Scenario: [1] Each party on its own channel
      Given a call of D1 to D2 that is recorded on D2
      When they talk for 0.7 seconds
      And D1 hangs up
      And 2 seconds pass
      Then the left channel has D1
      And the right channel has D2

    Scenario: [2] Its format
      Given a call of D1 to D2 that is recorded on D1
      When they talk for 0.7 seconds
      And D1 hangs up
      And 2 seconds pass
      Then the file is a stereo WAV file of telephone quality

  @RBA-10 @should
  Rule: Recording starts by an option of the DN, by the strategy that routes the call, or by a private service
    Sections: Basic Call Flow
    The document only says that a request is made; these are the ways that other documents know.

    Scenario Outline: [1] The option record of <device>
      Given the option record of <device> is true
      And a call of D1 to D2
      Then SIP Server has opened two sessions at the media server, one for D1 and one for D2

      Examples:
        | device |
        | D1     |
        | D2     |

    Scenario Outline: [2] The strategy says <side>
      Given a call of D1 to the routing point "RP"
      When the strategy routes the call to D2 with the extensions:
        | key    | value  |
        | record | <side> |
      Then SIP Server has opened two sessions at the media server, one for D1 and one for D2

      Examples:
        | side        |
        | source      |
        | destination |

    Scenario Outline: [3] A private service asks for the <side>
      Given a call of D1 to D2
      When recording of the <side> is requested by private service for D2
      Then SIP Server has opened two sessions at the media server, one for D1 and one for D2

      Examples:
        | side        |
        | source      |
        | destination |

  @RBA-11 @should
  Rule: Each party gets the offer of its own session, and its answer goes there in the ACK
    Sections: Basic Call Flow
    RFC 3264 has the answer to an offer in a 200 go into the ACK.

    Scenario: [1] Offer, answer, ACK
      Given a call of D1 to D2 that is recorded on D1
      Then each party gets the offer of its own session, and its answer goes there in the ACK

  @RBA-12 @should
  Rule: MSML starts the recording once, when both parties have answered
    Sections: Basic Call Flow

    Scenario: [1] The INFO
      Given a call of D1 to D2 that is recorded on D1
      Then MSML starts one recording, after both parties have answered

  @RBA-13 @should
  Rule: The Request-URI of a session names the recording, the DN, and that it is to be recorded
    Sections: Basic Call Flow

    Scenario: [1] The same recording in both
      Given a call of D1 to D2 that is recorded on D1
      Then the sessions name the recording and their DNs

  @RBA-14 @should
  Rule: The sessions end with the call, no matter which side hangs up
    Sections: Basic Call Flow

    Scenario Outline: [1] <device> hangs up
      Given a call of D1 to D2 that is recorded on D1
      When <device> hangs up
      Then the sessions are ended

      Examples:
        | device |
        | D1     |
        | D2     |

  @RBA-15 @should
  Rule: The index says what the file is, and who was recorded
    Sections: Basic Call Flow

    Scenario: [1] Length, size and hash
      Given a call of D1 to D2 that is recorded on D1
      When they talk for 0.7 seconds
      And D1 hangs up
      And 2 seconds pass
      Then the index says what the file is

    Scenario: [2] The parties
      Given a call of D1 to D2 that is recorded on D1
      When they talk for 0.7 seconds
      And D1 hangs up
      And 2 seconds pass
      Then the index has the parties:
        | channel | dn |
        | 0       | D1 |
        | 1       | D2 |

    Scenario: [3] A recording lasts as long as its call
      Given a call of D1 to D2 that is recorded on D1
      When they talk for 2 seconds
      And D1 hangs up
      And 2 seconds pass
      Then the file is as long as the recording has lasted

  @RBA-16 @should
  Rule: A strategy can keep the option of a DN from starting a recording, which a private service can still start
    Sections: Basic Call Flow
    By the values disable_source and disable_destination of the extension record; other documents know them.

    Scenario Outline: [1] <side>
      Given the option record of <device> is true
      And a call of D1 to the routing point "RP"
      When the strategy routes the call to D2 with the extensions:
        | key    | value          |
        | record | disable_<side> |
      Then there is no session for D1
      And there is no session for D2
      When recording of the <side> is requested by private service for <device>
      Then SIP Server has opened two sessions at the media server, one for D1 and one for D2

      Examples:
        | side        | device |
        | source      | D1     |
        | destination | D2     |

    Scenario Outline: [2] <side>, and the other side has the option
      Given the option record of <device> is true
      And a call of D1 to the routing point "RP"
      When the strategy routes the call to D2 with the extensions:
        | key    | value          |
        | record | disable_<side> |
      Then SIP Server has opened two sessions at the media server, one for D1 and one for D2

      Examples:
        | side        | device |
        | source      | D2     |
        | destination | D1     |

  @RBA-17 @should
  Rule: The index has the agent who is logged in at the recorded DN
    Sections: Basic Call Flow

    Scenario: [1] An agent at the termination device
      Given the agent "1001" is logged in at D2
      And a call of D1 to D2 that is recorded on D2
      When they talk for 0.7 seconds
      And D1 hangs up
      And 2 seconds pass
      Then the index has the agent "1001"

    Scenario: [2] Nobody any longer
      Given the agent "1001" is logged in at D2
      And nobody is logged in at D2
      And a call of D1 to D2 that is recorded on D2
      When they talk for 0.7 seconds
      And D1 hangs up
      And 2 seconds pass
      Then the index has no agent
