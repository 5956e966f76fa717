@workspace-api @doc-workspace
Feature: Sessions
  Whoever uses the Workspace API opens a session first. A cookie names it, and nothing is done for anybody who has none.

  @WSS-01 @must
  Rule: initialize-workspace opens a session, and gives the cookie that names it
    Sections: Sessions
    Genesys's client for JavaScript takes nothing else.

    Scenario: [1] With a token
      When a session is opened
      Then the answer has the status 200
      And the answer sets the cookie WORKSPACE_SESSIONID

  @WSS-02 @should
  Rule: Who has no session is refused
    Sections: Sessions

    Scenario Outline: [1] <operation>
      When <method> <operation> is sent without a session
      Then the answer has the status 401 or 403

      Examples:
        | operation       | method |
        | current-session | GET    |
        | voice/ready     | POST   |
        | voice/make-call | POST   |
        | notifications   | POST   |

  @WSS-03 @should
  Rule: A session that does not exist is refused
    Sections: Sessions

    Scenario Outline: [1] <operation>
      When <method> <operation> is sent with the cookie of no session
      Then the answer has the status 401 or 403

      Examples:
        | operation       | method |
        | current-session | GET    |
        | voice/ready     | POST   |
        | notifications   | POST   |

  @WSS-04 @should
  Rule: A session that has been ended is refused
    Sections: Sessions

    Background:
      Given a session
      When POST logout is sent

    Scenario Outline: [1] <operation>
      When <method> <operation> is sent
      Then the answer has the status 401 or 403

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
      Then the answer has the status 200
      And the answer has:
        | what      | value     |
        | data.user | an object |

  @WSS-07 @should
  Rule: A session that ends does not end another
    Sections: Sessions

    Scenario: [1] The first of two ends
      Given a session
      When another session is opened and ended
      And GET current-session is sent
      Then the answer has the status 200
