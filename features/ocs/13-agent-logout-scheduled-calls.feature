@ocs @doc-001
Feature: An agent logs out with a scheduled call
  A callback on the desktop is cleaned up as a preview record is: the agent rejects it, so that others can make it, or
  OCS returns it to the calling list, finished.

  Background:
    Given the calling list holds these records:
      | contact_info | record_type       | agent_id | dial_sched_time            |
      | 5550101      | Personal CallBack | 1001     | the Unix time 1 minute ago |
    And the campaign is running
    And Ana is logged in
    And Ana has a scheduled call

  @LGO-18 @must @ruling-243
  Rule: A scheduled call that an agent leaves on the desktop goes back to the calling list as Updated
    Sections: Agent Logout; Genesys Enumeration Tables

    Scenario: [1] The agent logs out
      When Ana logs out
      Then the record with phone 5550101 has:
        | field         | value                         |
        | record_status | one of Updated, Chain Updated |

  @LGO-19 @must
  Rule: A scheduled call that was rejected before the logout is General and Ready
    Sections: Agent Logout; Rejecting Records

    Scenario: [1] The agent rejects it and logs out
      Given Ana has sent RecordReject
      When Ana logs out
      Then the record with phone 5550101 has:
        | field         | value                   |
        | record_type   | General                 |
        | record_status | one of Ready, Retrieved |
