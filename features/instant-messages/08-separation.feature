@instant-messages @doc-004
Feature: Separation of text and voice
  The instant message and the voice call of an agent do not touch each other.

  @IMS-01 @must
  Rule: The voice call is not touched by the instant message
    Sections: Agent Sends IM During a Customer Call

    Scenario: [1] Until the session begins
      Given the strategy asks Kim, Lee and Max one after the other
      And Kim is Online
      And Lee is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      And Kim declines the preview
      And Lee accepts the preview
      Then the voice call of Ana has not changed
      And Ana talks to the customer

    Scenario: [2] During the chat
      Given the strategy asks Kim, Lee and Max one after the other
      And Kim is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      And Kim accepts the preview
      And Ana writes "Hello"
      And Kim writes "Hello"
      Then the voice call of Ana has not changed
      And Ana talks to the customer

    Scenario Outline: [3] When the instant message ends
      Given the strategy asks Kim, Lee and Max one after the other
      And Kim is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      And Kim accepts the preview
      And <who> ends the instant message
      Then the voice call of Ana has not changed
      And Ana talks to the customer

      Examples:
        | who |
        | Ana |
        | Kim |

    Scenario: [4] When the instant message ends after a transfer
      Given the strategy asks Kim, Lee and Max one after the other
      And Kim is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      And Kim accepts the preview
      And Ana transfers the call to the voice DN of Kim
      And Kim answers the call
      And Ana ends the instant message
      Then Kim talks to the customer

  @IMS-02 @must
  Rule: The instant message is not touched by the end of the voice call
    Sections: Agent Sends IM During a Customer Call

    Scenario: [1] The customer hangs up
      Given the strategy asks Kim, Lee and Max one after the other
      And Kim is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      And Kim accepts the preview
      And the customer hangs up
      Then the call of Ana has ended
      When Ana writes "They are gone."
      Then Kim reads "They are gone."

    Scenario: [2] The agent hangs up
      Given the strategy asks Kim, Lee and Max one after the other
      And Kim is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      And Kim accepts the preview
      And Ana ends the call
      Then the call of Ana has ended
      When Kim writes "Anything else?"
      Then Ana reads "Anything else?"

    Scenario: [3] The call is transferred
      Given the strategy asks Kim, Lee and Max one after the other
      And Kim is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      And Kim accepts the preview
      And Ana transfers the call to the voice DN of Kim
      And Kim answers the call
      And Ana writes "They are yours."
      Then Kim reads "They are yours."

    Scenario: [4] The customer hangs up while a preview is open
      Given the strategy asks Kim, Lee and Max one after the other
      And Kim is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      Then Kim is shown a preview
      When the customer hangs up
      And Kim accepts the preview
      Then Ana and Kim have an instant-message session

    Scenario: [5] The knowledge worker comes into the call
      Given the strategy asks Kim, Lee and Max one after the other
      And Kim is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      And Kim accepts the preview
      And Ana adds the voice DN of Kim to the call
      And Kim answers the call
      And Kim writes "Now I hear both of you."
      Then Ana reads "Now I hear both of you."

  @IMS-03 @should
  Rule: The instant message and the voice call have connection ids of their own
    Sections: Agent Sends IM During a Customer Call
    They are handled separately; the document knows no connection ids.

    Scenario: [1] During a call
      Given the strategy asks Kim, Lee and Max one after the other
      And Kim is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      Then Ana's instant message and voice call have connection ids of their own

    Scenario: [2] In a session
      Given the strategy asks Kim, Lee and Max one after the other
      And Kim is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      And Kim accepts the preview
      Then Ana and Kim have an instant-message session
      And Ana's instant message and voice call have connection ids of their own

  @IMS-04 @should
  Rule: An agent may send an instant message without a voice call
    Sections: Agent Sends IM During a Customer Call
    The documented scenario has a call, and nothing says that there must be one.

    Scenario: [1] No call
      Given the strategy asks Kim, Lee and Max one after the other
      And Kim is Online
      When Ana sends an instant message to the routing point
      And Kim accepts the preview
      Then Ana and Kim have an instant-message session
