@ocs @doc-001
Feature: What is rejected with a record, and what is not
  With a record the rest of its chain goes back. The records of others stay where they are.

  @REJ-19 @must
  Rule: With a rejected record the rest of its chain goes back as General and Ready
    Sections: RecordReject
    OCS may retrieve the chain again at once, and then gives it to the next agent.

    Background:
      Given the calling list holds these records:
        | contact_info | chain_id | chain_n |
        | "5550101"    | 7        | 0       |
        | "5550191"    | 7        | 1       |
        | "5550192"    | 7        | 2       |
      And the campaign is running
      And Ana is logged in
      And Ben is logged in
      And Ana has a preview record

    Scenario: [1] Numbers that the desktop never saw
      When Ana sends RecordReject
      Then Ana receives RecordRejectAcknowledge
      And every record of the calling list has:
        | field         | value                   |
        | record_type   | General                 |
        | record_status | one of Ready, Retrieved |
      When 60 seconds pass
      And Ben sends PreviewRecordRequest
      Then Ben receives PreviewRecord with:
        | key          | value |
        | GSW_CHAIN_ID | 7     |
      When Ben sends ChainedRecordRequest
      Then Ben receives every other record of the chain

    Scenario: [2] Numbers that had been delivered as chained records
      Given Ana has the rest of the chain
      When Ana sends RecordReject
      Then Ana receives RecordRejectAcknowledge
      And every record of the calling list has:
        | field         | value                   |
        | record_type   | General                 |
        | record_status | one of Ready, Retrieved |
      When 60 seconds pass
      And Ben sends PreviewRecordRequest
      Then Ben receives PreviewRecord with:
        | key          | value |
        | GSW_CHAIN_ID | 7     |
      When Ben sends ChainedRecordRequest
      Then Ben receives every other record of the chain

    Scenario: [3] By the handle of a chained record
      Given Ana has the rest of the chain
      When Ana sends RecordReject with GSW_RECORD_HANDLE set to the handle of 5550191
      Then Ana receives RecordRejectAcknowledge with:
        | key               | value                 |
        | GSW_RECORD_HANDLE | the handle of 5550191 |
      And every record of the calling list has:
        | field         | value                   |
        | record_status | one of Ready, Retrieved |
      When 60 seconds pass
      And Ben sends PreviewRecordRequest
      Then Ben receives PreviewRecord with:
        | key          | value |
        | GSW_CHAIN_ID | 7     |
      When Ben sends ChainedRecordRequest
      Then Ben receives every other record of the chain

    Scenario: [4] After the campaign was unloaded, when nobody can have retrieved it again
      When Ana sends RecordReject
      Then Ana receives RecordRejectAcknowledge
      When the campaign is stopped
      And the campaign is unloaded
      Then every record of the calling list has:
        | field         | value   |
        | record_type   | General |
        | record_status | Ready   |

  @REJ-20 @must @ruling-112
  Rule: With a rejected record the handles of its whole chain are closed
    Sections: RecordRejectAcknowledge; Characteristics of Event Structures; Error Names and Codes
    The desktop is instructed to remove the record and the chain.

    Scenario Outline: [1] <request> for a chained record of a rejected chain
      Given the calling list holds these records:
        | contact_info | chain_id | chain_n |
        | "5550101"    | 7        | 0       |
        | "5550191"    | 7        | 1       |
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record
      And Ana has the rest of the chain
      And Ana has sent RecordReject
      When Ana sends <request> with GSW_RECORD_HANDLE set to the handle of 5550191
      Then Ana receives error 109

      Examples:
        | request                   |
        | UpdateCallCompletionStats |
        | RecordProcessed           |
        | ChainedRecordRequest      |

  @REJ-21 @must @ruling-240
  Rule: A rejection concerns the record of its handle and leaves all others alone
    Sections: Characteristics of Event Structures; RecordReject

    Background:
      Given the calling list holds these records:
        | contact_info |
        | "5550101"    |
        | "5550102"    |
        | "5550103"    |
      And the campaign is running
      And Ana is logged in
      And Ben is logged in
      And Ana has a preview record
      And Ben has a preview record

    Scenario: [1] The record of a colleague stays open
      Given Ana has sent RecordReject
      When Ben sends UpdateCallCompletionStats
      Then Ben receives UpdateCallCompletionStatsAcknowledge

    Scenario: [2] The agent's next record stays open when they reject the first once more
      Given Ana has sent RecordReject
      And Ana has a preview record
      When Ana sends RecordReject with GSW_RECORD_HANDLE set to the first record's GSW_RECORD_HANDLE
      Then Ana receives error 109
      When Ana sends UpdateCallCompletionStats
      Then Ana receives UpdateCallCompletionStatsAcknowledge

    Scenario: [3] A record that the agent had finished before stays finished
      Given Ana has sent RecordProcessed
      And Ana has a preview record
      When Ana sends RecordReject
      Then Ana receives RecordRejectAcknowledge
      And Ana's first record has:
        | field         | value     |
        | record_status | not Ready |

  @REJ-26 @should @ruling-143
  Rule: A rejected record does not come back before the records that are waiting
    Sections: Rejecting Records; RecordReject
    It comes again with the next set of records from the database, for another agent if there is one.

    Scenario: [1] The agent asks for the next record at once
      Given the campaign is running
      And Ana is logged in
      And Ana has a preview record
      And Ana has sent RecordReject
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord with:
        | key       | value                            |
        | GSW_PHONE | not the first record's GSW_PHONE |
