@ocs @doc-001
Feature: Dialing modes for a voice platform
  In the GVP modes OCS works with a voice platform. For whom it dials then is not said; of desktops, it is said what they
  need not send in Power GVP mode.

  @DLM-23 @should
  Rule: In Power GVP mode a personal callback comes without PreviewDialingModeStart, no matter what agent_preview_mode_start says
    Sections: PreviewDialingModeStart; Scheduling and Rescheduling Records

    Background:
      Given the calling list holds these records:
        | contact_info | record_type       | agent_id | dial_sched_time            |
        | 5550101      | Personal CallBack | 1001     | the Unix time 1 minute ago |

    Scenario Outline: [1] The option is set for <whom>
      Given <option> is true
      And the campaign is running in "Power GVP" mode
      When Ana logs in
      And 60 seconds pass
      Then Ana receives ScheduledCall

      Examples:
        | whom               | option                                                    |
        | OCS                | the option agent_preview_mode_start                       |
        | the campaign group | the option agent_preview_mode_start of the campaign group |

  @DLM-24 @must
  Rule: In Power GVP mode a record request is not refused for want of PreviewDialingModeStart
    Sections: PreviewDialingModeStart; Error Names and Codes
    That no preview campaign runs (107) is another reason, and that no agent is one for this mode (104): which is DLM-26.

    Scenario Outline: [1] agent_preview_mode_start is set for <whom>
      Given <option> is true
      And the campaign is running in "Power GVP" mode
      And Ana is logged in
      When Ana sends PreviewRecordRequest
      Then Ana receives error 107 or 104

      Examples:
        | whom               | option                                                    |
        | OCS                | the option agent_preview_mode_start                       |
        | the campaign group | the option agent_preview_mode_start of the campaign group |

  @DLM-26 @should
  Rule: In Power GVP mode a record request is answered 107
    Sections: Preview Record Request and Acknowledgment; NoRunningPreviewCampaigns
    Records may be requested where the mode of the campaign is Preview, and this is another one.

    Scenario: [1] PreviewRecordRequest
      Given the campaign is running in "Power GVP" mode
      And Ana is logged in
      When Ana sends PreviewRecordRequest
      Then Ana receives error 107
