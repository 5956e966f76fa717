@desktop @doc-001 @doc-002
Feature: A desktop in the flow of Predictive and Progressive mode
  OCS dials, and the record comes to the desktop with the call: its handle, and all else that OCS has attached, is in the
  data of the call. The agent talks to the customer, updates the record as often as needed, and finishes it when the call
  has ended. The desktop requests nothing before.

  Background:
    Given the option record_processed is true
    And the calling list holds only the record of 5550101

  @DFL-01 @should
  Rule: A record that comes with a call is on the screen when the call is answered
    Sections: Event Overview; Predictive Mode (or Progressive Mode); Default Record Information

    Scenario Outline: [1] What the agent sees, <mode>
      Given the campaign is running in "<mode>" mode
      And the desktop of Ana is logged in
      When Ana's agent goes ready
      And a call of OCS comes to Ana
      And Ana's agent answers the call
      Then Ana's screen shows:
        | what                      | value                  |
        | records[the handle].phone | the record's GSW_PHONE |
        | records[the handle].state | "talking"              |

      Examples:
        | mode        |
        | Progressive |
        | Predictive  |

  @DFL-02 @must
  Rule: A request about a record that came with a call names it by the handle in the data of the call
    Sections: Characteristics of Event Structures; Event Overview

    Scenario Outline: [1] The agent updates the record, <mode>
      Given the campaign is running in "<mode>" mode
      And the desktop of Ana is logged in
      When Ana's agent goes ready
      And a call of OCS comes to Ana
      And Ana's agent answers the call
      And Ana's agent updates the record with:
        | argument           | value       |
        | changes.callResult | Wrong Party |
      Then Ana's desktop refuses, or sends UpdateCallCompletionStats with:
        | key                | value              |
        | GSW_APPLICATION_ID | the application id |
        | GSW_CAMPAIGN_NAME  | "Spring"           |
        | GSW_RECORD_HANDLE  | the handle         |
        | GSW_CALL_RESULT    | Wrong Party        |

      Examples:
        | mode        |
        | Progressive |
        | Predictive  |

    Scenario Outline: [2] <request> in the call
      Given the campaign is running in "Predictive" mode
      And the desktop of Ana is logged in
      When Ana's agent goes ready
      And a call of OCS comes to Ana
      And Ana's agent answers the call
      And Ana's agent <action>
      Then Ana's desktop sends <request> with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |

      Examples:
        | request             | action                          |
        | RequestRecordCancel | cancels the record              |
        | DoNotCall           | marks the record as do-not-call |

    Scenario: [3] The second call of the agent
      Given the calling list holds these records:
        | contact_info |
        | "5550101"    |
        | "5550102"    |
      And the campaign is running in "Progressive" mode
      And the desktop of Ana is logged in
      When Ana's agent goes ready
      And a call of OCS comes to Ana
      And Ana's agent answers the call
      And Ana's agent goes not ready
      And Ana's agent hangs up
      And Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |
      When Ana's agent goes ready
      And a call of OCS comes to Ana
      And Ana's agent answers the call
      And Ana's agent updates the record with:
        | argument           | value       |
        | changes.callResult | Wrong Party |
      Then Ana's desktop refuses, or sends UpdateCallCompletionStats with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |

  @DFL-03 @must
  Rule: When OCS needs it, RecordProcessed follows the call in every mode, once the agent has finished
    Sections: RecordProcessed; Event Responses; Predictive Mode (or Progressive Mode)
    With the option record_processed, OCS needs it in all cases.

    Scenario Outline: [1] The agent gives the result with the end of the record, <mode>
      An update of its own may carry the result, or the final event.

      Given the campaign is running in "<mode>" mode
      And the desktop of Ana is logged in
      When Ana's agent goes ready
      And a call of OCS comes to Ana
      And Ana's agent answers the call
      And Ana's agent hangs up
      And Ana's agent finishes the record with:
        | argument           | value       |
        | changes.callResult | Wrong Party |
      Then Ana's desktop refuses, or sends UpdateCallCompletionStats or RecordProcessed with:
        | key               | value       |
        | GSW_RECORD_HANDLE | the handle  |
        | GSW_CALL_RESULT   | Wrong Party |
      When Ana's agent finishes the record, unless it is finished
      Then Ana's desktop has finished the record

      Examples:
        | mode        |
        | Progressive |
        | Predictive  |

  @DFL-04 @must
  Rule: If the customer wants to be called later, RecordReschedule in the call precedes RecordProcessed
    Sections: RecordReschedule; Predictive Mode (or Progressive Mode)

    Scenario Outline: [1] A callback, <mode>
      Given the campaign is running in "<mode>" mode
      And the desktop of Ana is logged in
      When Ana's agent goes ready
      And a call of OCS comes to Ana
      And Ana's agent answers the call
      And Ana's agent reschedules the record with:
        | argument     | value              |
        | callbackType | "Personal"         |
        | at           | "2035-03-05T12:30" |
      And Ana's agent hangs up
      And Ana's agent finishes the record
      Then Ana's desktop sends RecordReschedule, and then RecordProcessed
      And Ana's desktop has finished the record

      Examples:
        | mode        |
        | Progressive |
        | Predictive  |

  @DFL-05 @should
  Rule: After an update that OCS refuses, the agent goes on with the record of the call
    Sections: Predictive Mode (or Progressive Mode); Error Events and Messages

    Scenario: [1] Another update, and the end
      Given the campaign is running in "Predictive" mode
      And the desktop of Ana is logged in
      And OCS answers the next UpdateCallCompletionStats with error 103
      When Ana's agent goes ready
      And a call of OCS comes to Ana
      And Ana's agent answers the call
      And Ana's agent updates the record with:
        | argument           | value |
        | changes.callResult | Busy  |
      Given Ana's desktop offers changes before the end
      Then Ana's desktop sends UpdateCallCompletionStats
      When Ana's agent updates the record with:
        | argument           | value       |
        | changes.callResult | Wrong Party |
      Then Ana's desktop sends UpdateCallCompletionStats with:
        | key               | value       |
        | GSW_RECORD_HANDLE | the handle  |
        | GSW_CALL_RESULT   | Wrong Party |
      When Ana's agent hangs up
      And Ana's agent finishes the record
      Then Ana's desktop has finished the record

  @DFL-06 @should @ruling-108
  Rule: A record that OCS has finished by itself after the call leaves the desktop
    Sections: RecordProcessed; Error Names and Codes
    Without the option record_processed, RecordProcessed is optional, and OCS may not know the record anymore.

    Scenario: [1] The agent finishes the record after OCS has
      Given the campaign is running in "Predictive" mode
      And the desktop of Ana is logged in
      And OCS answers the next RecordProcessed with error 109
      When Ana's agent goes ready
      And a call of OCS comes to Ana
      And Ana's agent answers the call
      And Ana's agent hangs up
      And Ana's agent finishes the record
      Then Ana's screen shows:
        | what          | value |
        | records.count | 0     |

  @DFL-07 @should
  Rule: The agent's own result of a call that tests answering machine detection is sent
    Sections: Event Overview; Reserved Keys

    Scenario: [1] The call carries GSW_CALL_RESULT_FEEDBACK
      Given the campaign is running in "Predictive" mode
      And the desktop of Ana is logged in
      And the next call of OCS carries:
        | key                      | value |
        | GSW_CALL_RESULT_FEEDBACK | 1     |
      When Ana's agent goes ready
      And a call of OCS comes to Ana
      And Ana's agent answers the call
      And Ana's agent hangs up
      And Ana's agent finishes the record with:
        | argument           | value                      |
        | changes.callResult | Answering Machine Detected |
      Then Ana's desktop refuses, or sends UpdateCallCompletionStats or RecordProcessed with:
        | key               | value                      |
        | GSW_RECORD_HANDLE | the handle                 |
        | GSW_CALL_RESULT   | Answering Machine Detected |

    Scenario: [2] The agent has not said it
      Given the campaign is running in "Predictive" mode
      And the desktop of Ana is logged in
      And the next call of OCS carries:
        | key                      | value |
        | GSW_CALL_RESULT_FEEDBACK | 1     |
      When Ana's agent goes ready
      And a call of OCS comes to Ana
      And Ana's agent answers the call
      And Ana's agent hangs up
      And Ana's agent finishes the record
      Then Ana's desktop sends no RecordProcessed with:
        | key             | value                                       |
        | GSW_CALL_RESULT | one of absent, the record's GSW_CALL_RESULT |
