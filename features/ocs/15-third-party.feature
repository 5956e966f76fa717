@ocs @doc-001
Feature: Another application cancels records
  A customer may say elsewhere, to an agent of the inbound side or to a self-service system, that no
  outbound call is needed. The application in use there informs OCS over the Communication DN. 001 says
  what OCS does then; of the messages themselves it gives the names only.

  Background:
    Given the application "Self-service" is connected to OCS
    And customers are known by the field "customer_number" of the calling list
    And the calling list holds these records:
      | contact_info | chain_id | chain_n | customer_number |
      | "5550101"    | 1        | 0       | "C-1"           |
      | "5550191"    | 1        | 1       | "C-1"           |
      | "5550102"    | 2        | 0       | "C-2"           |
      | "5550103"    | 3        | 0       | "C-3"           |

  @THP-01 @must
  Rule: An application cancels the records of a number, in the buffers and in the lists
    Sections: Canceling Records; Genesys Enumeration Tables
    Nobody has to be logged in, and the application belongs to no agent group. What OCS holds in memory stands in the list
    at the latest when the campaign is unloaded.

    Scenario Outline: [1] The number <phone> is <case>
      Given the campaign group has a minimum buffer of 1 and an optimal buffer of 1 record
      And the campaign is running
      When the application "Self-service" sends CM_ReqCancelRecord with:
        | key       | value     |
        | GSW_PHONE | "<phone>" |
      When the campaign is stopped
      And the campaign is unloaded
      Then the record with phone <phone> has:
        | field         | value    |
        | record_status | Canceled |

      Examples:
        | case             | phone   |
        | in-the-buffer    | 5550101 |
        | only-in-its-list | 5550103 |

    Scenario: [2] The campaign is loaded, and does not run
      Given the campaign is loaded
      When the application "Self-service" sends CM_ReqCancelRecord with:
        | key       | value     |
        | GSW_PHONE | "5550102" |
      When the campaign is unloaded
      Then the record with phone 5550102 has:
        | field         | value    |
        | record_status | Canceled |

    Scenario: [3] Another loaded campaign has the number
      Given the campaign group "Autumn@Sales" of campaign "Autumn" for "Sales" is loaded
      And the campaign is running
      When the application "Self-service" sends CM_ReqCancelRecord with:
        | key       | value     |
        | GSW_PHONE | "5560202" |
      When the campaign group "Autumn@Sales" is unloaded
      Then the record with phone 5560202 of list "Autumn list" has:
        | field         | value    |
        | record_status | Canceled |

  @THP-02 @must
  Rule: A record that an application has canceled is not given to an agent
    Sections: Canceling Records

    Scenario: [1] It was the next one
      Given the campaign is running
      And Ana is logged in
      When the application "Self-service" sends CM_ReqCancelRecord with:
        | key       | value     |
        | GSW_PHONE | "5550101" |
      And Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord with:
        | key       | value                       |
        | GSW_PHONE | one of "5550191", "5550102", "5550103" |

  @THP-03 @must
  Rule: Records of other customers are left alone
    Sections: Canceling Records

    Scenario: [1] Two are on desktops
      Given the campaign is running
      And Ana is logged in
      And Ben is logged in
      And Ana has a preview record
      And Ben has a preview record
      When the application "Self-service" sends CM_ReqCancelRecord with:
        | key       | value           |
        | GSW_PHONE | Ben's GSW_PHONE |
      Then Ana receives nothing
      And the record on Ana's desktop has:
        | field         | value        |
        | record_status | not Canceled |
      When Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge

  @THP-04 @must @ruling-39 @ruling-241
  Rule: The desktop that has the record is notified by RecordCancel
    Sections: Canceling Records; RecordCancel Notification; Canceled and DoNotCall Chained Records
    No desktop asked for it, so none is left out. Of a chain, any of its records may be named.

    Background:
      Given the calling list holds these records:
        | contact_info | chain_id | chain_n | customer_number |
        | "5550101"    | 1        | 0       | "C-1"           |
        | "5550191"    | 1        | 1       | "C-1"           |
      And the campaign is running
      And Ana is logged in
      And Ben is logged in
      And Ana has a preview record

    Scenario Outline: [1] An application cancels by <case>
      Given Ana has the rest of the chain
      When the application "Self-service" sends CM_ReqCancelRecord with:
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

    Scenario Outline: [2] The desktop has not asked for the rest of the chain: an application cancels by <case>
      When the application "Self-service" sends CM_ReqCancelRecord with:
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

  @THP-05 @should
  Rule: The chain is meant unless the request says otherwise
    Sections: Canceled and DoNotCall Chained Records
    What the keys of an application's request mean is published elsewhere.

    Scenario: [1] By one of two numbers
      Given the campaign is running
      When the application "Self-service" sends CM_ReqCancelRecord with:
        | key       | value     |
        | GSW_PHONE | "5550191" |
      When the campaign is stopped
      And the campaign is unloaded
      Then the record with phone 5550191 has:
        | field         | value    |
        | record_status | Canceled |
      And the record with phone 5550101 has:
        | field         | value    |
        | record_status | Canceled |

    Scenario Outline: [2] A desktop has one of the chain: by the number that it <case>
      Given the calling list holds these records:
        | contact_info | chain_id | chain_n | customer_number |
        | "5550101"    | 1        | 0       | "C-1"           |
        | "5550191"    | 1        | 1       | "C-1"           |
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record
      When the application "Self-service" sends CM_ReqCancelRecord with:
        | key       | value   |
        | GSW_PHONE | <value> |
      Then Ana receives RecordCancel

      Examples:
        | case         | value     |
        | may have     | "5550101" |
        | may not have | "5550191" |

  @THP-06 @should @ruling-149
  Rule: With RecordOnly the record alone is canceled
    Sections: Canceled and DoNotCall Chained Records

    Scenario: [1] By one of two numbers
      Given the campaign is running
      When the application "Self-service" sends CM_ReqCancelRecord with:
        | key            | value        |
        | GSW_PHONE      | "5550191"    |
        | GSW_CHAIN_ATTR | "RecordOnly" |
      When the campaign is stopped
      And the campaign is unloaded
      Then the record with phone 5550191 has:
        | field         | value    |
        | record_status | Canceled |
      And the record with phone 5550101 has:
        | field         | value        |
        | record_status | not Canceled |

  @THP-07 @should @ruling-146
  Rule: An application cancels the records of a customer
    Sections: RecordCancel Notification
    The documents mention the customer only for records on desktops.

    Scenario: [1] The customer has a record in the list
      Given the campaign is running
      When the application "Self-service" sends CM_ReqCancelRecord with:
        | key             | value |
        | GSW_CUSTOMER_ID | "C-2" |
      When the campaign is stopped
      And the campaign is unloaded
      Then the record with phone 5550102 has:
        | field         | value    |
        | record_status | Canceled |
      And the record with phone 5550103 has:
        | field         | value        |
        | record_status | not Canceled |

  @THP-08 @should @ruling-159
  Rule: Lists of campaigns that are not loaded are left alone
    Sections: Canceling Records

    Scenario: [1] The number is in such a list
      Given the campaign group "Autumn@Service" of campaign "Autumn" for "Service" is not loaded
      And the campaign is running
      When the application "Self-service" sends CM_ReqCancelRecord with:
        | key       | value     |
        | GSW_PHONE | "5560202" |
      Then the record with phone 5560202 of list "Autumn list" has:
        | field         | value |
        | record_status | Ready |

  @THP-09 @should @ruling-158
  Rule: A record that an application has canceled is closed on the desktop
    Sections: RecordCancel Notification; Characteristics of Event Structures

    Scenario: [1] The desktop finishes it anyway
      Given the campaign is running
      And Ana is logged in
      And Ana has a preview record
      When the application "Self-service" sends CM_ReqCancelRecord with:
        | key       | value           |
        | GSW_PHONE | Ana's GSW_PHONE |
      And Ana sends RecordProcessed
      Then Ana receives RecordCancel
      And Ana receives error 109
      And the record on Ana's desktop has:
        | field         | value    |
        | record_status | Canceled |

  @THP-10 @should @ruling-155
  Rule: A record whose call goes on is not taken from its agent by an application
    Sections: RecordCancel Notification; RecordCancelAcknowledge

    Scenario: [1] During the call
      Given the campaign is running
      And Ana is logged in
      And Ana has a preview record
      When Ana dials the record
      Then Ana sees EventEstablished
      When the application "Self-service" sends CM_ReqCancelRecord with:
        | key       | value           |
        | GSW_PHONE | Ana's GSW_PHONE |
      Then Ana receives no RecordCancel
      When Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
