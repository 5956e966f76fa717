@ocs @doc-001
Feature: Keys under which fields are updated
  A field goes to the desktop under its send attribute, and comes back under the same key.

  @UPD-22 @should @ruling-61
  Rule: A mandatory field whose send attribute is not the recommended key is updated under its own
    Sections: Send Attributes; Updating Genesys Mandatory Fields and Custom Fields; UpdateCallCompletionStats;
    RecordProcessed
    The documents recommend keys for these fields; the tables of the requests print the recommended ones only.

    Background:
      Given the field "contact_info_type" of the calling list has the send attribute "number_kind"
      And the calling list holds these records:
        | contact_info | contact_info_type |
        | "5550101"    | Home Phone        |
      And the campaign is running
      And Ana is logged in

    Scenario: [1] The desktop gets the field under that key
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord with:
        | key         | value |
        | number_kind | 1     |

    Scenario: [2] By an update
      Given Ana has a preview record
      And Ana has sent UpdateCallCompletionStats with:
        | key         | value |
        | number_kind | 4     |
      When Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | field             | value  |
        | contact_info_type | Mobile |

    Scenario: [3] By the final request
      Given Ana has a preview record
      When Ana sends RecordProcessed with number_kind set to 4
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | field             | value  |
        | contact_info_type | Mobile |
