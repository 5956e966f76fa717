@ocs @doc-001
Feature: Finishing a record that was called
  What its call brought is written with a record: how often it was called, when, and with which result.

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
