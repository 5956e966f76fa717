@ocs @doc-001
Feature: Which campaign a record is added to
  The request says which campaign of the agent's the record is for. The name of a campaign group takes precedence over that of
  a campaign.

  @ADD-53 @should @ruling-11 @ruling-75 @ruling-201
  Rule: A campaign or campaign group that does not exist is answered Campaign Group Not Found
    Sections: AddRecord Request; Error Names and Codes

    Scenario Outline: [1] <key> is unknown
      Given the campaign is running
      And Ana is logged in
      When Ana sends AddRecord with <key> set to "Winter"
      Then Ana receives error 105
      And the calling list holds 3 records

      Examples:
        | key                     |
        | GSW_CAMPAIGN_NAME       |
        | GSW_CAMPAIGN_GROUP_NAME |

  @ADD-54 @must @ruling-75
  Rule: The name of a campaign group takes precedence over the name of the campaign
    Sections: AddRecord Request

    Scenario: [1] The group works for another campaign
      Given the campaign group "Autumn@Sales" of campaign "Autumn" for "Sales" is running
      And the campaign is running
      And Ana is logged in
      When Ana sends AddRecord with:
        | key                     | value          |
        | GSW_PHONE               | "5550777"      |
        | GSW_CAMPAIGN_NAME       | "Spring"       |
        | GSW_CAMPAIGN_GROUP_NAME | "Autumn@Sales" |
        | GSW_CALLING_LIST        | "Autumn list"  |
      Then Ana receives AddRecordAcknowledge with:
        | key              | value         |
        | GSW_CALLING_LIST | "Autumn list" |
      And the record with phone 5550777 of list "Autumn list" has:
        | field        | value     |
        | contact_info | "5550777" |

  @ADD-55 @should
  Rule: A calling list that is not the campaign's is refused with Invalid Attribute Value
    Sections: AddRecord Request; Error Names and Codes

    Scenario Outline: [1] <case>
      Given the campaign group "Autumn@Sales" of campaign "Autumn" for "Sales" is running
      And the campaign is running
      And Ana is logged in
      When Ana sends AddRecord with GSW_CALLING_LIST set to "<list>"
      Then Ana receives error 103
      And the calling list holds 3 records

      Examples:
        | case                          | list        |
        | the list of another campaign  | Autumn list |
        | a list that is not configured | Winter list |
