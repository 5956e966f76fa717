@instant-messages @doc-004
Feature: Declined previews
  What happens after a preview that was not accepted; the strategy of the case decides.

  @IMD-01 @must
  Rule: A declined preview leads to another available knowledge worker or to the default, as the strategy says
    Sections: Agent Sends IM During a Customer Call

    Scenario: [1] Another knowledge worker
      Given the strategy asks Kim, Lee and Max one after the other
      And Kim is Online
      And Lee is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      And Kim declines the preview
      Then Lee is shown a preview
      When Lee accepts the preview
      Then Ana and Lee have an instant-message session

    Scenario: [2] The default
      Given the strategy asks Kim, Lee and Max one after the other, with:
        | afterDecline | default |
        | default      | Dora    |
      And Kim is Online
      And Lee is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      And Kim declines the preview
      Then Ana and Dora have an instant-message session
      And Lee is shown no preview

  @IMD-02 @must
  Rule: Who declines does not get the instant message
    Sections: Agent Sends IM During a Customer Call

    Scenario: [1] Another one takes it
      Given the strategy asks Kim, Lee and Max one after the other
      And Kim is Online
      And Lee is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      And Kim declines the preview
      And Lee accepts the preview
      Then no instant message has reached Kim

    Scenario: [2] Nobody else is there
      Given the strategy asks Kim, Lee and Max one after the other
      And Kim is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      And Kim declines the preview
      Then no instant message has reached Kim

  @IMD-03 @should
  Rule: A preview that is not answered in time counts as declined
    Sections: Agent Sends IM During a Customer Call
    The countdown of the preview is public.

    Scenario: [1] Another knowledge worker
      Given the strategy asks Kim, Lee and Max one after the other, with:
        | previewSeconds | 20 |
      And Kim is Online
      And Lee is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      And 20 s pass
      Then Lee is shown a preview
      When Lee accepts the preview
      Then Ana and Lee have an instant-message session
      And no instant message has reached Kim

    Scenario: [2] The default
      Given the strategy asks Kim, Lee and Max one after the other, with:
        | afterDecline   | default |
        | default        | Dora    |
        | previewSeconds | 5       |
      And Kim is Online
      And Lee is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      And 5 s pass
      Then Ana and Dora have an instant-message session

  @IMD-04 @should
  Rule: A preview that was not answered in time is withdrawn
    Sections: Agent Sends IM During a Customer Call

    Scenario: [1] From the screen
      Given the strategy asks Kim, Lee and Max one after the other, with:
        | previewSeconds | 20 |
      And Kim is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      Then Kim is shown a preview
      When 20 s pass
      Then the preview of Kim is withdrawn

  @IMD-05 @should
  Rule: Nobody is asked twice for the same instant message
    Sections: Agent Sends IM During a Customer Call
    The strategies of these cases do not say otherwise.

    Scenario: [1] All decline
      Given the strategy asks Kim, Lee and Max one after the other
      And Kim is Online
      And Lee is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      And Kim declines the preview
      And Lee declines the preview
      Then Kim has been shown one preview only
      And Lee has been shown one preview only

    Scenario: [2] Somebody comes back
      Given the strategy asks Kim, Lee and Max one after the other
      And Kim is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      And Kim declines the preview
      And Kim becomes Away
      And Kim becomes Online
      Then Kim has been shown one preview only

    Scenario: [3] The preview is open
      Given the strategy asks Kim, Lee and Max one after the other
      And Kim is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      Then Kim has been shown one preview only

  @IMD-06 @should
  Rule: If all decline, the default of the strategy gets the instant message
    Sections: Agent Sends IM During a Customer Call

    Scenario: [1] After two
      Given the strategy asks Kim, Lee and Max one after the other, with:
        | default   | Dora |
      And Kim is Online
      And Lee is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      And Kim declines the preview
      And Lee declines the preview
      Then Ana and Dora have an instant-message session

    Scenario: [2] Nobody is available
      Given the strategy asks Kim, Lee and Max one after the other, with:
        | default   | Dora |
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      Then Ana and Dora have an instant-message session

  @IMD-07 @should
  Rule: An instant message that nobody takes within its time at the routing point ends
    Sections: Agent Sends IM During a Customer Call

    Scenario: [1] Nobody is available
      Given the strategy asks Kim, Lee and Max one after the other, with:
        | queueSeconds | 60 |
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      And 59 s pass
      Then Ana waits for a session
      When 1 s pass
      Then the instant message of Ana has ended

    Scenario: [2] A preview is open
      Given the strategy asks Kim, Lee and Max one after the other, with:
        | queueSeconds   | 10 |
        | previewSeconds | 20 |
      And Kim is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      And 10 s pass
      Then the instant message of Ana has ended
      And the preview of Kim is withdrawn

  @IMD-08 @should
  Rule: If the agent ends the instant message before it is taken, the preview is withdrawn
    Sections: Agent Sends IM During a Customer Call

    Scenario: [1] From the screen
      Given the strategy asks Kim, Lee and Max one after the other
      And Kim is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      And Ana ends the instant message
      Then the preview of Kim is withdrawn
      And the instant message of Ana has ended

  @IMD-09 @should
  Rule: Who is not available any longer while a preview is open counts as having declined
    Sections: Agent Sends IM During a Customer Call

    Scenario Outline: [1] Another knowledge worker
      Given the strategy asks Kim, Lee and Max one after the other
      And Kim is Online
      And Lee is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      And Kim becomes <presence>
      Then the preview of Kim is withdrawn
      And Lee is shown a preview

      Examples:
        | presence |
        | Offline  |
        | Busy     |

  @IMD-10 @should
  Rule: A preview can be accepted until its time is over
    Sections: Agent Sends IM During a Customer Call
    The countdown of the preview is public.

    Scenario: [1] In the last second
      Given the strategy asks Kim, Lee and Max one after the other, with:
        | previewSeconds | 20 |
      And Kim is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      And 19 s pass
      Then Ana waits for a session
      When Kim accepts the preview
      Then Ana and Kim have an instant-message session
