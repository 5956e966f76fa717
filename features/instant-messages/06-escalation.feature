@instant-messages @doc-004
Feature: Escalation by the routing point
  The agent sends the voice call to the routing point, with user data that names the knowledge worker.

  @IMV-01 @must
  Rule: The call goes to the knowledge worker whom its user data names, by a preview or directly, as the strategy says
    Sections: Agent Sends IM During a Customer Call
    In one step, or by a consultation where that is refused: the document does not say by which request the call gets there.

    Scenario: [1] Directly
      Given the strategy asks Kim, Lee and Max one after the other, with:
        | voice | direct |
      And Kim is Online
      And Lee is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      And Kim accepts the preview
      And Ana sends the call to the routing point for Kim
      Then the call rings at the voice DN of Kim
      And no call rings at the voice DN of Lee

    Scenario: [2] By a preview
      Given the strategy asks Kim, Lee and Max one after the other, with:
        | voice | preview |
      And Kim is Online
      And Lee is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      And Kim accepts the preview
      And Ana sends the call to the routing point for Kim
      Then Kim is shown a preview of the voice call
      And no call rings at the voice DN of Kim
      When Kim accepts the preview of the voice call
      Then the call rings at the voice DN of Kim

    Scenario: [3] Not the first of the list
      Given the strategy asks Kim, Lee and Max one after the other, with:
        | voice | direct |
      And Kim is Online
      And Lee is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      And Kim declines the preview
      And Lee accepts the preview
      And Ana sends the call to the routing point for Lee
      Then the call rings at the voice DN of Lee
      And no call rings at the voice DN of Kim

  @IMV-02 @must
  Rule: Once the knowledge worker has answered, the customer talks to them and no longer to the agent
    Sections: Agent Sends IM During a Customer Call

    Scenario: [1] A transfer
      Given the strategy asks Kim, Lee and Max one after the other
      And Kim is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      And Kim accepts the preview
      And Ana sends the call to the routing point for Kim
      And Kim answers the call
      Then Kim talks to the customer
      And Ana is no longer in the call

    Scenario: [2] By a preview
      Given the strategy asks Kim, Lee and Max one after the other, with:
        | voice | preview |
      And Kim is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      And Kim accepts the preview
      And Ana sends the call to the routing point for Kim
      And Kim accepts the preview of the voice call
      And Kim answers the call
      Then Kim talks to the customer
      And Ana is no longer in the call

  @IMV-03 @should
  Rule: The call brings its user data along, unchanged
    Sections: Agent Sends IM During a Customer Call

    Scenario: [1] To the voice DN
      Given the strategy asks Kim, Lee and Max one after the other
      And Kim is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      And Kim accepts the preview
      And Ana sends the call to the routing point for Kim with:
        | Topic | Roof damage |
        | Mood  | müde 😀      |
      Then the call rings at the voice DN of Kim with:
        | Topic | Roof damage |
        | Mood  | müde 😀      |

  @IMV-04 @should
  Rule: If the knowledge worker does not take the call, the agent has it again
    Sections: Agent Sends IM During a Customer Call
    A transfer in one step that the routing point rejects leaves the call where it was.

    Scenario: [1] They have gone
      Given the strategy asks Kim, Lee and Max one after the other
      And Kim is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      And Kim accepts the preview
      And Kim becomes Offline
      And Ana sends the call to the routing point for Kim
      Then Ana has the call again
      And no call rings at the voice DN of Kim

    Scenario: [2] They decline the preview
      Given the strategy asks Kim, Lee and Max one after the other, with:
        | voice | preview |
      And Kim is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      And Kim accepts the preview
      And Ana sends the call to the routing point for Kim
      And Kim declines the preview of the voice call
      Then Ana has the call again
      And no call rings at the voice DN of Kim

    Scenario: [3] They do not answer the preview
      Given the strategy asks Kim, Lee and Max one after the other, with:
        | voice          | preview |
        | previewSeconds | 15      |
      And Kim is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      And Kim accepts the preview
      And Ana sends the call to the routing point for Kim
      And 15 s pass
      Then Ana has the call again
      And no call rings at the voice DN of Kim
