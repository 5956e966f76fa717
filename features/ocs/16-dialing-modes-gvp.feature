@ocs @doc-001
Feature: Dialing modes for a voice platform
  In the GVP modes OCS dials for the ports of a voice platform, and no agent and no desktop takes part. The documents name
  these modes, and say nothing else about them; here the ports are voice treatment ports, and Iris is a virtual agent.

  @DLM-20 @should
  Rule: In a GVP mode OCS dials for the ports of the group, without any agent
    Sections: Virtual Agent Support for Notifications; CampaignStarted

    Scenario Outline: [1] The campaign is started, <mode>
      Given the calling list holds only the record of 5550101
      And the IVR group "Port" works for the campaign
      And the campaign is loaded in "<mode>" mode
      And the DN of Iris is watched
      When the campaign is started
      Then Iris is called
      And Iris sees EventEstablished

      Examples:
        | mode            |
        | Power GVP       |
        | Progressive GVP |
        | Predictive GVP  |

  @DLM-21 @should
  Rule: In a GVP mode no agent is called
    Sections: CampaignStarted

    Scenario Outline: [1] An agent is ready, <mode>
      Given the calling list holds only the record of 5550101
      And the campaign is running in "<mode>" mode
      And Ana is logged in
      When Ana goes ready
      And 60 seconds pass
      Then Ana is not called

      Examples:
        | mode            |
        | Power GVP       |
        | Progressive GVP |
        | Predictive GVP  |

  @DLM-22 @should
  Rule: In a GVP mode a record is finished without any desktop
    Sections: Virtual Agent Support for Notifications

    Scenario Outline: [1] The platform hangs up, <mode>
      Given the calling list holds only the record of 5550101
      And the option record_processed is true
      And the IVR group "Port" works for the campaign
      And the campaign is loaded in "<mode>" mode
      And the DN of Iris is watched
      When the campaign is started
      Then Iris is called
      And Iris sees EventEstablished
      When Iris hangs up
      Then the record with phone 5550101 has:
        | column        | value                       |
        | record_status | not one of Ready, Retrieved |

      Examples:
        | mode            |
        | Power GVP       |
        | Progressive GVP |
        | Predictive GVP  |

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
  Rule: In Power GVP mode a record request is refused for want of a preview campaign, and not of PreviewDialingModeStart
    Sections: PreviewDialingModeStart; Error Names and Codes

    Scenario Outline: [1] agent_preview_mode_start is set for <whom>
      Given <option> is true
      And the campaign is running in "Power GVP" mode
      And Ana is logged in
      When Ana sends PreviewRecordRequest
      Then Ana receives error 107

      Examples:
        | whom               | option                                                    |
        | OCS                | the option agent_preview_mode_start                       |
        | the campaign group | the option agent_preview_mode_start of the campaign group |
