@ocs @doc-001
Feature: Work on pushed records
  Once an agent has accepted a pushed record, it is dialed, changed and finished like any other, by its handle. What is
  made of an offer that is declined is not said; these rules have that no record is lost by it.

  @PSH-12 @must
  Rule: A request about a pushed record is answered as one about any record
    Sections: Event Responses; Characteristics of Event Structures

    Background:
      Given the campaign is running in "Push Preview" mode
      And Ana is logged in
      And Ana has accepted a pushed record

    Scenario Outline: [1] <request>
      When Ana sends <request>
      Then Ana receives <request>Acknowledge with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |

      Examples:
        | request                   |
        | UpdateCallCompletionStats |
        | RecordProcessed           |

  @PSH-13 @must @ruling-242
  Rule: What the agent's final request says of a pushed record is written
    Sections: RecordProcessed; Updating Call Results and Custom Fields

    Scenario: [1] The call result
      Given the calling list holds only the record of 5550101
      And the campaign is running in "Push Preview" mode
      And Ana is logged in
      And Ana has accepted a pushed record
      When Ana sends RecordProcessed with GSW_CALL_RESULT set to Wrong Party
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | field       | value       |
        | call_result | Wrong Party |

  @PSH-14 @must
  Rule: A record that an agent has accepted is not offered to anybody else
    Sections: Proactive Interaction Support; Agent Logout
    It is assigned to one agent, who has to give it back before another one can process it.

    Scenario: [1] A colleague goes ready
      Given the calling list holds only the record of 5550101
      And the campaign is running in "Push Preview" mode
      And Ana is logged in
      And Ben is logged in
      And Ana has accepted a pushed record
      When Ben goes ready
      Then Ben is not offered a record

  @PSH-15 @must @ruling-243
  Rule: A pushed record that an agent leaves on the desktop goes back to the calling list as Updated
    Sections: Agent Logout; Genesys Enumeration Tables

    Scenario: [1] The agent logs out
      Given the calling list holds only the record of 5550101
      And the campaign is running in "Push Preview" mode
      And Ana is logged in
      And Ana has accepted a pushed record
      When Ana logs out
      Then the record with phone 5550101 has:
        | field         | value                         |
        | record_status | one of Updated, Chain Updated |

  @PSH-16 @should
  Rule: A pushed record that is rejected goes back to the calling list, and may be offered to another agent
    Sections: Rejecting Records; RecordReject

    Background:
      Given the calling list holds only the record of 5550101
      And the campaign is running in "Push Preview" mode
      And Ana is logged in
      And Ana has accepted a pushed record
      And Ana goes not ready

    Scenario: [1] The calling list
      When Ana sends RecordReject
      Then Ana receives RecordRejectAcknowledge with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |
      And the record with phone 5550101 has:
        | field         | value                   |
        | record_type   | General                 |
        | record_status | one of Ready, Retrieved |

    Scenario: [2] A colleague is ready
      Given Ben is logged in
      When Ana sends RecordReject
      Then Ana receives RecordRejectAcknowledge
      When Ben goes ready
      Then Ben is offered a record with:
        | key       | value     |
        | GSW_PHONE | "5550101" |

  @PSH-17 @should
  Rule: A record that an agent declines is offered to another one
    Sections: Rejecting Records

    Scenario: [1] A colleague goes ready
      Given the calling list holds only the record of 5550101
      And the campaign is running in "Push Preview" mode
      And Ana is logged in
      And Ben is logged in
      And Ana has been offered a record
      When Ana declines the record
      And Ana logs out
      And Ben goes ready
      Then Ben is offered a record with:
        | key       | value     |
        | GSW_PHONE | "5550101" |

  @PSH-18 @should
  Rule: A record is pushed while the campaign runs, and to agents who are ready
    Sections: Proactive Interaction Support; CampaignStarted; CampaignStopped

    Scenario: [1] The agent has not been ready
      Given the campaign is running in "Push Preview" mode
      And Ana is logged in
      Then Ana is not offered a record

    Scenario: [2] The campaign is started while an agent is ready
      Given the campaign is loaded in "Push Preview" mode
      And Ana is logged in
      When Ana goes ready
      Then Ana is not offered a record
      When the campaign is started
      Then Ana is offered a record

    Scenario: [3] The campaign is stopped before an agent goes ready
      Given the campaign is running in "Push Preview" mode
      And Ana is logged in
      When the campaign is stopped
      And Ana goes ready
      Then Ana is not offered a record

  @PSH-19 @should
  Rule: A record whose offer was not accepted goes back to the calling list when the campaign is unloaded
    Sections: CampaignUnloaded; Proactive Interaction Support

    Scenario: [1] The campaign is unloaded
      Given the calling list holds only the record of 5550101
      And the campaign is running in "Push Preview" mode
      And Ana is logged in
      And Ana has been offered a record
      When the campaign group "Spring@Sales" is unloaded
      Then the record with phone 5550101 has:
        | field         | value |
        | record_status | Ready |

  @PSH-20 @should @ruling-79
  Rule: PreviewDialingModeStart and PreviewDialingModeOver are legal in this mode, and keep no record away
    Sections: PreviewDialingModeStart; PreviewDialingModeOver
    They are not required, so that OCS may also ignore them.

    Scenario: [1] The agent sends both
      Given the option agent_preview_mode_start is true
      And the campaign is running in "Push Preview" mode
      And Ana is logged in
      When Ana sends PreviewDialingModeStart
      Then Ana receives no error
      When Ana sends PreviewDialingModeOver
      Then Ana receives no error
      When Ana goes ready
      Then Ana is offered a record

  @PSH-22 @should
  Rule: A record is offered to an agent once, as long as they have not answered or still have it
    Sections: Proactive Interaction Support

    Background:
      Given the calling list holds only the record of 5550101
      And the campaign is running in "Push Preview" mode
      And Ana is logged in

    Scenario: [1] The agent has not answered
      Given Ana has been offered a record
      Then Ana is offered a record
      And Ana is not offered a record

    Scenario: [2] The agent has accepted it
      Given Ana has accepted a pushed record
      Then Ana is not offered a record

  @PSH-23 @should
  Rule: A request for a preview record is answered 107 while the campaign runs in Push Preview mode
    Sections: Preview Record Request and Acknowledgment; NoRunningPreviewCampaigns
    Records may be requested where the mode of the campaign is Preview, and this is another one.

    Scenario: [1] PreviewRecordRequest
      Given the campaign is running in "Push Preview" mode
      And Ana is logged in
      When Ana sends PreviewRecordRequest
      Then Ana receives error 107

  @PSH-27 @should @ruling-108
  Rule: Without the option record_processed, no RecordProcessed is needed for the next record
    Sections: RecordProcessed
    In this mode the request is optional. How OCS knows that an agent has finished is not said; here they go ready again.

    Scenario: [1] The agent goes ready after the call
      Given the campaign is running in "Push Preview" mode
      And Ana is logged in
      And Ana has accepted a pushed record
      When Ana dials the record
      And Ana hangs up
      And Ana goes not ready
      And Ana goes ready
      Then Ana is offered a record
