@instant-messages @doc-004
Feature: Chat
  What the agent and the knowledge worker write.

  @IMC-01 @must
  Rule: In the session, both read what the other writes
    Sections: Agent Sends IM During a Customer Call

    Scenario: [1] From the agent
      Given the strategy asks Kim, Lee and Max one after the other
      And Kim is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      And Kim accepts the preview
      And Ana writes "Is the roof insured?"
      Then Kim reads "Is the roof insured?"

    Scenario: [2] From the knowledge worker
      Given the strategy asks Kim, Lee and Max one after the other
      And Kim is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      And Kim accepts the preview
      And Kim writes "Yes, it is."
      Then Ana reads "Yes, it is."

    Scenario: [3] After somebody else has declined
      Given the strategy asks Kim, Lee and Max one after the other
      And Kim is Online
      And Lee is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      And Kim declines the preview
      And Lee accepts the preview
      And Ana writes "Hello"
      Then Lee reads "Hello"
      And Kim reads nothing more

  @IMC-02 @should
  Rule: Each text comes once, in the order in which it was written, and not back to its writer
    Sections: Agent Sends IM During a Customer Call

    Scenario: [1] Three texts
      Given the strategy asks Kim, Lee and Max one after the other
      And Kim is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      And Kim accepts the preview
      And Ana writes "one"
      And Ana writes "two"
      And Ana writes "two"
      Then Kim reads "one"
      And Kim reads "two"
      And Kim reads "two"
      And Kim reads nothing more
      And Ana reads nothing more

    Scenario: [2] Both write
      Given the strategy asks Kim, Lee and Max one after the other
      And Kim is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      And Kim accepts the preview
      And Ana writes "ping"
      And Kim writes "pong"
      Then Kim reads "ping"
      And Ana reads "pong"
      And Kim reads nothing more
      And Ana reads nothing more

  @IMC-03 @should
  Rule: A text arrives with every character
    Sections: Agent Sends IM During a Customer Call
    Texts are UTF-8.

    Scenario Outline: [1] Of any script
      Given the strategy asks Kim, Lee and Max one after the other
      And Kim is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      And Kim accepts the preview
      And Ana writes "<text>"
      Then Kim reads "<text>"

      Examples:
        | script   | text          |
        | latin    | Größe 12 €    |
        | japanese | 屋根は？      |
        | emoji    | 😀👩‍👩‍👧 |
        | markup   | < & >         |

  @IMC-04 @should
  Rule: A text may have 8 KiB
    Sections: Agent Sends IM During a Customer Call

    Scenario: [1] The longest
      Given the strategy asks Kim, Lee and Max one after the other
      And Kim is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      And Kim accepts the preview
      And Ana writes a text of 8192 bytes
      Then Kim reads a text of 8192 bytes

  @IMC-05 @should
  Rule: Either side ends the session for both
    Sections: Agent Sends IM During a Customer Call

    Scenario Outline: [1] Either side
      Given the strategy asks Kim, Lee and Max one after the other
      And Kim is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      And Kim accepts the preview
      And <who> ends the instant message
      Then the instant message of Ana has ended
      And the instant message of Kim has ended

      Examples:
        | who |
        | Ana |
        | Kim |
