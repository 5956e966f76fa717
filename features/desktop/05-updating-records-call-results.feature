@desktop @doc-001
Feature: The call result that a desktop sends
  A result belongs to one record, and comes from its call or from the agent.

  Background:
    Given the campaign is running
    And the desktop of Ana is logged in
    And Ana's desktop has a preview record

  @DUP-13 @must
  Rule: The call result of a request is that of its own record
    Sections: Characteristics of Event Structures; Reserved Keys; UpdateCallCompletionStats; RecordProcessed

    Scenario: [1] The next record has no result of the agent's
      When Ana's agent updates the record with:
        | argument           | value |
        | changes.callResult | Busy  |
      Then Ana's desktop refuses, or sends UpdateCallCompletionStats with:
        | key             | value |
        | GSW_CALL_RESULT | Busy  |
      When Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed
      When Ana's agent asks for a preview record
      And Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |
        | GSW_CALL_RESULT   | not Busy   |

    Scenario: [2] The record came with the result of an earlier call
      When the next PreviewRecord of OCS has:
        | key             | value     |
        | GSW_CALL_RESULT | No Answer |
      And Ana's agent asks for a preview record
      And Ana's agent updates the record with:
        | argument           | value  |
        | changes.callResult | Answer |
      Given Ana's desktop offers changes before the end
      When Ana's agent finishes the record
      Then Ana's desktop sends UpdateCallCompletionStats with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |
        | GSW_CALL_RESULT   | Answer     |
      And Ana's desktop sends RecordProcessed with:
        | key               | value                 |
        | GSW_RECORD_HANDLE | the handle            |
        | GSW_CALL_RESULT   | one of Answer, absent |

    Scenario: [3] The next record has no result that the agent entered at the end of this one
      When Ana's agent finishes the record with:
        | argument           | value |
        | changes.callResult | Busy  |
      Then Ana's desktop refuses, or sends UpdateCallCompletionStats or RecordProcessed with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |
        | GSW_CALL_RESULT   | Busy       |
      When Ana's agent finishes the record, unless it is finished
      Then Ana's desktop has finished the record
      When Ana's agent asks for a preview record
      And Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |
        | GSW_CALL_RESULT   | not Busy   |

  @DUP-14 @should
  Rule: A desktop makes up no call result
    Sections: Default Record Information; Reserved Keys
    A result that nobody entered is absent, or it is the one that came with the record.

    Scenario: [1] The agent finishes a record that was not called
      When the next PreviewRecord of OCS has:
        | key             | value     |
        | GSW_CALL_RESULT | No Answer |
      And Ana's agent asks for a preview record
      And Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed with:
        | key               | value                                       |
        | GSW_RECORD_HANDLE | the handle                                  |
        | GSW_CALL_RESULT   | one of absent, the record's GSW_CALL_RESULT |
