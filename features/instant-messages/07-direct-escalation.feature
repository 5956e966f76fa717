@instant-messages @doc-004
Feature: Direct escalation
  The agent transfers or conferences the voice call to the voice DN of the knowledge worker.

  @IMV-05 @must
  Rule: The agent can transfer the call directly to the knowledge worker
    Sections: Agent Sends IM During a Customer Call
    In one step, or in two where that is refused: the document does not say in how many.

    Scenario: [1] A transfer
      Given the strategy asks Kim, Lee and Max one after the other
      And Kim is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      And Kim accepts the preview
      And Ana transfers the call to the voice DN of Kim
      Then the call rings at the voice DN of Kim
      When Kim answers the call
      Then Kim talks to the customer
      And Ana is no longer in the call

  @IMV-06 @must
  Rule: The agent can add the knowledge worker to the call, and stays in it
    Sections: Agent Sends IM During a Customer Call
    In one step, or in two where that is refused.

    Scenario: [1] A conference
      Given the strategy asks Kim, Lee and Max one after the other
      And Kim is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      And Kim accepts the preview
      And Ana adds the voice DN of Kim to the call
      And Kim answers the call
      Then Kim talks to the customer
      And Ana talks to the customer

  @IMV-07 @must
  Rule: A direct transfer or conference does not go through the routing point
    Sections: Agent Sends IM During a Customer Call

    Scenario: [1] A transfer
      Given the strategy asks Kim, Lee and Max one after the other
      And Kim is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      And Kim accepts the preview
      And Ana transfers the call to the voice DN of Kim
      And Kim answers the call
      Then the call has not come to the routing point

    Scenario: [2] A conference
      Given the strategy asks Kim, Lee and Max one after the other
      And Kim is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      And Kim accepts the preview
      And Ana adds the voice DN of Kim to the call
      And Kim answers the call
      Then the call has not come to the routing point
