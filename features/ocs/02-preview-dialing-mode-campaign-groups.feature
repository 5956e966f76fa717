@ocs @doc-001
Feature: Campaign group of a preview session
  Several groups may work for one campaign, and one group for several campaigns: the name of the campaign group says which
  session is meant.

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
