@ocs @doc-001
Feature: Which record a request is about
  The handle says which record is meant. A record can be worked on by the agent who has it, for as long as it is open,
  even if its campaign does not run anymore.

  @UPD-16 @must
  Rule: A request concerns the record of its handle and leaves all others alone
    Sections: Characteristics of Event Structures; UpdateCallCompletionStats; RecordProcessed

    Background:
      Given the calling list holds these records:
        | contact_info | customer_name |
        | "5550101"    | "Ada Byron"   |
        | "5550102"    | "Ada Byron"   |
      And the campaign is running
      And Ana is logged in
      And Ben is logged in
      And Ana has a preview record
      And Ben has a preview record

    Scenario: [1] The record of a colleague stays open
      Given Ana has sent RecordProcessed
      When Ben sends RecordProcessed
      Then Ben receives RecordProcessedAcknowledge with:
        | key               | value        |
        | GSW_RECORD_HANDLE | Ben's handle |

    Scenario: [2] An update is not written with the record of a colleague
      Given Ana has sent UpdateCallCompletionStats with:
        | key           | value      |
        | customer_name | "Ada King" |
      When Ben sends RecordProcessed
      Then Ben receives RecordProcessedAcknowledge
      And the record on Ben's desktop has:
        | field         | value       |
        | customer_name | "Ada Byron" |

  @UPD-23 @should @ruling-232
  Rule: A record is never changed or finished by an agent who does not have it
    Sections: Characteristics of Event Structures; UpdateCallCompletionStats; RecordProcessed
    No sentence binds a record to one agent. Where records are shared, a document of its own says who gets and who loses
    the right to it.

    Background:
      Given the campaign is running
      And Ana is logged in
      And Ben is logged in
      And Ana has a preview record

    Scenario Outline: [1] A colleague sends <request>
      When Ben sends <request> with:
        | key               | value        |
        | GSW_RECORD_HANDLE | Ana's handle |
        | GSW_CAMPAIGN_NAME | "Spring"     |
        | GSW_CALLING_LIST  | "Customers"  |
        | GSW_CALL_RESULT   | Busy         |
      Then Ben receives no <acknowledgment>
      When Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      And the record on Ana's desktop has:
        | field       | value    |
        | call_result | not Busy |

      Examples:
        | request                   | acknowledgment                       |
        | UpdateCallCompletionStats | UpdateCallCompletionStatsAcknowledge |
        | RecordProcessed           | RecordProcessedAcknowledge           |

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

  @UPD-21 @should @ruling-67 @ruling-68
  Rule: A record on the desktop can be finished even if its campaign was stopped or unloaded
    Sections: CampaignStopped; CampaignUnloaded; RecordProcessed
    The desktop should send no more requests to such a campaign, but every record has to be finished.

    Background:
      Given the campaign is running
      And Ana is logged in
      And Ana has a preview record

    Scenario: [1] The campaign was stopped
      When the campaign is stopped
      And Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge

    Scenario: [2] The campaign was unloaded
      When the campaign is stopped
      And the campaign is unloaded
      And Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge

    Scenario: [3] Only an unloading by force closes the record
      When the campaign is unloaded by force
      And Ana sends RecordProcessed
      Then Ana receives error 109
