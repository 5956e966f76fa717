@ocs @doc-001
Feature: Recipients of the campaign status
  Who is notified of which campaign group. Several campaigns can be loaded for one group of agents at a
  time, and one campaign for several groups, each with a state of its own.

  @CST-14 @must @ruling-245
  Rule: The status is reported for each campaign group separately
    Sections: Campaign Status Notification from OCS to Desktop

    Scenario: [1] An agent logs in to two campaigns in different states
      Given the campaign group "Autumn@Sales" of campaign "Autumn" for "Sales" is loaded
      And the campaign is running
      When Ana logs in
      Then Ana receives CampaignStarted with:
        | key                     | value          |
        | GSW_CAMPAIGN_NAME       | "Spring"       |
        | GSW_CAMPAIGN_GROUP_NAME | "Spring@Sales" |
      And Ana receives CampaignLoaded or CampaignGroupAssigned with:
        | key                     | value          |
        | GSW_CAMPAIGN_NAME       | "Autumn"       |
        | GSW_CAMPAIGN_GROUP_NAME | "Autumn@Sales" |
      And Ana receives no CampaignStarted

    Scenario: [2] One of two campaigns changes
      Given the campaign group "Autumn@Sales" of campaign "Autumn" for "Sales" is running
      And the campaign is running
      And Ana is logged in
      When the campaign group "Autumn@Sales" is stopped
      Then Ana receives CampaignStopped with:
        | key                     | value          |
        | GSW_CAMPAIGN_NAME       | "Autumn"       |
        | GSW_CAMPAIGN_GROUP_NAME | "Autumn@Sales" |
      And Ana receives no CampaignStopped

    Scenario: [3] Two groups work in the same campaign
      Given the campaign group "Spring@Service" of campaign "Spring" for "Service" is loaded
      And the campaign is running
      And Cleo is logged in
      When the campaign group "Spring@Service" is started
      Then Cleo receives CampaignStarted with:
        | key                     | value            |
        | GSW_CAMPAIGN_NAME       | "Spring"         |
        | GSW_CAMPAIGN_GROUP_NAME | "Spring@Service" |
      And Cleo receives no CampaignStarted

  @CST-29 @must
  Rule: For one group several campaigns run in Preview or Push Preview mode, and one in which OCS dials, and each is notified
    Sections: Campaign Status Notification from OCS to Desktop

    Scenario Outline: [1] An agent logs in to <others> in addition to Push Preview
      Given the campaign group "Autumn@Sales" of campaign "Autumn" for "Sales" is running in "Push Preview" mode
      And the campaign is running in "<others>" mode
      When Ana logs in
      Then Ana receives CampaignStarted with:
        | key               | value                                |
        | GSW_CAMPAIGN_NAME | "Autumn"                             |
        | GSW_CAMPAIGN_MODE | one of "Push Preview", "PushPreview" |
      And Ana receives CampaignStarted with:
        | key               | value      |
        | GSW_CAMPAIGN_NAME | "Spring"   |
        | GSW_CAMPAIGN_MODE | "<others>" |

      Examples:
        | others      |
        | Preview     |
        | Progressive |

    Scenario: [2] One more is started
      Given the campaign group "Autumn@Sales" of campaign "Autumn" for "Sales" is loaded in "Push Preview" mode
      And the campaign is running
      And Ana is logged in
      When the campaign group "Autumn@Sales" is started
      Then Ana receives CampaignStarted with:
        | key               | value                                |
        | GSW_CAMPAIGN_NAME | "Autumn"                             |
        | GSW_CAMPAIGN_MODE | one of "Push Preview", "PushPreview" |

  @CST-15 @should @ruling-71
  Rule: Only the agents of a campaign group are notified of it
    Sections: Campaign Status Notification from OCS to Desktop; CampaignStopped
    The tables speak of all agents who are logged in; those of other groups have no use for it.

    Scenario Outline: [1] An agent of no active group logs in
      Given the campaign is running
      When <agent> logs in
      Then <agent> receives nothing

      Examples:
        | agent |
        | Zoe   |
        | Cleo  |

    Scenario Outline: [2] A campaign of others changes
      Given the campaign is running
      And Ana is logged in
      And <agent> is logged in
      When the campaign is stopped
      Then Ana receives CampaignStopped
      And <agent> receives nothing

      Examples:
        | agent |
        | Zoe   |
        | Cleo  |

    Scenario: [3] Two groups work in the same campaign
      Given the campaign group "Spring@Service" of campaign "Spring" for "Service" is running
      And the campaign is running
      And Ana is logged in
      And Cleo is logged in
      When the campaign group "Spring@Service" is stopped
      Then Cleo receives CampaignStopped
      And Ana receives nothing

  @CST-16 @must
  Rule: An agent who has logged out is not notified
    Sections: CampaignStopped; CampaignUnloaded
    Notifications go to agents who are logged in; the desktop itself may still be connected.

    Scenario: [1] The campaign stops after the logout
      Given the campaign is running
      And Ana is logged in
      And Ben is logged in
      When Ana logs out
      And the campaign is stopped
      Then Ben receives CampaignStopped
      And Ana receives nothing

  @CST-18 @should @ruling-70 @ruling-74
  Rule: CampaignGroupAssigned is sent only when an assignment changes
    Sections: Campaign Group Agent Assignment; CampaignGroupAssigned

    Scenario: [1] An agent of two campaigns logs in
      Given the campaign group "Autumn@Sales" of campaign "Autumn" for "Sales" is running
      And the campaign is running
      When Ana logs in
      Then Ana receives no CampaignGroupAssigned

    Scenario: [2] The campaign starts
      Given the campaign is loaded
      And Ana is logged in
      When the campaign is started
      Then Ana receives CampaignStarted
      And Ana receives no CampaignGroupAssigned

    Scenario: [3] The agent asks for the status
      Given the campaign is running
      And Ana is logged in
      When Ana sends CampaignStatusRequest
      Then Ana receives CampaignStarted
      And Ana receives no CampaignGroupAssigned
