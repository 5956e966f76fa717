@ocs @doc-001 @doc-002
Feature: Seizing
  In the two modes with seizing, OCS engages agents who are ready in calls of their own, and merges an answered call with
  the engaging call of an agent. How and when it does so, and which events an agent sees, is not said: an engaging call
  brings no record, and the call that is merged with it does.

  @SZG-01 @should
  Rule: In a mode with seizing, OCS engages an agent who is ready, and connects a customer to them
    Sections: Reserved Keys; Predictive Mode (or Progressive Mode)

    Scenario Outline: [1] An agent goes ready, <mode>
      Given the calling list holds only the record of 5550101
      And the campaign is running in "<mode> with Seizing" mode
      And Ana is logged in
      When Ana goes ready
      Then Ana is seized
      When Ana answers the call
      Then Ana is called

      Examples:
        | mode        |
        | Progressive |
        | Predictive  |

  @SZG-02 @must
  Rule: A call that was merged with an engaging call does not carry GSW_ASM_OVERDIAL
    Sections: Reserved Keys

    Scenario Outline: [1] From the beginning to the end, <mode>
      Given the calling list holds only the record of 5550101
      And the campaign is running in "<mode> with Seizing" mode
      And Ana is logged in
      And Ana talks to a customer in "<mode> with Seizing" mode
      When Ana hangs up
      Then Ana sees EventReleased
      And every call event seen by Ana carries GSW_ASM_OVERDIAL absent

      Examples:
        | mode        |
        | Progressive |
        | Predictive  |

  @SZG-03 @must
  Rule: In a mode without seizing, no call carries GSW_ASM_OVERDIAL or GSW_ASSURED_HANDLE
    Sections: Reserved Keys

    Scenario Outline: [1] <case>
      Given the calling list holds only the record of 5550101
      And the campaign is running in "<mode>" mode
      And Ana is logged in
      And Ana talks to a customer
      When Ana hangs up
      Then Ana sees EventReleased
      And every call event seen by Ana carries <key> absent

      Examples:
        | case                 | key                | mode        |
        | overdial-progressive | GSW_ASM_OVERDIAL   | Progressive |
        | overdial-predictive  | GSW_ASM_OVERDIAL   | Predictive  |
        | assured-progressive  | GSW_ASSURED_HANDLE | Progressive |
        | assured-predictive   | GSW_ASSURED_HANDLE | Predictive  |

  @SZG-04 @must
  Rule: GSW_ASSURED_HANDLE is the handle of the record that the agent is seized for
    Sections: Reserved Keys
    Whether OCS assures a record to an agent is its own matter.

    Scenario Outline: [1] There is only one record, <mode>
      Given the calling list holds only the record of 5550101
      And the campaign is running in "<mode> with Seizing" mode
      And Ana is logged in
      And Ana talks to a customer in "<mode> with Seizing" mode
      When Ana hangs up
      Then Ana sees EventReleased
      And every call event seen by Ana carries GSW_ASSURED_HANDLE one of absent, the handle

      Examples:
        | mode        |
        | Progressive |
        | Predictive  |

  @SZG-05 @should
  Rule: An answered call that could not be merged carries GSW_ASM_OVERDIAL
    Sections: Reserved Keys

    Scenario: [1] The agent has left the engaging call before the customer answers
      Given the calling list holds only the record of 5550101
      And the campaign is running in "Progressive with Seizing" mode
      And customers answer after 10 seconds
      And Ana is logged in
      And Ana has been seized
      When Ana goes not ready
      And Ana hangs up
      And 15 seconds pass
      And Ana goes ready
      Then Ana is called by a customer who is overdialed
