@ocs @doc-001
Feature: The handle of a preview record
  OCS makes a number for each record that it hands out. The desktop and OCS name the record by it from then on.

  @PRV-17 @must
  Rule: Every record that is given has a handle of its own, made by OCS
    Sections: Characteristics of Event Structures; Default Record Information; PreviewRecord

    Scenario: [1] Two agents hold records with different handles
      Given the campaign is running
      And Ana is logged in
      And Ben is logged in
      And Ana has a preview record
      When Ben sends PreviewRecordRequest
      Then Ben receives no PreviewRecord with:
        | key               | value        |
        | GSW_RECORD_HANDLE | Ana's handle |
      And Ben receives PreviewRecord with:
        | key               | value      |
        | GSW_RECORD_HANDLE | at least 1 |

    Scenario: [2] The handle is not the number of the record in the calling list
      Given the calling list holds these records:
        | record_id | contact_info |
        | 7310482   | "5550101"    |
      And the campaign is running
      And Ana is logged in
      When Ana sends PreviewRecordRequest
      Then Ana receives no PreviewRecord with:
        | key               | value   |
        | GSW_RECORD_HANDLE | 7310482 |
      And Ana receives PreviewRecord
