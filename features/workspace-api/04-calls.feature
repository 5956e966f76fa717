@workspace-api @doc-workspace
Feature: Calls
  A whole call. Its other side is a second agent with a session of their own, so that nobody else has to call or to answer. If the
  server lets no second agent in, these cases are not run; nor are those in which a customer has to answer, if nobody does.
  Notifications of other things may come in between, and may overtake the answer to the request.

  @WSC-01 @must
  Rule: An agent who is called is notified of a call that is Ringing
    Sections: Calls; Notifications
    Clients know no other state in which a call can be answered.

    Scenario: [1] Another agent calls
      Given two agents are logged in
      And the agent calls the colleague
      Then the colleague is notified of a call with:
        | what              | value              |
        | messageType       | "CallStateChanged" |
        | call.id           | a text             |
        | call.state        | "Ringing"          |
        | call.participants | a list             |

  @WSC-02 @must
  Rule: A call that is answered is notified as Established
    Sections: Calls; Notifications
    To who has answered it, and to who has made it.

    Background:
      Given two agents are logged in
      And the agent calls the colleague
      When the colleague answers

    Scenario: [1] Who has answered
      Then the colleague is notified of the call with:
        | what       | value         |
        | call.state | "Established" |

    Scenario: [2] Who has called
      Then the client is notified of the call with:
        | what       | value         |
        | call.state | "Established" |

  @WSC-03 @must
  Rule: A call that is put on hold is notified as Held, and one that is retrieved as Established
    Sections: Calls; Notifications

    Background:
      Given two agents are logged in
      And the agent talks to the colleague
      When hold is sent for the call
      Then the client is notified of the call with:
        | what       | value  |
        | call.state | "Held" |

    Scenario: [1] It is retrieved
      When retrieve is sent for the call
      Then the client is notified of the call with:
        | what       | value         |
        | call.state | "Established" |

  @WSC-04 @must
  Rule: A call that is released is notified as Released
    Sections: Calls; Notifications
    Clients forget a call when they are notified of this state, and not before.

    Background:
      Given two agents are logged in

    Scenario: [1] It was established
      Given the agent talks to the colleague
      When release is sent for the call
      Then the client is notified of the call with:
        | what       | value      |
        | call.state | "Released" |

    Scenario: [2] Nobody has answered yet
      Given the agent calls the colleague
      When release is sent for the call
      Then the client is notified of the call with:
        | what       | value      |
        | call.state | "Released" |

  @WSC-05 @should
  Rule: If the other side releases the call, it is notified as Released
    Sections: Calls; Notifications

    Scenario: [1] Who was called hangs up
      Given two agents are logged in
      And the agent talks to the colleague
      When the colleague releases the call
      Then the client is notified of the call with:
        | what       | value      |
        | call.state | "Released" |

  @WSC-06 @must
  Rule: All that is notified of a call has its id
    Sections: Calls; Notifications
    Clients know a call by its id alone: with another one it is another call, unless previousConnId has the old one.

    Scenario: [1] A whole call
      Given two agents are logged in
      And the agent talks to the colleague
      When hold is sent for the call
      And POST voice/ready is sent
      Then the client is notified with:
        | what          | value   |
        | dn.agentState | "Ready" |
      And all notifications of the call have its id

  @WSC-07 @must
  Rule: The states of a call are notified in their order
    Sections: Calls; Notifications
    Clients keep the state that came last, and know a call anew that is notified after it was Released.

    Scenario: [1] A whole call
      Given two agents are logged in
      And the agent talks to the colleague
      When release is sent for the call
      Then the client is notified of the call with:
        | what       | value      |
        | call.state | "Released" |
      When POST voice/ready is sent
      Then the client is notified with:
        | what          | value   |
        | dn.agentState | "Ready" |
      And the states of the call came in their order

  @WSC-08 @must
  Rule: voice/calls has all calls in which the agent is, with their states
    Sections: Calls

    Background:
      Given two agents are logged in
      And the agent talks to the colleague

    Scenario: [1] An established call
      Then GET voice/calls has the call with:
        | what  | value         |
        | state | "Established" |

    Scenario: [2] A call on hold
      When hold is sent for the call
      Then the client is notified of the call with:
        | what       | value  |
        | call.state | "Held" |
      And GET voice/calls has the call with:
        | what  | value  |
        | state | "Held" |

  @WSC-09 @should
  Rule: voice/calls does not have a call that is over as one that goes on
    Sections: Calls
    A released call may be in it until it is completed.

    Scenario: [1] A released call
      Given two agents are logged in
      And the agent talks to the colleague
      When release is sent for the call
      Then the client is notified of the call with:
        | what       | value      |
        | call.state | "Released" |
      And GET voice/calls has the call no longer, or as one that is over

  @WSC-10 @must
  Rule: Attached data are notified whole: what was attached, replaced by update-user-data and deleted
    Sections: Calls; Notifications
    Clients replace all that they know of the data by what the notification has.

    Background:
      Given two agents are logged in
      And the agent talks to the colleague
      When attach-user-data is sent for the call with:
        """
        { "data": { "userData": [
          { "key": "topic", "type": "str", "value": "renewal" },
          { "key": "region", "type": "str", "value": "north" } ] } }
        """
      Then the client is notified of the call with:
        | what          | value                                           |
        | call.userData | the pairs {"topic":"renewal", "region":"north"} |

    Scenario: [1] A value is replaced
      When update-user-data is sent for the call with:
        """
        { "data": { "userData": [{ "key": "topic", "type": "str", "value": "complaint" }] } }
        """
      Then the client is notified of the call with:
        | what          | value                                             |
        | call.userData | the pairs {"topic":"complaint", "region":"north"} |

    Scenario: [2] A key is deleted
      When delete-user-data-pair is sent for the call with:
        """
        { "data": { "key": "topic" } }
        """
      Then the client is notified of the call with:
        | what          | value                                      |
        | call.userData | the pairs {"topic":null, "region":"north"} |

  @WSC-11 @should
  Rule: New attached data are notified as AttachedDataChanged
    Sections: Calls; Notifications

    Scenario: [1] Data are attached
      Given two agents are logged in
      And the agent talks to the colleague
      When attach-user-data is sent for the call with:
        """
        { "data": { "userData": [{ "key": "topic", "type": "str", "value": "renewal" }] } }
        """
      Then the client is notified of the call with:
        | what             | value                           |
        | notificationType | "AttachedDataChanged"           |
        | call.userData    | the pairs {"topic":"renewal"}   |

  @WSC-12 @should
  Rule: What a call is made with comes with it
    Sections: Calls; Notifications

    Scenario: [1] Its data
      Given two agents are logged in
      And the agent calls the colleague, with "renewal" as topic
      Then the colleague is notified of a call with:
        | what          | value                         |
        | messageType   | "CallStateChanged"            |
        | call.userData | the pairs {"topic":"renewal"} |

  @WSC-17 @should
  Rule: What the state of a call does not allow is refused
    Sections: Calls; Operations
    By 4xx or 5xx, or by EventError; and the call goes on.

    Background:
      Given two agents are logged in
      And the agent talks to the colleague

    Scenario Outline: [1] <operation> of a call that is Established
      When <operation> is sent for the call
      Then the request is refused
      And GET voice/calls has the call with:
        | what  | value         |
        | state | "Established" |

      Examples:
        | operation |
        | answer    |
        | retrieve  |
