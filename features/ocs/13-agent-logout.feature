@ocs @doc-001
Feature: An agent logs out
  Before an agent logs out, the desktop should reject what is still on it, so that others can call these customers. What
  it leaves behind, OCS takes away when T-Server says that the agent is gone: it goes back to the calling list, finished.

  Background:
    Given the calling list holds these records:
      | contact_info | chain_id | chain_n | agent_id | call_result | customer_name |
      | "5550101"    | 7        | 0       | "1003"   | Busy        | "Ada Byron"   |
      | "5550191"    | 7        | 1       | "1003"   | Busy        | "Ada Byron"   |
      | "5550102"    | 8        | 0       | "1003"   | Busy        | "Ada Byron"   |
      | "5550192"    | 8        | 1       | "1003"   | Busy        | "Ada Byron"   |
    And the campaign is running
    And Ana is logged in
    And Ana has a preview record

  @LGO-01 @must @ruling-243
  Rule: Records that an agent leaves on the desktop go back to the calling list as Updated
    Sections: Agent Logout; Genesys Enumeration Tables

    Scenario: [1] One record
      When Ana logs out
      Then the record on Ana's desktop has:
        | field         | value                         |
        | record_status | one of Updated, Chain Updated |

    Scenario: [2] Two records
      Given Ana has a second preview record, if OCS allows it
      When Ana logs out
      Then Ana's first record has:
        | field         | value                         |
        | record_status | one of Updated, Chain Updated |
      And the record on Ana's desktop has:
        | field         | value                         |
        | record_status | one of Updated, Chain Updated |

    Scenario: [3] A chain that was delivered
      Given Ana has the rest of the chain
      When Ana logs out
      Then the record on Ana's desktop has:
        | field         | value                         |
        | record_status | one of Updated, Chain Updated |
      And the rest of Ana's chain has:
        | field         | value                         |
        | record_status | one of Updated, Chain Updated |

  @LGO-02 @should @ruling-112 @ruling-113 @ruling-243
  Rule: With a record that is left the rest of its chain is Updated or Chain Updated
    Sections: Agent Logout; Genesys Enumeration Tables

    Scenario: [1] The second number, which the desktop never saw
      When Ana logs out
      Then the rest of Ana's chain has:
        | field         | value                         |
        | record_status | one of Updated, Chain Updated |

  @LGO-03 @must @ruling-243
  Rule: Records that were rejected before the logout stay General and Ready
    Sections: Agent Logout; Rejecting Records

    Scenario Outline: [1] The field <field> of the list
      Given Ana has sent RecordReject
      When Ana logs out
      And the campaign is stopped
      And the campaign is unloaded
      Then the record on Ana's desktop has:
        | field   | value   |
        | <field> | <value> |

      Examples:
        | field         | value   |
        | record_type   | General |
        | record_status | Ready   |

    Scenario: [2] One record rejected, the other left
      Given Ana has a second preview record, if OCS allows it
      And Ana has sent RecordReject
      When Ana logs out
      Then the record on Ana's desktop has:
        | field         | value                   |
        | record_type   | General                 |
        | record_status | one of Ready, Retrieved |

  @LGO-04 @must
  Rule: Rejected records are free for other agents, and those that were left are not
    Sections: Agent Logout; Error Names and Codes

    Scenario: [1] The agent rejected the record
      Given Ben is logged in
      And Ben has a preview record
      And Ben has sent RecordProcessed
      And Ana has sent RecordReject
      When Ana logs out
      And Ben sends PreviewRecordRequest
      Then Ben receives PreviewRecord with:
        | key          | value              |
        | GSW_CHAIN_ID | Ana's GSW_CHAIN_ID |

    Scenario: [2] The agent left it behind
      Given Ana has the rest of the chain
      And Ben is logged in
      And Ben has a preview record
      And Ben has the rest of the chain
      And Ben has sent RecordProcessed
      When Ana logs out
      And 60 seconds pass
      And Ben sends PreviewRecordRequest
      Then Ben receives no PreviewRecord

  @LGO-05 @must
  Rule: The logout of one agent takes nothing from the desktop of another
    Sections: Agent Logout

    Scenario: [1] A colleague keeps the record
      Given Ben is logged in
      And Ben has a preview record
      When Ana logs out
      And Ben sends UpdateCallCompletionStats
      Then Ben receives UpdateCallCompletionStatsAcknowledge
      And the record on Ben's desktop has:
        | field         | value                             |
        | record_status | not one of Updated, Chain Updated |

  @LGO-06 @should @ruling-214
  Rule: Only the logout takes records away: an agent who is not ready keeps them
    Sections: Agent Logout

    Scenario: [1] The agent takes a break
      When Ana goes not ready
      And Ana sends UpdateCallCompletionStats
      Then Ana receives UpdateCallCompletionStatsAcknowledge
      And the record on Ana's desktop has:
        | field         | value                             |
        | record_status | not one of Updated, Chain Updated |

  @LGO-07 @should @ruling-213
  Rule: What the agent had changed in a record that is left is not lost
    Sections: Agent Logout; Updating Call Results and Custom Fields

    Scenario Outline: [1] <key> was changed
      Given Ana has sent UpdateCallCompletionStats with:
        | key   | value   |
        | <key> | <value> |
      When Ana logs out
      Then the record on Ana's desktop has:
        | field   | value   |
        | <field> | <value> |

      Examples:
        | key             | value       | field         |
        | GSW_CALL_RESULT | Wrong Party | call_result   |
        | customer_name   | "Ada King"  | customer_name |

    Scenario: [2] What nobody changed stays
      When Ana logs out
      Then every record of the calling list has:
        | field         | value       |
        | call_result   | Busy        |
        | customer_name | "Ada Byron" |

  @LGO-08 @should @ruling-48
  Rule: A record that is left says which agent had it
    Sections: Agent Logout; Reserved Keys

    Scenario: [1] The field agent_id of the list
      When Ana logs out
      Then the record on Ana's desktop has:
        | field    | value               |
        | agent_id | one of "1001", 1001 |

  @LGO-09 @should
  Rule: After the logout the handles of the agent are closed, even when the agent logs in again
    Sections: Agent Logout; Characteristics of Event Structures; Error Names and Codes
    The record is in the calling list again, and no longer in the buffers of OCS.

    Scenario Outline: [1] <request> after the next login
      When Ana logs out
      And Ana logs in
      And Ana sends <request>
      Then Ana receives error 109

      Examples:
        | request                   |
        | UpdateCallCompletionStats |
        | RecordProcessed           |
        | RecordReject              |
        | ChainedRecordRequest      |

  @LGO-10 @should
  Rule: OCS sends nothing to the desktop about the records that it takes away at the logout
    Sections: Agent Logout; Event Responses
    Nobody has asked for anything: the document describes no message.

    Scenario: [1] The desktop hears nothing
      When Ana logs out
      Then Ana receives nothing

  @LGO-17 @should @ruling-67 @ruling-68 @ruling-243
  Rule: Records that are left go back as Updated even if their campaign was stopped or unloaded
    Sections: Agent Logout; CampaignStopped; CampaignUnloaded

    Scenario: [1] The campaign has been stopped in the meantime
      When the campaign is stopped
      And Ana logs out
      Then the record on Ana's desktop has:
        | field         | value                         |
        | record_status | one of Updated, Chain Updated |

    Scenario: [2] The campaign has been unloaded in the meantime
      When the campaign is stopped
      And the campaign is unloaded
      And Ana logs out
      Then the record on Ana's desktop has:
        | field         | value                         |
        | record_status | one of Updated, Chain Updated |
