@ocs @doc-001
Feature: Finishing a record with its chain
  With a record its chain is finished: the other numbers of the same customer.

  @FIN-13 @should @ruling-112
  Rule: When a record is finished, so is the rest of its chain
    Sections: RecordProcessed; Canceled and DoNotCall Chained Records
    OCS updates the record and its chain; what the others of the chain are afterward is not said. The key that confines a
    cancellation to one record has no meaning here.

    Background:
      Given the calling list holds these records:
        | contact_info | chain_id | chain_n |
        | "5550101"    | 1        | 0       |
        | "5550191"    | 1        | 1       |
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record

    Scenario: [1] The other number of the customer is not given afterward
      Given Ana has sent RecordProcessed
      When Ana sends PreviewRecordRequest
      Then Ana receives error 108

    Scenario: [2] Nor if the request says RecordOnly
      Given Ana has sent RecordProcessed with:
        | key            | value        |
        | GSW_CHAIN_ATTR | "RecordOnly" |
      When Ana sends PreviewRecordRequest
      Then Ana receives error 108

  @FIN-14 @should @ruling-112 @ruling-113 @ruling-243
  Rule: Every record of a finished chain is marked Updated or Chain Updated
    Sections: RecordProcessed; Genesys Enumeration Tables

    Scenario: [1] A chain of three numbers
      Given the calling list holds these records:
        | contact_info | chain_id | chain_n |
        | "5550101"    | 1        | 0       |
        | "5550191"    | 1        | 1       |
        | "5550192"    | 1        | 2       |
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record
      When Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      And every record of the calling list has:
        | field         | value                         |
        | record_status | one of Updated, Chain Updated |

  @FIN-15 @should @ruling-234
  Rule: What the agent changes in one record is not written to the others of its chain
    Sections: RecordProcessed
    The request finishes the chain, but its values are those of the record that it names.

    Scenario: [1] The other number keeps its result
      Given the calling list holds these records:
        | contact_info | chain_id | chain_n |
        | "5550101"    | 1        | 0       |
        | "5550191"    | 1        | 1       |
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record
      When Ana sends RecordProcessed with GSW_CALL_RESULT set to Wrong Party
      Then Ana receives RecordProcessedAcknowledge
      And the rest of Ana's chain has:
        | field       | value               |
        | call_result | Unknown Call Result |
