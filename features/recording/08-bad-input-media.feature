@recording @doc-003
Feature: Bad media
  What comes to the ports of the media server between the packets of a party, and what a network makes of them: the file keeps
  what both parties say.

  @RBI-20 @must
  Rule: What is no RTP at all among the media of a party leaves the recording of both parties as it is
    Sections: Basic; Basic Call Flow

    Scenario Outline: [1] <what>
      Given the media of D1 has <what>
      And a call of D1 to D2 that is recorded on D1
      When they talk for 0.7 seconds
      And D1 hangs up
      And 2 seconds pass
      Then D1 hears D2
      And D2 hears D1
      And the file has D1 and D2
      And 1 recording is indexed

      Examples:
        | what                 |
        | empty datagrams      |
        | less than a header   |
        | packets of version 0 |
        | packets of version 3 |
        | a text               |

  @RBI-21 @should
  Rule: What is not to be played is not in the file
    Sections: Basic Call Flow
    RFC 3550, section 5.1, and what was negotiated.

    Scenario Outline: [1] <what>
      Given the media of D1 has <what>
      And a call of D1 to D2 that is recorded on D1
      When they talk for 0.7 seconds
      And D1 hangs up
      And 2 seconds pass
      Then the file has D1 and D2
      And 1 recording is indexed

      Examples:
        | what                        |
        | another payload type        |
        | contributors beyond the end |
        | an extension beyond the end |
        | padding beyond the end      |

  @RBI-22 @should
  Rule: Packets with contributors, an extension or padding are recorded by what they carry
    Sections: Basic Call Flow
    RFC 3550, sections 5.1 and 5.3.1.

    Scenario Outline: [1] <what>
      Given the media of D1 has <what>
      And a call of D1 to D2 that is recorded on D1
      When they talk for 0.7 seconds
      And D1 hangs up
      And 2 seconds pass
      Then the file has D1 and D2
      And the file is as long as the recording has lasted

      Examples:
        | what         |
        | contributors |
        | an extension |
        | padding      |

  @RBI-23 @should
  Rule: A stream that gets unsteady is recorded, as far as it comes
    Sections: Basic Call Flow
    RFC 3550, sections 5.1, 6.4.1 and 8.2.

    Scenario Outline: [1] <what>
      Given a call of D1 to D2 that is recorded on D1
      When they talk for 0.7 seconds
      And the media of D1 has <what>
      And they talk for 0.7 seconds
      And D1 hangs up
      And 2 seconds pass
      Then the file has D1 and D2 in the second talk
      And the file is as long as the recording has lasted

      Examples:
        | what                       |
        | every tenth packet lost    |
        | every packet twice         |
        | packets in reverse         |
        | another source             |
        | a clock that is 5 s ahead  |
        | a clock that is 20 s ahead |
        | a clock that is 5 s behind |

  @RBI-24 @should
  Rule: If a party sends nothing, its channel is silent for that time
    Sections: Basic Call Flow

    Scenario: [1] Three seconds
      Given a call of D1 to D2 that is recorded on D1
      When they talk for 0.7 seconds
      And the media of D1 has nothing
      And they talk for 3 seconds
      And the media of D1 is as usual again
      And they talk for 0.7 seconds
      And D1 hangs up
      And 2 seconds pass
      Then the file has D2 in the second talk
      And the file has D1 and D2 in the third talk
      And the file is as long as the recording has lasted

  @RBI-25 @should
  Rule: Media of a stranger is neither recorded nor passed on
    Sections: Basic Call Flow

    Scenario: [1] At the port of a session
      Given a call of D1 to D2 that is recorded on D1
      When they talk for 0.7 seconds
      And a stranger plays into the session of D1 for 0.7 seconds
      And D1 hangs up
      And 2 seconds pass
      Then the file has D1 and D2 in the second talk
      And D2 hears D1 in the second talk
