@ocs @doc-001
Feature: Virtual agents: calls that are transferred to agents
  An IVR may transfer its call to an agent. The record is not finished by that: the agent can do it by the desktop
  protocol. Ana is an agent of a group that is not an IVR group, and works for the same campaign; for anybody else the
  call is one that goes to an unknown DN.

  Background:
    Given the calling list holds only the record of 5550101
    And the option record_processed is true
    And the IVR group "Port" works for the campaign
    And the campaign group "Spring@Agents" of campaign "Spring" for "Sales" is running
    And the campaign is loaded in "Progressive" mode
    And Ana is logged in
    And the DN of Iris is watched
    When the campaign is started
    Given a call of OCS has reached Iris
    And the call of Iris is established
    When Iris transfers the call to Ana
    And Ana answers the call
    Given the call of Ana is established

  @VAG-11 @must
  Rule: A record is not updated by the transfer of its call from an IVR group to an agent
    Sections: Virtual Agent Support for Notifications

    Scenario: [1] The call goes on
      Then the record with phone 5550101 has:
        | column        | value                             |
        | record_status | not one of Updated, Chain Updated |

  @VAG-13 @should
  Rule: An agent to whom an IVR group has transferred a call updates and finishes its record
    Sections: Virtual Agent Support for Notifications
    Such a record could be processed by the desktop protocol; that it can always be is not said.

    Scenario: [1] The agent updates the record, and finishes it after the call
      When Ana sends UpdateCallCompletionStats with customer_name set to "Ada King"
      Then Ana receives UpdateCallCompletionStatsAcknowledge
      When Ana hangs up
      And the call of Ana is over
      And Ana sends RecordProcessed with GSW_CALL_RESULT set to Wrong Party
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | column        | value       |
        | call_result   | Wrong Party |
        | customer_name | "Ada King"  |

    Scenario Outline: [2] The customer wants no more calls: <request>
      When Ana sends <request>
      Then Ana receives <acknowledgment>
      When Ana hangs up
      And the call of Ana is over
      Then the record with phone 5550101 has:
        | column   | value    |
        | <column> | <marked> |

      Examples:
        | request             | acknowledgment          | column        | marked   |
        | RequestRecordCancel | RecordCancelAcknowledge | record_status | Canceled |
        | DoNotCall           | DoNotCallAcknowledge    | record_type   | No Call  |
