@ocs @doc-001
Feature: Another application asks not to call a customer again
  A customer who does not want to be contacted may say so where there is no outbound agent. The
  application in use there informs OCS over the Communication DN, by number or by customer.

  Background:
    Given the application "Self-service" is connected to OCS
    And customers are known by the field "customer_number" of the calling list
    And the calling list holds these records:
      | contact_info | chain_id | chain_n | customer_number |
      | "5550101"    | 1        | 0       | "C-1"           |
      | "5550191"    | 1        | 1       | "C-1"           |
      | "5550102"    | 2        | 0       | "C-2"           |
      | "5550103"    | 3        | 0       | "C-3"           |

  @THP-16 @must
  Rule: The number or the customer of an application's request is entered in the do-not-call list
    Sections: Submitting DoNotCall Requests

    Scenario Outline: [1] <key>
      Given the campaign is running
      When the application "Self-service" sends CM_ReqDoNotCall with:
        | key   | value   |
        | <key> | <value> |
      Then the do-not-call list has an entry with:
        | column   | value   |
        | <column> | <value> |

      Examples:
        | key             | value     | column      |
        | GSW_PHONE       | "5550999" | phone       |
        | GSW_CUSTOMER_ID | "C-999"   | customer_id |

  @THP-17 @must
  Rule: Records with the number, or of the customer, become NoCall, and others do not
    Sections: Submitting DoNotCall Requests

    Scenario Outline: [1] <key>
      Given the campaign is running
      When the application "Self-service" sends CM_ReqDoNotCall with:
        | key   | value   |
        | <key> | <value> |
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

    Scenario: [2] The next agent gets another customer
      Given the campaign is running
      And Ana is logged in
      When the application "Self-service" sends CM_ReqDoNotCall with:
        | key       | value     |
        | GSW_PHONE | "5550101" |
      And Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord with:
        | key       | value                       |
        | GSW_PHONE | one of "5550191", "5550102", "5550103" |

    Scenario: [3] Another loaded campaign has the number
      Given the campaign group "Autumn@Sales" of campaign "Autumn" for "Sales" is loaded
      And the campaign is running
      When the application "Self-service" sends CM_ReqDoNotCall with:
        | key       | value     |
        | GSW_PHONE | "5560202" |
      When the campaign group "Autumn@Sales" is unloaded
      Then the record with phone 5560202 of list "Autumn list" has:
        | field       | value   |
        | record_type | No Call |

  @THP-18 @must @ruling-39 @ruling-241
  Rule: The desktop that has such a record is notified by RecordCancel
    Sections: Submitting DoNotCall Requests; RecordCancel Notification;
    Canceled and DoNotCall Chained Records
    Of a chain, any of its records may be named.

    Background:
      Given the calling list holds these records:
        | contact_info | chain_id | chain_n | customer_number |
        | "5550101"    | 1        | 0       | "C-1"           |
        | "5550191"    | 1        | 1       | "C-1"           |
      And the campaign is running
      And Ana is logged in
      And Ben is logged in
      And Ana has a preview record

    Scenario Outline: [1] An application asks by <case>
      Given Ana has the rest of the chain
      When the application "Self-service" sends CM_ReqDoNotCall with:
        | key   | value   |
        | <key> | <value> |
      Then Ana receives RecordCancel with:
        | key                     | value                                               |
        | GSW_APPLICATION_ID      | the application id                                  |
        | GSW_CALLING_LIST        | "Customers"                                         |
        | GSW_CAMPAIGN_NAME       | "Spring"                                            |
        | GSW_CAMPAIGN_GROUP_NAME | one of "Spring@Sales", absent                       |
        | GSW_RECORD_HANDLE       | one of the handle of 5550101, the handle of 5550191 |
        | GSW_PHONE               | one of "5550101", "5550191"                         |
        | GSW_CUSTOMER_ID         | one of "C-1", absent                                |
      And Ben receives nothing

      Examples:
        | case         | key             | value     |
        | number       | GSW_PHONE       | "5550101" |
        | other-number | GSW_PHONE       | "5550191" |
        | customer     | GSW_CUSTOMER_ID | "C-1"     |

    Scenario Outline: [2] The desktop has not asked for the rest of the chain: an application asks by <case>
      When the application "Self-service" sends CM_ReqDoNotCall with:
        | key   | value   |
        | <key> | <value> |
      Then Ana receives RecordCancel with:
        | key                     | value                         |
        | GSW_APPLICATION_ID      | the application id            |
        | GSW_CALLING_LIST        | "Customers"                   |
        | GSW_CAMPAIGN_NAME       | "Spring"                      |
        | GSW_CAMPAIGN_GROUP_NAME | one of "Spring@Sales", absent |
        | GSW_RECORD_HANDLE       | at least 1                    |
        | GSW_PHONE               | one of "5550101", "5550191"   |
        | GSW_CUSTOMER_ID         | one of "C-1", absent          |
      And Ben receives nothing

      Examples:
        | case     | key             | value           |
        | number   | GSW_PHONE       | Ana's GSW_PHONE |
        | customer | GSW_CUSTOMER_ID | "C-1"           |

  @THP-19 @must
  Rule: A desktop that has another customer's record is not notified
    Sections: Submitting DoNotCall Requests; RecordCancel Notification

    Scenario: [1] The record is finished as if nothing had happened
      Given the campaign is running
      And Ana is logged in
      And Ben is logged in
      And Ana has a preview record
      And Ben has a preview record
      When the application "Self-service" sends CM_ReqDoNotCall with:
        | key       | value           |
        | GSW_PHONE | Ben's GSW_PHONE |
      Then Ana receives nothing
      When Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge

  @THP-20 @should @ruling-168
  Rule: The chain becomes NoCall, but only the number of the request is entered
    Sections: DoNotCall (Request); Canceled and DoNotCall Chained Records

    Scenario: [1] By one of two numbers
      Given the campaign is running
      When the application "Self-service" sends CM_ReqDoNotCall with:
        | key       | value     |
        | GSW_PHONE | "5550191" |
      When the campaign is stopped
      And the campaign is unloaded
      Then the record with phone 5550101 has:
        | field       | value   |
        | record_type | No Call |
      And the do-not-call list has an entry with:
        | column | value     |
        | phone  | "5550191" |
      And the do-not-call list has no entry with:
        | column | value     |
        | phone  | "5550101" |

    Scenario Outline: [2] A desktop has one of the chain: by the number that it <case>
      Given the calling list holds these records:
        | contact_info | chain_id | chain_n | customer_number |
        | "5550101"    | 1        | 0       | "C-1"           |
        | "5550191"    | 1        | 1       | "C-1"           |
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record
      When the application "Self-service" sends CM_ReqDoNotCall with:
        | key       | value   |
        | GSW_PHONE | <value> |
      Then Ana receives RecordCancel

      Examples:
        | case         | value     |
        | may have     | "5550101" |
        | may not have | "5550191" |

  @THP-21 @should @ruling-150
  Rule: With RecordOnly the others of the chain can be dialed
    Sections: DoNotCall (Request); Canceled and DoNotCall Chained Records

    Scenario: [1] By one of two numbers
      Given the campaign is running
      When the application "Self-service" sends CM_ReqDoNotCall with:
        | key            | value        |
        | GSW_PHONE      | "5550191"    |
        | GSW_CHAIN_ATTR | "RecordOnly" |
      When the campaign is stopped
      And the campaign is unloaded
      Then the record with phone 5550191 has:
        | field       | value   |
        | record_type | No Call |
      And the record with phone 5550101 has:
        | field         | value                   |
        | record_type   | General                 |
        | record_status | one of Ready, Retrieved |

  @THP-22 @should @ruling-175
  Rule: A request not to call is answered by CM_EvDoNotCallProcessed
    Sections: Submitting DoNotCall Requests
    The name of the answer is published elsewhere.

    Scenario Outline: [1] <case>
      Given the campaign is running
      When the application "Self-service" sends CM_ReqDoNotCall with:
        | key   | value   |
        | <key> | <value> |
      Then the application "Self-service" receives CM_EvDoNotCallProcessed

      Examples:
        | case     | key             | value     |
        | number   | GSW_PHONE       | "5550102" |
        | customer | GSW_CUSTOMER_ID | "C-2"     |
        | no-match | GSW_PHONE       | "5550999" |
