@ocs @doc-001
Feature: How a finished record and its chain end
  With a record its chain is finished: the other numbers of the same customer. What its call brought is written with
  it, and a treatment may follow.

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

  @FIN-16 @should @ruling-234
  Rule: The attempts, their last time and the detected result of the record's calls are written
    Sections: RecordProcessed; Default Record Information; Genesys Mandatory Fields
    The documents describe these values, but not the moment at which OCS writes them.

    Background:
      Given the calling list holds these records:
        | contact_info | attempt |
        | "5550101"    | 0       |
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record

    Scenario: [1] The customer was called once, and busy
      Given the customer 5550101 is busy
      When Ana dials the record
      And the call of Ana is over
      And Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | field       | value      |
        | attempt     | 1          |
        | call_time   | at least 1 |
        | call_result | Busy       |

    Scenario: [2] The customer was called twice
      When Ana dials the record
      And Ana hangs up
      And Ana dials the record
      And Ana hangs up
      And Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | field   | value |
        | attempt | 2     |

    Scenario: [3] The customer was not called
      When Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | field       | value               |
        | attempt     | 0                   |
        | call_result | Unknown Call Result |

  @FIN-17 @should @ruling-125
  Rule: A record may be finished before its call is over
    Sections: RecordProcessed

    Scenario: [1] During the call
      Given the campaign is running
      And Ana is logged in
      And Ana has a preview record
      When Ana dials the record
      Then Ana sees EventEstablished
      When Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge

  @FIN-18 @must
  Rule: A final request may ask for a treatment, personal or for the campaign
    Sections: RecordProcessed; Updating Call Results and Custom Fields

    Scenario Outline: [1] The treatment is <treatment>
      Given the campaign is running
      And Ana is logged in
      And Ana has a preview record
      When Ana sends RecordProcessed with GSW_TREATMENT set to "<treatment>"
      Then Ana receives RecordProcessedAcknowledge

      Examples:
        | treatment           |
        | RecordTreatPersonal |
        | RecordTreatCampaign |

  @FIN-19 @must
  Rule: Without a request for a treatment the record is not rescheduled
    Sections: Updating Call Results and Custom Fields; Genesys Enumeration Tables

    Scenario: [1] The record stays a General one
      Given the calling list holds these records:
        | contact_info |
        | "5550101"    |
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record
      When Ana sends RecordProcessed with GSW_CALL_RESULT set to Busy
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | field       | value   |
        | record_type | General |

  @FIN-20 @should @ruling-115 @ruling-120
  Rule: A treatment that is unknown, or that is not configured, does not keep the record from being finished
    Sections: RecordProcessed

    Scenario Outline: [1] The treatment is <case>
      Given the calling list holds these records:
        | contact_info |
        | "5550101"    |
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record
      When Ana sends RecordProcessed with GSW_TREATMENT set to <treatment>
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | field         | value   |
        | record_status | Updated |
        | record_type   | General |

      Examples:
        | case           | treatment             |
        | unknown        | "RecordTreatTomorrow" |
        | not-configured | "RecordTreatCampaign" |
