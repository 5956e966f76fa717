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
      And the record with phone 5550102 has:
        | field       | value   |
        | record_type | No Call |
      And the record with phone 5550103 has:
        | field       | value   |
        | record_type | General |

      Examples:
        | key             | value     |
        | GSW_PHONE       | "5550102" |
        | GSW_CUSTOMER_ID | "C-2"     |

    Scenario: [2] The next agent gets another customer
      Given Ana has sent DoNotCall with:
        | key       | value     |
        | GSW_PHONE | "5550101" |
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord with:
        | key       | value     |
        | GSW_PHONE | "5550102" |

  @DNC-26 @must @ruling-168
  Rule: The chain becomes NoCall, but only the number of the request is entered
    Sections: DoNotCall (Request); Canceled and DoNotCall Chained Records

    Scenario: [1] By number
      When Ana sends DoNotCall with GSW_PHONE set to "5550101"
      Then Ana receives DoNotCallAcknowledge
      And the record with phone 5550191 has:
        | field       | value   |
        | record_type | No Call |
      And the do-not-call list has an entry with:
        | column | value     |
        | phone  | "5550101" |
      And the do-not-call list has no entry with:
        | column | value     |
        | phone  | "5550191" |

  @DNC-27 @must @ruling-150
  Rule: With RecordOnly the others of the chain can be dialed
    Sections: DoNotCall (Request); Canceled and DoNotCall Chained Records

    Scenario: [1] By number
      When Ana sends DoNotCall with:
        | key            | value        |
        | GSW_PHONE      | "5550101"    |
        | GSW_CHAIN_ATTR | "RecordOnly" |
      Then Ana receives DoNotCallAcknowledge
      And the record with phone 5550101 has:
        | field       | value   |
        | record_type | No Call |
      And the record with phone 5550191 has:
        | field         | value                   |
        | record_type   | General                 |
        | record_status | one of Ready, Retrieved |

  @DNC-28 @should @ruling-169
  Rule: The handle takes precedence over the number, and the number over the customer
    Sections: DoNotCall (Request)

    Scenario: [1] Handle and number
      Given Ana has a preview record
      When Ana sends DoNotCall with GSW_PHONE set to "5550102"
      Then Ana receives DoNotCallAcknowledge
      And the record with phone 5550101 has:
        | field       | value   |
        | record_type | No Call |
      And the record with phone 5550102 has:
        | field       | value   |
        | record_type | General |

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

  @DNC-29 @must
  Rule: The desktop that has such a record is notified by RecordCancel
    Sections: Submitting DoNotCall Requests; RecordCancel Notification; Canceled and DoNotCall Chained Records

    Scenario Outline: [1] A colleague asks by <case>
      Given Ben is logged in
      And Ben has a preview record
      When Ana sends DoNotCall with:
        | key       | value   |
        | GSW_PHONE | absent  |
        | <key>     | <value> |
      Then Ben receives RecordCancel with:
        | key               | value        |
        | GSW_CALLING_LIST  | "Customers"  |
        | GSW_CAMPAIGN_NAME | "Spring"     |
        | GSW_RECORD_HANDLE | Ben's handle |
        | GSW_PHONE         | "5550101"    |
      And Ana receives DoNotCallAcknowledge

      Examples:
        | case         | key             | value     |
        | number       | GSW_PHONE       | "5550101" |
        | other-number | GSW_PHONE       | "5550191" |
        | customer     | GSW_CUSTOMER_ID | "C-1"     |

  @DNC-30 @must @ruling-156
  Rule: The desktop that asked does not receive RecordCancel, nor does one that has another record
    Sections: Unsolicited Notifications; Submitting DoNotCall Requests

    Scenario: [1] Two desktops with records
      Given Ben is logged in
      And Ana has a preview record
      And Ben has a preview record
      When Ana sends DoNotCall with:
        | key               | value     |
        | GSW_RECORD_HANDLE | absent    |
        | GSW_PHONE         | "5550101" |
      Then Ana receives DoNotCallAcknowledge
      And Ana receives no RecordCancel
      And Ben receives nothing

  @DNC-31 @should @ruling-163 @ruling-173
  Rule: A request by number makes the agent's own record NoCall, but does not close it
    Sections: Event Responses; Submitting DoNotCall Requests

    Scenario: [1] It is finished afterwards, and stays NoCall
      Given Ana has a preview record
      And Ana has sent DoNotCall with:
        | key               | value     |
        | GSW_RECORD_HANDLE | absent    |
        | GSW_PHONE         | "5550101" |
      When Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | field       | value   |
        | record_type | No Call |
