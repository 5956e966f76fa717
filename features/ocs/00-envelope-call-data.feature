@ocs @doc-001
Feature: User data of calls
  What the calls of a record carry of it. That each of their events carries what the desktop attached is PRV-34.

  @ENV-30 @must @ruling-59
  Rule: What a call carries of its record has the types and values of its keys
    Sections: Default Record Information; Reserved Keys
    Handle, phone number, chain and result are attached to the events of a call as well. Which of them are
    there is not said; what others attach to the call is theirs.

    Scenario: [1] The call of a preview record
      Given the campaign is running
      And Ana is logged in
      And Ana has a preview record
      When Ana dials the record
      Then Ana sees EventEstablished
      And every call event seen by Ana carries GSW_RECORD_HANDLE the handle
