@ocs @doc-001
Feature: Preview sessions that are refused
  PreviewDialingModeStart and PreviewDialingModeOver must name a campaign of the agent, and a session begins only while
  the campaign runs.

  @PDM-11 @must @ruling-7
  Rule: A request to begin or end a session without its campaign is refused as invalid, or as lacking the key
    Sections: PreviewDialingModeStart; PreviewDialingModeOver; Desktop Requests and OCS Responses;
    Error Names and Codes

    Background:
      Given the option agent_preview_mode_start is true
      And the campaign is running
      And Ana is logged in

    Scenario: [1] PreviewDialingModeStart lacks GSW_CAMPAIGN_NAME
      When Ana sends PreviewDialingModeStart without GSW_CAMPAIGN_NAME
      Then Ana receives error 101 or 102

    Scenario: [2] PreviewDialingModeOver lacks GSW_CAMPAIGN_NAME
      Given Ana has started preview dialing mode
      When Ana sends PreviewDialingModeOver without GSW_CAMPAIGN_NAME
      Then Ana receives error 101 or 102

    Scenario: [3] The name of the campaign group does not replace that of the campaign
      When Ana sends these pairs:
        | key                     | value                     |
        | GSW_AGENT_REQ_TYPE      | "PreviewDialingModeStart" |
        | GSW_APPLICATION_ID      | the application id        |
        | GSW_CAMPAIGN_GROUP_NAME | "Spring@Sales"            |
      Then Ana receives error 101 or 102

  @PDM-12 @must @ruling-7 @ruling-236
  Rule: A campaign name of the wrong type is refused as invalid, as wrong, or as lacking the key
    Sections: PreviewDialingModeStart; PreviewDialingModeOver; Desktop Requests and OCS Responses;
    Error Names and Codes

    Background:
      Given the option agent_preview_mode_start is true
      And the campaign is running
      And Ana is logged in

    Scenario: [1] PreviewDialingModeStart names the campaign by a number
      When Ana sends PreviewDialingModeStart with GSW_CAMPAIGN_NAME set to 12
      Then Ana receives error 101, 102 or 103

    Scenario: [2] PreviewDialingModeOver names the campaign by a number
      Given Ana has started preview dialing mode
      When Ana sends PreviewDialingModeOver with GSW_CAMPAIGN_NAME set to 12
      Then Ana receives error 101, 102 or 103

  @PDM-13 @should @ruling-28 @ruling-31
  Rule: An empty campaign name, or a group name of the wrong type, is answered Invalid Attribute Value
    Sections: PreviewDialingModeStart; PreviewDialingModeOver; Error Names and Codes

    Background:
      Given the option agent_preview_mode_start is true
      And the campaign is running
      And Ana is logged in

    Scenario Outline: [1] PreviewDialingModeStart
      When Ana sends PreviewDialingModeStart with <key> set to <value>
      Then Ana receives error 103

      Examples:
        | key                     | value |
        | GSW_CAMPAIGN_NAME       | ""    |
        | GSW_CAMPAIGN_GROUP_NAME | 12    |

    Scenario Outline: [2] PreviewDialingModeOver
      Given Ana has started preview dialing mode
      When Ana sends PreviewDialingModeOver with <key> set to <value>
      Then Ana receives error 103

      Examples:
        | key                     | value |
        | GSW_CAMPAIGN_NAME       | ""    |
        | GSW_CAMPAIGN_GROUP_NAME | 12    |

  @PDM-15 @should @ruling-11
  Rule: An unknown campaign is answered Campaign Group Not Found
    Sections: PreviewDialingModeStart; Error Names and Codes
    No error speaks of the campaign itself; without the campaign its group cannot be found.

    Scenario Outline: [1] A campaign that does not exist
      Given the option agent_preview_mode_start is true
      And the campaign is running
      And Ana is logged in
      When Ana sends PreviewDialingModeStart with GSW_CAMPAIGN_NAME set to <name>
      Then Ana receives error 105

      Examples:
        | case       | name     |
        | other-name | "Winter" |
        | lower-case | "spring" |

  @PDM-16 @must @ruling-85
  Rule: A session cannot begin while no campaign is loaded
    Sections: Error Names and Codes; PreviewDialingModeStart
    Which of the errors says so is PDM-27.

    Scenario: [1] The campaign has never been loaded
      Given the option agent_preview_mode_start is true
      And the campaign is not loaded
      And Ana is logged in
      When Ana sends PreviewDialingModeStart
      Then Ana receives no PreviewDialingModeStartAcknowledge

    Scenario: [2] The campaign has been unloaded
      Given the option agent_preview_mode_start is true
      And the campaign is loaded
      And Ana is logged in
      When the campaign is unloaded
      Then Ana receives CampaignUnloaded
      When Ana sends PreviewDialingModeStart
      Then Ana receives no PreviewDialingModeStartAcknowledge

  @PDM-27 @should @ruling-11 @ruling-85
  Rule: The beginning of a session while no campaign is loaded is answered No Active Campaigns
    Sections: Error Names and Codes; PreviewDialingModeStart
    Other errors of the table fit as well: the group is not found, or no preview campaign runs.

    Scenario: [1] The campaign has never been loaded
      Given the option agent_preview_mode_start is true
      And the campaign is not loaded
      And Ana is logged in
      When Ana sends PreviewDialingModeStart
      Then Ana receives error 106

    Scenario: [2] The campaign has been unloaded
      Given the option agent_preview_mode_start is true
      And the campaign is loaded
      And Ana is logged in
      When the campaign is unloaded
      Then Ana receives CampaignUnloaded
      When Ana sends PreviewDialingModeStart
      Then Ana receives error 106

  @PDM-17 @should @ruling-85
  Rule: A session cannot begin while the campaign is not running
    Sections: Error Names and Codes; PreviewDialingModeStart

    Scenario Outline: [1] The campaign is loaded only
      Given the option agent_preview_mode_start is true
      And the campaign is <state>
      And Ana is logged in
      When Ana sends PreviewDialingModeStart
      Then Ana receives error 107

      Examples:
        | state   |
        | loaded  |
        | stopped |

  @PDM-25 @should @ruling-11 @ruling-75
  Rule: PreviewDialingModeOver for an unknown campaign or campaign group is answered Campaign Group Not Found
    Sections: PreviewDialingModeOver; Error Names and Codes

    Scenario Outline: [1] PreviewDialingModeOver names an unknown <key>
      Given the option agent_preview_mode_start is true
      And the campaign is running
      And Ana is logged in
      And Ana has started preview dialing mode
      When Ana sends PreviewDialingModeOver with <key> set to <name>
      Then Ana receives error 105

      Examples:
        | key                     | name             |
        | GSW_CAMPAIGN_NAME       | "Winter"         |
        | GSW_CAMPAIGN_GROUP_NAME | "Spring@Nowhere" |

  @PDM-26 @should @ruling-10
  Rule: An agent outside the campaign's groups can neither begin nor end a session there
    Sections: PreviewDialingModeStart; PreviewDialingModeOver; Error Names and Codes

    Scenario Outline: [1] <agent> sends <request>
      Given the option agent_preview_mode_start is true
      And the campaign group "Autumn@Service" of campaign "Autumn" for "Service" is running
      And the campaign is running
      And <agent> is logged in
      When <agent> sends <request> with GSW_CAMPAIGN_NAME set to "Spring"
      Then <agent> receives error 104

      Examples:
        | case                 | agent | request                 |
        | other-group-begins   | Cleo  | PreviewDialingModeStart |
        | other-group-ends     | Cleo  | PreviewDialingModeOver  |
        | without-group-begins | Zoe   | PreviewDialingModeStart |
        | without-group-ends   | Zoe   | PreviewDialingModeOver  |
