@workspace-api @doc-workspace
Feature: Notifications
  What happens is notified by Bayeux (CometD) over long polling, to each client that has subscribed to the channel.

  @WSN-01 @must
  Rule: A client that shakes hands gets a clientId, and may use long polling
    Sections: Notifications
    CometD's client for JavaScript appends the type of the message to the path, unless it is told not to.

    Background:
      Given a new session

    Scenario: [1] The handshake
      When this Bayeux message is sent:
        """
        { "channel": "/meta/handshake", "version": "1.0", "supportedConnectionTypes": ["long-polling"], "id": "1" }
        """
      Then the Bayeux reply has:
        | what                     | value               |
        | channel                  | "/meta/handshake"   |
        | successful               | true                |
        | clientId                 | a text              |
        | supportedConnectionTypes | with "long-polling" |

    Scenario: [2] The handshake, to a path that names it
      When this Bayeux message is sent to notifications/handshake:
        """
        { "channel": "/meta/handshake", "version": "1.0", "supportedConnectionTypes": ["long-polling"], "id": "1" }
        """
      Then the Bayeux reply has:
        | what                     | value               |
        | successful               | true                |
        | clientId                 | a text              |
        | supportedConnectionTypes | with "long-polling" |

  @WSN-02 @must
  Rule: A client that subscribes to the initialization is notified that it is complete, and who works
    Sections: Notifications; Sessions
    Genesys's clients go on only when they know. The one for JavaScript reads the state and data.user, the one for Java the messageType.

    Scenario: [1] The workspace is initialized
      Given a new session
      When the client listens to /workspace/v3/initialization
      Then the client is notified with:
        | what        | value                             |
        | messageType | "WorkspaceInitializationComplete" |
        | state       | "Complete"                        |
        | data.user   | an object                         |

  @WSN-03 @must
  Rule: The state of the agent is notified
    Sections: Notifications; Agents

    Background:
      Given an agent is logged in

    Scenario: [1] Ready
      When POST voice/ready is sent
      Then the client is notified with:
        | what          | value             |
        | messageType   | "DnStateChanged"  |
        | dn.number     | the DN            |
        | dn.agentState | "Ready"           |

    Scenario: [2] Not ready
      When POST voice/ready is sent
      Then the client is notified with:
        | what          | value   |
        | dn.agentState | "Ready" |
      When POST voice/not-ready is sent
      Then the client is notified with:
        | what          | value             |
        | messageType   | "DnStateChanged"  |
        | dn.number     | the DN            |
        | dn.agentState | "NotReady"        |

    Scenario: [3] Logged out
      When POST voice/logout is sent
      Then the client is notified with:
        | what          | value             |
        | messageType   | "DnStateChanged"  |
        | dn.number     | the DN            |
        | dn.agentState | "LoggedOut"       |

  @WSN-04 @must
  Rule: A call is notified with all that clients cannot do without
    Sections: Notifications; Calls
    Genesys's client for Java needs the participants even if there are none yet.

    Scenario: [1] A call that is made
      Given an agent is logged in
      When POST voice/make-call is sent with:
        """
        { "data": { "destination": "5550101" } }
        """
      Then the client is notified with:
        | what              | value              |
        | messageType       | "CallStateChanged" |
        | call.id           | a text             |
        | call.state        | "Dialing"          |
        | call.participants | a list             |

  @WSN-05 @should
  Rule: A client that has not subscribed to a channel is notified of nothing on it
    Sections: Notifications
    It is not run with a server that lets a session have one client only.

    Scenario: [1] Another client of the session
      Given an agent is logged in
      And another client of the session, which has subscribed to nothing
      When POST voice/ready is sent
      Then the client is notified with:
        | what          | value   |
        | dn.agentState | "Ready" |
      And the other client is notified of nothing

  @WSN-06 @should
  Rule: A client that is not known is told to shake hands
    Sections: Notifications

    Background:
      Given a new session

    Scenario: [1] It connects
      When this Bayeux message is sent:
        """
        { "channel": "/meta/connect", "clientId": "nobody", "connectionType": "long-polling", "id": "1" }
        """
      Then the Bayeux reply has:
        | what             | value           |
        | channel          | "/meta/connect" |
        | successful       | false           |
        | advice.reconnect | "handshake"     |

    Scenario: [2] It subscribes before it has shaken hands
      When this Bayeux message is sent:
        """
        { "channel": "/meta/subscribe", "subscription": "/workspace/v3/voice", "id": "1" }
        """
      Then the Bayeux message is refused

  @WSN-07 @should
  Rule: A client that has disconnected is not known anymore
    Sections: Notifications

    Scenario: [1] It connects again
      Given a session
      When this Bayeux message is sent:
        """
        { "channel": "/meta/disconnect", "clientId": "the client's id", "id": "1" }
        """
      And this Bayeux message is sent:
        """
        { "channel": "/meta/connect", "clientId": "the client's id", "connectionType": "long-polling", "advice": { "timeout": 0 }, "id": "2" }
        """
      Then the Bayeux message is refused

  @WSN-08 @should
  Rule: A reply has the id of its message
    Sections: Notifications

    Background:
      Given a session

    Scenario: [1] A subscription
      When this Bayeux message is sent:
        """
        { "channel": "/meta/subscribe", "clientId": "the client's id", "subscription": "/workspace/v3/voice", "id": "s-17" }
        """
      Then the Bayeux reply has:
        | what         | value                 |
        | successful   | true                  |
        | id           | "s-17"                |
        | subscription | "/workspace/v3/voice" |

  @WSN-09 @should
  Rule: What cannot be subscribed to is refused
    Sections: Notifications
    By a reply that is not successful, or by HTTP with 4xx.

    Background:
      Given a session

    Scenario Outline: [1] <case>
      When this Bayeux message is sent:
        """
        { "channel": "/meta/subscribe", "clientId": "the client's id", "subscription": <subscription>, "id": "1" }
        """
      Then the Bayeux message is refused

      Examples:
        | case         | subscription |
        | no-channel   | "voice"      |
        | a-number     | 17           |
        | nothing      | null         |

  @WSN-10 @should
  Rule: A client cannot notify others
    Sections: Notifications
    What it publishes may be refused, or acknowledged and dropped. It is not run with a server that lets a session have one client only.

    Scenario: [1] It publishes a state of its agent
      Given an agent is logged in
      And another client of the session, which has subscribed to /workspace/v3/voice
      When this Bayeux message is sent:
        """
        { "channel": "/workspace/v3/voice", "clientId": "the client's id", "data": { "messageType": "DnStateChanged", "origin": "client" }, "id": "1" }
        """
      And POST voice/ready is sent
      Then the other client is notified with:
        | what          | value   |
        | dn.agentState | "Ready" |
      And the other client has not been notified with:
        | what   | value    |
        | origin | "client" |

  @WSN-11 @should
  Rule: A user event comes with its key-value list
    Sections: Notifications; User events
    OCS notifies an agent who logs in of the campaigns that run. Clients read both forms of the list: pairs, and an object.

    Scenario: [1] CampaignStarted
      Given an agent is logged in for whom a campaign runs
      Then the client is notified with:
        | what        | value               |
        | messageType | "EventUserEvent"    |
        | userData    | a list or an object |

  @WSN-12 @should
  Rule: A call is notified with what clients show of it
    Sections: Notifications; Calls
    What is new, what may be done with the call, and what is attached to it. Genesys's client for Java takes a default if there is none,
    and fails if the attached data are no list.

    Scenario: [1] A call that is made
      Given an agent is logged in
      When POST voice/make-call is sent with:
        """
        { "data": { "destination": "5550101" } }
        """
      Then the client is notified with:
        | what              | value              |
        | messageType       | "CallStateChanged" |
        | notificationType  | "StateChange"      |
        | call.capabilities | a list             |
        | call.userData     | a list, if there   |

  @WSN-13 @must
  Rule: Who has logged out on the voice channel can log in there again
    Sections: Notifications; Agents
    The logout does not end the session, and what was said in activate-channels still holds.

    Scenario: [1] voice/logout, then voice/login
      Given an agent is logged in
      When POST voice/logout is sent
      Then the client is notified with:
        | what          | value       |
        | dn.agentState | "LoggedOut" |
      When POST voice/login is sent
      Then the answer has the status 2xx
      And the client is notified with:
        | what          | value                                   |
        | messageType   | "DnStateChanged"                        |
        | dn.number     | the DN                                  |
        | dn.agentState | one of ["LoggedIn","NotReady","Ready"]  |
