@instant-messages @doc-004
Feature: Preview of an instant message
  How an agent asks for a knowledge worker, and how their session begins.

  @IMB-04 @must
  Rule: An available knowledge worker is selected, and asked by a preview
    Sections: Agent Sends IM During a Customer Call

    Scenario: [1] One of those who are available is asked
      Given the strategy asks one knowledge worker
      And Kim is Online
      And Lee is Online
      And Max is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      Then one of Kim, Lee and Max is shown a preview

    Scenario: [2] The only one who is available is asked
      Given the strategy asks Kim, Lee and Max one after the other
      And Max is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      Then Max is shown a preview
      And Kim is shown no preview
      And Lee is shown no preview

  @IMB-05 @must
  Rule: Once the preview is accepted, the session of the agent and the knowledge worker begins
    Sections: Agent Sends IM During a Customer Call

    Scenario: [1] Preview, then accept
      Given the strategy asks Kim, Lee and Max one after the other
      And Kim is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      And Kim accepts the preview
      Then Ana and Kim have an instant-message session

    Scenario: [2] Another agent asks at the same time
      Given the strategy asks Kim, Lee and Max one after the other
      And Kim is Online
      And Ana talks to a customer
      And Ben talks to a customer
      When Ana sends an instant message to the routing point
      And Kim accepts the preview
      Then Ana and Kim have an instant-message session
      When Kim becomes Offline
      And Lee becomes Online
      And Ben sends an instant message to the routing point
      And Lee accepts the preview
      Then Ben and Lee have an instant-message session

  @IMB-06 @must
  Rule: Before the preview is accepted, the instant message is not routed
    Sections: Agent Sends IM During a Customer Call

    Scenario: [1] The preview is open
      Given the strategy asks Kim, Lee and Max one after the other
      And Kim is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      Then Kim is shown a preview
      And no instant message has reached Kim

    Scenario: [2] Time passes
      Given the strategy asks Kim, Lee and Max one after the other, with:
        | previewSeconds | 20 |
      And Kim is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      And 19 s pass
      Then no instant message has reached Kim
      When 1 s pass
      Then no instant message has reached Kim

  @IMB-07 @should
  Rule: The preview has the user data of the instant message, unchanged
    Sections: Agent Sends IM During a Customer Call
    The preview request has a parameter for it, by the public protocol of the connector.

    Scenario: [1] Pairs of text
      Given the strategy asks Kim, Lee and Max one after the other
      And Kim is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point with:
        | Topic | Roof damage |
        | Mood  | müde 😀      |
      Then Kim is shown a preview with:
        | Topic | Roof damage |
        | Mood  | müde 😀      |

  @IMB-08 @should
  Rule: The session names the voice DN of the knowledge worker, to whom the call may then go
    Sections: Agent Sends IM During a Customer Call
    How it is named is not documented; any pair of user data may have it.

    Scenario: [1] As a target of a transfer
      Given the strategy asks Kim, Lee and Max one after the other
      And Kim is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      And Kim accepts the preview
      Then Ana is offered the voice DN of Kim

  @IMB-09 @should
  Rule: In turn means that each instant message goes to the next knowledge worker
    Sections: Agent Sends IM During a Customer Call
    The public modes of the preview have it.

    Scenario: [1] Two instant messages
      Given the strategy asks Kim, Lee and Max in turn
      And Kim is Online
      And Lee is Online
      And Ana talks to a customer
      And Ben talks to a customer
      When Ana sends an instant message to the routing point
      And Kim accepts the preview
      Then Ana and Kim have an instant-message session
      When Ben sends an instant message to the routing point
      Then Lee is shown a preview

  @IMB-10 @should
  Rule: Who has an open preview is not asked for another instant message
    Sections: Agent Sends IM During a Customer Call
    Not documented; a second screen pop would hide the first.

    Scenario: [1] The second instant message goes to another
      Given the strategy asks Kim, Lee and Max one after the other
      And Kim is Online
      And Lee is Online
      And Ana talks to a customer
      And Ben talks to a customer
      When Ana sends an instant message to the routing point
      And Ben sends an instant message to the routing point
      Then Kim is shown a preview
      And Kim is shown no other preview
      And Lee is shown a preview

    Scenario: [2] Or waits
      Given the strategy asks Kim, Lee and Max one after the other
      And Kim is Online
      And Ana talks to a customer
      And Ben talks to a customer
      When Ana sends an instant message to the routing point
      And Ben sends an instant message to the routing point
      Then Kim is shown a preview
      And Kim is shown no other preview
      And Ben waits for a session
