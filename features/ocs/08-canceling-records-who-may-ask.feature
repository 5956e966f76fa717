@ocs @doc-001
Feature: Who may ask that a record be canceled
  Agents belong to a campaign by their agent group, or by the place at which they sit.

  @CAN-50 @must
  Rule: An agent at a place of the campaign's place group can cancel by number
    Sections: Canceling Records; RequestRecordCancel
    The agent belongs to no agent group of the campaign.

    Scenario: [1] The campaign runs for a place group
      Given the campaign group "Spring@Hall" of campaign "Spring" for "Hall" is running
      And Cleo is logged in
      When Cleo sends RequestRecordCancel with GSW_PHONE set to "5550102"
      Then Cleo receives RecordCancelAcknowledge
      When the campaign group "Spring@Hall" is stopped
      And the campaign group "Spring@Hall" is unloaded
      Then the record with phone 5550102 has:
        | field         | value    |
        | record_status | Canceled |

  @CAN-53 @must
  Rule: An agent outside every campaign group cannot cancel by number
    Sections: Canceling Records
    Which error says so is CAN-20.

    Scenario Outline: [1] <agent> asks by number
      Given the campaign is running
      And Ana is logged in
      And <agent> is logged in
      When <agent> sends RequestRecordCancel with GSW_PHONE set to "5550102"
      Then <agent> receives no RecordCancelAcknowledge
      And the record with phone 5550102 has:
        | field         | value        |
        | record_status | not Canceled |

      Examples:
        | agent |
        | Zoe   |
        | Cleo  |

  @CAN-20 @should @ruling-10 @ruling-160
  Rule: An agent outside every campaign group who cancels records is answered Agent Not Found
    Sections: Canceling Records; Error Names and Codes

    Scenario Outline: [1] <agent> asks by number
      Given the campaign is running
      And <agent> is logged in
      When <agent> sends RequestRecordCancel with GSW_PHONE set to "5550102"
      Then <agent> receives error 104

      Examples:
        | agent |
        | Zoe   |
        | Cleo  |
