@ocs @doc-001
Feature: Blending
  Blended agents work on outbound campaigns and on inbound calls at the same time. While they talk to a customer who has
  called, OCS does not count on them. What that customer says may make an outbound call superfluous: the agent then names
  the number, since they have no record. Once an agent has left the campaign with LogOut, they work on inbound calls only.

  @BLD-01 @should
  Rule: As long as an agent has an inbound call, OCS dials nothing for them
    Sections: Virtual Agent Support for Notifications
    Agents have to be ready to receive outbound calls, and inbound calls are blended in the same way as for virtual agents.
    One that were dialed would find nobody; customers who hang up then show it.

    Background:
      Given the campaign is loaded in "Progressive" mode
      And the customer 5550101 hangs up before an agent is there
      And the customer 5550102 hangs up before an agent is there
      And the customer 5550103 hangs up before an agent is there
      And Ana is logged in
      When Ana goes ready

    Scenario: [1] The call rings
      When a customer calls Ana
      And the campaign is started
      And 10 seconds pass
      Then every record that no desktop was given has:
        | column      | value               |
        | attempt     | 0                   |
        | call_result | Unknown Call Result |

    Scenario: [2] The call has been answered
      When a customer calls the queue of the campaign group
      Then Ana sees EventRinging
      When Ana answers the call
      And the campaign is started
      And 60 seconds pass
      Then every record that no desktop was given has:
        | column      | value               |
        | attempt     | 0                   |
        | call_result | Unknown Call Result |

  @BLD-02 @should
  Rule: After an inbound call OCS dials for the agent again
    Sections: Virtual Agent Support for Notifications

    Scenario Outline: [1] <case>
      Given the campaign is loaded in "Progressive" mode
      And Ana is logged in
      When Ana goes ready
      And a customer calls Ana
      And Ana answers the call
      And the campaign is started
      And <end>
      And Ana goes ready
      Then Ana is called

      Examples:
        | case                  | end                                  |
        | the customer hangs up | the customer who has called hangs up |
        | the agent hangs up    | Ana hangs up                         |

  @BLD-03 @should
  Rule: A customer who calls the queue of the campaign group waits for an agent, no matter what happens to the campaign
    Sections: Virtual Agent Support for Notifications

    Background:
      Given the campaign is running in "Progressive" mode
      And Ana is logged in
      When a customer calls the queue of the campaign group

    Scenario: [1] The campaign runs
      When Ana goes ready
      Then Ana sees EventRinging with:
        | key               | value  |
        | GSW_RECORD_HANDLE | absent |

    Scenario Outline: [2] The campaign is <verb>
      When the campaign is <verb>
      And Ana goes ready
      Then Ana sees EventRinging with:
        | key               | value  |
        | GSW_RECORD_HANDLE | absent |

      Examples:
        | verb     |
        | stopped  |
        | unloaded |

  @BLD-04 @must
  Rule: An agent who has left with LogOut is not dialed for because of an inbound call
    Sections: Smart Logout; Agent Logout Protocol; LogOut

    Background:
      Given the campaign is running in "Progressive" mode
      And Ana is logged in
      Given Ana has sent LogOut
      When 90 seconds pass

    Scenario: [1] The agent was not ready
      When a customer calls Ana
      And Ana answers the call
      And the customer who has called hangs up
      And Ana goes ready
      Then Ana is not called

    Scenario: [2] The call comes through the queue
      When Ana goes ready
      And a customer calls the queue of the campaign group
      And Ana answers the call
      And the customer who has called hangs up
      Then Ana is not called

  @BLD-05 @should @ruling-215
  Rule: An agent who has left with LogOut gets inbound calls
    Sections: Smart Logout

    Scenario: [1] A customer calls the queue
      Given the campaign is running in "Progressive" mode
      And Ana is logged in
      Given Ana has sent LogOut
      When 90 seconds pass
      And Ana goes ready
      And a customer calls the queue of the campaign group
      Then Ana sees EventRinging with:
        | key               | value  |
        | GSW_RECORD_HANDLE | absent |

  @BLD-06 @must
  Rule: During an inbound call, a blended agent cancels a record by its number
    Sections: Canceling Records; RequestRecordCancel

    Background:
      Given the calling list holds only the record of 5550101
      And the campaign is running in "Progressive" mode
      And Ana is logged in
      When a customer calls Ana
      And Ana answers the call

    Scenario: [1] The record is in the calling list
      When Ana sends RequestRecordCancel with GSW_PHONE set to "5550101"
      Then Ana receives RecordCancelAcknowledge
      And the record with phone 5550101 has:
        | column        | value    |
        | record_status | Canceled |

    Scenario: [2] It is not dialed afterwards
      When Ana sends RequestRecordCancel with GSW_PHONE set to "5550101"
      Then Ana receives RecordCancelAcknowledge
      When Ana hangs up
      And Ana goes ready
      Then Ana is not called

  @BLD-07 @must
  Rule: During an inbound call, a blended agent has a number put on the do-not-call list
    Sections: Submitting DoNotCall Requests; DoNotCall (Request)

    Background:
      Given the calling list holds only the record of 5550101
      And the campaign is running in "Progressive" mode
      And Ana is logged in
      When a customer calls Ana
      And Ana answers the call

    Scenario: [1] The record is in the calling list
      When Ana sends DoNotCall with GSW_PHONE set to "5550101"
      Then Ana receives DoNotCallAcknowledge
      And the record with phone 5550101 has:
        | column      | value   |
        | record_type | No Call |

    Scenario: [2] It is not dialed afterwards
      When Ana sends DoNotCall with GSW_PHONE set to "5550101"
      Then Ana receives DoNotCallAcknowledge
      When Ana hangs up
      And Ana goes ready
      Then Ana is not called
