@desktop @doc-001
Feature: Campaigns that are stopped or unloaded
  A desktop requests nothing new from them, and finishes what it has.

  @DCS-06 @should
  Rule: Nothing is requested from a campaign that is stopped or unloaded
    Sections: CampaignStopped; CampaignUnloaded

    Scenario Outline: [1] It has stopped, and the agent <action>
      Given the campaign is running in "<mode>" mode
      And the desktop of Ana is logged in
      When the campaign is stopped
      And Ana's agent <action>
      Then Ana's desktop sends nothing
      When the campaign is started
      And Ana's agent <action>
      Then Ana's desktop sends <request>

      Examples:
        | action                      | request                 | mode       |
        | starts preview dialing mode | PreviewDialingModeStart | Preview    |
        | asks to log out             | LogOut                  | Predictive |

    Scenario Outline: [2] It is unloaded, and the agent <action>
      Given the campaign is running in "<mode>" mode
      And the desktop of Ana is logged in
      When OCS sends CampaignUnloaded to Ana
      And Ana's agent <action>
      Then Ana's desktop sends nothing
      When OCS sends CampaignStarted to Ana
      And Ana's agent <action>
      Then Ana's desktop sends <request>

      Examples:
        | action                      | request                 | mode       |
        | asks for a preview record   | PreviewRecordRequest    | Preview    |
        | starts preview dialing mode | PreviewDialingModeStart | Preview    |
        | asks to log out             | LogOut                  | Predictive |

    Scenario: [3] It is unloaded, and the agent wants to add a record
      Given the campaign is running
      And the desktop of Ana is logged in
      When OCS sends CampaignUnloaded to Ana
      And Ana's agent adds a record with:
        | argument    | value       |
        | campaign    | "Spring"    |
        | callingList | "Customers" |
        | phone       | "5550188"   |
        | timeZone    | "GMT"       |
      Then Ana's desktop sends nothing
      When OCS sends CampaignStarted to Ana
      And Ana's agent adds a record with:
        | argument    | value       |
        | campaign    | "Spring"    |
        | callingList | "Customers" |
        | phone       | "5550188"   |
        | timeZone    | "GMT"       |
      Then Ana's desktop sends AddRecord

  @DCS-07 @should
  Rule: The end of one dialing session is not the end of others
    Sections: Campaign Status Notification from OCS to Desktop; CampaignStopped; CampaignUnloaded
    A campaign may be started for one group and stopped for another, and there may be several campaigns.

    Scenario Outline: [1] <event> for another group of the same campaign
      Given the campaign is running
      And the desktop of Ana is logged in
      When OCS sends <event> to Ana with:
        | key                     | value            |
        | GSW_CAMPAIGN_GROUP_NAME | "Spring@Service" |
      And Ana's agent asks for a preview record
      Then Ana's desktop sends PreviewRecordRequest with:
        | key               | value    |
        | GSW_CAMPAIGN_NAME | "Spring" |

      Examples:
        | event            |
        | CampaignStopped  |
        | CampaignUnloaded |

    Scenario: [2] Another campaign of the same group of agents stops
      Given the campaign group "Autumn@Sales" of campaign "Autumn" for "Sales" is running
      And the campaign is running
      And the desktop of Ana is logged in
      When the campaign group "Autumn@Sales" is stopped
      And Ana's agent asks for a preview record with:
        | argument | value    |
        | campaign | "Spring" |
      Then Ana's desktop sends PreviewRecordRequest with:
        | key               | value    |
        | GSW_CAMPAIGN_NAME | "Spring" |

  @DCS-08 @should @ruling-67 @ruling-68
  Rule: Records that are open when their campaign stops or is unloaded are still finished
    Sections: CampaignStopped; CampaignUnloaded; Event Responses

    Background:
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record

    Scenario Outline: [1] The campaign has stopped, and the agent <action>
      When the campaign is stopped
      And Ana's agent <action>
      Then Ana's desktop sends <request> with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |

      Examples:
        | action              | request             |
        | finishes the record | RecordProcessed     |
        | rejects the record  | RecordReject        |
        | cancels the record  | RequestRecordCancel |

    Scenario: [2] The campaign is unloaded
      When OCS sends CampaignUnloaded to Ana
      And Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |

    Scenario: [3] The result of the call is still sent
      When the campaign is stopped
      And Ana's agent updates the record with:
        | argument           | value  |
        | changes.callResult | Answer |
      Given Ana's desktop offers changes before the end
      Then Ana's desktop sends UpdateCallCompletionStats with:
        | key             | value  |
        | GSW_CALL_RESULT | Answer |
