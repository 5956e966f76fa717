@desktop @doc-001
Feature: Pushed records at the desktop
  In Push Preview mode OCS offers records by itself, to agents who are ready, as interactions with attached data. The
  agent accepts one or declines it; a record that was accepted is worked like any other.

  @DPU-01 @must
  Rule: A pushed record that the agent has worked on is finished by RecordProcessed, with its handle
    Sections: Event Responses; Characteristics of Event Structures; RecordProcessed
    In this mode the request is optional, but with the option record_processed it must be sent in all cases.

    Background:
      Given the option record_processed is true
      And the campaign is running in "Push Preview" mode
      And the desktop of Ana is logged in
      And Ana's desktop has accepted a pushed record

    Scenario: [1] The handle
      When Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed with:
        | key               | value                          |
        | GSW_RECORD_HANDLE | the record's GSW_RECORD_HANDLE |

    Scenario Outline: [2] The request has the record's own <key>
      When Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed with:
        | key   | value              |
        | <key> | the record's <key> |

      Examples:
        | key                |
        | GSW_APPLICATION_ID |
        | GSW_CALLING_LIST   |
        | GSW_CAMPAIGN_NAME  |

    Scenario: [3] The agent enters a result
      When Ana's agent finishes the record with:
        | argument           | value       |
        | changes.callResult | Wrong Party |
      Then Ana's desktop refuses, or sends UpdateCallCompletionStats or RecordProcessed with:
        | key               | value                          |
        | GSW_RECORD_HANDLE | the record's GSW_RECORD_HANDLE |
        | GSW_CALL_RESULT   | Wrong Party                    |

  @DPU-02 @should
  Rule: A desktop accepts the record that is offered when its agent does, or declines it
    Sections: Proactive Interaction Support
    How this is said is not in the documents; here the link says it.

    Scenario Outline: [1] The agent <action> the record
      Given the campaign is running in "Push Preview" mode
      And the desktop of Ana is logged in
      When Ana's agent goes ready
      And a record is pushed to Ana
      And Ana's agent <action> the record
      Then Ana's desktop sends <request>

      Examples:
        | action   | request       |
        | accepts  | RequestAccept |
        | declines | RequestReject |

  @DPU-03 @should
  Rule: A desktop takes pushed records without PreviewDialingModeStart, and ends them without PreviewDialingModeOver
    Sections: PreviewDialingModeStart; PreviewDialingModeOver
    Neither is required in this mode, whatever agent_preview_mode_start says.

    Scenario: [1] The agent has not started preview dialing mode
      Given the option agent_preview_mode_start is true
      And the option record_processed is true
      And the campaign is running in "Push Preview" mode
      And the desktop of Ana is logged in
      When Ana's agent goes ready
      And a record is pushed to Ana
      And Ana's agent accepts the record
      Then Ana's desktop sends RequestAccept
      When Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed

  @DPU-04 @should
  Rule: A desktop dials the number of a pushed record, and attaches its handle
    Sections: Proactive Interaction Support; Default Record Information

    Background:
      Given the calling list holds only the record of 5550101
      And the campaign is running in "Push Preview" mode
      And the customer 5550101 answers
      And the desktop of Ana is logged in
      And Ana's desktop has accepted a pushed record

    Scenario: [1] The number
      When Ana's agent dials the record
      Then Ana's desktop sends RequestMakeCall with:
        | key     | value     |
        | otherDN | "5550101" |

    Scenario: [2] The handle
      When Ana's agent dials the record
      Then Ana's desktop sends RequestMakeCall with:
        | key               | value                          |
        | GSW_RECORD_HANDLE | the record's GSW_RECORD_HANDLE |

  @DPU-05 @should
  Rule: A desktop sends no request about a record whose offer was declined or taken back
    Sections: Proactive Interaction Support; Characteristics of Event Structures

    Scenario: [1] The agent declines it and logs out
      Given the campaign is running in "Push Preview" mode
      And the desktop of Ana is logged in
      When Ana's agent goes ready
      And a record is pushed to Ana
      And Ana's agent declines the record
      And Ana's agent logs out
      Then Ana's desktop sends RequestReject
      And Ana's desktop sends RequestAgentLogout
      And Ana's desktop sends no RecordReject
      And Ana's desktop sends no RecordProcessed
