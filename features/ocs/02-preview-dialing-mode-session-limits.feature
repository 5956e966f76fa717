@ocs @doc-001
Feature: Limits of the preview session
  What PreviewDialingModeStart and PreviewDialingModeOver need to be accepted, what they do when the
  option does not ask for them, and how long a session lasts.

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
  Rule: A campaign name of the wrong type is answered Attribute Not Found or Invalid Attribute Value
    Sections: PreviewDialingModeStart; PreviewDialingModeOver; Desktop Requests and OCS Responses;
    Error Names and Codes

    Background:
      Given the option agent_preview_mode_start is true
      And the campaign is running
      And Ana is logged in

    Scenario: [1] PreviewDialingModeStart names the campaign by a number
      When Ana sends PreviewDialingModeStart with GSW_CAMPAIGN_NAME set to 12
      Then Ana receives error 102 or 103

    Scenario: [2] PreviewDialingModeOver names the campaign by a number
      Given Ana has started preview dialing mode
      When Ana sends PreviewDialingModeOver with GSW_CAMPAIGN_NAME set to 12
      Then Ana receives error 102 or 103

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

  @PDM-14 @must @ruling-75
  Rule: The name of a campaign group takes precedence over the name of the campaign
    Sections: PreviewDialingModeStart; PreviewDialingModeOver; Error Names and Codes
    It tells apart the groups that work in one campaign. When it names another campaign's group, it is
    this group that is meant.

    Background:
      Given the option agent_preview_mode_start is true
      And the campaign group "Autumn@Sales" of campaign "Autumn" for "Sales" is running
      And the campaign group "Spring@Evening" of campaign "Spring" for "Sales" is not loaded
      And the campaign is running
      And Ana is logged in

    Scenario: [1] The group of the campaign
      When Ana sends PreviewDialingModeStart with GSW_CAMPAIGN_GROUP_NAME set to "Spring@Sales"
      Then Ana receives PreviewDialingModeStartAcknowledge

    Scenario: [2] A group of the same campaign that is not loaded
      When Ana sends PreviewDialingModeStart with GSW_CAMPAIGN_GROUP_NAME set to "Spring@Evening"
      Then Ana receives no PreviewDialingModeStartAcknowledge

    Scenario: [3] A group that does not exist
      When Ana sends PreviewDialingModeStart with GSW_CAMPAIGN_GROUP_NAME set to "Spring@Nowhere"
      Then Ana receives error 105

    Scenario: [4] The group of another campaign begins a session there
      When Ana sends PreviewDialingModeStart with:
        | key                     | value          |
        | GSW_CAMPAIGN_NAME       | "Spring"       |
        | GSW_CAMPAIGN_GROUP_NAME | "Autumn@Sales" |
      Then Ana receives PreviewDialingModeStartAcknowledge
      When Ana sends PreviewRecordRequest with GSW_CAMPAIGN_NAME set to "Autumn"
      Then Ana receives PreviewRecord with:
        | key               | value    |
        | GSW_CAMPAIGN_NAME | "Autumn" |

    Scenario: [5] The group of another campaign ends the session there
      Given Ana has started preview dialing mode
      When Ana sends PreviewDialingModeOver with GSW_CAMPAIGN_GROUP_NAME set to "Autumn@Sales"
      Then Ana receives error 119

    Scenario: [6] One of two groups that run for the campaign
      When the campaign group "Spring@Evening" is loaded
      And the campaign group "Spring@Evening" is started
      And Ana sends PreviewDialingModeStart with GSW_CAMPAIGN_GROUP_NAME set to "Spring@Evening"
      Then Ana receives PreviewDialingModeStartAcknowledge
      When Ana sends PreviewDialingModeOver with GSW_CAMPAIGN_GROUP_NAME set to "Spring@Evening"
      Then Ana receives PreviewDialingModeOverAcknowledge

  @PDM-28 @should @ruling-75
  Rule: A session in one group of a campaign is none in another group of it
    Sections: PreviewDialingModeStart; PreviewDialingModeOver
    OCS links the line of the agent with the campaign, of which either group is one.

    Scenario: [1] It cannot be ended by the name of the other group
      Given the option agent_preview_mode_start is true
      And the campaign group "Spring@Evening" of campaign "Spring" for "Sales" is running
      And the campaign is running
      And Ana is logged in
      When Ana sends PreviewDialingModeStart with GSW_CAMPAIGN_GROUP_NAME set to "Spring@Evening"
      Then Ana receives PreviewDialingModeStartAcknowledge
      When Ana sends PreviewDialingModeOver with GSW_CAMPAIGN_GROUP_NAME set to "Spring@Sales"
      Then Ana receives error 119

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
