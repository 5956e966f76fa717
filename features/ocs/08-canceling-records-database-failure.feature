@ocs @doc-001
Feature: Canceling while the database fails
  What cannot be written is refused with DB Error, or written later: no cancellation that was acknowledged is lost.

  Background:
    Given the campaign group "Autumn@Sales" of campaign "Autumn" for "Sales" is running in "Preview" mode
    And the campaign is running
    And Ana is logged in
    And Ana has a preview record

  @CAN-21 @should @ruling-233
  Rule: If the database fails, the cancellation is answered DB Error, and can be repeated
    Sections: Error Names and Codes; RequestRecordCancel

    Scenario: [1] By handle
      Given the database fails
      When Ana sends RequestRecordCancel
      Then Ana receives error 113
      When the database recovers
      And Ana sends RequestRecordCancel
      Then Ana receives RecordCancelAcknowledge

    Scenario: [2] By number
      Given Ben is logged in
      And the database fails
      When Ben sends RequestRecordCancel with GSW_PHONE set to "5550102"
      Then Ben receives error 113
      When the database recovers
      And Ben sends RequestRecordCancel with GSW_PHONE set to "5550102"
      Then Ben receives RecordCancelAcknowledge

  @CAN-48 @must @ruling-233
  Rule: A cancellation that was acknowledged is not lost when the database fails
    Sections: RequestRecordCancel; RecordCancelAcknowledge
    OCS may refuse the request, or write it later by itself. If it acknowledges, the record is Canceled when the
    campaign is unloaded, at the latest.

    Scenario: [1] By handle
      Given the database fails
      When Ana sends RequestRecordCancel
      And the database recovers
      And 60 seconds pass
      And the campaign is stopped
      And the campaign is unloaded
      Then if Ana has received RecordCancelAcknowledge, the record on Ana's desktop has:
        | field         | value    |
        | record_status | Canceled |

    Scenario: [2] By number
      Given Ben is logged in
      And the database fails
      When Ben sends RequestRecordCancel with GSW_PHONE set to "5550102"
      And the database recovers
      And 60 seconds pass
      And the campaign is stopped
      And the campaign is unloaded
      Then if Ben has received RecordCancelAcknowledge, the record with phone 5550102 has:
        | field         | value    |
        | record_status | Canceled |
