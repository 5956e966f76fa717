@ocs @doc-000 @doc-001
Feature: Record sharing: conferences with a DN that OCS does not monitor
  OCS knows nothing of a DN that it does not monitor. An agent there shares no record, and takes nothing from the others.

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
    And OCS does not monitor the DN of Ben
    And the campaign is running
    And Ana is logged in
    And Ben is logged in
    And Cleo is logged in
    And Ana talks to a customer about a record
    And Ana, Cleo and Ben are in a conference

  @ORS-63 @must
  Rule: In a conference with a DN that is not monitored, the agent there has no right to the record, and who had it keeps it
    Sections: Outbound Record Sharing Between Multiple Desktops; Scenario 3: Outbound Call Conference

    Scenario: [1] The agent who is not monitored
      When Ben tries UpdateCallCompletionStats
      Then Ben is refused
      And the record that Ana finishes has nothing of what Ben tried

    Scenario: [2] The agent who had it
      When Ana sends UpdateCallCompletionStats with customer_name set to "Ada King"
      Then Ana receives UpdateCallCompletionStatsAcknowledge

  @ORS-77 @should
  Rule: In a conference with a DN that is not monitored, the agents at the other DNs share the record
    Sections: Outbound Record Sharing Between Multiple Desktops; Scenario 3: Outbound Call Conference
    The document asks that all DNs are monitored, and does not say what happens to the others if one is not.

    Scenario: [1] An agent who was brought in
      When Cleo sends UpdateCallCompletionStats with customer_name set to "Cy Dunn"
      Then Cleo receives UpdateCallCompletionStatsAcknowledge
