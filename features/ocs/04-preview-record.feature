@ocs @doc-001
Feature: Asking for a preview record
  In preview mode the agent sees a customer's record before anybody dials. The desktop asks with PreviewRecordRequest
  and receives one record, or an error that says why there is none. Refusals, which record is chosen, of which campaign,
  and what it contains are in features of their own.

  @PRV-01 @must
  Rule: A request while the campaign runs in preview mode is answered with one record of that campaign
    Sections: Preview Record Request and Acknowledgment; PreviewRecordRequest; PreviewRecord

    Background:
      Given the campaign is running
      And Ana is logged in

    Scenario: [1] The agent asks and receives a record
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord with:
        | key               | value                                  |
        | GSW_CAMPAIGN_NAME | "Spring"                               |
        | GSW_CALLING_LIST  | "Customers"                            |
        | GSW_PHONE         | one of "5550101", "5550102", "5550103" |
        | GSW_RECORD_HANDLE | at least 1                             |

    Scenario: [2] The order of the request's keys does not matter
      When Ana sends PreviewRecordRequest with its keys in reverse order
      Then Ana receives PreviewRecord

    Scenario: [3] A record that was received is received once
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord
      And Ana receives nothing

    Scenario: [4] The record comes to the agent who asked and to nobody else
      Given Ben is logged in
      When Ana sends PreviewRecordRequest
      Then Ben receives no PreviewRecord
      And Ana receives PreviewRecord

  @PRV-05 @must
  Rule: A request that is addressed to another OCS takes no record
    Sections: Characteristics of Event Structures; PreviewRecordRequest

    Scenario: [1] The application id is not the one of this OCS
      Given the calling list holds these records:
        | contact_info |
        | "5550101"    |
      And the campaign is running
      And Ana is logged in
      When Ana sends PreviewRecordRequest with GSW_APPLICATION_ID set to another application id
      Then Ana receives no answer
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord

  @PRV-06 @must
  Rule: The reference id comes back even if there is no record to give
    Sections: PreviewRecordRequest; No Records Available; NoRunningPreviewCampaigns
    The tables of the two refusals do not list the key, but the guarantee of the request holds for every answer.

    Scenario: [1] The answer is that there are no records
      Given the calling list is empty
      And the campaign is running
      And Ana is logged in
      When Ana sends PreviewRecordRequest
      Then Ana receives error 108 with:
        | key              | value            |
        | GSW_REFERENCE_ID | the reference id |

    Scenario: [2] The answer is that no preview campaign runs
      Given the campaign is loaded
      And Ana is logged in
      When Ana sends PreviewRecordRequest
      Then Ana receives error 107 with:
        | key              | value            |
        | GSW_REFERENCE_ID | the reference id |

  @PRV-07 @should @ruling-22
  Rule: A request without a reference id brings a record without one
    Sections: PreviewRecordRequest

    Scenario: [1] The request has no reference id
      Given the campaign is running
      And Ana is logged in
      When Ana sends PreviewRecordRequest without GSW_REFERENCE_ID
      Then Ana receives PreviewRecord with:
        | key              | value  |
        | GSW_REFERENCE_ID | absent |
