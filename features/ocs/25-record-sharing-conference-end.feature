@ocs @doc-000 @doc-001
Feature: Record sharing: conferences that agents leave
  Who leaves a conference leaves the record to the others; when the call is over for all, those who were in it still have
  the record.

  Background:
    Given the calling list holds these records:
      | contact_info | chain_id | chain_n |
      | "5550101"    | 7        | 0       |
      | "5550191"    | 7        | 1       |
      | "5550291"    | 7        | 2       |
      | "5550102"    | 8        | 0       |
      | "5550192"    | 8        | 1       |
      | "5550292"    | 8        | 2       |
    And Cleo works for the campaign as well
    And Zoe works for the campaign as well
    And the campaign is running
    And Ana is logged in
    And Ben is logged in
    And Cleo is logged in
    And Zoe is logged in

  @ORS-58 @should
  Rule: A cancellation by number is told to the other agents who have the record as well
    Sections: Scenario 3: Outbound Call Conference; RecordCancel Notification
    While somebody talks to the customer, the record stays with them.

    Scenario Outline: [1] <request>
      Given Ana talks to a customer about a record
      And Ana and Ben are in a conference
      When the call is over for Ana and Ben
      And Ana sends <request> with:
        | key               | value           |
        | GSW_RECORD_HANDLE | absent          |
        | GSW_CAMPAIGN_NAME | absent          |
        | GSW_CALLING_LIST  | absent          |
        | GSW_PHONE         | Ana's GSW_PHONE |
      Then Ana receives <acknowledgment>
      And Ben receives RecordCancel

      Examples:
        | request             | acknowledgment          |
        | RequestRecordCancel | RecordCancelAcknowledge |
        | DoNotCall           | DoNotCallAcknowledge    |

  @ORS-59 @should
  Rule: An agent who leaves the conference leaves the record to those who stay
    Sections: Scenario 3: Outbound Call Conference

    Scenario: [1] Two agents stay
      Given Ana talks to a customer about a record
      And Ana, Ben and Cleo are in a conference
      When Cleo leaves the call
      And Cleo tries UpdateCallCompletionStats
      Then Cleo is refused
      When Ana sends UpdateCallCompletionStats with customer_name set to "Ada King"
      Then Ana receives UpdateCallCompletionStatsAcknowledge
      When Ben sends UpdateCallCompletionStats with customer_name set to "Bo Carter"
      Then Ben receives UpdateCallCompletionStatsAcknowledge

  @ORS-60 @should
  Rule: The agent who remains with the customer has the record alone
    Sections: Scenario 3: Outbound Call Conference

    Scenario: [1] The one who called the customer leaves
      Given Ana talks to a customer about a record
      And Ana and Ben are in a conference
      When Ana leaves the call
      And Ana tries UpdateCallCompletionStats
      Then Ana is refused
      When Ben sends UpdateCallCompletionStats with customer_name set to "Ada King"
      Then Ben receives UpdateCallCompletionStatsAcknowledge

  @ORS-61 @should
  Rule: If an agent logs out, the record stays with those who are still in the conference
    Sections: Scenario 3: Outbound Call Conference; Agent Logout

    Scenario: [1] The one who had the record first
      Given Ana talks to a customer about a record
      And Ana and Ben are in a conference
      When Ana leaves the call
      And Ana logs out
      Then the record on Ben's desktop has:
        | field         | value     |
        | record_status | Retrieved |
      When Ben sends UpdateCallCompletionStats with customer_name set to "Ada King"
      Then Ben receives UpdateCallCompletionStatsAcknowledge

  @ORS-62 @should
  Rule: When the call is over for all, those who were in it at the end finish the record, and the first one has finished it
    Sections: Scenario 3: Outbound Call Conference

    Scenario: [1] Two agents
      Given Ana talks to a customer about a record
      And Ana and Ben are in a conference
      When the call is over for Ana and Ben
      And Ana and Ben send RecordProcessed at once
      Then exactly one of Ana and Ben is acknowledged, and the record is as this one has sent it

  @ORS-64 @should
  Rule: An agent who has come into a conference twice leaves it as a whole
    Sections: Scenario 3: Outbound Call Conference

    Scenario: [1] They come, go, and come again
      Given Ana talks to a customer about a record
      And Ana and Ben are in a conference
      When Ben brings Cleo into the conference
      And Cleo leaves the call
      And Ana brings Cleo into the conference
      And Cleo sends UpdateCallCompletionStats with customer_name set to "Ada King"
      Then Cleo receives UpdateCallCompletionStatsAcknowledge
      When Cleo leaves the call
      And Cleo tries UpdateCallCompletionStats
      Then Cleo is refused
      When Ana sends UpdateCallCompletionStats with customer_name set to "Ada King"
      Then Ana receives UpdateCallCompletionStatsAcknowledge
      When Ben sends UpdateCallCompletionStats with customer_name set to "Bo Carter"
      Then Ben receives UpdateCallCompletionStatsAcknowledge
