@ocs @doc-001
Feature: Campaign names in a rejection
  The name of a campaign group says more than that of a campaign, and takes precedence. What does not exist, or is not the
  record's, is refused.

  @REJ-23 @should @ruling-107
  Rule: A rejection that names another campaign or calling list is refused with Invalid Attribute Value
    Sections: RecordReject; Error Names and Codes

    Scenario Outline: [1] Another <case>
      Given the campaign group "Autumn@Sales" of campaign "Autumn" for "Sales" is running in "Preview" mode
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record
      When Ana sends RecordReject with <key> set to <value>
      Then Ana receives error 103

      Examples:
        | case         | key               | value         |
        | campaign     | GSW_CAMPAIGN_NAME | "Autumn"      |
        | calling-list | GSW_CALLING_LIST  | "Autumn list" |

  @REJ-24 @should @ruling-11 @ruling-75
  Rule: A rejection that names a campaign or campaign group that does not exist is answered Campaign Group Not Found
    Sections: RecordReject; Error Names and Codes

    Scenario Outline: [1] An unknown <key>
      Given the campaign is running
      And Ana is logged in
      And Ana has a preview record
      When Ana sends RecordReject with <key> set to <value>
      Then Ana receives error 105

      Examples:
        | key                     | value            |
        | GSW_CAMPAIGN_NAME       | "Midsummer"      |
        | GSW_CAMPAIGN_GROUP_NAME | "Spring@Nowhere" |

  @REJ-25 @must @ruling-75
  Rule: In a rejection too the campaign group takes precedence over the campaign
    Sections: RecordReject

    Scenario: [1] The record's group and another campaign
      Given the campaign group "Autumn@Sales" of campaign "Autumn" for "Sales" is running in "Preview" mode
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record
      When Ana sends RecordReject with:
        | key                     | value          |
        | GSW_CAMPAIGN_GROUP_NAME | "Spring@Sales" |
        | GSW_CAMPAIGN_NAME       | "Autumn"       |
      Then Ana receives RecordRejectAcknowledge
