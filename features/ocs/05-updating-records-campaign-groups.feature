@ocs @doc-001
Feature: Campaign names in updates and final requests
  The name of a campaign group says more than that of a campaign, and takes precedence. What does not exist, or is not the
  record's, is refused.

  @UPD-18 @should @ruling-107
  Rule: A campaign or calling list that is not the record's is refused with Invalid Attribute Value
    Sections: UpdateCallCompletionStats; RecordProcessed; Error Names and Codes

    Scenario Outline: [1] <request> names another <thing>
      Given the campaign group "Autumn@Sales" of campaign "Autumn" for "Sales" is running in "Preview" mode
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record
      When Ana sends <request> with <key> set to <value>
      Then Ana receives error 103

      Examples:
        | case               | request                   | thing        | key               | value         |
        | update-campaign    | UpdateCallCompletionStats | campaign     | GSW_CAMPAIGN_NAME | "Autumn"      |
        | processed-campaign | RecordProcessed           | campaign     | GSW_CAMPAIGN_NAME | "Autumn"      |
        | processed-list     | RecordProcessed           | calling list | GSW_CALLING_LIST  | "Autumn list" |

  @UPD-19 @should @ruling-11 @ruling-75
  Rule: A campaign or campaign group that does not exist is answered Campaign Group Not Found
    Sections: UpdateCallCompletionStats; RecordProcessed; Error Names and Codes

    Scenario Outline: [1] <request> with an unknown <key>
      Given the campaign is running
      And Ana is logged in
      And Ana has a preview record
      When Ana sends <request> with <key> set to <value>
      Then Ana receives error 105

      Examples:
        | case               | request                   | key                     | value            |
        | update-campaign    | UpdateCallCompletionStats | GSW_CAMPAIGN_NAME       | "Midsummer"      |
        | update-group       | UpdateCallCompletionStats | GSW_CAMPAIGN_GROUP_NAME | "Spring@Nowhere" |
        | processed-campaign | RecordProcessed           | GSW_CAMPAIGN_NAME       | "Midsummer"      |
        | processed-group    | RecordProcessed           | GSW_CAMPAIGN_GROUP_NAME | "Spring@Nowhere" |

  @UPD-20 @must @ruling-75
  Rule: The name of the campaign group takes precedence over the name of the campaign
    Sections: UpdateCallCompletionStats; RecordProcessed

    Scenario Outline: [1] <request> names the record's group and another campaign
      Given the campaign group "Autumn@Sales" of campaign "Autumn" for "Sales" is running in "Preview" mode
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record
      When Ana sends <request> with:
        | key                     | value          |
        | GSW_CAMPAIGN_GROUP_NAME | "Spring@Sales" |
        | GSW_CAMPAIGN_NAME       | "Autumn"       |
      Then Ana receives <answer>

      Examples:
        | request                   | answer                               |
        | UpdateCallCompletionStats | UpdateCallCompletionStatsAcknowledge |
        | RecordProcessed           | RecordProcessedAcknowledge           |
