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

  @DFL-17 @should
  Rule: Another number of the chain is rejected, marked or rescheduled by its own handle, and the agent goes on
    Sections: Preview Mode; Chained Records

    Background:
      Given the option agent_preview_mode_start is true
      And the calling list holds these records:
        | contact_info | chain_id | chain_n |
        | 5550101      | 1        | 0       |
        | 5550191      | 1        | 1       |
        | 5550102      | 2        | 0       |
      And the campaign is running
      And the customer 5550101 is busy
      And the customer 5550191 answers
      And the desktop of Ana is logged in
      And Ana's desktop has started preview dialing mode
      When Ana's agent asks for a preview record
      Then Ana's desktop sends PreviewRecordRequest
      When Ana's agent dials the record
      And Ana's agent asks for the chain

    Scenario: [1] It is rejected
      When Ana's agent rejects the record with:
        | argument | value                 |
        | handle   | the handle of 5550191 |
      Then Ana's desktop sends RecordReject with:
        | key               | value                 |
        | GSW_RECORD_HANDLE | the handle of 5550191 |
      When Ana's agent asks for a preview record
      Then Ana's desktop sends PreviewRecordRequest

    Scenario Outline: [2] The customer wants no more calls: the agent <action>
      When Ana's agent dials the record with:
        | argument | value                 |
        | handle   | the handle of 5550191 |
      And Ana's agent <action> with:
        | argument | value                 |
        | handle   | the handle of 5550191 |
      Then Ana's desktop sends <request> with:
        | key               | value                 |
        | GSW_RECORD_HANDLE | the handle of 5550191 |
      When Ana's agent hangs up
      And Ana's agent asks for a preview record
      Then Ana's desktop sends PreviewRecordRequest

      Examples:
        | action                          | request             |
        | cancels the record              | RequestRecordCancel |
        | marks the record as do-not-call | DoNotCall           |

    Scenario: [3] The customer wants to be called later
      When Ana's agent dials the record with:
        | argument | value                 |
        | handle   | the handle of 5550191 |
      And Ana's agent reschedules the record with:
        | argument     | value                 |
        | handle       | the handle of 5550191 |
        | at           | "2031-05-04T15:30"    |
        | callbackType | "Personal"            |
      Then Ana's desktop sends RecordReschedule with:
        | key               | value                 |
        | GSW_RECORD_HANDLE | the handle of 5550191 |
      When Ana's agent hangs up
      And Ana's agent finishes the record with:
        | argument | value                 |
        | handle   | the handle of 5550191 |
      Then Ana's desktop sends RecordProcessed with:
        | key               | value                 |
        | GSW_RECORD_HANDLE | the handle of 5550191 |
