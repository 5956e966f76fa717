@ocs @doc-001
Feature: Who is notified that a customer is not to be called again
  A customer who is not to be called may be on somebody's desktop: that desktop is notified by RecordCancel and removes
  the record. A request by handle concerns the agent's own record, and nobody else is notified.

  Background:
    Given customers are known by the field "customer_number" of the calling list

  @DNC-29 @must @ruling-39 @ruling-241
  Rule: The desktop that has such a record is notified by RecordCancel
    Sections: Submitting DoNotCall Requests; RecordCancel Notification; Canceled and DoNotCall Chained Records
    Of a chain, any of its records may be named.

    Background:
      Given the calling list holds these records:
        | contact_info | chain_id | chain_n | customer_number |
        | "5550101"    | 1        | 0       | "C-1"           |
        | "5550191"    | 1        | 1       | "C-1"           |
      And the campaign is running
      And Ana is logged in
      And Ben is logged in
      And Ben has a preview record

    Scenario Outline: [1] A colleague asks by <case>
      Given Ben has the rest of the chain
      When Ana sends DoNotCall with:
        | key       | value   |
        | GSW_PHONE | absent  |
        | <key>     | <value> |
      Then Ben receives RecordCancel with:
        | key                     | value                                               |
        | GSW_CALLING_LIST        | "Customers"                                         |
        | GSW_CAMPAIGN_NAME       | "Spring"                                            |
        | GSW_CAMPAIGN_GROUP_NAME | one of "Spring@Sales", absent                       |
        | GSW_RECORD_HANDLE       | one of the handle of 5550101, the handle of 5550191 |
        | GSW_PHONE               | one of "5550101", "5550191"                         |
        | GSW_CUSTOMER_ID         | one of "C-1", absent                                |
      And Ana receives DoNotCallAcknowledge

      Examples:
        | case         | key             | value     |
        | number       | GSW_PHONE       | "5550101" |
        | other-number | GSW_PHONE       | "5550191" |
        | customer     | GSW_CUSTOMER_ID | "C-1"     |

    Scenario Outline: [2] The desktop has not asked for the rest of the chain: by <case>
      When Ana sends DoNotCall with:
        | key       | value   |
        | GSW_PHONE | absent  |
        | <key>     | <value> |
      Then Ben receives RecordCancel with:
        | key               | value                       |
        | GSW_CALLING_LIST  | "Customers"                 |
        | GSW_CAMPAIGN_NAME | "Spring"                    |
        | GSW_RECORD_HANDLE | at least 1                  |
        | GSW_PHONE         | one of "5550101", "5550191" |
        | GSW_CUSTOMER_ID   | one of "C-1", absent        |

      Examples:
        | case         | key             | value     |
        | number       | GSW_PHONE       | "5550101" |
        | other-number | GSW_PHONE       | "5550191" |
        | customer     | GSW_CUSTOMER_ID | "C-1"     |

  @DNC-30 @should @ruling-156 @ruling-237
  Rule: The desktop that asked does not receive RecordCancel
    Sections: Unsolicited Notifications; Submitting DoNotCall Requests
    One sentence says that other desktops are notified, another one that any desktop is which has the chain.

    Scenario: [1] The agent's own record
      Given the calling list holds these records:
        | contact_info |
        | "5550101"    |
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record
      When Ana sends DoNotCall with:
        | key               | value     |
        | GSW_RECORD_HANDLE | absent    |
        | GSW_PHONE         | "5550101" |
      Then Ana receives DoNotCallAcknowledge
      And Ana receives no RecordCancel

  @DNC-38 @must
  Rule: A desktop that has another customer's record is not notified
    Sections: Submitting DoNotCall Requests; RecordCancel Notification

    Scenario: [1] Two desktops with records
      Given the campaign is running
      And Ana is logged in
      And Ben is logged in
      And Ana has a preview record
      And Ben has a preview record
      When Ana sends DoNotCall with:
        | key               | value                  |
        | GSW_RECORD_HANDLE | absent                 |
        | GSW_PHONE         | the record's GSW_PHONE |
      Then Ana receives DoNotCallAcknowledge
      And Ben receives nothing
      When Ben sends RecordProcessed
      Then Ben receives RecordProcessedAcknowledge

  @DNC-31 @should @ruling-163 @ruling-173
  Rule: A request by number makes the agent's own record NoCall, but does not close it
    Sections: Event Responses; Submitting DoNotCall Requests

    Scenario: [1] It is finished afterwards, and stays NoCall
      Given the campaign is running
      And Ana is logged in
      And Ana has a preview record
      And Ana has sent DoNotCall with:
        | key               | value                  |
        | GSW_RECORD_HANDLE | absent                 |
        | GSW_PHONE         | the record's GSW_PHONE |
      When Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      And the record on Ana's desktop has:
        | field       | value   |
        | record_type | No Call |
