@workspace-api @doc-workspace
Feature: Notifications
  What happens is notified by Bayeux (CometD) over long polling, to each client that has subscribed to the channel.

  @WSN-01 @must
  Rule: A client that shakes hands gets a name, and may use long polling
    Sections: Notifications

    Scenario: [1] The handshake
      Given a session
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

  @WSN-02 @must
  Rule: Who subscribes to the initialization is notified that it is complete
    Sections: Notifications; Sessions
    Clients go on only when they know.

    Scenario: [1] The workspace is initialized
      Given a session
      When the client listens to /workspace/v3/initialization
      Then the client is notified with:
        | what  | value      |
        | state | "Complete" |

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
      And POST voice/not-ready is sent
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
  Rule: A call is notified with all that clients need of it
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
        | notificationType  | "StateChange"      |
        | call.id           | a text             |
        | call.state        | "Dialing"          |
        | call.participants | a list             |
        | call.capabilities | a list             |

  @WSN-05 @should
  Rule: Who has not subscribed to a channel is notified of nothing on it
    Sections: Notifications

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
      Given a session

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
      Then the Bayeux reply has:
        | what       | value             |
        | channel    | "/meta/subscribe" |
        | successful | false             |

  @WSN-07 @should
  Rule: A client that has disconnected is not known anymore
    Sections: Notifications

    Scenario: [1] It connects again
      Given a session
      And a client of the session
      When this Bayeux message is sent:
        """
        { "channel": "/meta/disconnect", "clientId": "CLIENT", "id": "1" }
        """
      And this Bayeux message is sent:
        """
        { "channel": "/meta/connect", "clientId": "CLIENT", "connectionType": "long-polling", "id": "2" }
        """
      Then the Bayeux reply has:
        | what       | value           |
        | channel    | "/meta/connect" |
        | successful | false           |

  @WSN-08 @should
  Rule: A reply has the id of its message
    Sections: Notifications

    Background:
      Given a session
      And a client of the session

    Scenario: [1] A subscription
      When this Bayeux message is sent:
        """
        { "channel": "/meta/subscribe", "clientId": "CLIENT", "subscription": "/workspace/v3/voice", "id": "s-17" }
        """
      Then the Bayeux reply has:
        | what         | value                 |
        | successful   | true                  |
        | id           | "s-17"                |
        | subscription | "/workspace/v3/voice" |

  @WSN-09 @should
  Rule: What cannot be subscribed to is refused
    Sections: Notifications

    Background:
      Given a session
      And a client of the session

    Scenario Outline: [1] <case>
      When this Bayeux message is sent:
        """
        { "channel": "/meta/subscribe", "clientId": "CLIENT", "subscription": <subscription>, "id": "1" }
        """
      Then the Bayeux reply has:
        | what       | value             |
        | channel    | "/meta/subscribe" |
        | successful | false             |

      Examples:
        | case         | subscription |
        | no-channel   | "voice"      |
        | a-number     | 17           |
        | nothing      | null         |

  @WSN-10 @should
  Rule: A client cannot notify others
    Sections: Notifications

    Scenario: [1] It publishes a state of its agent
      Given an agent is logged in
      When this Bayeux message is sent:
        """
        { "channel": "/workspace/v3/voice", "clientId": "CLIENT", "data": { "messageType": "DnStateChanged" }, "id": "1" }
        """
      Then the Bayeux reply has:
        | what       | value |
        | successful | false |

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
