@workspace-api @doc-workspace
Feature: Sessions
  Whoever uses the Workspace API opens a session first. A cookie names it, and nothing is done for anybody who has none.

  @WSS-01 @must
  Rule: initialize-workspace opens a session, and gives the cookie WORKSPACE_SESSIONID that names it
    Sections: Sessions
    Genesys's client for Java takes no other name; the one for JavaScript fails if no cookie is set at all. Any status of 2xx will do.

    Scenario: [1] With a token
      When a session is opened
      Then the answer has the status 2xx
      And the answer sets the cookie WORKSPACE_SESSIONID

  @WSS-02 @should
  Rule: A client that has no session is refused
    Sections: Sessions
    With the status 401 or 403; a handshake of the notifications may be answered with 200 and fail instead.

    Scenario Outline: [1] <operation>
      When <method> <operation> is sent without a session
      Then the client is not let in

      Examples:
        | operation       | method |
        | current-session | GET    |
        | voice/ready     | POST   |
        | voice/make-call | POST   |
        | notifications   | POST   |

  @WSS-03 @should
  Rule: A session that does not exist is refused
    Sections: Sessions
    With the status 401 or 403, or by a handshake that fails. All other cookies of the server are sent as it has set them.

    Scenario Outline: [1] <operation>
      When <method> <operation> is sent with a session cookie that the server never gave
      Then the client is not let in

      Examples:
        | operation       | method |
        | current-session | GET    |
        | voice/ready     | POST   |
        | notifications   | POST   |

  @WSS-04 @should
  Rule: A session that has been ended is refused
    Sections: Sessions
    With the status 401 or 403, or by a handshake that fails.

    Background:
      Given a session
      When the session is ended

    Scenario Outline: [1] <operation>
      When <method> <operation> is sent
      Then the client is not let in

      Examples:
        | operation       | method |
        | current-session | GET    |
        | voice/ready     | POST   |
        | notifications   | POST   |

  @WSS-05 @should
  Rule: A wrong token opens no session
    Sections: Sessions

    Scenario: [1] A token that nobody has
      When a session is opened with a wrong token
      Then the answer has the status 401 or 403

  @WSS-06 @should
  Rule: current-session says who works
    Sections: Sessions

    Scenario: [1] Nobody has logged in yet
      Given a session
      When GET current-session is sent
      Then the answer has the status 2xx
      And the answer has:
        | what      | value     |
        | data.user | an object |

  @WSS-07 @should
  Rule: A session that ends does not end another
    Sections: Sessions
    It is not run with a server that lets a user have one session only.

    Scenario: [1] The first of two ends
      Given a session
      When another session is opened and ended
      And GET current-session is sent
      Then the answer has the status 2xx
