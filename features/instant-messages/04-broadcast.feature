@instant-messages @doc-004
Feature: Broadcast of previews
  Several knowledge workers are asked at once; the first to accept gets the instant message. The public modes of the preview have it.

  @IMR-01 @should
  Rule: In a broadcast, all available knowledge workers are asked
    Sections: Agent Sends IM During a Customer Call

    Scenario: [1] Three
      Given the strategy asks Kim, Lee and Max all at once
      And Kim is Online
      And Lee is Online
      And Max is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      Then Kim is shown a preview
      And Lee is shown a preview
      And Max is shown a preview

    Scenario: [2] Only those who are available
      Given the strategy asks Kim, Lee and Max all at once
      And Kim is Online
      And Max is Online
      And Lee is Busy
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      Then Kim is shown a preview
      And Max is shown a preview
      And Lee is shown no preview

  @IMR-02 @should
  Rule: The first who accepts gets the instant message
    Sections: Agent Sends IM During a Customer Call

    Scenario: [1] Not the first of the list
      Given the strategy asks Kim, Lee and Max all at once
      And Kim is Online
      And Lee is Online
      And Max is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      And Lee accepts the preview
      Then Ana and Lee have an instant-message session
      And no instant message has reached Kim
      And no instant message has reached Max

    Scenario: [2] After some have declined
      Given the strategy asks Kim, Lee and Max all at once
      And Kim is Online
      And Lee is Online
      And Max is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      And Kim declines the preview
      And Lee declines the preview
      And Max accepts the preview
      Then Ana and Max have an instant-message session

  @IMR-03 @should
  Rule: The previews of the others are withdrawn
    Sections: Agent Sends IM During a Customer Call

    Scenario: [1] Two others
      Given the strategy asks Kim, Lee and Max all at once
      And Kim is Online
      And Lee is Online
      And Max is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      And Lee accepts the preview
      Then the preview of Kim is withdrawn
      And the preview of Max is withdrawn

  @IMR-04 @should
  Rule: There is one winner, no matter how close the answers are
    Sections: Agent Sends IM During a Customer Call

    Scenario: [1] Two accept in the same millisecond
      Given the strategy asks Kim, Lee and Max all at once
      And Kim is Online
      And Lee is Online
      And Max is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      And Kim and Max accept the preview in the same millisecond
      Then exactly one of Kim and Max has an instant-message session

  @IMR-05 @should
  Rule: Only if all decline, the strategy goes on
    Sections: Agent Sends IM During a Customer Call

    Scenario: [1] One has not answered
      Given the strategy asks Kim, Lee and Max all at once, with:
        | default   | Dora |
      And Kim is Online
      And Lee is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      And Kim declines the preview
      Then no instant message has reached Dora
      When Lee declines the preview
      Then Ana and Dora have an instant-message session
