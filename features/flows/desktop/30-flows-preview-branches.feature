@desktop @doc-001 @doc-002
Feature: A desktop on the branches of the flow of Preview mode
  The customer may not be reached at the first number. On every branch, the desktop lets the agent go on until the record
  has ended.

  @DFL-16 @should
  Rule: If the customer has no other number, the agent finishes the record
    Sections: Preview Mode; Chained Records

    Background:
      Given the option agent_preview_mode_start is true
      And the calling list holds only the record of 5550101
      And the campaign is running
      And the customer 5550101 is busy
      And the desktop of Ana is logged in
      And Ana's desktop has started preview dialing mode

    Scenario: [1] The only number is busy
      When Ana's agent asks for a preview record
      And Ana's agent dials the record
      And Ana's agent asks for the chain
      Then Ana's desktop sends ChainedRecordRequest with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |
      When Ana's agent finishes the record with:
        | argument           | value     |
        | changes.callResult | No Answer |
      Then Ana's desktop refuses, or sends UpdateCallCompletionStats or RecordProcessed with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |
        | GSW_CALL_RESULT   | No Answer  |
      When Ana's agent finishes the record, unless it is finished
      Then Ana's desktop has finished the record
