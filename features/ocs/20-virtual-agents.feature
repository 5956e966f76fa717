@ocs @doc-001
Feature: Virtual agents
  The places of an IVR group are ports of an interactive voice response system. OCS dials for them as it does for
  agents, but looks after them less: it does not wait until a port is ready, and nobody finishes records there. Iris and
  Ivo are virtual agents, each at a voice treatment port.

  @VAG-01 @must
  Rule: Calls are dialed for a voice treatment port without a login, and without anybody being ready
    Sections: Virtual Agent Support for Notifications

    Background:
      Given the IVR group "Port" works for the campaign
      And the campaign is loaded in "Progressive" mode
      And the DN of Iris is watched

    Scenario: [1] The campaign is started
      When the campaign is started
      Then Iris is called
      And Iris sees EventEstablished

    Scenario: [2] The port has had a call
      When the campaign is started
      Then Iris is called
      And Iris sees EventEstablished
      When Iris hangs up
      Then Iris is called

  @VAG-02 @must
  Rule: A place with an ACD Position gets calls only after a login there
    Sections: Virtual Agent Support for Notifications

    Scenario: [1] Nobody has logged in
      Given the IVR group "Hall" works for the campaign
      And the campaign is loaded in "Progressive" mode
      And the DN of Cleo is watched
      When the campaign is started
      Then Cleo is not called

    Scenario: [2] Somebody logs in
      Given the IVR group "Hall" works for the campaign
      And the campaign is running in "Progressive" mode
      And Cleo is logged in
      When Cleo goes ready
      Then Cleo is called

  @VAG-03 @must
  Rule: A place with an ACD Position is available again after EventReleased, no matter what outbound_release_action says
    Sections: Virtual Agent Support for Notifications

    Background:
      Given the IVR group "Hall" works for the campaign

    Scenario Outline: [1] The option is <action>, and nobody goes ready
      Given the option outbound_release_action is "<action>"
      And the campaign is running in "Progressive" mode
      And Cleo is logged in
      And Cleo talks to a customer
      When Cleo goes not ready
      And Cleo hangs up
      Then Cleo is called

      Examples:
        | action   |
        | none     |
        | notready |

  @VAG-04 @should
  Rule: While there is a call at a place of an IVR group, no other is dialed for it
    Sections: Virtual Agent Support for Notifications
    OCS regards the place as seized; when it dials for one is not said. One that were dialed would find nobody; customers
    who hang up then show it.

    Background:
      Given the IVR group "Port" works for the campaign
      And the campaign is loaded in "Progressive" mode
      And the DN of Iris is watched

    Scenario: [1] A call that OCS has dialed
      Given the customer 5550102 hangs up before an agent is there
      And the customer 5550103 hangs up before an agent is there
      When the campaign is started
      Then Iris is called
      And Iris sees EventEstablished
      When 60 seconds pass
      Then every record that no desktop was given has:
        | column      | value               |
        | attempt     | 0                   |
        | call_result | Unknown Call Result |

    Scenario: [2] A call from a customer
      Given the customer 5550101 hangs up before an agent is there
      And the customer 5550102 hangs up before an agent is there
      And the customer 5550103 hangs up before an agent is there
      When a customer calls Iris
      And the campaign is started
      And 60 seconds pass
      Then every record that no desktop was given has:
        | column      | value               |
        | attempt     | 0                   |
        | call_result | Unknown Call Result |

    Scenario: [3] The call from a customer is over
      When a customer calls Iris
      And the campaign is started
      And the customer who has called hangs up
      Then Iris is called

  @VAG-05 @must
  Rule: No call is dialed for a DN of an IVR group that is disabled
    Sections: Virtual Agent Support for Notifications

    Scenario: [1] A voice treatment port
      Given the IVR group "Port" works for the campaign
      And the DN of Iris is disabled
      And the campaign is loaded in "Progressive" mode
      And the DN of Iris is watched
      When the campaign is started
      Then Iris is not called

    Scenario: [2] An ACD Position
      Given the IVR group "Hall" works for the campaign
      And the DN of Cleo is disabled
      And the campaign is running in "Progressive" mode
      And Cleo is logged in
      When Cleo goes ready
      Then Cleo is not called

  @VAG-06 @must
  Rule: A record is finished when its call at an IVR group is released
    Sections: Virtual Agent Support for Notifications

    Scenario: [1] The IVR hangs up
      Given the calling list holds only the record of 5550101
      And the IVR group "Port" works for the campaign
      And the campaign is loaded in "Progressive" mode
      And the DN of Iris is watched
      When the campaign is started
      Given a call of OCS has reached Iris
      And the call of Iris is established
      When Iris hangs up
      Then the record with phone 5550101 has:
        | column        | value                       |
        | record_status | not one of Ready, Retrieved |

    Scenario: [2] The customer hangs up
      Given the calling list holds only the record of 5550101
      And the IVR group "Port" works for the campaign
      And the campaign is loaded in "Progressive" mode
      And the DN of Iris is watched
      When the campaign is started
      Given a call of OCS has reached Iris
      And the call of Iris is established
      When the customer 5550101 hangs up
      And the call of Iris is over
      Then the record with phone 5550101 has:
        | column        | value                       |
        | record_status | not one of Ready, Retrieved |

    Scenario: [3] The option record_processed is set, and nobody sends RecordProcessed
      Given the calling list holds only the record of 5550101
      And the option record_processed is true
      And the IVR group "Port" works for the campaign
      And the campaign is loaded in "Progressive" mode
      And the DN of Iris is watched
      When the campaign is started
      Given a call of OCS has reached Iris
      And the call of Iris is established
      When Iris hangs up
      Then the record with phone 5550101 has:
        | column        | value                       |
        | record_status | not one of Ready, Retrieved |

  @VAG-07 @must
  Rule: If the option ivr_update_on_release is set, a record takes the values in the user data of EventReleased
    Sections: Virtual Agent Support for Notifications

    Background:
      Given the calling list holds only the record of 5550101
      And the option ivr_update_on_release is true
      And the IVR group "Port" works for the campaign
      And the campaign is loaded in "Progressive" mode
      And the DN of Iris is watched
      When the campaign is started
      Given a call of OCS has reached Iris
      And the call of Iris is established

    Scenario: [1] A call result and custom fields
      When Iris attaches these pairs to the call:
        | key             | value       |
        | GSW_CALL_RESULT | Wrong Party |
        | customer_name   | "Ada King"  |
        | account_balance | -7          |
      And Iris hangs up
      Then the record with phone 5550101 has:
        | column        | value       |
        | call_result   | Wrong Party |
        | customer_name | "Ada King"  |
        | balance       | -7          |

    Scenario: [2] The last value counts
      When Iris attaches these pairs to the call:
        | key             | value |
        | account_balance | -7    |
      And Iris attaches these pairs to the call:
        | key             | value |
        | account_balance | -8    |
      And Iris hangs up
      Then the record with phone 5550101 has:
        | column  | value |
        | balance | -8    |

    Scenario Outline: [3] <key> changes the record
      When Iris attaches these pairs to the call:
        | key   | value   |
        | <key> | <value> |
      And Iris hangs up
      Then the record with phone <phone> has:
        | column   | value   |
        | <column> | <value> |

      Examples:
        | key            | value     | phone   | column            |
        | GSW_PHONE      | "5559999" | 5559999 | contact_info      |
        | GSW_PHONE_TYPE | Mobile    | 5550101 | contact_info_type |
        | GSW_FROM       | 32400     | 5550101 | daily_from        |
        | GSW_UNTIL      | 61200     | 5550101 | daily_till        |

  @VAG-08 @must
  Rule: If the option ivr_update_on_release is not set, what an IVR has attached does not change the custom fields of a record
    Sections: Virtual Agent Support for Notifications

    Scenario: [1] Custom fields
      Given the calling list holds these records:
        | contact_info | customer_name | balance |
        | "5550101"    | Ada Byron     | -5      |
      And the option ivr_update_on_release is false
      And the IVR group "Port" works for the campaign
      And the campaign is loaded in "Progressive" mode
      And the DN of Iris is watched
      When the campaign is started
      Given a call of OCS has reached Iris
      And the call of Iris is established
      When Iris attaches these pairs to the call:
        | key             | value      |
        | customer_name   | "Ada King" |
        | account_balance | -7         |
      And Iris hangs up
      Then the record with phone 5550101 has:
        | column        | value                       |
        | record_status | not one of Ready, Retrieved |
        | customer_name | "Ada Byron"                 |
        | balance       | -5                          |
