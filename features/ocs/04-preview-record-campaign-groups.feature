@ocs @doc-001
Feature: Which campaign a preview record is of
  Several campaigns may run for one agent, and several groups for one campaign: the request says which is meant. The name of
  the campaign group takes precedence over that of the campaign.

  @PRV-08 @must @ruling-93
  Rule: The record is one of the campaign that the request names
    Sections: PreviewRecordRequest; PreviewRecord

    Scenario Outline: [1] Two campaigns run, and <campaign> is asked for
      Given the campaign group "Autumn@Sales" of campaign "Autumn" for "Sales" is running in "Preview" mode
      And the campaign is running
      And Ana is logged in
      When Ana sends PreviewRecordRequest with GSW_CAMPAIGN_NAME set to "<campaign>"
      Then Ana receives PreviewRecord with:
        | key                     | value                    |
        | GSW_CAMPAIGN_NAME       | "<campaign>"             |
        | GSW_CAMPAIGN_GROUP_NAME | one of absent, "<group>" |
        | GSW_CALLING_LIST        | "<list>"                 |

      Examples:
        | campaign | group        | list        |
        | Spring   | Spring@Sales | Customers   |
        | Autumn   | Autumn@Sales | Autumn list |

  @PRV-09 @should @ruling-77
  Rule: When several groups work for a campaign, the record is one of the agent's own group
    Sections: PreviewRecordRequest; PreviewRecord

    Scenario: [1] The campaign runs for two groups
      Given the calling list holds these records:
        | contact_info |
        | "5550101"    |
        | "5550102"    |
        | "5550103"    |
        | "5550104"    |
        | "5550105"    |
        | "5550106"    |
        | "5550107"    |
        | "5550108"    |
        | "5550109"    |
      And the campaign group "Spring@Service" of campaign "Spring" for "Service" is running in "Preview" mode
      And the campaign is not loaded
      And Cleo is logged in
      When the campaign is loaded
      And the campaign is started
      And Cleo sends PreviewRecordRequest
      Then Cleo receives PreviewRecord with:
        | key                     | value            |
        | GSW_CAMPAIGN_NAME       | "Spring"         |
        | GSW_CAMPAIGN_GROUP_NAME | "Spring@Service" |

  @PRV-10 @should @ruling-75 @ruling-76
  Rule: A campaign group that the request names takes precedence over any campaign that it names
    Sections: PreviewRecord; PreviewRecordRequest
    The footnote that says so stands at the answer, and the request's own table does not list the key.

    Scenario: [1] The group belongs to another campaign than the one named
      Given the campaign group "Autumn@Sales" of campaign "Autumn" for "Sales" is running in "Preview" mode
      And the campaign is running
      And Ana is logged in
      When Ana sends PreviewRecordRequest with GSW_CAMPAIGN_GROUP_NAME set to "Autumn@Sales"
      Then Ana receives PreviewRecord with:
        | key                     | value          |
        | GSW_CAMPAIGN_GROUP_NAME | "Autumn@Sales" |

    Scenario: [2] No group has that name
      Given the campaign is running
      And Ana is logged in
      When Ana sends PreviewRecordRequest with GSW_CAMPAIGN_GROUP_NAME set to "Spring@Nowhere"
      Then Ana receives error 105
