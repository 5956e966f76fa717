@ocs @doc-000 @doc-001
Feature: Record sharing: transfers that fail, and what happens around them
  A transfer that does not come about changes nothing. What was acknowledged before one that does is kept.

  Background:
    Given the calling list holds these records:
      | contact_info | chain_id | chain_n |
      | "5550101"    | 7        | 0       |
      | "5550191"    | 7        | 1       |
      | "5550291"    | 7        | 2       |
      | "5550102"    | 8        | 0       |
      | "5550192"    | 8        | 1       |
      | "5550292"    | 8        | 2       |

  @ORS-15 @must
  Rule: A transfer that fails changes nothing about the right to the record
    Sections: Scenario 1: Outbound Call Single Step Transfer or Mute (Blind) Transfer; Scenario 2: Outbound Call Two-step Transfer with Consultation Call

    Scenario Outline: [1] The receiver is busy: a <kind> transfer
      Given the campaign is running
      And Ana is logged in
      And Ben is logged in
      And Ana talks to a customer about a record
      And Ben talks to somebody else
      When Ana attempts a <kind> transfer to Ben, which fails
      And Ben tries UpdateCallCompletionStats
      Then Ben is refused
      When Ana sends UpdateCallCompletionStats with customer_name set to "Ada King"
      Then Ana receives UpdateCallCompletionStatsAcknowledge
      And the record that Ana finishes has nothing of what Ben tried

      Examples:
        | kind        |
        | single-step |
        | mute        |

    Scenario Outline: [2] The switch refuses it: a <kind> transfer
      Given the campaign is running
      And Ana is logged in
      And Ben is logged in
      And Ana talks to a customer about a record
      When Ana attempts a <kind> transfer to Ana, which fails
      And Ana sends UpdateCallCompletionStats with customer_name set to "Ada King"
      Then Ana receives UpdateCallCompletionStatsAcknowledge

      Examples:
        | kind        |
        | single-step |
        | mute        |

    Scenario: [3] The receiver does not answer
      Given the campaign is running
      And Ana is logged in
      And Ben is logged in
      And Ana talks to a customer about a record
      When Ana calls Ben for a consultation
      And Ana ends the consultation
      And Ben tries UpdateCallCompletionStats
      Then Ben is refused
      When Ana sends UpdateCallCompletionStats with customer_name set to "Ada King"
      Then Ana receives UpdateCallCompletionStatsAcknowledge
      And the record that Ana finishes has nothing of what Ben tried

  @ORS-16 @must
  Rule: What was acknowledged to the former agent is kept when the new one finishes the record
    Sections: UpdateCallCompletionStats; RecordProcessed; Scenario 1: Outbound Call Single Step Transfer or Mute (Blind) Transfer

    Scenario Outline: [1] A <kind> transfer
      Given the campaign is running
      And Ana is logged in
      And Ben is logged in
      And Ana talks to a customer about a record
      And Ana has sent UpdateCallCompletionStats with:
        | key             | value      |
        | customer_name   | "Ada King" |
        | account_balance | 7          |
      When Ana makes a <kind> transfer to Ben, who answers
      And Ben leaves the call
      And Ben sends RecordProcessed with:
        | key             | value       |
        | account_balance | 8           |
        | GSW_CALL_RESULT | Wrong Party |
      Then Ben receives RecordProcessedAcknowledge
      And the record on Ben's desktop has:
        | field         | value       |
        | customer_name | "Ada King"  |
        | balance       | 8           |
        | call_result   | Wrong Party |

      Examples:
        | kind        |
        | single-step |
        | mute        |

  @ORS-17 @should
  Rule: Requests that are sent while a transfer completes get one answer each, and those after it are refused
    Sections: Scenario 1: Outbound Call Single Step Transfer or Mute (Blind) Transfer; Scenario 2: Outbound Call Two-step Transfer with Consultation Call

    Scenario: [1] Updates before and after the request to complete it
      Given the campaign is running
      And Ana is logged in
      And Ben is logged in
      And Ana talks to a customer about a record
      And Ana consults Ben
      When Ana sends 6 updates while Ana completes the transfer
      Then each update of Ana has one answer
      When Ana tries UpdateCallCompletionStats
      Then Ana is refused

  @ORS-18 @should
  Rule: If the receiver does not answer and the call goes to somebody else, only they get the record
    Sections: Scenario 1: Outbound Call Single Step Transfer or Mute (Blind) Transfer

    Scenario: [1] A single-step transfer
      Given Cleo works for the campaign as well
      And the campaign is running
      And Ana is logged in
      And Ben is logged in
      And Cleo is logged in
      And Ana talks to a customer about a record
      When Ana makes a single-step transfer to Ben
      And the call that rings at Ben is redirected to Cleo
      And Cleo answers the shared call
      And Ben tries UpdateCallCompletionStats
      Then Ben is refused
      When Cleo sends UpdateCallCompletionStats with customer_name set to "Ada King"
      Then Cleo receives UpdateCallCompletionStatsAcknowledge

  @ORS-21 @should
  Rule: If the agent who received the call logs out, the record goes back to its list
    Sections: Scenario 1: Outbound Call Single Step Transfer or Mute (Blind) Transfer; Agent Logout

    Scenario Outline: [1] A <kind> transfer
      Given the campaign is running
      And Ana is logged in
      And Ben is logged in
      And Ana talks to a customer about a record
      When Ana makes a <kind> transfer to Ben, who answers
      And Ben leaves the call
      And Ben logs out
      Then the record on Ben's desktop has:
        | field         | value         |
        | record_status | not Retrieved |

      Examples:
        | kind        |
        | single-step |
        | mute        |
