@ocs @doc-000 @doc-001
Feature: Record sharing: transfers without a consultation
  When a call about a record has been transferred, in one step or by a mute transfer, the record belongs to the agent who
  received it, with its whole chain, and no longer to the one who transferred it. When a transfer is complete, both agents
  have seen its events: what is sent in between is not judged.

  Background:
    Given the calling list holds these records:
      | contact_info | chain_id | chain_n |
      | "5550101"    | 7        | 0       |
      | "5550191"    | 7        | 1       |
      | "5550291"    | 7        | 2       |
      | "5550102"    | 8        | 0       |
      | "5550192"    | 8        | 1       |
      | "5550292"    | 8        | 2       |

  @ORS-10 @must
  Rule: The agent who receives the call updates and finishes the record
    Sections: Scenario 1: Outbound Call Single Step Transfer or Mute (Blind) Transfer

    Scenario Outline: [1] A <kind> transfer
      Given the campaign is running
      And Ana is logged in
      And Ben is logged in
      And Ana talks to a customer about a record
      When Ana makes a <kind> transfer to Ben, who answers
      And Ben sends UpdateCallCompletionStats with customer_name set to "Ada King"
      Then Ben receives UpdateCallCompletionStatsAcknowledge
      When Ben leaves the call
      And Ben sends RecordProcessed with GSW_CALL_RESULT set to Wrong Party
      Then Ben receives RecordProcessedAcknowledge
      And the record on Ben's desktop has:
        | field         | value       |
        | customer_name | "Ada King"  |
        | call_result   | Wrong Party |

      Examples:
        | kind        |
        | single-step |
        | mute        |

  @ORS-11 @must
  Rule: The agent who has transferred the call can no longer update the record
    Sections: Scenario 1: Outbound Call Single Step Transfer or Mute (Blind) Transfer

    Scenario Outline: [1] A <kind> transfer
      Given the campaign is running
      And Ana is logged in
      And Ben is logged in
      And Ana talks to a customer about a record
      When Ana makes a <kind> transfer to Ben, who answers
      And Ana tries UpdateCallCompletionStats
      Then Ana is refused
      And the record that Ben finishes has nothing of what Ana tried

      Examples:
        | kind        |
        | single-step |
        | mute        |

  @ORS-12 @must
  Rule: The agent who has transferred the call can no longer ask for the chain
    Sections: Scenario 1: Outbound Call Single Step Transfer or Mute (Blind) Transfer

    Scenario Outline: [1] A <kind> transfer
      Given the campaign is running
      And Ana is logged in
      And Ben is logged in
      And Ana talks to a customer about a record
      When Ana makes a <kind> transfer to Ben, who answers
      And Ana tries ChainedRecordRequest
      Then Ana is refused

      Examples:
        | kind        |
        | single-step |
        | mute        |

  @ORS-13 @must
  Rule: The agent who receives the call gets the rest of the chain
    Sections: Scenario 1: Outbound Call Single Step Transfer or Mute (Blind) Transfer; ChainedRecordRequest

    Scenario Outline: [1] A <kind> transfer
      Given the campaign is running
      And Ana is logged in
      And Ben is logged in
      And Ana talks to a customer about a record
      When Ana makes a <kind> transfer to Ben, who answers
      And Ben sends ChainedRecordRequest
      Then Ben receives every other record of the chain
      And Ben receives ChainedRecordsDataEnd

      Examples:
        | kind        |
        | single-step |
        | mute        |

    Scenario Outline: [2] The other agent has had it before: a <kind> transfer
      Given the campaign is running
      And Ana is logged in
      And Ben is logged in
      And Ana talks to a customer about a record
      And Ana has the rest of the chain
      When Ana makes a <kind> transfer to Ben, who answers
      And Ben sends ChainedRecordRequest
      Then Ben receives every other record of the chain
      And Ben receives ChainedRecordsDataEnd

      Examples:
        | kind        |
        | single-step |
        | mute        |

  @ORS-14 @must
  Rule: With the record the right to its chained records goes to the agent who receives the call
    Sections: Scenario 1: Outbound Call Single Step Transfer or Mute (Blind) Transfer

    Scenario Outline: [1] A <kind> transfer
      Given the campaign is running
      And Ana is logged in
      And Ben is logged in
      And Ana talks to a customer about a record
      And Ana has the rest of the chain
      When Ana makes a <kind> transfer to Ben, who answers
      And Ana tries UpdateCallCompletionStats for the chained record
      Then Ana is refused
      Given Ben has the rest of the chain
      When Ben sends UpdateCallCompletionStats with:
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

      Examples:
        | kind        |
        | single-step |
        | mute        |

  @ORS-19 @must
  Rule: When a call is transferred again, only the last agent has the record
    Sections: Scenario 1: Outbound Call Single Step Transfer or Mute (Blind) Transfer

    Scenario Outline: [1] Two <kind> transfers
      Given Cleo works for the campaign as well
      And the campaign is running
      And Ana is logged in
      And Ben is logged in
      And Cleo is logged in
      And Ana talks to a customer about a record
      When Ana makes a <kind> transfer to Ben, who answers
      And Ben makes a <kind> transfer to Cleo, who answers
      And Ana tries UpdateCallCompletionStats
      Then Ana is refused
      When Ben tries UpdateCallCompletionStats
      Then Ben is refused
      When Cleo sends UpdateCallCompletionStats with customer_name set to "Ada King"
      Then Cleo receives UpdateCallCompletionStatsAcknowledge

      Examples:
        | kind        |
        | single-step |
        | mute        |

  @ORS-20 @must
  Rule: An agent to whom the call comes back has the record again
    Sections: Scenario 1: Outbound Call Single Step Transfer or Mute (Blind) Transfer

    Scenario Outline: [1] Two <kind> transfers
      Given the campaign is running
      And Ana is logged in
      And Ben is logged in
      And Ana talks to a customer about a record
      When Ana makes a <kind> transfer to Ben, who answers
      And Ben makes a <kind> transfer to Ana, who answers
      And Ben tries UpdateCallCompletionStats
      Then Ben is refused
      When Ana sends UpdateCallCompletionStats with customer_name set to "Ada King"
      Then Ana receives UpdateCallCompletionStatsAcknowledge

      Examples:
        | kind        |
        | single-step |
        | mute        |
