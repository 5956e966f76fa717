@desktop @doc-001
Feature: A link that is lost
  The document does not speak of lost links. It says that a desktop can ask for the status of its campaigns whenever it
  has to know, and that OCS keeps a record for the desktop until the desktop says that it is done with it. T-Server keeps
  the agent logged in.

  @DLK-04 @should
  Rule: After a lost link the agent goes on working
    Sections: Event Responses; CampaignStatusRequest

    Background:
      Given the campaign is running
      And the desktop of Ana is logged in

    Scenario: [1] The agent asks for a record
      When the link of the desktop of Ana breaks
      And the desktop of Ana has its link again
      And Ana's agent asks for a preview record
      Then Ana's desktop sends PreviewRecordRequest with:
        | key                | value              |
        | GSW_CAMPAIGN_NAME  | "Spring"           |
        | GSW_APPLICATION_ID | the application id |

    Scenario: [2] The record that was on the desktop is finished
      Given Ana's desktop has a preview record
      When the link of the desktop of Ana breaks
      And the desktop of Ana has its link again
      And Ana's agent finishes the record, unless it is finished
      Then Ana's desktop has finished the record

  @DLK-05 @should
  Rule: After a lost link the desktop learns what has become of its campaigns
    Sections: CampaignStatusRequest; Campaign Status Notification from OCS to Desktop

    Scenario: [1] A campaign was started in the meantime
      Given the campaign is loaded
      And the desktop of Ana is logged in
      When the link of the desktop of Ana breaks
      And the campaign is started
      And the desktop of Ana has its link again
      And Ana's agent asks for a preview record
      Then Ana's desktop sends PreviewRecordRequest or PreviewDialingModeStart with:
        | key               | value    |
        | GSW_CAMPAIGN_NAME | "Spring" |

    Scenario: [2] One of two campaigns was stopped in the meantime
      Given the campaign group "Autumn@Sales" of campaign "Autumn" for "Sales" is running
      And the campaign is running
      And the desktop of Ana is logged in
      When the link of the desktop of Ana breaks
      And the campaign is stopped
      And the desktop of Ana has its link again
      And Ana's agent asks for a preview record with:
        | argument | value    |
        | campaign | "Autumn" |
      Then Ana's desktop sends PreviewRecordRequest with:
        | key               | value    |
        | GSW_CAMPAIGN_NAME | "Autumn" |
      When Ana's agent asks for a preview record with:
        | argument | value    |
        | campaign | "Spring" |
      Then Ana's desktop sends no PreviewRecordRequest
