@ocs @doc-001
Feature: Switchover between primary and backup OCS
  Two OCS, each with an application id of its own, may serve the same campaigns: one is primary, the
  other is its backup. When they change places the desktops are notified, since they write the id into
  every request. Below, "the application id" is always that of the OCS which is primary now, and "the
  backup's application id" that of the other one.

  @RED-01 @must @ruling-35 @ruling-62
  Rule: The new primary announces a running campaign to all its agents, with its own application id
    Sections: Characteristics of Event Structures;
    Campaign Status Notification from OCS to Desktop
    CampaignStarted says what it always says, and brings the new id.

    Scenario: [1] Two agents are logged in
      Given a backup OCS stands by
      And the campaign is running
      And Ana is logged in
      And Ben is logged in
      When the backup OCS becomes primary
      Then Ana receives CampaignStarted with:
        | key                     | value              |
        | GSW_APPLICATION_ID      | the application id |
        | GSW_CAMPAIGN_NAME       | "Spring"           |
        | GSW_CAMPAIGN_GROUP_NAME | "Spring@Sales"     |
      And Ben receives CampaignStarted with:
        | key                | value              |
        | GSW_APPLICATION_ID | the application id |
      And Ana receives no CampaignStarted

    Scenario: [2] The agent has a record on the desktop
      Given a backup OCS stands by
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record
      When the backup OCS becomes primary
      Then Ana receives CampaignStarted with:
        | key                | value              |
        | GSW_APPLICATION_ID | the application id |

    Scenario: [3] The mode was changed before
      Given a backup OCS stands by
      And the campaign is running in "Predictive" mode
      And Ana is logged in
      When the campaign's mode is changed to "Progressive"
      And the backup OCS becomes primary
      Then Ana receives CampaignStarted with:
        | key               | value         |
        | GSW_CAMPAIGN_MODE | "Progressive" |

    Scenario: [4] The two change places again
      Given a backup OCS stands by
      And the campaign is running
      And Ana is logged in
      And the backup OCS has become primary
      When the backup OCS becomes primary
      Then Ana receives CampaignStarted with:
        | key                | value              |
        | GSW_APPLICATION_ID | the application id |

  @RED-02 @must @ruling-35 @ruling-62
  Rule: The new primary announces a campaign that is loaded but not running by CampaignLoaded
    Sections: Characteristics of Event Structures;
    Campaign Status Notification from OCS to Desktop

    Scenario Outline: [1] The campaign is not running
      Given a backup OCS stands by
      And the campaign is <state>
      And Ana is logged in
      When the backup OCS becomes primary
      Then Ana receives CampaignLoaded with:
        | key                     | value              |
        | GSW_APPLICATION_ID      | the application id |
        | GSW_CAMPAIGN_NAME       | "Spring"           |
        | GSW_CAMPAIGN_GROUP_NAME | "Spring@Sales"     |
      And Ana receives no CampaignStarted

      Examples:
        | state   |
        | loaded  |
        | stopped |

  @RED-03 @must
  Rule: The new primary announces each loaded or running campaign group of an agent
    Sections: Characteristics of Event Structures;
    Campaign Status Notification from OCS to Desktop

    Scenario: [1] One campaign runs, another one is loaded
      Given a backup OCS stands by
      And the campaign is running
      And the campaign group "Summer@Sales" of campaign "Summer" for "Sales" is loaded
      And Ana is logged in
      When the backup OCS becomes primary
      Then Ana receives CampaignStarted with:
        | key                     | value              |
        | GSW_APPLICATION_ID      | the application id |
        | GSW_CAMPAIGN_GROUP_NAME | "Spring@Sales"     |
      And Ana receives CampaignLoaded with:
        | key                     | value              |
        | GSW_APPLICATION_ID      | the application id |
        | GSW_CAMPAIGN_GROUP_NAME | "Summer@Sales"     |

  @RED-04 @must @ruling-62 @ruling-245
  Rule: The new primary announces nothing about a campaign that is not loaded
    Sections: Characteristics of Event Structures;
    Campaign Status Notification from OCS to Desktop

    Scenario: [1] Nothing is loaded
      Given a backup OCS stands by
      And the campaign is not loaded
      And Ana is logged in
      When the backup OCS becomes primary
      Then Ana receives no CampaignStarted
      And Ana receives no CampaignLoaded
      And Ana receives no CampaignUnloaded

    Scenario: [2] Another campaign of the agent runs
      Given a backup OCS stands by
      And the campaign is running
      And the campaign group "Summer@Sales" of campaign "Summer" for "Sales" is not loaded
      And Ana is logged in
      When the backup OCS becomes primary
      Then Ana receives CampaignStarted with:
        | key                     | value          |
        | GSW_CAMPAIGN_GROUP_NAME | "Spring@Sales" |
      And Ana receives no CampaignStarted with:
        | key                     | value          |
        | GSW_CAMPAIGN_GROUP_NAME | "Summer@Sales" |
      And Ana receives no CampaignLoaded with:
        | key                     | value          |
        | GSW_CAMPAIGN_GROUP_NAME | "Summer@Sales" |
      And Ana receives no CampaignUnloaded

  @RED-05 @should @ruling-71
  Rule: Only the agents of a campaign group are notified of a switchover
    Sections: Campaign Status Notification from OCS to Desktop

    Scenario: [1] An agent of another group is logged in
      Given a backup OCS stands by
      And the campaign is running
      And Ana is logged in
      And Cleo is logged in
      When the backup OCS becomes primary
      Then Ana receives CampaignStarted
      And Cleo receives nothing

  @RED-06 @should
  Rule: An agent who has logged out is not notified of a switchover
    Sections: Characteristics of Event Structures
    The desktop itself may still be connected. One sentence says all logged-in desktops, another one every agent in the
    campaign.

    Scenario: [1] The agent logged out before
      Given a backup OCS stands by
      And the campaign is running
      And Ana is logged in
      And Ben is logged in
      When Ana logs out
      And the backup OCS becomes primary
      Then Ben receives CampaignStarted
      And Ana receives nothing

  @RED-07 @must @ruling-243
  Rule: The new primary answers requests that carry its application id
    Sections: Characteristics of Event Structures; Event Responses
    Agents who logged in before the switchover need not log in again.

    Background:
      Given a backup OCS stands by
      And the campaign is running
      And Ana is logged in
      And the backup OCS has become primary

    Scenario Outline: [1] A request that concerns no record
      When Ana sends <request>
      Then Ana receives <answer> with:
        | key                | value              |
        | GSW_APPLICATION_ID | the application id |
        | GSW_CAMPAIGN_NAME  | "Spring"           |

      Examples:
        | request              | answer        |
        | PreviewRecordRequest | PreviewRecord |

    Scenario: [2] A record that it has given out is finished
      Given Ana has a preview record
      When Ana sends RecordProcessed with GSW_CALL_RESULT set to Busy
      Then Ana receives RecordProcessedAcknowledge with:
        | key                | value              |
        | GSW_APPLICATION_ID | the application id |
        | GSW_RECORD_HANDLE  | the handle         |
      And the record on Ana's desktop has:
        | field         | value                       |
        | record_status | not one of Ready, Retrieved |
        | call_result   | Busy                        |

    Scenario: [3] A request that it refuses
      When Ana sends RecordProcessed with GSW_RECORD_HANDLE set to an unknown handle
      Then Ana receives error 109

    Scenario: [4] Another agent logs in
      When Ben logs in
      Then Ben receives CampaignStarted with:
        | key                | value              |
        | GSW_APPLICATION_ID | the application id |
      And Ben receives no CampaignStarted

    Scenario: [5] It is asked for the status of its campaigns
      When Ana sends CampaignStatusRequest with GSW_APPLICATION_ID set to the application id
      Then Ana receives CampaignStarted with:
        | key                | value              |
        | GSW_APPLICATION_ID | the application id |
        | GSW_REFERENCE_ID   | the reference id   |

    Scenario: [6] Any OCS is asked for the status of its campaigns
      When Ana sends CampaignStatusRequest
      Then Ana receives CampaignStarted with:
        | key                | value              |
        | GSW_APPLICATION_ID | the application id |
        | GSW_REFERENCE_ID   | the reference id   |

  @RED-16 @must
  Rule: Preview dialing mode is started with the application id of the new primary
    Sections: Characteristics of Event Structures; PreviewDialingModeStart Request

    Scenario: [1] It must be started before records are given
      Given a backup OCS stands by
      And the option agent_preview_mode_start is true
      And the campaign is running
      And Ana is logged in
      And the backup OCS has become primary
      When Ana sends PreviewDialingModeStart
      Then Ana receives PreviewDialingModeStartAcknowledge with:
        | key                | value              |
        | GSW_APPLICATION_ID | the application id |
        | GSW_CAMPAIGN_NAME  | "Spring"           |

  @RED-08 @must
  Rule: What happens to a campaign after a switchover is announced once, by the new primary
    Sections: Characteristics of Event Structures;
    Campaign Status Notification from OCS to Desktop

    Scenario Outline: [1] The campaign changes its state
      Given a backup OCS stands by
      And the campaign is <before>
      And Ana is logged in
      And the backup OCS has become primary
      When the campaign is <verb>
      Then Ana receives <event> with:
        | key                | value              |
        | GSW_APPLICATION_ID | the application id |
      And Ana receives no <event>

      Examples:
        | event            | before  | verb     |
        | CampaignStarted  | loaded  | started  |
        | CampaignStopped  | running | stopped  |
        | CampaignUnloaded | loaded  | unloaded |
