@ocs @doc-001
Feature: Who may reschedule a record
  Agents belong to a campaign by their agent group, or by the place at which they sit.

  @SCH-11 @should @ruling-10
  Rule: An agent outside every campaign group cannot reschedule a record
    Sections: Error Names and Codes

    Scenario: [1] The agent is in no agent group
      Given the campaign is running
      And Zoe is logged in
      When Zoe sends RecordReschedule
      Then Zoe receives error 104
