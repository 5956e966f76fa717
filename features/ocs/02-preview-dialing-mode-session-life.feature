@ocs @doc-001
Feature: Life of the preview session
  What happens to a preview session, and to the records that it brought, when the campaign or the agent
  pauses or leaves. The documents name only the two requests that begin and end a session; the rest is
  decided by rulings.

  Background:
    Given the option agent_preview_mode_start is true
    And the campaign is running
    And Ana is logged in

  @PDM-20 @should @ruling-87
  Rule: A session outlasts a stop of the campaign
    Sections: PreviewDialingModeStart Request

    Scenario: [1] The campaign stops and starts again
      Given Ana has started preview dialing mode
      When the campaign is stopped
      And the campaign is started
      And Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord

  @PDM-21 @should @ruling-85 @ruling-87
  Rule: A session ends when the campaign is unloaded
    Sections: PreviewDialingModeStart Request; PreviewDialingModeOver

    Background:
      Given Ana has started preview dialing mode

    Scenario: [1] It cannot be ended anymore
      When the campaign is stopped
      And the campaign is unloaded
      Then Ana receives CampaignUnloaded
      When Ana sends PreviewDialingModeOver
      Then Ana receives error 119

    Scenario: [2] It has to begin again when the campaign runs again
      When the campaign is stopped
      And the campaign is unloaded
      And the campaign is loaded
      And the campaign is started
      And Ana sends PreviewRecordRequest
      Then Ana receives no PreviewRecord
      When Ana sends PreviewDialingModeStart
      Then Ana receives PreviewDialingModeStartAcknowledge

  @PDM-22 @should @ruling-87
  Rule: A session ends when the agent logs out
    Sections: PreviewDialingModeStart Request; PreviewDialingModeOver

    Scenario: [1] The agent logs in again
      Given Ana has started preview dialing mode
      When Ana logs out
      And Ana logs in
      And Ana sends PreviewRecordRequest
      Then Ana receives no PreviewRecord
      When Ana sends PreviewDialingModeStart
      Then Ana receives PreviewDialingModeStartAcknowledge

  @PDM-23 @should @ruling-86
  Rule: A session can end while a record is open, and the record stays open
    Sections: PreviewDialingModeOver; PreviewDialingModeOverAcknowledge

    Background:
      Given Ana has started preview dialing mode
      And Ana has a preview record

    Scenario: [1] The session ends
      When Ana sends PreviewDialingModeOver
      Then Ana receives PreviewDialingModeOverAcknowledge

    Scenario: [2] The record is finished afterward
      Given Ana has sent PreviewDialingModeOver
      When Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |

  @PDM-24 @should @ruling-81
  Rule: A missing session holds back records only
    Sections: PreviewDialingModeStart Request; Error Names and Codes
    Other requests are answered as usual.

    Scenario: [1] The status of the campaign
      When Ana sends CampaignStatusRequest
      Then Ana receives CampaignStarted

    Scenario: [2] The update of a record after the session
      Given Ana has started preview dialing mode
      And Ana has a preview record
      And Ana has sent PreviewDialingModeOver
      When Ana sends UpdateCallCompletionStats with GSW_CALL_RESULT set to Answer
      Then Ana receives UpdateCallCompletionStatsAcknowledge
