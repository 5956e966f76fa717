@ocs @doc-001
Feature: Campaign names in a reschedule
  The name of a campaign group says more than that of a campaign, and takes precedence. What does not exist, or is not the
  record's, is refused.

  Background:
    Given the calling list holds these records:
      | contact_info |
      | "5550101"    |
    And the campaign group "Autumn@Sales" of campaign "Autumn" for "Sales" is loaded
    And the campaign is running
    And Ana is logged in

  @SCH-09 @should @ruling-11 @ruling-75
  Rule: A reschedule for a campaign group that does not exist is refused with Campaign Group Not Found
    Sections: Error Names and Codes; RecordReschedule; ScheduledRecordReschedule

    Scenario Outline: [1] <request>
      Given Ana has a preview record
      When Ana sends <request> with GSW_CAMPAIGN_GROUP_NAME set to "Nobody@Nowhere"
      Then Ana receives error 105

      Examples:
        | request                   |
        | RecordReschedule          |
        | ScheduledRecordReschedule |

  @SCH-10 @should @ruling-107
  Rule: A reschedule that names another campaign than the record's is refused with Invalid Attribute Value
    Sections: RecordReschedule; ScheduledRecordReschedule; Error Names and Codes

    Scenario Outline: [1] <request>
      Given Ana has a preview record
      When Ana sends <request> with GSW_CAMPAIGN_NAME set to "Autumn"
      Then Ana receives error 103

      Examples:
        | request                   |
        | RecordReschedule          |
        | ScheduledRecordReschedule |

  @SCH-58 @must @ruling-75
  Rule: The name of the campaign group takes precedence over the name of the campaign
    Sections: RecordReschedule; ScheduledRecordReschedule

    Scenario Outline: [1] <request> names the record's group and another campaign
      Given Ana has a preview record
      When Ana sends <request> with:
        | key                     | value                  |
        | GSW_CALLBACK_TYPE       | "Personal"             |
        | GSW_DATE_TIME           | the time in 30 minutes |
        | GSW_CAMPAIGN_GROUP_NAME | "Spring@Sales"         |
        | GSW_CAMPAIGN_NAME       | "Autumn"               |
      Then Ana receives <request>Acknowledge

      Examples:
        | request                   |
        | RecordReschedule          |
        | ScheduledRecordReschedule |
