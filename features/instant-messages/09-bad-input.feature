@instant-messages @doc-004
Feature: Bad input
  What is not possible is refused by an error with the reference of the request, and changes nothing.

  @IMI-01 @should
  Rule: An answer to a preview that is over is refused
    Sections: Agent Sends IM During a Customer Call

    Scenario: [1] After the time
      Given the strategy asks Kim, Lee and Max one after the other, with:
        | previewSeconds | 20 |
      And Kim is Online
      And Lee is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      And 20 s pass
      And Kim accepts the preview
      Then Kim is told that the answer is refused
      And no instant message has reached Kim

    Scenario: [2] After the other has won
      Given the strategy asks Kim, Lee and Max all at once
      And Kim is Online
      And Lee is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      And Lee accepts the preview
      And Kim accepts the preview
      Then Kim is told that the answer is refused
      And no instant message has reached Kim

    Scenario: [3] After their own answer
      Given the strategy asks Kim, Lee and Max one after the other
      And Kim is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      And Kim declines the preview
      And Kim accepts the preview
      Then Kim is told that the answer is refused
      And no instant message has reached Kim

  @IMI-02 @should
  Rule: An answer of somebody who was not asked is refused
    Sections: Agent Sends IM During a Customer Call

    Scenario: [1] They accept
      Given the strategy asks Kim, Lee and Max one after the other
      And Kim is Online
      And Lee is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      And Lee accepts the preview
      Then Lee is told that the answer is refused
      And no instant message has reached Lee

    Scenario: [2] They decline
      Given the strategy asks Kim, Lee and Max one after the other
      And Kim is Online
      And Lee is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      And Lee declines the preview
      Then Lee is told that the answer is refused
      When Kim accepts the preview
      Then Ana and Kim have an instant-message session

  @IMI-03 @should
  Rule: A text outside of a session is refused
    Sections: Agent Sends IM During a Customer Call

    Scenario: [1] Before the session
      Given the strategy asks Kim, Lee and Max one after the other
      And Kim is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      And Ana writes "Hello?"
      Then the last request of Ana is refused
      And Kim reads nothing more

    Scenario: [2] After its end
      Given the strategy asks Kim, Lee and Max one after the other
      And Kim is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      And Kim accepts the preview
      And Kim ends the instant message
      And Ana writes "Hello?"
      Then the last request of Ana is refused
      And Kim reads nothing more

  @IMI-04 @should
  Rule: A text that is too long or no Unicode is refused
    Sections: Agent Sends IM During a Customer Call
    The longest has 8 KiB.

    Scenario: [1] One byte too long
      Given the strategy asks Kim, Lee and Max one after the other
      And Kim is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      And Kim accepts the preview
      And Ana writes a text of 8193 bytes
      Then the last request of Ana is refused
      And Kim reads nothing more

    Scenario: [2] Half a character
      Given the strategy asks Kim, Lee and Max one after the other
      And Kim is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      And Kim accepts the preview
      And Ana writes half a character
      Then the last request of Ana is refused
      And Kim reads nothing more

  @IMI-05 @should
  Rule: A transfer of a call that is not there is refused
    Sections: Agent Sends IM During a Customer Call

    Scenario: [1] An unknown connection id
      Given the strategy asks Kim, Lee and Max one after the other
      And Kim is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      And Kim accepts the preview
      And Ana transfers a call that is not there
      Then the last request of Ana is refused

  @IMI-06 @should
  Rule: An instant message is routed once
    Sections: Agent Sends IM During a Customer Call

    Scenario: [1] A second request
      Given the strategy asks Kim, Lee and Max one after the other
      And Kim is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      And Kim accepts the preview
      Then Ana and Kim have an instant-message session
      When somebody else routes the instant message to Lee
      Then their request is refused
      And no instant message has reached Lee

  @IMI-07 @should
  Rule: With a strict preview, the switch routes to nobody who has not accepted
    Sections: Agent Sends IM During a Customer Call
    The option strictPreview of our input file.

    Scenario: [1] While the preview is open
      Given the strategy asks Kim, Lee and Max one after the other, with:
        | strictPreview | on |
      And Kim is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      And somebody else routes the instant message to Lee
      Then their request is refused
      And no instant message has reached Lee
