@ocs @doc-001
Feature: Canceling by number or customer
  An agent who talks to a customer on another line may find that the outbound call is not needed anymore. They have no
  record of that customer, but the number, or the customer's id: all records with it are canceled, wherever they are.

  Background:
    Given customers are known by the field "customer_number" of the calling list
    And the calling list holds these records:
      | contact_info | chain_id | chain_n | customer_number |
      | "5550101"    | 1        | 0       | "C-1"           |
      | "5550191"    | 1        | 1       | "C-1"           |
      | "5550102"    | 2        | 0       | "C-2"           |
      | "5550103"    | 3        | 0       | "C-3"           |

  @CAN-22 @must
  Rule: A cancellation by number is acknowledged
    Sections: Canceling Records; Mandatory Fields; RecordCancelAcknowledge

    Scenario Outline: [1] The request has <key> alone
      Given the campaign is running
      And Ana is logged in
      When Ana sends RequestRecordCancel with <key> set to <value>
      Then Ana receives RecordCancelAcknowledge with:
        | key   | value                  |
        | <key> | one of absent, <value> |

      Examples:
        | key       | value     |
        | GSW_PHONE | "5550101" |

  @CAN-42 @should @ruling-146
  Rule: A cancellation by customer is acknowledged as one by number is
    Sections: Canceling Records; RequestRecordCancel; Mandatory Fields; RecordCancelAcknowledge
    The request's table takes customers for identifiers; its mandatory fields demand a number where there is no handle.

    Scenario: [1] The request has GSW_CUSTOMER_ID alone
      Given the campaign is running
      And Ana is logged in
      When Ana sends RequestRecordCancel with:
        | key             | value  |
        | GSW_PHONE       | absent |
        | GSW_CUSTOMER_ID | "C-1"  |
      Then Ana receives RecordCancelAcknowledge

  @CAN-23 @should @ruling-152
  Rule: The acknowledgment repeats what the request named
    Sections: RecordCancelAcknowledge

    Scenario Outline: [1] <key>
      Given the campaign is running
      And Ana is logged in
      When Ana sends RequestRecordCancel with:
        | key       | value   |
        | GSW_PHONE | absent  |
        | <key>     | <value> |
      Then Ana receives RecordCancelAcknowledge with:
        | key   | value   |
        | <key> | <value> |

      Examples:
        | key             | value     |
        | GSW_PHONE       | "5550102" |
        | GSW_CUSTOMER_ID | "C-2"     |

  @CAN-24 @should @ruling-148
  Rule: A cancellation for which nothing is found is acknowledged as well
    Sections: Mandatory Fields; RecordCancelAcknowledge

    Scenario Outline: [1] Nobody has this <key>
      Given the campaign is running
      And Ana is logged in
      When Ana sends RequestRecordCancel with:
        | key       | value   |
        | GSW_PHONE | absent  |
        | <key>     | <value> |
      Then Ana receives RecordCancelAcknowledge
      And every record of the calling list has:
        | field         | value        |
        | record_status | not Canceled |

      Examples:
        | key             | value     |
        | GSW_PHONE       | "5550999" |
        | GSW_CUSTOMER_ID | "C-9"     |
