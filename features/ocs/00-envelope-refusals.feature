@ocs @doc-001
Feature: Refusals that any request can meet
  The record is not there, or the agent is not: OCS answers an error, and nothing has changed. A mandatory key that is
  missing or wrong is in the feature "Keys of a request", and what only one request can meet is in its chapter.

  @ENV-26 @must @ruling-8
  Rule: A request about a record that is not in the buffers is answered Record Not Found
    Sections: Characteristics of Event Structures; Error Names and Codes

    Scenario Outline: [1] The handle was never given out
      Given the campaign is running
      And Ana is logged in
      And Ana has a preview record
      When Ana sends <request> with GSW_RECORD_HANDLE set to an unknown handle
      Then Ana receives error 109

      Examples:
        | request                   |
        | UpdateCallCompletionStats |
        | RecordProcessed           |

  @ENV-27 @must @ruling-10
  Rule: A request from a line where nobody is logged in is answered Agent Not Found
    Sections: Error Names and Codes

    Scenario: [1] The agent has logged out
      Given the campaign is running
      And Ana is logged in
      When Ana logs out
      And Ana sends PreviewRecordRequest
      Then Ana receives error 104

  @ENV-28 @should @ruling-10 @ruling-232
  Rule: A request for a campaign from an agent outside its groups is answered Agent Not Found
    Sections: Error Names and Codes; Characteristics of Event Structures
    If the request is about a record, Record Not Found or Invalid Request is just as right: for this agent
    it is not there.

    Background:
      Given the campaign group "Autumn@Service" of campaign "Autumn" for "Service" is running
      And the campaign is running

    Scenario Outline: [1] The agent does not work in the campaign
      Given <agent> is logged in
      When <agent> sends PreviewRecordRequest with GSW_CAMPAIGN_NAME set to "Spring"
      Then <agent> receives error 104

      Examples:
        | agent |
        | Zoe   |
        | Cleo  |

    Scenario Outline: [2] An agent without any campaign sends <request> for a record of another
      Given Ana is logged in
      And Ana has a preview record
      And Zoe is logged in
      When Zoe sends <request> with:
        | key               | value        |
        | GSW_RECORD_HANDLE | Ana's handle |
        | GSW_CAMPAIGN_NAME | "Spring"     |
        | GSW_CALLING_LIST  | "Customers"  |
      Then Zoe receives error 101, 104 or 109

      Examples:
        | request                   |
        | UpdateCallCompletionStats |
        | RecordProcessed           |
        | ChainedRecordRequest      |
        | RecordReject              |
        | ScheduledRecordReschedule |

  @ENV-29 @must @ruling-236
  Rule: A request that is refused changes nothing
    Sections: Error Events and Messages; Desktop Requests and OCS Responses
    After the error the desktop can send the request again, corrected, as if nothing had been sent.

    Scenario: [1] A refused PreviewDialingModeStart starts nothing
      Given the option agent_preview_mode_start is true
      And the campaign is running
      And Ana is logged in
      When Ana sends PreviewDialingModeStart without GSW_CAMPAIGN_NAME
      Then Ana receives error 101 or 102
      When Ana sends PreviewDialingModeStart
      Then Ana receives PreviewDialingModeStartAcknowledge

    Scenario: [2] A refused RecordProcessed leaves the record open
      Given the campaign is running
      And Ana is logged in
      And Ana has a preview record
      When Ana sends RecordProcessed without GSW_CALLING_LIST
      Then Ana receives error 101 or 102
      When Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge

    Scenario: [3] A refused RecordProcessed writes nothing
      Given the campaign is running
      And Ana is logged in
      And Ana has a preview record
      When Ana sends RecordProcessed with:
        | key              | value       |
        | GSW_CALL_RESULT  | Wrong Party |
        | GSW_CALLING_LIST | 12          |
      Then Ana receives error 101, 102 or 103
      When Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      And the record on Ana's desktop has:
        | field       | value           |
        | call_result | not Wrong Party |
