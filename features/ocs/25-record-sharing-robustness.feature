@ocs @doc-000 @doc-001
Feature: Record sharing: odd orders, odd handles, lost links
  Who has the record follows from the call, no matter in which order its events come, what else is sent, or which link is
  open.

  Background:
    Given the calling list holds these records:
      | contact_info | chain_id | chain_n |
      | "5550101"    | 7        | 0       |
      | "5550191"    | 7        | 1       |
      | "5550291"    | 7        | 2       |
      | "5550102"    | 8        | 0       |
      | "5550192"    | 8        | 1       |
      | "5550292"    | 8        | 2       |
    And Cleo works for the campaign as well
    And Zoe works for the campaign as well
    And the campaign is running
    And Ana is logged in
    And Ben is logged in
    And Cleo is logged in
    And Zoe is logged in

  @ORS-70 @should
  Rule: Telephony events in another order, or twice, lead to the same right
    Sections: Scenario 2: Outbound Call Two-step Transfer with Consultation Call; Scenario 3: Outbound Call Conference

    Scenario Outline: [1] A transfer: <case>
      Given the telephony events are played to OCS
      And Ana talks to a customer about a record
      When Ana consults Ben
      And Ana completes the transfer, with <order>
      And Ana tries UpdateCallCompletionStats
      Then Ana is refused
      When Ben sends UpdateCallCompletionStats with customer_name set to "Ada King"
      Then Ben receives UpdateCallCompletionStatsAcknowledge

      Examples:
        | case               | order                   |
        | changed-first      | EventPartyChanged first |
        | released-twice     | EventReleased twice     |
        | changed-twice      | EventPartyChanged twice |
        | releases-exchanged | the releases exchanged  |

    Scenario Outline: [2] A conference: <case>
      Given the telephony events are played to OCS
      And Ana talks to a customer about a record
      When Ana consults Ben before a conference
      And Ana completes the conference, with <order>
      And Ana sends UpdateCallCompletionStats with customer_name set to "Ada King"
      Then Ana receives UpdateCallCompletionStatsAcknowledge
      When Ben sends UpdateCallCompletionStats with customer_name set to "Bo Carter"
      Then Ben receives UpdateCallCompletionStatsAcknowledge

      Examples:
        | case          | order                   |
        | changed-first | EventPartyChanged first |
        | added-twice   | EventPartyAdded twice   |
        | changed-twice | EventPartyChanged twice |

  @ORS-71 @must
  Rule: A handle that belongs to no record changes nothing, no matter who shares one
    Sections: Scenario 2: Outbound Call Two-step Transfer with Consultation Call; Scenario 3: Outbound Call Conference; Error Names and Codes

    Scenario Outline: [1] An agent who is consulted, <case>
      Given Ana talks to a customer about a record
      When Ana consults Ben
      And Ben tries UpdateCallCompletionStats with GSW_RECORD_HANDLE set to <handle>
      Then Ben receives error 101, 102, 103, 104, 109 or 112
      And nothing that Ben has tried has changed the record
      And the record that Ana finishes has nothing of what Ben tried

      Examples:
        | case     | handle       |
        | unknown  | 987654321    |
        | negative | -1           |
        | text     | "the record" |
        | missing  | absent       |
        | large    | 2147483648   |

    Scenario Outline: [2] An agent in a conference, <case>
      Given Ana talks to a customer about a record
      And Ana and Ben are in a conference
      When Ben tries UpdateCallCompletionStats with GSW_RECORD_HANDLE set to <handle>
      Then Ben receives error 101, 102, 103, 104, 109 or 112
      And nothing that Ben has tried has changed the record
      And the record that Ana finishes has nothing of what Ben tried

      Examples:
        | case     | handle       |
        | unknown  | 987654321    |
        | negative | -1           |
        | text     | "the record" |
        | missing  | absent       |
        | large    | 2147483648   |

  @ORS-72 @should
  Rule: The right to the record follows the call, and not the link of a desktop
    Sections: Scenario 1: Outbound Call Single Step Transfer or Mute (Blind) Transfer; Scenario 2: Outbound Call Two-step Transfer with Consultation Call

    Scenario: [1] The link of the agent who transfers is lost in the middle
      Given Ana talks to a customer about a record
      When Ana consults Ben
      And the link of Ana is lost and opened again
      And Ana completes the transfer
      And Ana tries UpdateCallCompletionStats
      Then Ana is refused
      When Ben sends UpdateCallCompletionStats with customer_name set to "Ada King"
      Then Ben receives UpdateCallCompletionStatsAcknowledge

    Scenario: [2] The link of the agent who has received the call is lost
      Given Ana talks to a customer about a record
      When Ana makes a single-step transfer to Ben, who answers
      And the link of Ben is lost and opened again
      And Ana tries UpdateCallCompletionStats
      Then Ana is refused
      When Ben sends UpdateCallCompletionStats with customer_name set to "Ada King"
      Then Ben receives UpdateCallCompletionStatsAcknowledge

  @ORS-73 @should
  Rule: An agent who is consulted, or has transferred the call, adds nothing to the chain
    Sections: Scenario 1: Outbound Call Single Step Transfer or Mute (Blind) Transfer;
      Scenario 2: Outbound Call Two-step Transfer with Consultation Call; AddRecord Request
    Whether the right to a record is needed to add another one to its chain is not said.

    Scenario: [1] Without a handle
      Given Ana talks to a customer about a record
      When Ana consults Ben
      And Ben tries AddRecord with GSW_RECORD_HANDLE set to absent
      Then Ben is refused

    Scenario Outline: [2] After a <kind> transfer
      Given Ana talks to a customer about a record
      When Ana makes a <kind> transfer to Ben, who answers
      And Ana tries AddRecord
      Then Ana is refused
      And the record that Ben finishes has nothing of what Ana tried

      Examples:
        | kind        |
        | single-step |
        | mute        |

  @ORS-74 @should
  Rule: Calls that are shared at the same time have nothing to do with each other
    Sections: Scenario 2: Outbound Call Two-step Transfer with Consultation Call; Scenario 3: Outbound Call Conference

    Scenario: [1] A consultation and a conference
      Given Ana talks to a customer about a record
      And Cleo talks to a customer about a record
      And Cleo and Zoe are in a conference
      When Ana consults Ben
      And Ben tries UpdateCallCompletionStats
      Then Ben is refused
      When Ben tries UpdateCallCompletionStats with GSW_RECORD_HANDLE set to Cleo's handle
      Then Ben is refused
      When Ana tries UpdateCallCompletionStats with GSW_RECORD_HANDLE set to Cleo's handle
      Then Ana is refused
      When Zoe tries UpdateCallCompletionStats with GSW_RECORD_HANDLE set to Ana's handle
      Then Zoe is refused
      When Zoe sends UpdateCallCompletionStats with customer_name set to "Ada King"
      Then Zoe receives UpdateCallCompletionStatsAcknowledge
      When Ana sends UpdateCallCompletionStats with customer_name set to "Ada King"
      Then Ana receives UpdateCallCompletionStatsAcknowledge
