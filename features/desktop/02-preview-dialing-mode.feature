@desktop @doc-001
Feature: Preview dialing mode on the desktop
  How a desktop begins and ends preview dialing mode for its agent, and how it handles the answers.

  @DPD-01 @must
  Rule: A desktop starts preview dialing mode for the campaign that runs
    Sections: PreviewDialingModeStart Request; PreviewDialingModeStart

    Background:
      Given the option agent_preview_mode_start is true
      And the campaign is running
      And the desktop of Ana is logged in

    Scenario: [1] The agent starts
      When Ana's agent starts preview dialing mode
      Then Ana's desktop sends PreviewDialingModeStart with:
        | key                     | value                         |
        | GSW_CAMPAIGN_NAME       | "Spring"                      |
        | GSW_CAMPAIGN_GROUP_NAME | one of "Spring@Sales", absent |
        | GSW_APPLICATION_ID      | the application id            |
      And Ana's desktop sends no PreviewDialingModeStart

    Scenario: [2] A record is asked for after the start
      Given Ana's desktop has started preview dialing mode
      When Ana's agent asks for a preview record
      Then Ana's desktop sends PreviewRecordRequest
      And Ana's desktop sends no PreviewDialingModeStart

  @DPD-02 @should
  Rule: Once the start is acknowledged, the agent sees that preview dialing mode is on
    Sections: PreviewDialingModeStartAcknowledge

    Scenario: [1] The acknowledgment has come
      Given the campaign is running
      And the desktop of Ana is logged in
      When Ana's agent starts preview dialing mode
      Then Ana's screen shows:
        | what                    | value    |
        | previewSessions[Spring] | "Spring" |

    Scenario: [2] The acknowledgment is late
      Given the campaign is loaded
      And the desktop of Ana is logged in
      When OCS holds back its answer to the next PreviewDialingModeStart
      And the campaign is started
      And Ana's agent starts preview dialing mode
      Then Ana's screen shows:
        | what                  | value |
        | previewSessions.count | 0     |
      When OCS sends what it held back
      Then Ana's screen shows:
        | what                    | value    |
        | previewSessions[Spring] | "Spring" |

    Scenario: [3] OCS refuses
      Given the campaign is loaded
      And the desktop of Ana is logged in
      When OCS answers the next PreviewDialingModeStart with error 107
      And the campaign is started
      And Ana's agent starts preview dialing mode
      Then Ana's screen shows:
        | what                  | value |
        | previewSessions.count | 0     |
        | lastError.number      | 107   |

  @DPD-03 @must
  Rule: A desktop ends preview dialing mode with PreviewDialingModeOver
    Sections: PreviewDialingModeOver

    Scenario: [1] The agent ends it
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has started preview dialing mode
      When Ana's agent ends preview dialing mode
      Then Ana's desktop sends PreviewDialingModeOver with:
        | key                     | value                         |
        | GSW_CAMPAIGN_NAME       | "Spring"                      |
        | GSW_CAMPAIGN_GROUP_NAME | one of "Spring@Sales", absent |
        | GSW_APPLICATION_ID      | the application id            |

  @DPD-04 @should
  Rule: Once the end is acknowledged, the agent sees that preview dialing mode is off
    Sections: PreviewDialingModeOverAcknowledge

    Scenario: [1] The acknowledgment has come
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has started preview dialing mode
      When Ana's agent ends preview dialing mode
      Then Ana's screen shows:
        | what                  | value |
        | previewSessions.count | 0     |

  @DPD-05 @should @ruling-83 @ruling-84
  Rule: A refusal that says what state the session is in is taken as true
    Sections: Error Names and Codes
    118 says that the session was started before, 119 that there is no session.

    Scenario: [1] The session had been started before
      Given the campaign is loaded
      And the desktop of Ana is logged in
      When OCS answers the next PreviewDialingModeStart with error 118
      And the campaign is started
      And Ana's agent starts preview dialing mode
      Then Ana's screen shows:
        | what                    | value    |
        | previewSessions[Spring] | "Spring" |

    Scenario: [2] There is no session anymore
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has started preview dialing mode
      When OCS answers the next PreviewDialingModeOver with error 119
      And Ana's agent ends preview dialing mode
      Then Ana's screen shows:
        | what                  | value |
        | previewSessions.count | 0     |

  @DPD-06 @should
  Rule: Once the end is acknowledged, no record is asked for and no callback taken until preview dialing mode is started again
    Sections: PreviewDialingModeOverAcknowledge; PreviewDialingModeStart Request

    Background:
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has started preview dialing mode

    Scenario: [1] The agent asks after the end
      When Ana's agent ends preview dialing mode
      Then Ana's desktop sends PreviewDialingModeOver
      When Ana's agent asks for a preview record
      Then Ana's desktop sends no PreviewRecordRequest before PreviewDialingModeStart

    Scenario: [2] There was no record before, and the next attempt would come after the end
      When OCS answers the next PreviewRecordRequest with error 108
      And Ana's agent asks for a preview record
      Then Ana's desktop sends PreviewRecordRequest
      When Ana's agent ends preview dialing mode
      Then Ana's desktop sends PreviewDialingModeOver
      When 20 seconds pass
      Then Ana's desktop sends no PreviewRecordRequest

    Scenario: [3] It is started again
      When Ana's agent ends preview dialing mode
      Then Ana's desktop sends PreviewDialingModeOver
      When Ana's agent starts preview dialing mode
      Then Ana's desktop sends PreviewDialingModeStart
      When Ana's agent asks for a preview record
      Then Ana's desktop sends PreviewRecordRequest

    Scenario: [4] OCS sends a callback after the end
      When Ana's agent ends preview dialing mode
      Then Ana's desktop sends PreviewDialingModeOver
      When OCS sends ScheduledCall to Ana with:
        | key       | value     |
        | GSW_PHONE | "5550177" |
      Then Ana's screen shows:
        | what             | value   |
        | records[5550177] | nothing |
        | callbacks.count  | 0       |

  @DPD-07 @should @ruling-80
  Rule: If OCS ignores requests for records until preview dialing mode is started, the desktop starts it
    Sections: PreviewDialingModeStart Request
    OCS may say so with an error, or say nothing at all.

    Scenario: [1] The request is not answered
      Given the option agent_preview_mode_start is true
      And the campaign is running
      And the desktop of Ana is logged in
      When OCS does not answer the next PreviewRecordRequest
      And Ana's agent asks for a preview record
      Then Ana's desktop sends PreviewRecordRequest
      When 60 seconds pass
      Then Ana's desktop sends PreviewDialingModeStart, and then PreviewRecordRequest

  @DPD-08 @must
  Rule: If OCS wants preview dialing mode to be started, this is done after each login, and before a record is asked for
    Sections: PreviewDialingModeStart Request
    Without it OCS sends no callbacks either.

    Background:
      Given the option agent_preview_mode_start is true
      And the campaign is running
      And the desktop of Ana is logged in

    Scenario: [1] The agent logs in again
      When Ana's agent starts preview dialing mode
      Then Ana's desktop sends PreviewDialingModeStart
      When Ana's agent logs out
      And Ana's agent logs in
      And Ana's agent starts preview dialing mode
      Then Ana's desktop sends PreviewDialingModeStart with:
        | key               | value    |
        | GSW_CAMPAIGN_NAME | "Spring" |

    Scenario: [2] The agent starts, and asks at once
      When Ana's agent starts preview dialing mode
      And Ana's agent asks for a preview record
      Then Ana's desktop sends PreviewDialingModeStart, and then PreviewRecordRequest
