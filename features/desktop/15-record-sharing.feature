@desktop @doc-000
Feature: Record sharing
  A colleague may consult the agent about the record of a call. The agent then sees the record, and may not change it.

  Background:
    Given the campaign is running
    And the desktop of Ana is logged in

  @DRS-01 @should
  Rule: An agent who is only consulted changes nothing about the record
    Sections: Scenario 2: Outbound Call Two-step Transfer with Consultation Call
    OCS accepts nothing from this agent but a request for the chain, so a desktop does not offer more.

    Scenario Outline: [1] The agent <action>
      Given a colleague consults Ana about a record
      And Ana's screen shows:
        | what                   | value |
        | records[4711].readOnly | true  |
      When Ana's agent <action> with:
        | argument | value |
        | handle   | 4711  |
      Then Ana's desktop refuses
      And Ana's desktop sends no <request>

      Examples:
        | request             | action              |
        | RecordProcessed     | finishes the record |
        | RecordReject        | rejects the record  |
        | RequestRecordCancel | cancels the record  |

    Scenario: [2] The record is shown as one to be read
      When a colleague consults Ana about a record
      Then Ana's screen shows:
        | what                   | value |
        | records[4711].readOnly | true  |

    Scenario: [3] The agent changes a field
      Given a colleague consults Ana about a record
      And Ana's screen shows:
        | what                   | value |
        | records[4711].readOnly | true  |
      When Ana's agent updates the record with:
        | argument           | value       |
        | handle             | 4711        |
        | changes.callResult | Wrong Party |
      Then Ana's desktop refuses
      And Ana's desktop sends no UpdateCallCompletionStats

  @DRS-02 @should
  Rule: An agent who is only consulted may ask for the chain
    Sections: Scenario 2: Outbound Call Two-step Transfer with Consultation Call

    Scenario: [1] The rest of the chain is wanted for reading
      Given OCS answers the next ChainedRecordRequest with ChainedRecordsDataEnd
      When a colleague consults Ana about a record
      And Ana's agent asks for the chain with:
        | argument | value |
        | handle   | 4711  |
      Then Ana's desktop sends ChainedRecordRequest with:
        | key               | value |
        | GSW_RECORD_HANDLE | 4711  |

  @DRS-03 @should
  Rule: A record that came with a consultation goes with it
    Sections: Scenario 2: Outbound Call Two-step Transfer with Consultation Call

    Scenario: [1] The colleague goes back to the customer
      When a colleague consults Ana about a record
      And the colleague ends the consultation with Ana
      Then Ana's screen shows:
        | what          | value |
        | records.count | 0     |
