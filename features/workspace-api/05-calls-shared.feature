@workspace-api @doc-workspace
Feature: Calls that are shared
  A third party comes into a call: by a consultation, a transfer or a conference. Cases in which they have to answer are not run if
  nobody does.

  @WSC-13 @must
  Rule: A consultation puts the call on hold, and is a new call that is Dialing
    Sections: Calls; Notifications

    Background:
      Given two agents are logged in
      And the agent talks to the colleague

    Scenario Outline: [1] <operation>
      When <operation> is sent for the call with:
        """
        { "data": { "destination": "5550101" } }
        """
      Then the client is notified of the call with:
        | what       | value  |
        | call.state | "Held" |

      Examples:
        | operation           |
        | initiate-transfer   |
        | initiate-conference |

    Scenario Outline: [2] <operation>
      When <operation> is sent for the call with:
        """
        { "data": { "destination": "5550101" } }
        """
      Then the client is notified of a consultation with:
        | what       | value     |
        | call.state | "Dialing" |

      Examples:
        | operation           |
        | initiate-transfer   |
        | initiate-conference |

  @WSC-14 @should
  Rule: A consultation says from which call it was made
    Sections: Calls; Notifications

    Scenario: [1] Its parentConnId
      Given two agents are logged in
      And the agent talks to the colleague
      When initiate-transfer is sent for the call with:
        """
        { "data": { "destination": "5550101" } }
        """
      Then the client is notified of a consultation with:
        | what              | value     |
        | call.state        | "Dialing" |
        | call.parentConnId | a text    |

  @WSC-15 @should
  Rule: Who transfers a call is no longer in it
    Sections: Calls; Notifications
    Their side of it is notified as Released.

    Background:
      Given two agents are logged in
      And the agent talks to the colleague

    Scenario: [1] In a single step
      When single-step-transfer is sent for the call with:
        """
        { "data": { "destination": "5550101" } }
        """
      Then the client is notified of the call with:
        | what       | value      |
        | call.state | "Released" |

    Scenario: [2] After a consultation
      Given the agent consults a customer for a transfer
      When complete-transfer is sent for the consultation with:
        """
        { "data": { "parentConnId": "the call's id" } }
        """
      Then the client is notified of the call with:
        | what       | value      |
        | call.state | "Released" |

  @WSC-16 @should
  Rule: A conference has all its parties in one call
    Sections: Calls; Notifications

    Background:
      Given two agents are logged in
      And the agent talks to the colleague
      And the agent consults a customer for a conference
      When complete-conference is sent for the consultation with:
        """
        { "data": { "parentConnId": "the call's id" } }
        """

    Scenario: [1] It is completed
      Then the client is notified of the call with:
        | what              | value                             |
        | call.state        | "Established"                     |
        | call.participants | containing { "number": "7002" }    |
        | call.participants | containing { "number": "5550101" } |

    Scenario: [2] A party is removed
      Then the client is notified of the call with:
        | what       | value         |
        | call.state | "Established" |
      When delete-from-conference is sent for the call with:
        """
        { "data": { "dnToDrop": "7002" } }
        """
      Then the colleague is notified of the call with:
        | what       | value      |
        | call.state | "Released" |
