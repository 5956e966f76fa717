@desktop @doc-001 @doc-002
Feature: A desktop in the flow of Preview mode
  The agent begins Preview mode, requests a record, and rejects it or calls the customer. When the record has ended, no
  matter how, the agent goes on with the next one, or ends Preview mode and logs out: a desktop lets them, on every
  branch. What each request says is in its chapter.

  Background:
    Given the option agent_preview_mode_start is true
    And the calling list holds these records:
      | contact_info | chain_id | chain_n |
      | "5550101"    | 1        | 0       |
      | "5550191"    | 1        | 1       |
      | "5550102"    | 2        | 0       |
      | "5550192"    | 2        | 1       |
    And the campaign is running
    And the desktop of Ana is logged in
    And Ana's desktop has started preview dialing mode

  @DFL-11 @should
  Rule: From the record to the final event, the desktop carries out the agent's steps in their order
    Sections: Preview Mode

    Scenario: [1] The customer is reached
      When Ana's agent asks for a preview record
      And Ana's agent dials the record
      And Ana's agent updates the record with:
        | argument           | value       |
        | changes.callResult | Wrong Party |
      Given Ana's desktop offers changes before the end
      Then Ana's desktop sends PreviewRecordRequest, and then RequestMakeCall
      And Ana's desktop sends UpdateCallCompletionStats with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |
      When Ana's agent hangs up
      And Ana's agent finishes the record
      Then Ana's desktop sends RequestReleaseCall, and then RecordProcessed
      And Ana's desktop has finished the record

  @DFL-12 @should
  Rule: When a record has ended, no matter how, the agent can request another one
    Sections: Preview Mode

    Background:
      Given Ana's desktop has a preview record

    Scenario: [1] It was rejected
      When Ana's agent rejects the record
      And Ana's agent asks for a preview record
      Then Ana's desktop sends RecordReject, and then PreviewRecordRequest

    Scenario Outline: [2] The customer wants no more calls: <request>
      When Ana's agent dials the record
      And Ana's agent <action>
      And Ana's agent hangs up
      And Ana's agent asks for a preview record
      Then Ana's desktop sends <request>, and then PreviewRecordRequest

      Examples:
        | request             | action                          |
        | RequestRecordCancel | cancels the record              |
        | DoNotCall           | marks the record as do-not-call |

    Scenario: [3] It was finished after the call
      When Ana's agent dials the record
      And Ana's agent hangs up
      And Ana's agent finishes the record
      And Ana's agent asks for a preview record
      Then Ana's desktop sends RecordProcessed, and then PreviewRecordRequest

    Scenario: [4] It was rescheduled
      When Ana's agent dials the record
      And Ana's agent reschedules the record with:
        | argument     | value              |
        | callbackType | "Personal"         |
        | at           | "2035-03-05T12:30" |
      And Ana's agent hangs up
      And Ana's agent finishes the record
      Then Ana's desktop sends RecordReschedule, and then RecordProcessed
      When Ana's agent asks for a preview record
      Then Ana's desktop sends PreviewRecordRequest

  @DFL-13 @should
  Rule: When a record has ended, no matter how, the agent can end Preview mode, and then log out
    Sections: Preview Mode

    Background:
      Given Ana's desktop has a preview record

    Scenario: [1] It was rejected
      When Ana's agent rejects the record
      And Ana's agent ends preview dialing mode
      Then Ana's desktop sends RecordReject, and then PreviewDialingModeOver
      When Ana's agent logs out, unless that is done
      Then Ana's desktop sends RequestAgentLogout

    Scenario Outline: [2] The customer wants no more calls: <request>
      When Ana's agent dials the record
      And Ana's agent <action>
      And Ana's agent hangs up
      And Ana's agent ends preview dialing mode
      Then Ana's desktop sends <request>, and then PreviewDialingModeOver
      When Ana's agent logs out, unless that is done
      Then Ana's desktop sends RequestAgentLogout

      Examples:
        | request             | action                          |
        | RequestRecordCancel | cancels the record              |
        | DoNotCall           | marks the record as do-not-call |

    Scenario: [3] It was finished after the call
      When Ana's agent dials the record
      And Ana's agent hangs up
      And Ana's agent finishes the record
      And Ana's agent ends preview dialing mode
      Then Ana's desktop sends RecordProcessed, and then PreviewDialingModeOver
      When Ana's agent logs out, unless that is done
      Then Ana's desktop sends RequestAgentLogout

    Scenario: [4] It was rescheduled
      When Ana's agent dials the record
      And Ana's agent reschedules the record with:
        | argument     | value              |
        | callbackType | "Personal"         |
        | at           | "2035-03-05T12:30" |
      And Ana's agent hangs up
      And Ana's agent finishes the record
      And Ana's agent ends preview dialing mode
      Then Ana's desktop sends RecordProcessed, and then PreviewDialingModeOver
      When Ana's agent logs out, unless that is done
      Then Ana's desktop sends RequestAgentLogout

  @DFL-14 @must
  Rule: If the customer is reached at another number, updates and the final event name the record of that number
    Sections: Preview Mode; Chained Records; Characteristics of Event Structures

    Scenario: [1] The first number is busy
      Given the customer 5550101 is busy
      And Ana's desktop has a preview record
      When Ana's agent dials the record
      And Ana's agent asks for the chain
      And Ana's agent dials the record with:
        | argument | value                 |
        | handle   | the handle of 5550191 |
      And Ana's agent updates the record with:
        | argument           | value                 |
        | handle             | the handle of 5550191 |
        | changes.callResult | Wrong Party           |
      Then Ana's desktop refuses, or sends UpdateCallCompletionStats with:
        | key               | value                 |
        | GSW_RECORD_HANDLE | the handle of 5550191 |
        | GSW_CALL_RESULT   | Wrong Party           |
      When Ana's agent hangs up
      And Ana's agent finishes the record with:
        | argument | value                 |
        | handle   | the handle of 5550191 |
      Then Ana's desktop sends RecordProcessed with:
        | key               | value                 |
        | GSW_RECORD_HANDLE | the handle of 5550191 |

  @DFL-15 @should @ruling-112
  Rule: The final event of one number ends the work on the whole chain
    Sections: Preview Mode; RecordProcessed

    Scenario: [1] The customer is reached at another number
      Given the customer 5550101 is busy
      And Ana's desktop has a preview record
      When Ana's agent dials the record
      And Ana's agent asks for the chain
      And Ana's agent dials the record with:
        | argument | value                 |
        | handle   | the handle of 5550191 |
      And Ana's agent hangs up
      And Ana's agent finishes the record with:
        | argument | value                 |
        | handle   | the handle of 5550191 |
      Then Ana's desktop sends RecordProcessed with:
        | key               | value                 |
        | GSW_RECORD_HANDLE | the handle of 5550191 |
      And Ana's desktop sends nothing about the record
