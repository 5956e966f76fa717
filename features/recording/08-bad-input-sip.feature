@recording @doc-003
Feature: Bad input by SIP
  Whoever reaches the two servers can send them what is wrong, or nobody has asked for. It is refused as RFC 3261 has it, and
  no recording suffers from it.

  @RBI-01 @must
  Rule: A recorded call is bridged, written to its file and indexed, no matter what strangers send meanwhile
    Sections: Basic; Basic Call Flow
    Once the media is established, the media server bridges and records; the document knows no stranger who could keep it from
    that.

    Scenario Outline: [1] <datagram>
      Given a call of D1 to D2 that is recorded on D1
      When they talk for 0.7 seconds
      And a stranger sends <datagram> to both servers
      And they talk for 0.7 seconds
      And D1 hangs up
      And 2 seconds pass
      Then D1 hears D2 in the second talk
      And D2 hears D1 in the second talk
      And the file has D1 and D2 in the second talk
      And 1 recording is indexed

      Examples:
        | datagram                      |
        | no Via                        |
        | no From                       |
        | no To                         |
        | no Call-ID                    |
        | no CSeq                       |
        | two From                      |
        | two Call-ID                   |
        | two CSeq                      |
        | Content-Length beyond the end |
        | Content-Length below zero     |
        | Content-Length in words       |
        | SIP/7.0                       |
        | LF for CRLF                   |
        | 5000 headers                  |
        | 60 KiB in one header          |
        | no SIP                        |
        | HTTP                          |
        | a response to nothing         |
        | a CANCEL of nothing           |
        | an ACK of nothing             |
        | BYE                           |
        | INFO                          |
        | an unknown method             |
        | an unknown extension          |

  @RBI-02 @should
  Rule: A request that is not as SIP has it is refused with 400, and one of another version with 505
    Sections: Basic Call Flow
    RFC 3261, sections 18.3, 21.4.1 and 21.5.6.

    Scenario Outline: [1] <defect>, for SIP Server
      Given a stranger whom SIP Server answers
      When a stranger sends a request with <defect> to SIP Server
      Then the answer is <status>

      Examples:
        | defect                        | status |
        | no From                       | 400    |
        | no To                         | 400    |
        | no Call-ID                    | 400    |
        | no CSeq                       | 400    |
        | two From                      | 400    |
        | two Call-ID                   | 400    |
        | two CSeq                      | 400    |
        | Content-Length beyond the end | 400    |
        | Content-Length below zero     | 400    |
        | Content-Length in words       | 400    |
        | SIP/7.0                       | 505    |

    Scenario Outline: [2] <defect>, for the media server
      Given a stranger whom the media server answers
      When a stranger sends a request with <defect> to the media server
      Then the answer is <status>

      Examples:
        | defect                        | status |
        | no From                       | 400    |
        | no To                         | 400    |
        | no Call-ID                    | 400    |
        | no CSeq                       | 400    |
        | two From                      | 400    |
        | two Call-ID                   | 400    |
        | two CSeq                      | 400    |
        | Content-Length beyond the end | 400    |
        | Content-Length below zero     | 400    |
        | Content-Length in words       | 400    |
        | SIP/7.0                       | 505    |

  @RBI-03 @should
  Rule: A request whose lines end with LF alone is not carried out
    Sections: Basic Call Flow
    RFC 3261, section 7.

    Scenario: [1] For SIP Server
      Given a stranger whom SIP Server answers
      When a stranger sends a request with LF for CRLF to SIP Server
      Then it is not carried out

    Scenario: [2] For the media server
      Given a stranger whom the media server answers
      When a stranger sends a request with LF for CRLF to the media server
      Then it is not carried out

  @RBI-04 @should
  Rule: A request of no dialog is refused with 481
    Sections: Basic Call Flow
    RFC 3261, sections 9.2, 12.2.2 and 15.1.2.

    Scenario Outline: [1] <request>, for SIP Server
      Given a stranger whom SIP Server answers
      When a stranger sends a request with <request> to SIP Server
      Then the answer is 481

      Examples:
        | request             |
        | BYE                 |
        | INFO                |
        | a CANCEL of nothing |

    Scenario Outline: [2] <request>, for the media server
      Given a stranger whom the media server answers
      When a stranger sends a request with <request> to the media server
      Then the answer is 481

      Examples:
        | request             |
        | BYE                 |
        | INFO                |
        | a CANCEL of nothing |

  @RBI-05 @should
  Rule: An unknown method is refused with 405 and the methods that are allowed, or with 501
    Sections: Basic Call Flow
    RFC 3261, sections 8.2.1 and 21.5.2.

    Scenario: [1] For SIP Server
      Given a stranger whom SIP Server answers
      When a stranger sends a request with an unknown method to SIP Server
      Then the answer is 405 with Allow, or 501

    Scenario: [2] For the media server
      Given a stranger whom the media server answers
      When a stranger sends a request with an unknown method to the media server
      Then the answer is 405 with Allow, or 501

  @RBI-06 @should
  Rule: A request that requires an unknown extension is refused with 420 and its name
    Sections: Basic Call Flow
    RFC 3261, section 8.2.2.3. The method comes first, so it has to be one that is allowed.

    Scenario: [1] For SIP Server
      Given a stranger whom SIP Server answers
      When a stranger sends a request with an unknown extension to SIP Server
      Then the answer is 420 with Unsupported

    Scenario: [2] For the media server
      Given a stranger whom the media server answers
      When a stranger sends a request with an unknown extension to the media server
      Then the answer is 420 with Unsupported

  @RBI-07 @should
  Rule: A request that is sound, however odd it looks, is not refused as unsound
    Sections: Basic Call Flow
    RFC 4475, section 3.1. It is a BYE of no dialog.

    Scenario Outline: [1] <oddity>, for SIP Server
      Given a stranger whom SIP Server answers
      When a stranger sends a request with <oddity> to SIP Server
      Then the answer is 481

      Examples:
        | oddity                       |
        | folds                        |
        | compact names                |
        | escapes                      |
        | an unknown scheme in Contact |

    Scenario Outline: [2] <oddity>, for the media server
      Given a stranger whom the media server answers
      When a stranger sends a request with <oddity> to the media server
      Then the answer is 481

      Examples:
        | oddity                       |
        | folds                        |
        | compact names                |
        | escapes                      |
        | an unknown scheme in Contact |

  @RBI-08 @should
  Rule: In a call, a request with a number that is over is refused with 500
    Sections: Basic Call Flow
    RFC 3261, section 12.2.2.

    Scenario: [1] During a recording
      Given a call of D1 to D2 that is recorded on D1
      When D1 sends an INFO with a number that is over
      Then the answer is 500
      When they talk for 0.7 seconds
      And D1 hangs up
      And 2 seconds pass
      Then the file has D1 and D2
      And no dialog is left

  @RBI-09 @should
  Rule: A re-INVITE that meets one of SIP Server is refused with 491
    Sections: Basic Call Flow
    RFC 3261, section 14.2.

    Scenario Outline: [1] <device> is to take the media server's offer
      Given <device> takes 0.6 seconds to answer re-INVITEs
      And a call of D1 to D2 that is about to be recorded on D1
      When <device> sends a re-INVITE before it answers that of SIP Server
      Then the answer is 491
      When 1 second passes
      And they talk for 0.7 seconds
      And D1 hangs up
      And 2 seconds pass
      Then the file has D1 and D2
      And no dialog is left

      Examples:
        | device |
        | D1     |
        | D2     |
