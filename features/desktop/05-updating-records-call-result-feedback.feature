@desktop @doc-001
Feature: The agent's result of a test call
  OCS may put a call through to an agent in order to test how well answering machines are detected. It marks such a
  record, and wants to hear from a person how the call really ended.

  Background:
    Given the campaign is running
    And the desktop of Ana is logged in
    When the next PreviewRecord of OCS has:
      | key                      | value |
      | GSW_CALL_RESULT_FEEDBACK | 1     |
    And Ana's agent asks for a preview record

  @DUP-07 @should
  Rule: For a call that tests answering machine detection, the agent's own result is sent
    Sections: Reserved Keys
    OCS marks such a call with GSW_CALL_RESULT_FEEDBACK; here, without a dialer, it marks a preview record. The result
    may come with an update or with the end; the result that OCS saved before is not the agent's.

    Scenario: [1] The agent says it at the end
      When Ana's agent finishes the record with:
        | argument           | value                      |
        | changes.callResult | Answering Machine Detected |
      Then Ana's desktop refuses, or sends UpdateCallCompletionStats or RecordProcessed with:
        | key               | value                      |
        | GSW_RECORD_HANDLE | the handle                 |
        | GSW_CALL_RESULT   | Answering Machine Detected |

    Scenario: [2] The agent has not said it
      When Ana's agent finishes the record
      Then Ana's desktop sends no RecordProcessed with:
        | key             | value                                       |
        | GSW_CALL_RESULT | one of absent, the record's GSW_CALL_RESULT |

    Scenario: [3] The agent has said it before
      When Ana's agent updates the record with:
        | argument           | value  |
        | changes.callResult | Answer |
      Given Ana's desktop offers changes before the end
      Then Ana's desktop sends UpdateCallCompletionStats with:
        | key             | value  |
        | GSW_CALL_RESULT | Answer |
      When Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |
