@ocs @doc-001
Feature: RecordCancel, for the desktop from which a record is taken
  When an agent cancels by number or customer, a colleague may have such a record on the desktop. OCS notifies that desktop,
  which then removes it. Which of the two customers comes first is not said.

  Background:
    Given customers are known by the field "customer_number" of the calling list
    And the calling list holds these records:
      | contact_info | chain_id | customer_number |
      | "5550101"    | 1        | "4711"          |
      | "5550102"    | 2        | "4712"          |
    And the campaign is running
    And Ana is logged in
    And Ben is logged in

  @CAN-32 @must
  Rule: The desktop that has the record is notified which record is canceled
    Sections: Canceling Records; RecordCancel Notification

    Scenario Outline: [1] A colleague cancels by <case>
      Given Ben has a preview record
      When Ana sends RequestRecordCancel with <key> set to <value>
      Then Ben receives RecordCancel with:
        | key                     | value                                            |
        | GSW_APPLICATION_ID      | the application id                               |
        | GSW_CALLING_LIST        | "Customers"                                      |
        | GSW_CAMPAIGN_NAME       | "Spring"                                         |
        | GSW_CAMPAIGN_GROUP_NAME | one of absent, "Spring@Sales"                    |
        | GSW_RECORD_HANDLE       | Ben's handle                                     |
        | GSW_PHONE               | Ben's GSW_PHONE                                  |
        | GSW_CUSTOMER_ID         | one of absent, Ben's customer_number, 4711, 4712 |
      And Ana receives RecordCancelAcknowledge

      Examples:
        | case   | key       | value           |
        | number | GSW_PHONE | Ben's GSW_PHONE |

  @CAN-43 @should @ruling-146
  Rule: A cancellation by customer notifies the desktop that has the record
    Sections: Canceling Records; RequestRecordCancel; RecordCancel Notification

    Scenario: [1] A colleague cancels by customer
      Given Ben has a preview record
      When Ana sends RequestRecordCancel with:
        | key             | value                 |
        | GSW_PHONE       | absent                |
        | GSW_CUSTOMER_ID | Ben's customer_number |
      Then Ben receives RecordCancel with:
        | key               | value           |
        | GSW_RECORD_HANDLE | Ben's handle    |
        | GSW_PHONE         | Ben's GSW_PHONE |
      And Ana receives RecordCancelAcknowledge

  @CAN-44 @should @ruling-38 @ruling-39
  Rule: RecordCancel says which customer it is, if customers are known
    Sections: RecordCancel Notification
    The table requires the key; a list need not have such a field. The type is String in one table and Int in
    another.

    Scenario: [1] A colleague cancels by number
      Given Ben has a preview record
      When Ana sends RequestRecordCancel with GSW_PHONE set to Ben's GSW_PHONE
      Then Ben receives RecordCancel with:
        | key             | value                                    |
        | GSW_CUSTOMER_ID | one of Ben's customer_number, 4711, 4712 |

  @CAN-36 @should @ruling-156 @ruling-237
  Rule: The desktop that asked for the cancellation does not receive RecordCancel
    Sections: Unsolicited Notifications; RecordCancel Notification

    Scenario Outline: [1] The agent's own record, by <case>
      Given Ana has a preview record
      When Ana sends RequestRecordCancel with:
        | key               | value   |
        | GSW_RECORD_HANDLE | absent  |
        | <key>             | <value> |
      Then Ana receives RecordCancelAcknowledge
      And Ana receives no RecordCancel

      Examples:
        | case     | key             | value                        |
        | number   | GSW_PHONE       | the record's GSW_PHONE       |
        | customer | GSW_CUSTOMER_ID | the record's customer_number |

  @CAN-37 @must
  Rule: A desktop that has no such record is not notified
    Sections: Canceling Records; RecordCancel Notification

    Scenario: [1] A colleague has another customer's record
      Given Ana has a preview record
      And Ben has a preview record
      And Ana has sent RecordProcessed
      When Ana sends RequestRecordCancel with:
        | key               | value                  |
        | GSW_RECORD_HANDLE | absent                 |
        | GSW_PHONE         | the record's GSW_PHONE |
      Then Ana receives RecordCancelAcknowledge
      And Ben receives nothing
      When Ben sends RecordProcessed
      Then Ben receives RecordProcessedAcknowledge

    Scenario: [2] A colleague has no record
      When Ana sends RequestRecordCancel with GSW_PHONE set to "5550101"
      Then Ana receives RecordCancelAcknowledge
      And Ben receives nothing

  @CAN-38 @should @ruling-158
  Rule: After RecordCancel the record is closed, and no answer is needed
    Sections: RecordCancel Notification; Characteristics of Event Structures

    Scenario: [1] The desktop finishes the record anyway
      Given Ben has a preview record
      When Ana sends RequestRecordCancel with GSW_PHONE set to Ben's GSW_PHONE
      Then Ben receives RecordCancel
      When Ben sends RecordProcessed
      Then Ben receives error 109
      And the record on Ben's desktop has:
        | field         | value    |
        | record_status | Canceled |

  @CAN-39 @should @ruling-163 @ruling-237
  Rule: A cancellation by number cancels the agent's own record, but does not close it
    Sections: Event Responses; Canceling Records

    Scenario: [1] It is finished afterward, and stays Canceled
      Given Ana has a preview record
      And Ana has sent RequestRecordCancel with:
        | key               | value                  |
        | GSW_RECORD_HANDLE | absent                 |
        | GSW_PHONE         | the record's GSW_PHONE |
      When Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      And the record on Ana's desktop has:
        | field         | value    |
        | record_status | Canceled |

  @CAN-40 @should @ruling-58 @ruling-154
  Rule: The requester is informed if a record was left to an agent who is in the call
    Sections: RecordCancelAcknowledge

    Scenario: [1] A colleague talks to the customer
      Given Ben has a preview record
      When Ben dials the record
      Then Ben sees EventEstablished
      When Ana sends RequestRecordCancel with GSW_PHONE set to Ben's GSW_PHONE
      Then Ana receives RecordCancelAcknowledge with:
        | key         | value                                                         |
        | GSW_MESSAGE | matching /^"?Incomplete processing: record\(s\) on desktop"?$/ |

    Scenario: [2] Nobody is in a call
      Given Ben has a preview record
      When Ana sends RequestRecordCancel with GSW_PHONE set to Ben's GSW_PHONE
      Then Ana receives RecordCancelAcknowledge with:
        | key         | value  |
        | GSW_MESSAGE | absent |

  @CAN-41 @should @ruling-155
  Rule: A record whose call goes on is not taken from its agent
    Sections: RecordCancel Notification; RecordCancelAcknowledge

    Scenario: [1] During the call
      Given Ben has a preview record
      When Ben dials the record
      Then Ben sees EventEstablished
      When Ana sends RequestRecordCancel with GSW_PHONE set to Ben's GSW_PHONE
      Then Ana receives RecordCancelAcknowledge
      And Ben receives no RecordCancel
      When Ben sends RecordProcessed
      Then Ben receives RecordProcessedAcknowledge

    Scenario: [2] After the call
      Given Ben has a preview record
      When Ben dials the record
      And Ben hangs up
      And Ana sends RequestRecordCancel with GSW_PHONE set to Ben's GSW_PHONE
      Then Ana receives RecordCancelAcknowledge
      And Ben receives RecordCancel
