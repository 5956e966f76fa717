@ocs @doc-001
Feature: Campaign names in a cancellation
  The name of a campaign group says more than that of a campaign, and takes precedence. What does not exist, or is not the
  record's, is refused.

  Background:
    Given the campaign group "Autumn@Sales" of campaign "Autumn" for "Sales" is running in "Preview" mode
    And the campaign is running
    And Ana is logged in
    And Ana has a preview record

  @CAN-17 @should @ruling-107
  Rule: A campaign or calling list that is not the record's is refused with Invalid Attribute Value
    Sections: RequestRecordCancel; Error Names and Codes

    Scenario Outline: [1] <key> is another one
      When Ana sends RequestRecordCancel with <key> set to <value>
      Then Ana receives error 103

      Examples:
        | key                     | value          |
        | GSW_CAMPAIGN_NAME       | "Autumn"       |
        | GSW_CAMPAIGN_GROUP_NAME | "Autumn@Sales" |
        | GSW_CALLING_LIST        | "Autumn list"  |

  @CAN-18 @should @ruling-11 @ruling-75
  Rule: A campaign or campaign group that does not exist is answered Campaign Group Not Found
    Sections: RequestRecordCancel; Error Names and Codes

    Scenario Outline: [1] By handle, with an unknown <key>
      When Ana sends RequestRecordCancel with <key> set to <value>
      Then Ana receives error 105

      Examples:
        | key                     | value            |
        | GSW_CAMPAIGN_NAME       | "Midsummer"      |
        | GSW_CAMPAIGN_GROUP_NAME | "Spring@Nowhere" |

    Scenario: [2] By number, with an unknown campaign group
      When Ana sends RequestRecordCancel with:
        | key                     | value            |
        | GSW_RECORD_HANDLE       | absent           |
        | GSW_PHONE               | "5550102"        |
        | GSW_CAMPAIGN_GROUP_NAME | "Spring@Nowhere" |
      Then Ana receives error 105

  @CAN-19 @must @ruling-75
  Rule: The name of the campaign group takes precedence over the name of the campaign
    Sections: RequestRecordCancel

    Scenario: [1] The record's group and another campaign are named
      When Ana sends RequestRecordCancel with:
        | key                     | value          |
        | GSW_CAMPAIGN_GROUP_NAME | "Spring@Sales" |
        | GSW_CAMPAIGN_NAME       | "Autumn"       |
      Then Ana receives RecordCancelAcknowledge
