@ocs @doc-001
Feature: Virtual agents of a group that changes
  Whether a group is an IVR group is decided when its campaign is loaded. Iris is at a voice treatment port: calls are
  dialed for her only if it is one.

  @VAG-12 @must
  Rule: A change of ivr_group takes effect when the campaign is loaded again, and not before
    Sections: Virtual Agent Support for Notifications

    Scenario: [1] The option is taken away while the campaign is loaded
      Given the IVR group "Port" works for the campaign
      And the campaign is loaded in "Progressive" mode
      And the DN of Iris is watched
      When the option ivr_group of the campaign group becomes false
      And the campaign is started
      Then Iris is called

    Scenario: [2] The option is set while the campaign is loaded
      Given the IVR group "Port" works for the campaign
      And the option ivr_group of the campaign group is false
      And the campaign is loaded in "Progressive" mode
      And the DN of Iris is watched
      When the option ivr_group of the campaign group becomes true
      And the campaign is started
      Then Iris is not called

    Scenario: [3] The campaign is loaded again
      Given the IVR group "Port" works for the campaign
      And the option ivr_group of the campaign group is false
      And the campaign is loaded in "Progressive" mode
      And the DN of Iris is watched
      When the option ivr_group of the campaign group becomes true
      And the campaign is unloaded
      And the campaign is loaded
      And the campaign is started
      Then Iris is called
