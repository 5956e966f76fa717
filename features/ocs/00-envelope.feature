@ocs @doc-001
Feature: Envelope
  What every message between a desktop and OCS has in common: how it is answered, and what a desktop can rely on in every
  message. The rules ENV-01 to ENV-08 are also checked on every message of every other scenario.

  @ENV-01 @must
  Rule: Every message from OCS has the keys, types and values that its table gives
    Sections: Key-Value Pair; Characteristics of Event Structures; Reserved Keys; Genesys Enumeration Tables;
    Desktop Requests and OCS Responses
    A mandatory key is there, an Int is an Int and a String a String, an enumerated value is one of
    its enumeration, and a number is within its range.

    Background:
      Given the campaign is running
      And Ana is logged in

    Scenario: [1] One record from the request to the last acknowledgment
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord
      When Ana sends UpdateCallCompletionStats with GSW_CALL_RESULT set to Answer
      Then Ana receives UpdateCallCompletionStatsAcknowledge
      When Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge

    Scenario: [2] The notifications of a campaign that stops, starts and is unloaded
      When the campaign is stopped
      Then Ana receives CampaignStopped
      When the campaign is started
      Then Ana receives CampaignStarted
      When the campaign is stopped
      And the campaign is unloaded
      Then Ana receives CampaignUnloaded

  @ENV-04 @must @ruling-24 @ruling-25
  Rule: A request gets exactly one answer
    Sections: Event Responses
    The answer is an acknowledgment, the requested data, or an error. ChainedRecordRequest,
    CampaignStatusRequest and LogOut may be answered by several events, and a few requests are
    ignored; each of these exceptions has a rule of its own.

    Background:
      Given the option agent_preview_mode_start is true
      And the campaign is running
      And Ana is logged in
      And Ana has started preview dialing mode
      And Ana has a preview record

    Scenario Outline: [1] One positive answer
      Given Ben is logged in
      And Ben has started preview dialing mode
      When <agent> sends <request>
      Then <agent> receives <answer>
      And <agent> receives nothing

      Examples:
        | request                   | agent | answer                               |
        | PreviewRecordRequest      | Ben   | PreviewRecord                        |
        | UpdateCallCompletionStats | Ana   | UpdateCallCompletionStatsAcknowledge |
        | RecordProcessed           | Ana   | RecordProcessedAcknowledge           |
        | PreviewDialingModeOver    | Ana   | PreviewDialingModeOverAcknowledge    |

    Scenario: [2] One error, and no acknowledgment with it
      When Ana sends RecordProcessed without GSW_CALLING_LIST
      Then Ana receives error 101 or 102
      And Ana receives nothing

    Scenario: [3] One error though two keys are missing
      When Ana sends these pairs:
        | key                | value                       |
        | GSW_AGENT_REQ_TYPE | "UpdateCallCompletionStats" |
        | GSW_APPLICATION_ID | the application id          |
      Then Ana receives error 101 or 102
      And Ana receives nothing

    Scenario: [4] The same request twice gets two answers
      When Ana sends UpdateCallCompletionStats with GSW_REFERENCE_ID set to 61
      And Ana sends UpdateCallCompletionStats with GSW_REFERENCE_ID set to 62
      Then Ana receives UpdateCallCompletionStatsAcknowledge with:
        | key              | value |
        | GSW_REFERENCE_ID | 61    |
      And Ana receives UpdateCallCompletionStatsAcknowledge with:
        | key              | value |
        | GSW_REFERENCE_ID | 62    |
      And Ana receives nothing

  @ENV-06 @must @ruling-245
  Rule: OCS sends only what answers a request or reports a change
    Sections: Characteristics of Event Structures; All Genesys Events and Event Type Protocols
    Every event is one of the protocol's, and there is a cause for it: a request of the agent who
    receives it, their login, or a change in a campaign. Where a status is sent, CampaignGroupAssigned may
    come with it.

    Background:
      Given the campaign is running
      And Ana is logged in
      And Ben is logged in

    Scenario: [1] Nothing comes while nothing happens
      When 600 seconds pass
      Then Ana receives nothing
      And Ben receives nothing

    Scenario: [2] An answer reaches only the agent who asked
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord
      And Ben receives nothing

    Scenario: [3] An error reaches only the agent who asked
      When Ana sends PreviewRecordRequest without GSW_CAMPAIGN_NAME
      Then Ana receives error 101 or 102
      And Ben receives nothing

    Scenario: [4] Becoming ready is not a reason for a message in a preview campaign
      When Ana goes not ready
      And Ana goes ready
      Then Ana receives nothing
      And Ben receives nothing
