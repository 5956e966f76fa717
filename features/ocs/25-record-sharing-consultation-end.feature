@ocs @doc-000 @doc-001
Feature: Record sharing: the end of a consultation
  A consultation ends in a transfer, or in nothing: the agent who was consulted has the record, or has no right to it.

  Background:
    Given the calling list holds these records:
      | contact_info | chain_id | chain_n |
      | "5550101"    | 7        | 0       |
      | "5550191"    | 7        | 1       |
      | "5550291"    | 7        | 2       |
      | "5550102"    | 8        | 0       |
      | "5550192"    | 8        | 1       |
      | "5550292"    | 8        | 2       |

  @ORS-36 @must
  Rule: When the consultation is over without a transfer, the agent has no right to the record
    Sections: Scenario 2: Outbound Call Two-step Transfer with Consultation Call

    Background:
      Given the campaign is running
      And Ana is logged in
      And Ben is logged in

    Scenario Outline: [1] <request>
      Given Ana talks to a customer about a record
      When Ana consults Ben
      And Ana ends the consultation
      And Ben tries <request>
      Then Ben is refused

      Examples:
        | request                   |
        | UpdateCallCompletionStats |
        | RecordProcessed           |
        | ChainedRecordRequest      |

    Scenario: [2] A chained record
      Given Ana talks to a customer about a record
      When Ana consults Ben
      Given Ben has the rest of the chain
      When Ana ends the consultation
      And Ben tries UpdateCallCompletionStats for the chained record
      Then Ben is refused

  @ORS-37 @must
  Rule: When the transfer is complete, the agent who was consulted has every right to the record and its chain
    Sections: Scenario 1: Outbound Call Single Step Transfer or Mute (Blind) Transfer; Scenario 2: Outbound Call Two-step Transfer with Consultation Call

    Background:
      Given the campaign is running
      And Ana is logged in
      And Ben is logged in

    Scenario: [1] The record
      Given Ana talks to a customer about a record
      When Ana consults Ben
      And Ana completes the transfer
      And Ben sends UpdateCallCompletionStats with customer_name set to "Ada King"
      Then Ben receives UpdateCallCompletionStatsAcknowledge
      When Ben leaves the call
      And Ben sends RecordProcessed with GSW_CALL_RESULT set to Wrong Party
      Then Ben receives RecordProcessedAcknowledge
      And the record on Ben's desktop has:
        | field         | value       |
        | customer_name | "Ada King"  |
        | call_result   | Wrong Party |

    Scenario: [2] A chained record that was for reading before
      Given Ana talks to a customer about a record
      When Ana consults Ben
      Given Ben has the rest of the chain
      When Ana completes the transfer
      And Ben sends UpdateCallCompletionStats with:
        | key               | value                                  |
        | GSW_RECORD_HANDLE | the chained record's GSW_RECORD_HANDLE |
        | customer_name     | "Ada King"                             |
      Then Ben receives UpdateCallCompletionStatsAcknowledge
      When Ben leaves the call
      And Ben sends RecordProcessed
      Then Ben receives RecordProcessedAcknowledge
      And Ben's chained record has:
        | field         | value      |
        | customer_name | "Ada King" |

  @ORS-38 @must
  Rule: When the transfer is complete, the agent who consulted has no right to the record
    Sections: Scenario 1: Outbound Call Single Step Transfer or Mute (Blind) Transfer; Scenario 2: Outbound Call Two-step Transfer with Consultation Call

    Background:
      Given the campaign is running
      And Ana is logged in
      And Ben is logged in

    Scenario Outline: [1] <request>
      Given Ana talks to a customer about a record
      When Ana consults Ben
      And Ana completes the transfer
      And Ana tries <request>
      Then Ana is refused

      Examples:
        | request                   |
        | UpdateCallCompletionStats |
        | RecordProcessed           |
        | ChainedRecordRequest      |

    Scenario: [2] A chained record
      Given Ana talks to a customer about a record
      And Ana has the rest of the chain
      When Ana consults Ben
      And Ana completes the transfer
      And Ana tries UpdateCallCompletionStats for the chained record
      Then Ana is refused

  @ORS-39 @must
  Rule: A record that was finished during the consultation stays finished after the transfer
    Sections: RecordProcessed; Scenario 2: Outbound Call Two-step Transfer with Consultation Call

    Background:
      Given the campaign is running
      And Ana is logged in
      And Ben is logged in

    Scenario Outline: [1] <request>
      Given Ana talks to a customer about a record
      When Ana consults Ben
      Given Ana has sent RequestRecordCancel
      When Ana completes the transfer
      And Ben tries <request> for the finished record
      Then Ben is refused

      Examples:
        | request                   |
        | UpdateCallCompletionStats |
        | RecordProcessed           |

  @ORS-40 @should
  Rule: Of several agents who are consulted one after the other, only the present one may read the record
    Sections: Scenario 2: Outbound Call Two-step Transfer with Consultation Call

    Background:
      Given Cleo works for the campaign as well
      And the campaign is running
      And Ana is logged in
      And Ben is logged in
      And Cleo is logged in

    Scenario: [1] The second one
      Given Ana talks to a customer about a record
      When Ana consults Ben
      And Ana ends the consultation
      And Ana consults Cleo
      And Ben tries ChainedRecordRequest
      Then Ben is refused
      When Cleo sends ChainedRecordRequest
      Then Cleo receives every other record of the chain
      And Cleo receives ChainedRecordsDataEnd
      When Cleo tries UpdateCallCompletionStats
      Then Cleo is refused

  @ORS-43 @should
  Rule: If the agent who is consulted has logged out, the record stays where it is after the transfer
    Sections: Outbound Record Sharing Between Multiple Desktops; Scenario 2: Outbound Call Two-step Transfer with Consultation Call

    Background:
      Given the campaign is running
      And Ana is logged in
      And Ben is logged in

    Scenario: [1] They log out during the consultation
      Given Ana talks to a customer about a record
      When Ana consults Ben
      And Ben logs out
      And Ana completes the transfer
      And Ben tries UpdateCallCompletionStats
      Then Ben is refused
      When Ana sends UpdateCallCompletionStats with customer_name set to "Ada King"
      Then Ana receives UpdateCallCompletionStatsAcknowledge
