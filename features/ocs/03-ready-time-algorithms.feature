@ocs @doc-001
Feature: Algorithms that have no use for ready times
  Only the two algorithms for small groups use ready times, and only with an overdial rate as the goal. What is answered
  with these two is in "When an agent will be ready", and how much they help is in "Pacing of a floor".

  @RDT-03 @should @ruling-99
  Rule: With an algorithm that is not for small groups ReadyTime is acknowledged as well
    Sections: ReadyTime Request
    That it has no effect on dialing then is PAC-07.

    Scenario: [1] The algorithm classical
      Given the option record_processed is true
      And the option predictive_algorithm is "classical"
      And the campaign is running in "Predictive" mode
      And Ana is logged in
      And Ana talks to a customer
      When Ana sends ReadyTime with GSW_READY_TIME set to 30
      Then Ana receives ReadyTimeAcknowledge
