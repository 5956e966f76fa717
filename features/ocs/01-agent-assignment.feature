@ocs @doc-001
Feature: Agent assignment
  Agents belong to campaign groups by their agent groups. An agent can also be assigned to a further campaign group while
  working: the desktop is then notified, so that the agent knows for which campaign to ask for records. Here Cleo, who
  belongs to no campaign group, is assigned to that of Ana and Ben.

  @ASG-01 @must
  Rule: An agent who is assigned to a campaign group is notified of it at once
    Sections: Campaign Group Agent Assignment; CampaignGroupAssigned;
    Campaign Status Notification from OCS to Desktop; All Genesys Events and Event Type Protocols

    Scenario Outline: [1] The campaign is <state>
      Given the campaign is <state>
      And Cleo is logged in
      When Cleo is assigned to the campaign group "Spring@Sales"
      Then Cleo receives CampaignGroupAssigned

      Examples:
        | state   |
        | loaded  |
        | running |

  @ASG-02 @must
  Rule: CampaignGroupAssigned names the campaign and the campaign group, and describes them
    Sections: CampaignGroupAssigned

    Scenario: [1] One of two campaigns
      Given the campaign group "Autumn@Sales" of campaign "Autumn" for "Sales" is running
      And the campaign is running
      And Cleo is logged in
      When Cleo is assigned to the campaign group "Autumn@Sales"
      Then Cleo receives CampaignGroupAssigned with:
        | key                            | value                     |
        | GSW_APPLICATION_ID             | the application id        |
        | GSW_CAMPAIGN_NAME              | "Autumn"                  |
        | GSW_CAMPAIGN_DESCRIPTION       | "Autumn offers"           |
        | GSW_CAMPAIGN_GROUP_NAME        | "Autumn@Sales"            |
        | GSW_CAMPAIGN_GROUP_DESCRIPTION | "Autumn offers for Sales" |

    Scenario: [2] The descriptions are empty
      Given neither the campaign nor its campaign group has a description
      And the campaign is running
      And Cleo is logged in
      When Cleo is assigned to the campaign group "Spring@Sales"
      Then Cleo receives CampaignGroupAssigned with:
        | key                            | value |
        | GSW_CAMPAIGN_DESCRIPTION       | ""    |
        | GSW_CAMPAIGN_GROUP_DESCRIPTION | ""    |

  @ASG-03 @should @ruling-70 @ruling-71
  Rule: Only the agent who is assigned is notified
    Sections: CampaignGroupAssigned

    Scenario Outline: [1] <agent> is not assigned
      Given the campaign is running
      And Cleo is logged in
      And <agent> is logged in
      When Cleo is assigned to the campaign group "Spring@Sales"
      Then Cleo receives CampaignGroupAssigned
      And <agent> receives nothing

      Examples:
        | agent |
        | Ana   |
        | Zoe   |

    Scenario: [2] The agent has logged out
      Given the campaign is running
      And Cleo is logged in
      When Cleo logs out
      And Cleo is assigned to the campaign group "Spring@Sales"
      Then Cleo receives nothing

  @ASG-04 @should @ruling-70
  Rule: If nothing changes, nobody is notified
    Sections: CampaignGroupAssigned

    Scenario: [1] The agent is assigned a second time
      Given the campaign is running
      And Cleo is logged in
      When Cleo is assigned to the campaign group "Spring@Sales"
      And Cleo is assigned to the campaign group "Spring@Sales"
      Then Cleo receives CampaignGroupAssigned
      And Cleo receives nothing

    Scenario: [2] The agent is a member already
      Given the campaign is running
      And Ana is logged in
      When Ana is assigned to the campaign group "Spring@Sales"
      Then Ana receives nothing

  @ASG-05 @should @ruling-74
  Rule: An agent who asks for the status is informed of the assignment as well
    Sections: CampaignStatusRequest; Campaign Group Agent Assignment

    Scenario: [1] The campaign runs
      Given the campaign is running
      And Cleo is logged in
      When Cleo is assigned to the campaign group "Spring@Sales"
      And Cleo sends CampaignStatusRequest
      Then Cleo receives CampaignStarted with:
        | key                     | value            |
        | GSW_CAMPAIGN_GROUP_NAME | "Spring@Sales"   |
        | GSW_REFERENCE_ID        | the reference id |
      And Cleo receives CampaignGroupAssigned with:
        | key                     | value            |
        | GSW_CAMPAIGN_GROUP_NAME | "Spring@Sales"   |
        | GSW_REFERENCE_ID        | the reference id |

  @ASG-06 @should @ruling-71
  Rule: An agent who has been assigned is notified of the campaign group's changes from then on
    Sections: CampaignStopped; Campaign Group Agent Assignment

    Scenario: [1] The campaign stops
      Given the campaign is running
      And Cleo is logged in
      When Cleo is assigned to the campaign group "Spring@Sales"
      And the campaign is stopped
      Then Cleo receives CampaignGroupAssigned
      And Cleo receives CampaignStopped

  @ASG-07 @should @ruling-71
  Rule: An agent who has been assigned is given records of the campaign from then on
    Sections: PreviewRecordRequest; Campaign Group Agent Assignment

    Scenario: [1] The agent asks for a record
      Given the campaign is running
      And Cleo is logged in
      When Cleo is assigned to the campaign group "Spring@Sales"
      And Cleo sends PreviewRecordRequest with GSW_CAMPAIGN_NAME set to "Spring"
      Then Cleo receives CampaignGroupAssigned
      And Cleo receives PreviewRecord with:
        | key                     | value                         |
        | GSW_CAMPAIGN_NAME       | "Spring"                      |
        | GSW_CAMPAIGN_GROUP_NAME | one of "Spring@Sales", absent |
