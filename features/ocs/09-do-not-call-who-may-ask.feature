@ocs @doc-001
Feature: Who may say that a customer is not to be called again
  Agents belong to a campaign by their agent group, or by the place at which they sit.

  @DNC-44 @must
  Rule: An agent at a place of the campaign's place group can send DoNotCall by number
    Sections: Submitting DoNotCall Requests; DoNotCall (Request)
    The agent belongs to no agent group of the campaign.

    Scenario: [1] The campaign runs for a place group
      Given the campaign group "Spring@Hall" of campaign "Spring" for "Hall" is running
      And Cleo is logged in
      When Cleo sends DoNotCall with GSW_PHONE set to "5550102"
      Then Cleo receives DoNotCallAcknowledge
      When the campaign group "Spring@Hall" is stopped
      And the campaign group "Spring@Hall" is unloaded
      Then the record with phone 5550102 has:
        | field       | value   |
        | record_type | No Call |

  @DNC-46 @must
  Rule: An agent outside every campaign group cannot send DoNotCall by number
    Sections: Submitting DoNotCall Requests
    Which error says so is DNC-21.

    Scenario Outline: [1] <agent> asks by number
      Given the campaign is running
      And Ana is logged in
      And <agent> is logged in
      When <agent> sends DoNotCall with GSW_PHONE set to "5550102"
      Then <agent> receives no DoNotCallAcknowledge
      And the do-not-call list has no entry with:
        | column | value     |
        | phone  | "5550102" |

      Examples:
        | agent |
        | Zoe   |
        | Cleo  |

  @DNC-21 @should @ruling-10
  Rule: An agent outside every campaign group who sends DoNotCall is answered Agent Not Found
    Sections: Submitting DoNotCall Requests; Error Names and Codes

    Scenario Outline: [1] <agent> asks by number
      Given the campaign is running
      And <agent> is logged in
      When <agent> sends DoNotCall with GSW_PHONE set to "5550102"
      Then <agent> receives error 104

      Examples:
        | agent |
        | Zoe   |
        | Cleo  |
