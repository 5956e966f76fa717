@ocs @doc-001
Feature: A number or a customer is not to be called again
  A customer who calls in may ask for it too: then there is no record, only a number or a customer's id.

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

  @DNC-23 @must
  Rule: A request without a handle is acknowledged with the number or the customer
    Sections: DoNotCall (Request); DoNotCallAcknowledge; Mandatory Fields

    Scenario Outline: [1] The request has <key> alone
      When Ana sends DoNotCall with:
        | key       | value   |
        | GSW_PHONE | absent  |
        | <key>     | <value> |
      Then Ana receives DoNotCallAcknowledge with:
        | key   | value   |
        | <key> | <value> |

      Examples:
        | key             | value     |
        | GSW_PHONE       | "5550102" |
        | GSW_CUSTOMER_ID | "C-2"     |

  @DNC-24 @must
  Rule: The number or the customer of the request is entered in the do-not-call list
    Sections: Submitting DoNotCall Requests; DoNotCall (Request)

    Scenario Outline: [1] <key>
      When Ana sends DoNotCall with:
        | key       | value   |
        | GSW_PHONE | absent  |
        | <key>     | <value> |
      Then Ana receives DoNotCallAcknowledge
      And the do-not-call list has an entry with:
        | column   | value   |
        | <column> | <value> |

      Examples:
        | key             | value     | column      |
        | GSW_PHONE       | "5550102" | phone       |
        | GSW_CUSTOMER_ID | "C-2"     | customer_id |

  @DNC-25 @must
  Rule: Records with the number, or of the customer, become NoCall, and others do not
    Sections: Submitting DoNotCall Requests; DoNotCall (Request)

    Scenario Outline: [1] <key>
      When Ana sends DoNotCall with:
        | key       | value   |
        | GSW_PHONE | absent  |
        | <key>     | <value> |
      Then Ana receives DoNotCallAcknowledge
      When the campaign is stopped
      And the campaign is unloaded
      Then the record with phone 5550102 has:
        | field       | value   |
        | record_type | No Call |
      And the record with phone 5550103 has:
        | field       | value   |
        | record_type | General |

      Examples:
        | key             | value     |
        | GSW_PHONE       | "5550102" |
        | GSW_CUSTOMER_ID | "C-2"     |

    Scenario: [2] The next agents get the other customers
      Given Ana has sent DoNotCall with:
        | key       | value     |
        | GSW_PHONE | "5550101" |
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord with:
        | key       | value                                  |
        | GSW_PHONE | one of "5550102", "5550103", "5550193" |
      When Ana sends RecordProcessed
      And Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord with:
        | key       | value                                  |
        | GSW_PHONE | one of "5550102", "5550103", "5550193" |

  @DNC-28 @should @ruling-169
  Rule: The handle takes precedence over the number, and the number over the customer
    Sections: DoNotCall (Request)

    Scenario: [1] Handle and number
      Given Ana has a preview record
      When Ana sends DoNotCall with GSW_PHONE set to "5550999"
      Then Ana receives DoNotCallAcknowledge
      And the record on Ana's desktop has:
        | field       | value   |
        | record_type | No Call |
      And the do-not-call list has no entry with:
        | column | value     |
        | phone  | "5550999" |

    Scenario: [2] Number and customer
      When Ana sends DoNotCall with:
        | key             | value     |
        | GSW_PHONE       | "5550102" |
        | GSW_CUSTOMER_ID | "C-3"     |
      Then Ana receives DoNotCallAcknowledge
      And the record with phone 5550102 has:
        | field       | value   |
        | record_type | No Call |
      And the record with phone 5550103 has:
        | field       | value   |
        | record_type | General |
