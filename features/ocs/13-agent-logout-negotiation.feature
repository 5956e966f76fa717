@ocs @doc-001
Feature: An agent announces the logout
  With LogOut an agent announces that they want to leave, so that OCS dials no more calls for them. In Preview mode OCS
  dials for nobody. What it answers in the other modes needs a dialer, and is still to be written.

  @LGO-20 @must @ruling-211
  Rule: LogOut is refused with Invalid Request if no campaign runs in an automatic mode
    Sections: Error Names and Codes

    Scenario: [1] The agent's only campaign runs in Preview mode
      Given the campaign is running
      And Ana is logged in
      When Ana sends LogOut
      Then Ana receives error 101
      And Ana receives no LogOutAcknowledge
