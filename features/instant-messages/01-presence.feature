@instant-messages @doc-004
Feature: Presence of knowledge workers
  What a presence means for the emulated agent, and that only those are asked who are ready.

  @IMB-01 @should
  Rule: A presence becomes the state of the emulated agent
    Sections: Agent Sends IM During a Customer Call
    The connector maps it; the default mapping is public.

    Scenario Outline: [1] Online is ready, offline is logged out, everything else is not ready
      Given the strategy asks Kim, Lee and Max one after the other
      When Kim becomes <presence>
      Then the emulated agent of Kim is <state>

      Examples:
        | presence     | state     |
        | Online       | Ready     |
        | Offline      | LoggedOut |
        | Busy         | NotReady  |
        | Away         | NotReady  |
        | DoNotDisturb | NotReady  |

    Scenario Outline: [2] From one presence to the next
      Given the strategy asks Kim, Lee and Max one after the other
      And Kim is Online
      When Kim becomes <presence>
      Then the emulated agent of Kim is <state>

      Examples:
        | presence | state     |
        | Offline  | LoggedOut |
        | Busy     | NotReady  |
        | Online   | Ready     |

    Scenario Outline: [3] Back from an absence
      Given the strategy asks Kim, Lee and Max one after the other
      And Kim is Away
      When Kim becomes <presence>
      Then the emulated agent of Kim is <state>

      Examples:
        | presence | state     |
        | Online   | Ready     |
        | Offline  | LoggedOut |

  @IMB-02 @should
  Rule: Who is not ready has the presence as the reason
    Sections: Agent Sends IM During a Customer Call
    The default mapping adds a reason code.

    Scenario Outline: [1] The reason is the presence
      Given the strategy asks Kim, Lee and Max one after the other
      When Kim becomes <presence>
      Then the reason why Kim is not ready says <presence>

      Examples:
        | presence |
        | Busy     |
        | Away     |

  @IMB-03 @must
  Rule: The strategy selects only knowledge workers who are available
    Sections: Agent Sends IM During a Customer Call

    Scenario Outline: [1] Who is not available is passed over
      Given the strategy asks Kim, Lee and Max one after the other
      And Kim is <presence>
      And Kim is not available
      And Lee is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      Then Lee is shown a preview
      And Kim is shown no preview

      Examples:
        | presence |
        | Offline  |
        | Busy     |
        | Away     |

    Scenario: [3] Nobody is asked as long as nobody is available
      Given the strategy asks Kim, Lee and Max one after the other
      And Kim is Away
      And Kim is not available
      And Lee is Offline
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      Then Kim is shown no preview
      And Lee is shown no preview
      And Max is shown no preview

    Scenario: [4] Who is available no longer is not asked
      Given the strategy asks Kim, Lee and Max one after the other
      And Kim is Online
      And Lee is Online
      And Kim is Busy
      And Kim is not available
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      Then Lee is shown a preview
      And Kim is shown no preview

  @IMB-11 @should
  Rule: If nobody is available, an instant message waits until somebody is
    Sections: Agent Sends IM During a Customer Call
    A strategy without a default keeps it; the document does not say so.

    Scenario: [1] Nobody is available
      Given the strategy asks Kim, Lee and Max one after the other
      And Kim is Away
      And Lee is Offline
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      Then Ana waits for a session

    Scenario: [2] Who has just become available is asked
      Given the strategy asks Kim, Lee and Max one after the other
      And Kim is Away
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      And Kim becomes Online
      Then Kim is shown a preview

    Scenario: [3] The only one has declined
      Given the strategy asks Kim, Lee and Max one after the other
      And Kim is Online
      And Ana talks to a customer
      When Ana sends an instant message to the routing point
      And Kim declines the preview
      Then Ana waits for a session
