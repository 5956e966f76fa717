@ocs @doc-001
Feature: Chains in a cancellation
  The other numbers of a customer are canceled with the one on the desktop, unless GSW_CHAIN_ATTR says that only the record
  is meant.

  Background:
    Given the calling list holds these records:
      | contact_info | chain_id | chain_n |
      | "5550101"    | 1        | 0       |
      | "5550191"    | 1        | 1       |
      | "5550192"    | 1        | 2       |
    And the campaign is running
    And Ana is logged in
    And Ana has a preview record

  @CAN-03 @must
  Rule: The whole chain is canceled unless the request says otherwise
    Sections: Mandatory Fields; Canceled and DoNotCall Chained Records

    Scenario Outline: [1] GSW_CHAIN_ATTR is <case>
      When Ana sends RequestRecordCancel with GSW_CHAIN_ATTR set to <value>
      Then Ana receives RecordCancelAcknowledge
      And every record of the calling list has:
        | field         | value    |
        | record_status | Canceled |

      Examples:
        | case     | value      |
        | absent   | absent     |
        | AllChain | "AllChain" |

    Scenario: [2] A number was added to the chain while the record was on the desktop
      When these records are added to the calling list:
        | contact_info | chain_id | chain_n |
        | "5550193"    | 1        | 3       |
      And Ana sends RequestRecordCancel
      Then Ana receives RecordCancelAcknowledge
      And every record of the calling list has:
        | field         | value    |
        | record_status | Canceled |

  @CAN-04 @must
  Rule: With RecordOnly that record alone is canceled
    Sections: Mandatory Fields; Canceled and DoNotCall Chained Records

    Scenario: [1] The other numbers of the customer are not Canceled
      When Ana sends RequestRecordCancel with GSW_CHAIN_ATTR set to "RecordOnly"
      Then Ana receives RecordCancelAcknowledge
      And the record on Ana's desktop has:
        | field         | value    |
        | record_status | Canceled |
      And the rest of Ana's chain has:
        | field         | value        |
        | record_status | not Canceled |

  @CAN-05 @should @ruling-149 @ruling-113 @ruling-243
  Rule: With RecordOnly the other records of the chain are Updated
    Sections: Mandatory Fields; Canceled and DoNotCall Chained Records
    One passage speaks of the record alone, another says what becomes of the others.

    Scenario: [1] They are finished with it
      When Ana sends RequestRecordCancel with GSW_CHAIN_ATTR set to "RecordOnly"
      Then Ana receives RecordCancelAcknowledge
      And the record with phone 5550191 has:
        | field         | value                         |
        | record_status | one of Updated, Chain Updated |
      And the record with phone 5550192 has:
        | field         | value                         |
        | record_status | one of Updated, Chain Updated |

  @CAN-07 @should @ruling-151
  Rule: With RecordOnly the whole chain leaves the desktop
    Sections: RecordCancelAcknowledge; Mandatory Fields

    Scenario: [1] The next request finds no record, and no number of the customer is given again
      Given Ana has sent RequestRecordCancel with:
        | key            | value        |
        | GSW_CHAIN_ATTR | "RecordOnly" |
      When Ana sends PreviewRecordRequest
      Then Ana receives error 108
      When Ana sends RecordProcessed
      Then Ana receives error 109

  @CAN-09 @should @ruling-153
  Rule: The acknowledgment says whether the chain was canceled or the record only
    Sections: RecordCancelAcknowledge

    Scenario Outline: [1] GSW_CHAIN_ATTR was <case>
      When Ana sends RequestRecordCancel with GSW_CHAIN_ATTR set to <sent>
      Then Ana receives RecordCancelAcknowledge with:
        | key            | value      |
        | GSW_CHAIN_ATTR | <answered> |

      Examples:
        | case       | sent         | answered     |
        | absent     | absent       | "AllChain"   |
        | AllChain   | "AllChain"   | "AllChain"   |
        | RecordOnly | "RecordOnly" | "RecordOnly" |

  @CAN-10 @must
  Rule: GSW_CHAIN_ATTR means nothing in a final request or an update
    Sections: Canceled and DoNotCall Chained Records

    Scenario Outline: [1] The chain is finished with GSW_CHAIN_ATTR <attribute>
      When Ana sends UpdateCallCompletionStats with GSW_CHAIN_ATTR set to "<attribute>"
      Then Ana receives UpdateCallCompletionStatsAcknowledge
      When Ana sends RecordProcessed with GSW_CHAIN_ATTR set to "<attribute>"
      Then Ana receives RecordProcessedAcknowledge
      And every record of the calling list has:
        | field         | value        |
        | record_status | not Canceled |

      Examples:
        | attribute  |
        | RecordOnly |
        | AllChain   |
        | Nothing    |
