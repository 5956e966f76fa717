@ocs @doc-001
Feature: Canceling a record that the agent does not have
  A handle is good as long as its record is on the desktop of the agent who sends it: afterwards, and on any other
  desktop, nothing is canceled by it.

  Background:
    Given the campaign group "Autumn@Sales" of campaign "Autumn" for "Sales" is running in "Preview" mode
    And the campaign is running
    And Ana is logged in
    And Ana has a preview record

  @CAN-15 @should @ruling-8 @ruling-238
  Rule: A handle that is not that of an open record is answered Record Not Found
    Sections: Characteristics of Event Structures; RequestRecordCancel; Error Names and Codes
    The documents say so of requests whose handle is mandatory; here it is not.

    Scenario: [1] The handle was never given
      When Ana sends RequestRecordCancel with GSW_RECORD_HANDLE set to an unknown handle
      Then Ana receives error 109 or 112

    Scenario Outline: [2] <request> was the last request for the record
      Given Ana has sent <request>
      When Ana sends RequestRecordCancel
      Then Ana receives error 109 or 112

      Examples:
        | request             |
        | RecordProcessed     |
        | RequestRecordCancel |

  @CAN-46 @must
  Rule: A record that was finished is not canceled by its handle
    Sections: Updating Call Results and Custom Fields; RequestRecordCancel

    Scenario: [1] After RecordProcessed
      Given Ana has sent RecordProcessed
      When Ana sends RequestRecordCancel
      Then the record on Ana's desktop has:
        | field         | value        |
        | record_status | not Canceled |

  @CAN-47 @should @ruling-232
  Rule: By its handle a record is never canceled by an agent who does not have it
    Sections: Characteristics of Event Structures; RequestRecordCancel

    Scenario: [1] A colleague sends the handle
      Given Ben is logged in
      When Ben sends RequestRecordCancel with:
        | key               | value        |
        | GSW_RECORD_HANDLE | Ana's handle |
        | GSW_CAMPAIGN_NAME | "Spring"     |
        | GSW_CALLING_LIST  | "Customers"  |
        | GSW_PHONE         | absent       |
      Then Ben receives no RecordCancelAcknowledge
      When Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      And the record on Ana's desktop has:
        | field         | value        |
        | record_status | not Canceled |

  @CAN-16 @should @ruling-232
  Rule: The handle of another agent's record is answered as if it were not there, or the agent not the right one
    Sections: Characteristics of Event Structures; Error Names and Codes

    Scenario: [1] A colleague sends the handle
      Given Ben is logged in
      When Ben sends RequestRecordCancel with:
        | key               | value        |
        | GSW_RECORD_HANDLE | Ana's handle |
        | GSW_CAMPAIGN_NAME | "Spring"     |
        | GSW_CALLING_LIST  | "Customers"  |
        | GSW_PHONE         | absent       |
      Then Ben receives error 109, 101 or 104
