@ocs @doc-001
Feature: Chains in a cancellation by number
  The chain of a record that has the number is canceled with it, unless GSW_CHAIN_ATTR says that only the record is meant.

  Background:
    Given customers are known by the field "customer_number" of the calling list
    And the calling list holds these records:
      | contact_info | chain_id | chain_n | customer_number |
      | "5550101"    | 1        | 0       | "C-1"           |
      | "5550191"    | 1        | 1       | "C-1"           |
      | "5550102"    | 2        | 0       | "C-2"           |
      | "5550103"    | 3        | 0       | "C-3"           |

  @CAN-29 @must
  Rule: By number, too, the chain is meant unless the request says RecordOnly
    Sections: Mandatory Fields; Canceled and DoNotCall Chained Records

    Scenario Outline: [1] GSW_CHAIN_ATTR is <case>
      Given the campaign is running
      And Ana is logged in
      When Ana sends RequestRecordCancel with:
        | key            | value     |
        | GSW_PHONE      | "5550191" |
        | GSW_CHAIN_ATTR | <value>   |
      Then Ana receives RecordCancelAcknowledge
      When the campaign is stopped
      And the campaign is unloaded
      Then the record with phone 5550191 has:
        | field         | value    |
        | record_status | Canceled |
      And the record with phone 5550101 has:
        | field         | value   |
        | record_status | <other> |

      Examples:
        | case       | value        | other        |
        | absent     | absent       | Canceled     |
        | AllChain   | "AllChain"   | Canceled     |
        | RecordOnly | "RecordOnly" | not Canceled |

    Scenario Outline: [2] The campaign is not started, and the chain only in its list; GSW_CHAIN_ATTR is <case>
      Given the campaign is loaded
      And Ana is logged in
      When Ana sends RequestRecordCancel with:
        | key            | value     |
        | GSW_PHONE      | "5550191" |
        | GSW_CHAIN_ATTR | <value>   |
      Then Ana receives RecordCancelAcknowledge
      When the campaign is unloaded
      Then the record with phone 5550191 has:
        | field         | value    |
        | record_status | Canceled |
      And the record with phone 5550101 has:
        | field         | value   |
        | record_status | <other> |

      Examples:
        | case       | value        | other        |
        | absent     | absent       | Canceled     |
        | AllChain   | "AllChain"   | Canceled     |
        | RecordOnly | "RecordOnly" | not Canceled |
