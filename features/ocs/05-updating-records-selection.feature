@ocs @doc-001
Feature: Which record a request is about
  The handle says which record is meant. A record can be worked on by the agent who has it, for as long as it is open.

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
