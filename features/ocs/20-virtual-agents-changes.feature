@ocs @doc-001
Feature: Virtual agents of a group that changes
  Whether a group is an IVR group is decided when its campaign is loaded. Iris and Ivo are at voice treatment ports: calls
  are dialed for them only if it is one, and as long as their places are part of it.

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

  @VAG-14 @must
  Rule: A place that is added to the IVR group of a loaded campaign gets calls
    Sections: Virtual Agent Support for Notifications

    Background:
      Given the IVR group "Port" works for the campaign
      And the campaign is loaded in "Progressive" mode
      And the DN of Ivo is watched

    Scenario: [1] The campaign is running
      When the campaign is started
      And the place of Ivo is added to the IVR group "Port"
      Then Ivo is called
      And Ivo sees EventEstablished

    Scenario: [2] The campaign is started afterward
      When the place of Ivo is added to the IVR group "Port"
      And the campaign is started
      Then Ivo is called

  @VAG-15 @must
  Rule: A place that is removed from the IVR group of a loaded campaign gets no more calls
    Sections: Virtual Agent Support for Notifications

    Scenario: [1] A voice treatment port, before the campaign is started
      Given the IVR group "Ports" works for the campaign
      And the campaign is loaded in "Progressive" mode
      And the DN of Ivo is watched
      When the place of Ivo is removed from the IVR group "Ports"
      And the campaign is started
      Then Ivo is not called

    Scenario: [2] A voice treatment port that has had a call
      Given the IVR group "Port" works for the campaign
      And the campaign is loaded in "Progressive" mode
      And the DN of Iris is watched
      When the campaign is started
      Given a call of OCS has reached Iris
      And the call of Iris is established
      When the place of Iris is removed from the IVR group "Port"
      And Iris hangs up
      Then Iris is not called

    Scenario: [3] An ACD Position where somebody has logged in
      Given the IVR group "Hall" works for the campaign
      And the campaign is running in "Progressive" mode
      And Cleo is logged in
      When the place of Cleo is removed from the IVR group "Hall"
      And Cleo goes ready
      Then Cleo is not called

  @VAG-16 @should
  Rule: A call at one DN of a place with two, an ACD Position and an Extension, seizes the place
    Sections: Virtual Agent Support for Notifications
    Eve is the Extension at the place of Cleo, who is at the ACD Position. When OCS dials for a place that is seized is not
    said.

    Background:
      Given the IVR group "Hall" works for the campaign
      And the place of Cleo has the Extension of Eve
      And the campaign is running in "Progressive" mode
      And Cleo is logged in
      And the DN of Eve is watched

    Scenario: [1] There is a call at the Extension
      When a customer calls Eve
      And Cleo goes ready
      Then Cleo is not called

    Scenario: [2] The call at the Extension is over
      When a customer calls Eve
      And the customer who has called hangs up
      And Cleo goes ready
      Then Cleo is called
