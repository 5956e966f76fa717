@ocs @doc-001
Feature: Campaign names in a request for a chain
  The name of a campaign group says more than that of a campaign, and takes precedence. What does not exist, or is not the
  record's, is refused. Neither is needed.

  Background:
    Given the calling list holds these records:
      | contact_info | chain_id | chain_n |
      | "5550101"    | 7        | 0       |
      | "5550191"    | 7        | 1       |
    And the campaign group "Autumn@Sales" of campaign "Autumn" for "Sales" is running in "Preview" mode
    And the campaign is running
    And Ana is logged in
    And Ana has a preview record

  @CHN-07 @must
  Rule: The request may leave out the campaign, since the handle says which record is meant
    Sections: ChainedRecordRequest

    Scenario Outline: [1] The request names <case>
      When Ana sends ChainedRecordRequest with <key> set to <value>
      Then Ana receives ChainedRecord
      And Ana receives ChainedRecordsDataEnd

      Examples:
        | case      | key                     | value          |
        | neither   | GSW_CAMPAIGN_NAME       | absent         |
        | campaign  | GSW_CAMPAIGN_NAME       | "Spring"       |
        | its-group | GSW_CAMPAIGN_GROUP_NAME | "Spring@Sales" |

  @CHN-29 @should @ruling-11 @ruling-75 @ruling-107
  Rule: A campaign or campaign group that the request names must exist, and be the record's
    Sections: ChainedRecordRequest; Error Names and Codes

    Scenario Outline: [1] <case>
      When Ana sends ChainedRecordRequest with <key> set to <value>
      Then Ana receives error <number>

      Examples:
        | case             | key                     | value            | number |
        | unknown-campaign | GSW_CAMPAIGN_NAME       | "Midsummer"      | 105    |
        | unknown-group    | GSW_CAMPAIGN_GROUP_NAME | "Spring@Nowhere" | 105    |
        | other-campaign   | GSW_CAMPAIGN_NAME       | "Autumn"         | 103    |
        | other-group      | GSW_CAMPAIGN_GROUP_NAME | "Autumn@Sales"   | 103    |

  @CHN-30 @must @ruling-75
  Rule: In a request for a chain too the campaign group takes precedence over the campaign
    Sections: ChainedRecordRequest

    Scenario: [1] The record's group and another campaign
      When Ana sends ChainedRecordRequest with:
        | key                     | value          |
        | GSW_CAMPAIGN_GROUP_NAME | "Spring@Sales" |
        | GSW_CAMPAIGN_NAME       | "Autumn"       |
      Then Ana receives ChainedRecord
      And Ana receives ChainedRecordsDataEnd
