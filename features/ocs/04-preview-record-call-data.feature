@ocs @doc-001
Feature: User data of a record's call
  What the desktop attached to the call of a record is in every event of the call.

  @PRV-34 @must @ruling-225
  Rule: Every event of the record's call carries the data that the desktop attached to it
    Sections: Event Overview; Attaching Record Information to Desktop and OCS User Events; Default Record Information
    Here the desktop attaches all that came with the record and dials, so it is the switch that is judged.

    Background:
      Given the calling list holds these records:
        | contact_info | customer_name | balance |
        | "5550101"    | Ada Byron     | -5      |
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record

    Scenario: [1] The customer answers, and the agent hangs up
      When Ana dials the record
      Then Ana sees EventDialing
      And Ana sees EventEstablished
      When Ana hangs up
      Then Ana sees EventReleased
      And every call event seen by Ana carries GSW_RECORD_HANDLE the handle

    Scenario: [2] The customer is busy
      Given the customer 5550101 is busy
      When Ana dials the record
      And the call of Ana is over
      Then every call event seen by Ana carries GSW_RECORD_HANDLE the handle

    Scenario Outline: [3] <key> is among the data
      When Ana dials the record
      Then Ana sees EventEstablished
      When Ana hangs up
      And the call of Ana is over
      Then every call event seen by Ana carries <key> <value>

      Examples:
        | key              | value                          |
        | GSW_PHONE        | "5550101"                      |
        | account_balance  | -5                             |
        | GSW_CHAIN_ID     | the record's GSW_CHAIN_ID      |
        | GSW_CALL_RESULT  | the record's GSW_CALL_RESULT   |
        | GSW_CALLING_LIST | the record's GSW_CALLING_LIST  |
        | customer_name    | the record's customer_name     |
