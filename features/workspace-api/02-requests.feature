@workspace-api @doc-workspace
Feature: Requests
  A request is an HTTP POST with a body {data}. What cannot be done is refused, and nothing that a client sends keeps the server
  from serving others. Where a rule says that a request is refused, any status of 4xx or 5xx will do, and so will 2xx with
  EventError notified later; 501 says that the operation is not offered, and its cases are not run. The session still works if
  current-session is answered with 2xx.

  @WSR-01 @must
  Rule: A voice operation that is accepted is answered with 2xx, and with the code 1
    Sections: Operations
    1 is ASYNC_OK: what follows comes as notifications. Genesys's client for Java takes any other code as a failure.

    Scenario Outline: [1] <operation>
      Given an agent is logged in
      When POST <operation> is sent
      Then the answer has the status 2xx
      And the answer has:
        | what        | value |
        | status.code | 1     |

      Examples:
        | operation       |
        | voice/ready     |
        | voice/not-ready |

    Scenario: [2] A user event
      Given an agent is logged in
      When POST voice/send-user-event is sent with:
        """
        { "data": { "userData": [{ "key": "topic", "type": "str", "value": "renewal" }] } }
        """
      Then the answer has the status 2xx
      And the answer has:
        | what        | value |
        | status.code | 1     |

    Scenario: [3] A call
      Given an agent is logged in
      When POST voice/make-call is sent with:
        """
        { "data": { "destination": "5550101" } }
        """
      Then the answer has the status 2xx
      And the answer has:
        | what        | value |
        | status.code | 1     |

    Scenario Outline: [4] <operation>
      Given two agents are logged in
      And the agent talks to the colleague
      When <operation> is sent for the call
      Then the answer has the status 2xx
      And the answer has:
        | what        | value |
        | status.code | 1     |

      Examples:
        | operation |
        | hold      |
        | release   |

  @WSR-02 @should
  Rule: An answer says in its code whether the request was accepted
    Sections: Operations
    0 is done, 1 accepted, 2 done in part. A refusal has another code, if its body is JSON and has one.

    Scenario: [1] It was
      Given a session
      When GET current-session is sent
      Then the answer has:
        | what        | value    |
        | status.code | a number |

    Scenario: [2] It was not
      Given an agent is logged in
      When POST voice/calls/no-such-call/hold is sent
      Then the request is refused
      And the refusal has no code of success

  @WSR-03 @should
  Rule: A request about a call that does not exist is refused
    Sections: Operations
    By 4xx or 5xx, or by EventError; and the session still works.

    Background:
      Given an agent is logged in

    Scenario Outline: [1] <operation>
      When POST voice/calls/no-such-call/<operation> is sent
      Then the request is refused
      And the session still works

      Examples:
        | operation |
        | answer    |
        | hold      |
        | retrieve  |
        | release   |

    Scenario: [2] attach-user-data
      When POST voice/calls/no-such-call/attach-user-data is sent with:
        """
        { "data": { "userData": [{ "key": "topic", "type": "str", "value": "renewal" }] } }
        """
      Then the request is refused
      And the session still works

  @WSR-04 @should
  Rule: A body that is not as the operation wants it is refused
    Sections: Operations
    By 4xx or 5xx, or by EventError; and the session still works. A number where a text is wanted, or a text that is a number, may
    be taken for what it means.

    Background:
      Given an agent is logged in

    Scenario Outline: [1] <case>
      When POST <operation> is sent with the body <body>
      Then the request is refused
      And the session still works

      Examples:
        | case                   | operation             | body                                                                  |
        | no-destination         | voice/make-call       | { "data": {} }                                                        |
        | destination-a-list     | voice/make-call       | { "data": { "destination": ["5550101"] } }                            |
        | no-data                | voice/make-call       | { "destination": "5550101" }                                          |
        | data-a-list            | voice/send-user-event | { "data": [] }                                                        |
        | user-data-a-text       | voice/send-user-event | { "data": { "userData": "topic" } }                                   |
        | a-pair-without-key     | voice/send-user-event | { "data": { "userData": [{ "type": "str", "value": "renewal" }] } }   |
        | a-pair-of-unknown-type | voice/send-user-event | { "data": { "userData": [{ "key": "a", "type": "x", "value": 1 }] } } |

  @WSR-05 @should
  Rule: A body that is not a JSON object is refused
    Sections: Operations
    What is not JSON is refused with 4xx: its sender is wrong, and the server has not failed. Other JSON may be refused with 5xx as
    well. The session still works.

    Background:
      Given an agent is logged in

    Scenario Outline: [1] <case>
      When POST voice/make-call is sent with the body <body>
      Then the request is refused, and the server has not failed
      And the session still works

      Examples:
        | case      | body                             |
        | a-text    | destination=5550101              |
        | cut-short | { "data": { "destination": "5550 |

    Scenario Outline: [2] <case>
      When POST voice/make-call is sent with the body <body>
      Then the request is refused
      And the session still works

      Examples:
        | case     | body    |
        | a-number | 5550101 |
        | null     | null    |

  @WSR-06 @should
  Rule: An operation that does not exist is refused with 4xx, or with 501
    Sections: Operations

    Background:
      Given a session

    Scenario Outline: [1] <case>
      When <method> <operation> is sent
      Then the answer has the status 4xx or 501

      Examples:
        | case           | method | operation         |
        | unknown        | POST   | voice/fly         |
        | of-a-call      | POST   | voice/calls/1/fly |
        | another-method | PUT    | voice/make-call   |

  @WSR-07 @should
  Rule: A body of more than a mebibyte does not end the session
    Sections: Operations
    It may be accepted or refused, and the connection may be closed.

    Scenario: [1] A user event of two
      Given an agent is logged in
      When POST voice/send-user-event is sent with user data of 2097152 bytes
      Then the session still works

  @WSR-08 @should
  Rule: Many keys, and lists in lists, do not end a session
    Sections: Operations
    They may be accepted or refused.

    Background:
      Given an agent is logged in

    Scenario: [1] Ten thousand keys
      When POST voice/send-user-event is sent with 10000 keys
      Then the session still works

    Scenario: [2] A thousand lists, each in another
      When POST voice/send-user-event is sent with 1000 lists, each in another
      Then the session still works

  @WSR-09 @must
  Rule: activate-channels is answered with 2xx, and with the code 0
    Sections: Operations; Agents
    Genesys's client for Java takes any other code as a failure, even 1.

    Scenario: [1] An agent logs in
      Given a session
      When the agent logs in
      Then the answer has the status 2xx
      And the answer has:
        | what        | value |
        | status.code | 0     |
