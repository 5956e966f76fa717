@ocs @doc-001
Feature: The chain of a number that is not to be called again
  The chain of a record that has the number is meant with it, unless GSW_CHAIN_ATTR says that only the record is meant. One
  of the two chains is in the buffer, the other one only in its calling list. What OCS holds in memory stands in the list at
  the latest when the campaign is unloaded.

  Background:
    Given customers are known by the field "customer_number" of the calling list
    And the calling list holds these records:
      | contact_info | chain_id | chain_n | customer_number |
      | "5550101"    | 1        | 0       | "C-1"           |
      | "5550191"    | 1        | 1       | "C-1"           |
      | "5550102"    | 2        | 0       | "C-2"           |
      | "5550103"    | 3        | 0       | "C-3"           |
      | "5550193"    | 3        | 1       | "C-3"           |
    And the campaign group has a minimum buffer of 1 and an optimal buffer of 1 record
    And the campaign is running
    And Ana is logged in

  @DNC-26 @must @ruling-168
  Rule: The chain becomes NoCall, but only the number of the request is entered
    Sections: DoNotCall (Request); Canceled and DoNotCall Chained Records

    Scenario Outline: [1] By number, of the <case>
      When Ana sends DoNotCall with GSW_PHONE set to "<phone>"
      Then Ana receives DoNotCallAcknowledge
      When the campaign is stopped
      And the campaign is unloaded
      Then the record with phone <phone> has:
        | field       | value   |
        | record_type | No Call |
      And the record with phone <other> has:
        | field       | value   |
        | record_type | No Call |
      And the do-not-call list has an entry with:
        | column | value     |
        | phone  | "<phone>" |
      And the do-not-call list has no entry with:
        | column | value     |
        | phone  | "<other>" |

      Examples:
        | case         | phone   | other   |
        | first-chain  | 5550101 | 5550191 |
        | second-chain | 5550193 | 5550103 |

  @DNC-27 @must @ruling-150
  Rule: With RecordOnly the others of the chain can be dialed
    Sections: DoNotCall (Request); Canceled and DoNotCall Chained Records

    Scenario Outline: [1] By number, of the <case>
      When Ana sends DoNotCall with:
        | key            | value        |
        | GSW_PHONE      | "<phone>"    |
        | GSW_CHAIN_ATTR | "RecordOnly" |
      Then Ana receives DoNotCallAcknowledge
      When the campaign is stopped
      And the campaign is unloaded
      Then the record with phone <phone> has:
        | field       | value   |
        | record_type | No Call |
      And the record with phone <other> has:
        | field         | value                   |
        | record_type   | General                 |
        | record_status | one of Ready, Retrieved |

      Examples:
        | case         | phone   | other   |
        | first-chain  | 5550101 | 5550191 |
        | second-chain | 5550193 | 5550103 |
