@ocs @doc-001
Feature: Record requests that are refused
  The list may be used up, the campaign may not run, or the agent may have no part in it. Each reason has its own
  error, so that the desktop knows whether to ask again in a few seconds or to stop asking. Or the request is incomplete.

  @PRV-11 @must @ruling-12
  Rule: When there is no record to give, the answer is No Records Available
    Sections: No Records Available; Error Names and Codes

    Scenario: [1] The calling list is empty
      Given the calling list is empty
      And the campaign is running
      And Ana is logged in
      When Ana sends PreviewRecordRequest
      Then Ana receives error 108 with:
        | key                | value              |
        | GSW_ERROR          | any text           |
        | GSW_APPLICATION_ID | the application id |
        | GSW_CAMPAIGN_NAME  | "Spring"           |

    Scenario: [2] All records have been processed
      Given the calling list holds these records:
        | contact_info |
        | "5550101"    |
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record
      And Ana has sent RecordProcessed
      When Ana sends PreviewRecordRequest
      Then Ana receives error 108

  @PRV-12 @must
  Rule: Records are given only while the campaign runs in preview mode
    Sections: NoRunningPreviewCampaigns; Error Names and Codes; Preview Record Request and Acknowledgment

    Scenario Outline: [1] The campaign is <state>
      Given the campaign is <state>
      And Ana is logged in
      When Ana sends PreviewRecordRequest
      Then Ana receives error 107 with:
        | key                | value              |
        | GSW_ERROR          | any text           |
        | GSW_APPLICATION_ID | the application id |
        | GSW_CAMPAIGN_NAME  | "Spring"           |

      Examples:
        | state   |
        | loaded  |
        | stopped |

    Scenario: [2] The campaign runs in another mode
      Given the campaign is running in "Predictive" mode
      And Ana is logged in
      When Ana sends PreviewRecordRequest
      Then Ana receives error 107

    Scenario: [3] Only another campaign runs
      Given the campaign group "Autumn@Sales" of campaign "Autumn" for "Sales" is running in "Preview" mode
      And the campaign is loaded
      And Ana is logged in
      When Ana sends PreviewRecordRequest
      Then Ana receives error 107

    Scenario: [4] The campaign is started again
      Given the campaign is stopped
      And Ana is logged in
      When the campaign is started
      And Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord

  @PRV-37 @must @ruling-1
  Rule: The two refusals of a record request name the request that they refuse
    Sections: No Records Available; NoRunningPreviewCampaigns
    Both tables require the type of the request, where other messages of OCS have the name of an event.

    Scenario Outline: [1] <case>
      Given the calling list is empty
      And the campaign is <state>
      And Ana is logged in
      When Ana sends PreviewRecordRequest
      Then Ana receives error <error> with:
        | key                | value                  |
        | GSW_AGENT_REQ_TYPE | "PreviewRecordRequest" |

      Examples:
        | case                | state   | error |
        | no-records          | running | 108   |
        | no-running-campaign | loaded  | 107   |

  @PRV-13 @should @ruling-95 @ruling-96
  Rule: The two refusals of a record request name the documented error
    Sections: No Records Available; NoRunningPreviewCampaigns
    The documents spell the names of the errors in several ways.

    Scenario: [1] There are no records
      Given the calling list is empty
      And the campaign is running
      And Ana is logged in
      When Ana sends PreviewRecordRequest
      Then Ana receives error 108 with:
        | key       | value                                |
        | GSW_ERROR | matching /^No Records Available\.?$/ |

    Scenario: [2] No preview campaign runs
      Given the campaign is loaded
      And Ana is logged in
      When Ana sends PreviewRecordRequest
      Then Ana receives error 107 with:
        | key       | value                                         |
        | GSW_ERROR | matching /^No Running Preview Campaigns?\.?$/ |

  @PRV-14 @should @ruling-11
  Rule: A campaign that is unknown and one that is not loaded are refused with different errors
    Sections: PreviewRecordRequest; Error Names and Codes

    Scenario: [1] The campaign is known but not loaded
      Given the campaign is not loaded
      And Ana is logged in
      When Ana sends PreviewRecordRequest
      Then Ana receives error 106

    Scenario: [2] No campaign has that name
      Given the campaign is running
      And Ana is logged in
      When Ana sends PreviewRecordRequest with GSW_CAMPAIGN_NAME set to "Midsummer"
      Then Ana receives error 105

  @PRV-15 @should @ruling-12 @ruling-230
  Rule: A request while the calling list cannot be read is refused, and brings no record
    Sections: Error Names and Codes; No Records Available
    The code for a database that fails is documented, but not which requests it answers; an empty buffer alone is No
    Records Available.

    Scenario: [1] The database fails when the buffer is empty
      Given the calling list is empty
      And the campaign is running
      And Ana is logged in
      And the database fails
      When Ana sends PreviewRecordRequest
      Then Ana receives error 108 or 113

  @PRV-02 @must @ruling-7
  Rule: A request without a mandatory key is refused as invalid, or as lacking the key
    Sections: PreviewRecordRequest; Desktop Requests and OCS Responses; Error Names and Codes

    Background:
      Given the calling list holds these records:
        | contact_info |
        | "5550101"    |
      And the campaign is running
      And Ana is logged in

    Scenario Outline: [1] The request lacks <key>
      When Ana sends PreviewRecordRequest without <key>
      Then Ana receives error 101 or 102

      Examples:
        | key               |
        | GSW_CAMPAIGN_NAME |

    Scenario: [2] A refused request costs no record
      Given Ben is logged in
      When Ben sends PreviewRecordRequest without GSW_CAMPAIGN_NAME
      And Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord

  @PRV-03 @must @ruling-7 @ruling-236
  Rule: A request whose mandatory key has a value of the wrong type is refused as invalid, as wrong, or as lacking the key
    Sections: PreviewRecordRequest; Desktop Requests and OCS Responses; Error Names and Codes

    Scenario Outline: [1] <key> is of the wrong type
      Given the campaign is running
      And Ana is logged in
      When Ana sends PreviewRecordRequest with <key> set to <value>
      Then Ana receives error 101, 102 or 103

      Examples:
        | key               | value |
        | GSW_CAMPAIGN_NAME | 12    |

  @PRV-04 @should @ruling-31
  Rule: An empty campaign name is refused with Invalid Attribute Value
    Sections: PreviewRecordRequest; Error Names and Codes
    The documents do not say whether an empty text is a value; it can name no campaign.

    Scenario: [1] The campaign name is empty
      Given the campaign is running
      And Ana is logged in
      When Ana sends PreviewRecordRequest with GSW_CAMPAIGN_NAME set to ""
      Then Ana receives error 103
