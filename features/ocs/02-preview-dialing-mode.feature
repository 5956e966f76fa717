@ocs @doc-001
Feature: Preview dialing mode
  With the option agent_preview_mode_start an agent first says that they want to work in preview mode,
  and only then receives records. PreviewDialingModeStart begins this preview session of one agent in
  one campaign, PreviewDialingModeOver ends it.

  @PDM-01 @must
  Rule: PreviewDialingModeStart is acknowledged and names the campaign
    Sections: PreviewDialingModeStart Request; PreviewDialingModeStart; PreviewDialingModeStartAcknowledge

    Background:
      Given the option agent_preview_mode_start is true
      And the campaign is running
      And Ana is logged in

    Scenario: [1] The session begins
      When Ana sends PreviewDialingModeStart
      Then Ana receives PreviewDialingModeStartAcknowledge with:
        | key               | value    |
        | GSW_CAMPAIGN_NAME | "Spring" |

    Scenario: [2] A new session after the end of the first
      Given Ana has started preview dialing mode
      And Ana has sent PreviewDialingModeOver
      When Ana sends PreviewDialingModeStart
      Then Ana receives PreviewDialingModeStartAcknowledge

  @PDM-02 @must @ruling-80 @ruling-81
  Rule: If a session is required, no record is delivered before it has begun
    Sections: PreviewDialingModeStart Request; Preview Record Request and Acknowledgment
    OCS ignores the request or refuses it; in either case the agent gets no record.

    Scenario: [1] The option is set for OCS
      Given the option agent_preview_mode_start is true
      And the campaign is running
      And Ana is logged in
      When Ana sends PreviewRecordRequest
      Then Ana receives no PreviewRecord

    Scenario: [2] The option is set for the campaign group
      Given the option agent_preview_mode_start of the campaign group is true
      And the campaign is running
      And Ana is logged in
      When Ana sends PreviewRecordRequest
      Then Ana receives no PreviewRecord

    Scenario: [3] A colleague has begun a session
      Given the option agent_preview_mode_start is true
      And the campaign is running
      And Ana is logged in
      And Ana has started preview dialing mode
      And Ben is logged in
      When Ben sends PreviewRecordRequest
      Then Ben receives no PreviewRecord

    Scenario: [4] The agent has begun a session in another campaign
      Given the option agent_preview_mode_start is true
      And the campaign group "Autumn@Sales" of campaign "Autumn" for "Sales" is running
      And the campaign is running
      And Ana is logged in
      And Ana has started preview dialing mode
      When Ana sends PreviewRecordRequest with GSW_CAMPAIGN_NAME set to "Autumn"
      Then Ana receives no PreviewRecord

    Scenario: [5] The request takes no record away
      Given the option agent_preview_mode_start is true
      And the calling list holds these records:
        | contact_info |
        | "5550101"    |
      And the campaign is running
      And Ana is logged in
      When Ana sends PreviewRecordRequest
      Then Ana receives no PreviewRecord
      When Ana sends PreviewDialingModeStart
      And Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord with:
        | key       | value     |
        | GSW_PHONE | "5550101" |

  @PDM-03 @should @ruling-5 @ruling-80
  Rule: A record request that lacks its session is answered Invalid Request
    Sections: Error Names and Codes
    The error can say that PreviewDialingModeStart is required; another part of the document has OCS
    ignore the request.

    Background:
      Given the option agent_preview_mode_start is true
      And the campaign is running
      And Ana is logged in

    Scenario: [1] The number
      When Ana sends PreviewRecordRequest
      Then Ana receives error 101

    Scenario: [2] The message
      When Ana sends PreviewRecordRequest
      Then Ana receives error 101 with:
        | key       | value                                                           |
        | GSW_ERROR | one of "PreviewDialingModeStart is required", "Invalid Request" |

  @PDM-04 @must
  Rule: Records are delivered once the session has begun
    Sections: PreviewDialingModeStart Request; PreviewDialingModeStartAcknowledge

    Scenario: [1] The option is set for OCS
      Given the option agent_preview_mode_start is true
      And the campaign is running
      And Ana is logged in
      And Ana has started preview dialing mode
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord

    Scenario: [2] The option is set for the campaign group
      Given the option agent_preview_mode_start of the campaign group is true
      And the campaign is running
      And Ana is logged in
      And Ana has started preview dialing mode
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord

  @PDM-05 @must
  Rule: If no session is required, records are delivered without one
    Sections: PreviewDialingModeStart Request; Preview Record Request and Acknowledgment

    Scenario: [1] The agent asks right after the login
      Given the option agent_preview_mode_start is false
      And the campaign is running
      And Ana is logged in
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord

  @PDM-06 @must
  Rule: A session that has begun cannot begin again
    Sections: Error Names and Codes; PreviewDialingModeStart

    Background:
      Given the option agent_preview_mode_start is true
      And the campaign is running
      And Ana is logged in
      And Ana has started preview dialing mode

    Scenario: [1] The second request
      When Ana sends PreviewDialingModeStart
      Then Ana receives error 118

    Scenario: [2] The session goes on after the error
      When Ana sends PreviewDialingModeStart
      And Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord

  @PDM-07 @must
  Rule: Each agent has a session of their own in each campaign
    Sections: PreviewDialingModeStart; PreviewDialingModeOver
    OCS links the line of the agent with the campaign.

    Background:
      Given the option agent_preview_mode_start is true
      And the campaign group "Autumn@Sales" of campaign "Autumn" for "Sales" is running
      And the campaign is running
      And Ana is logged in
      And Ben is logged in
      And Ana has started preview dialing mode

    Scenario: [1] A colleague begins their own
      When Ben sends PreviewDialingModeStart
      Then Ben receives PreviewDialingModeStartAcknowledge

    Scenario: [2] The agent begins another in a second campaign
      When Ana sends PreviewDialingModeStart with GSW_CAMPAIGN_NAME set to "Autumn"
      Then Ana receives PreviewDialingModeStartAcknowledge with:
        | key               | value    |
        | GSW_CAMPAIGN_NAME | "Autumn" |

    Scenario: [3] The end of one does not end that of a colleague
      Given Ben has started preview dialing mode
      When Ana sends PreviewDialingModeOver
      Then Ana receives PreviewDialingModeOverAcknowledge
      When Ben sends PreviewRecordRequest
      Then Ben receives PreviewRecord

    Scenario: [4] The end of one does not end another in a second campaign
      Given Ana has sent PreviewDialingModeStart with:
        | key               | value    |
        | GSW_CAMPAIGN_NAME | "Autumn" |
      When Ana sends PreviewDialingModeOver with GSW_CAMPAIGN_NAME set to "Autumn"
      Then Ana receives PreviewDialingModeOverAcknowledge
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord

  @PDM-08 @must
  Rule: PreviewDialingModeOver is acknowledged and names the campaign
    Sections: PreviewDialingModeOver; PreviewDialingModeOverAcknowledge

    Scenario: [1] The session ends
      Given the option agent_preview_mode_start is true
      And the campaign is running
      And Ana is logged in
      And Ana has started preview dialing mode
      When Ana sends PreviewDialingModeOver
      Then Ana receives PreviewDialingModeOverAcknowledge with:
        | key               | value    |
        | GSW_CAMPAIGN_NAME | "Spring" |

  @PDM-09 @must
  Rule: No record is delivered after the end of a required session
    Sections: PreviewDialingModeOver; PreviewDialingModeStart Request

    Scenario: [1] The agent asks again
      Given the option agent_preview_mode_start is true
      And the campaign is running
      And Ana is logged in
      And Ana has started preview dialing mode
      And Ana has sent PreviewDialingModeOver
      When Ana sends PreviewRecordRequest
      Then Ana receives no PreviewRecord

  @PDM-10 @must @ruling-84
  Rule: A session that has not begun cannot end
    Sections: Error Names and Codes; PreviewDialingModeOver

    Background:
      Given the option agent_preview_mode_start is true
      And the campaign is running
      And Ana is logged in

    Scenario: [1] There has been no session
      When Ana sends PreviewDialingModeOver
      Then Ana receives error 119

    Scenario: [2] The session has ended already
      Given Ana has started preview dialing mode
      And Ana has sent PreviewDialingModeOver
      When Ana sends PreviewDialingModeOver
      Then Ana receives error 119

    Scenario: [3] Only a colleague has a session
      Given Ana has started preview dialing mode
      And Ben is logged in
      When Ben sends PreviewDialingModeOver
      Then Ben receives error 119

  @PDM-18 @should @ruling-79 @ruling-229
  Rule: A session can begin in a predictive campaign too
    Sections: PreviewDialingModeStart Request
    There it lets scheduled calls come. Another error of the table is that no preview campaign is running, and it does
    not say which of both applies.

    Scenario: [1] The campaign runs in Predictive mode
      Given the option agent_preview_mode_start is true
      And the campaign is running in "Predictive" mode
      And Ana is logged in
      When Ana sends PreviewDialingModeStart
      Then Ana receives PreviewDialingModeStartAcknowledge

  @PDM-19 @should @ruling-83 @ruling-84
  Rule: If no session is required, an agent can still begin and end one
    Sections: PreviewDialingModeStart Request; PreviewDialingModeOver; Error Names and Codes

    Background:
      Given the option agent_preview_mode_start is false
      And the campaign is running
      And Ana is logged in

    Scenario: [1] It begins and ends
      When Ana sends PreviewDialingModeStart
      Then Ana receives PreviewDialingModeStartAcknowledge
      When Ana sends PreviewDialingModeOver
      Then Ana receives PreviewDialingModeOverAcknowledge

    Scenario: [2] It cannot begin twice
      Given Ana has started preview dialing mode
      When Ana sends PreviewDialingModeStart
      Then Ana receives error 118

    Scenario: [3] It cannot end before it has begun
      When Ana sends PreviewDialingModeOver
      Then Ana receives error 119
