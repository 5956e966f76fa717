@ocs @doc-001
Feature: What is canceled by number or customer
  All records with the number, or of the customer, are canceled: in the memory of OCS and in the lists of campaigns that are
  loaded; and no others.

  Background:
    Given customers are known by the field "customer_number" of the calling list
    And the calling list holds these records:
      | contact_info | chain_id | chain_n | customer_number |
      | "5550101"    | 1        | 0       | "C-1"           |
      | "5550191"    | 1        | 1       | "C-1"           |
      | "5550102"    | 2        | 0       | "C-2"           |
      | "5550103"    | 3        | 0       | "C-3"           |

  @CAN-25 @must @ruling-242
  Rule: Records with that number are marked Canceled, whether OCS has them in memory or not
    Sections: Canceling Records; Genesys Enumeration Tables
    OCS updates them in its memory, in calling lists, or in both: when the campaign is unloaded, all is in the list.

    Scenario Outline: [1] The number <phone> is <case>
      Given the campaign group has a minimum buffer of 1 and an optimal buffer of 1 record
      And the campaign is running
      And Ana is logged in
      When Ana sends RequestRecordCancel with GSW_PHONE set to "<phone>"
      Then Ana receives RecordCancelAcknowledge
      When the campaign is stopped
      And the campaign is unloaded
      Then the record with phone <phone> has:
        | field         | value    |
        | record_status | Canceled |

      Examples:
        | case             | phone   |
        | in-the-buffer    | 5550101 |
        | only-in-its-list | 5550103 |

    Scenario: [2] Another loaded campaign has it too
      Given the campaign group "Autumn@Sales" of campaign "Autumn" for "Sales" is loaded
      And the campaign is running
      And Ana is logged in
      When Ana sends RequestRecordCancel with GSW_PHONE set to "5560202"
      Then Ana receives RecordCancelAcknowledge
      When the campaign group "Autumn@Sales" is unloaded
      Then the record with phone 5560202 of list "Autumn list" has:
        | field         | value    |
        | record_status | Canceled |

  @CAN-26 @should @ruling-146
  Rule: Records of that customer are marked Canceled
    Sections: RequestRecordCancel; Reserved Keys

    Scenario: [1] The customer has a record in the list
      Given the campaign is running
      And Ana is logged in
      When Ana sends RequestRecordCancel with:
        | key             | value  |
        | GSW_PHONE       | absent |
        | GSW_CUSTOMER_ID | "C-2"  |
      Then Ana receives RecordCancelAcknowledge
      And the record with phone 5550102 has:
        | field         | value    |
        | record_status | Canceled |
      And the record with phone 5550103 has:
        | field         | value        |
        | record_status | not Canceled |

  @CAN-27 @must @ruling-240
  Rule: Records with another number are left alone
    Sections: Canceling Records

    Scenario: [1] Other customers can still be called
      Given the campaign is running
      And Ana is logged in
      And Ana has sent RequestRecordCancel with:
        | key       | value     |
        | GSW_PHONE | "5550102" |
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord with:
        | key       | value                                  |
        | GSW_PHONE | one of "5550101", "5550191", "5550103" |
      And the record with phone 5550101 has:
        | field         | value        |
        | record_status | not Canceled |
      And the record with phone 5550103 has:
        | field         | value        |
        | record_status | not Canceled |

  @CAN-28 @must @ruling-240
  Rule: A record that was canceled by its number is not given to an agent
    Sections: Canceling Records; RequestRecordCancel

    Scenario: [2] All that comes is of other customers
      Given the campaign is running
      And Ana is logged in
      And Ben is logged in
      And Ana has sent RequestRecordCancel with:
        | key       | value     |
        | GSW_PHONE | "5550101" |
      When Ben sends PreviewRecordRequest
      Then Ben receives PreviewRecord with:
        | key       | value                       |
        | GSW_PHONE | one of "5550102", "5550103" |
      Given Ben has sent RecordProcessed
      When Ben sends PreviewRecordRequest
      Then Ben receives PreviewRecord with:
        | key       | value                       |
        | GSW_PHONE | one of "5550102", "5550103" |
      Given Ben has sent RecordProcessed
      When Ben sends PreviewRecordRequest
      Then Ben receives error 108

  @CAN-30 @must
  Rule: The handle takes precedence over the number, and the number over the customer
    Sections: RequestRecordCancel; Characteristics of Event Structures

    Scenario: [1] Handle and number
      Given the campaign is running
      And Ana is logged in
      And Ben is logged in
      And Ana has a preview record
      And Ben has a preview record
      When Ana sends RequestRecordCancel with GSW_PHONE set to Ben's GSW_PHONE
      Then Ana receives RecordCancelAcknowledge with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |
      And the record on Ana's desktop has:
        | field         | value    |
        | record_status | Canceled |
      And the record on Ben's desktop has:
        | field         | value        |
        | record_status | not Canceled |
      When Ben sends UpdateCallCompletionStats
      Then Ben receives UpdateCallCompletionStatsAcknowledge

    Scenario: [2] Handle and customer
      Given the campaign is running
      And Ana is logged in
      And Ben is logged in
      And Ana has a preview record
      And Ben has a preview record
      When Ana sends RequestRecordCancel with GSW_CUSTOMER_ID set to Ben's customer_number
      Then Ana receives RecordCancelAcknowledge
      And the record on Ana's desktop has:
        | field         | value    |
        | record_status | Canceled |
      And the record on Ben's desktop has:
        | field         | value        |
        | record_status | not Canceled |
      When Ben sends UpdateCallCompletionStats
      Then Ben receives UpdateCallCompletionStatsAcknowledge

    Scenario: [3] Number and customer
      Given the campaign is running
      And Ana is logged in
      When Ana sends RequestRecordCancel with:
        | key             | value     |
        | GSW_PHONE       | "5550102" |
        | GSW_CUSTOMER_ID | "C-3"     |
      Then Ana receives RecordCancelAcknowledge
      When the campaign is stopped
      And the campaign is unloaded
      Then the record with phone 5550102 has:
        | field         | value    |
        | record_status | Canceled |
      And the record with phone 5550103 has:
        | field         | value        |
        | record_status | not Canceled |

  @CAN-31 @should @ruling-159
  Rule: Lists of campaigns that are not loaded are left alone
    Sections: Canceling Records

    Scenario: [1] The number is in such a list
      Given the campaign group "Autumn@Service" of campaign "Autumn" for "Service" is not loaded
      And the campaign is running
      And Ana is logged in
      When Ana sends RequestRecordCancel with GSW_PHONE set to "5560202"
      Then Ana receives RecordCancelAcknowledge
      And the record with phone 5560202 of list "Autumn list" has:
        | field         | value |
        | record_status | Ready |
