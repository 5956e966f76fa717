@ocs @doc-001
Feature: Rejecting a record
  An agent who does not want to call a record now, before a break or at the end of the day, rejects it. OCS returns it
  to the calling list as if nobody had had it, and gives it to somebody else later.

  Background:
    Given the calling list holds these records:
      | contact_info | agent_id | customer_name | balance |
      | "5550101"    | "1002"   | "Ada Byron"   | 120     |
    And the campaign is running
    And Ana is logged in
    And Ana has a preview record

  @REJ-01 @must
  Rule: A rejected record is acknowledged with its handle, its calling list and its campaign
    Sections: RecordReject; RecordRejectAcknowledge; All Genesys Events and Event Type Protocols

    Scenario: [1] The agent rejects a record
      When Ana sends RecordReject
      Then Ana receives RecordRejectAcknowledge with:
        | key                | value              |
        | GSW_APPLICATION_ID | the application id |
        | GSW_CALLING_LIST   | "Customers"        |
        | GSW_CAMPAIGN_NAME  | "Spring"           |
        | GSW_RECORD_HANDLE  | the handle         |

  @REJ-05 @must @ruling-142
  Rule: A rejected record goes back to the calling list as General and Ready
    Sections: Rejecting Records; RecordReject; Genesys Enumeration Tables
    OCS may retrieve it again at once; that it is given out again is REJ-08.

    Scenario Outline: [1] The field <field> of the list
      When Ana sends RecordReject
      Then Ana receives RecordRejectAcknowledge
      And the record with phone 5550101 has:
        | field   | value   |
        | <field> | <value> |

      Examples:
        | field         | value                   |
        | record_type   | General                 |
        | record_status | one of Ready, Retrieved |

    Scenario: [2] A request that is refused changes nothing
      When Ana sends RecordReject without GSW_CALLING_LIST
      Then Ana receives error 101 or 102
      When Ana sends UpdateCallCompletionStats
      Then Ana receives UpdateCallCompletionStatsAcknowledge

  @REJ-06 @must @ruling-142
  Rule: A rejected record says which agent rejected it
    Sections: Rejecting Records; RecordReject; Reserved Keys

    Scenario: [1] Another agent had it before
      When Ana sends RecordReject
      Then Ana receives RecordRejectAcknowledge
      And the record with phone 5550101 has:
        | field    | value               |
        | agent_id | one of "1001", 1001 |

  @REJ-07 @must
  Rule: A rejection is the last request for the record: no RecordProcessed is needed, and none is possible
    Sections: RecordReject; Characteristics of Event Structures; Error Names and Codes
    One sentence of the document names only DoNotCall and RecordCancel as requests that need no RecordProcessed; the
    request's own table names this one too.

    Scenario Outline: [1] <request> for a rejected record
      Given Ana has sent RecordReject
      When Ana sends <request>
      Then Ana receives error 109

      Examples:
        | request                   |
        | RecordProcessed           |
        | UpdateCallCompletionStats |
        | RecordReject              |

    Scenario: [2] What RecordProcessed says afterward is not written
      Given Ana has sent RecordReject
      When Ana sends RecordProcessed with GSW_CALL_RESULT set to Busy
      Then Ana receives error 109
      And the record with phone 5550101 has:
        | field         | value                   |
        | call_result   | Unknown Call Result     |
        | record_status | one of Ready, Retrieved |

  @REJ-08 @must
  Rule: A rejected record is retrieved and given out again
    Sections: Rejecting Records; RecordReject; All Genesys Events and Event Type Protocols

    Scenario: [1] To another agent
      Given Ben is logged in
      And Ana has sent RecordReject
      When 60 seconds pass
      And Ben sends PreviewRecordRequest
      Then Ben receives PreviewRecord with:
        | key       | value     |
        | GSW_PHONE | "5550101" |

    Scenario: [2] After a restart of the campaign
      Given Ben is logged in
      And Ana has sent RecordReject
      When the campaign is stopped
      And the campaign is unloaded
      And the campaign is loaded
      And the campaign is started
      And 60 seconds pass
      And Ben sends PreviewRecordRequest
      Then Ben receives PreviewRecord with:
        | key       | value     |
        | GSW_PHONE | "5550101" |

  @REJ-09 @must
  Rule: A rejected record that is retrieved again gets a new handle, and the old one stays closed
    Sections: Characteristics of Event Structures; Rejecting Records

    Scenario: [1] The handle is another one
      Given Ben is logged in
      And Ana has sent RecordReject
      When 60 seconds pass
      And Ben sends PreviewRecordRequest
      Then Ben receives PreviewRecord with:
        | key               | value            |
        | GSW_RECORD_HANDLE | not Ana's handle |
      When Ben sends UpdateCallCompletionStats with GSW_RECORD_HANDLE set to Ana's handle
      Then Ben receives error 109

  @REJ-10 @must
  Rule: The agent who receives the record next overwrites the agent who rejected it
    Sections: Rejecting Records

    Scenario: [1] The record on the next desktop
      Given Ben is logged in
      And Ana has sent RecordReject
      When 60 seconds pass
      And Ben sends PreviewRecordRequest
      Then Ben receives PreviewRecord
      And the record with phone 5550101 has:
        | field    | value               |
        | agent_id | one of "1002", 1002 |

  @REJ-11 @should @ruling-111
  Rule: What the agent changed in the record before the rejection is discarded
    Sections: Rejecting Records; Updating Call Results and Custom Fields
    The document lists the fields that a rejection modifies: type, status and agent.

    Scenario Outline: [1] <key> was changed
      Given Ana has sent UpdateCallCompletionStats with:
        | key   | value   |
        | <key> | <value> |
      When Ana sends RecordReject
      Then Ana receives RecordRejectAcknowledge
      And the record with phone 5550101 has:
        | field   | value    |
        | <field> | <before> |

      Examples:
        | key             | value       | field         | before              |
        | GSW_CALL_RESULT | Wrong Party | call_result   | Unknown Call Result |
        | GSW_FROM        | 3600        | daily_from    | 0                   |
        | customer_name   | "Ada King"  | customer_name | "Ada Byron"         |

    Scenario: [2] Nor does it come back with the next RecordProcessed
      Given Ana has sent UpdateCallCompletionStats with:
        | key           | value      |
        | customer_name | "Ada King" |
      And Ben is logged in
      And Ana has sent RecordReject
      And Ben has a preview record
      When Ben sends RecordProcessed
      Then Ben receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | field         | value       |
        | customer_name | "Ada Byron" |

  @REJ-12 @must
  Rule: A record that was updated can still be rejected
    Sections: Updating Call Results and Custom Fields

    Scenario: [1] After UpdateCallCompletionStats
      Given Ana has sent UpdateCallCompletionStats with:
        | key             | value |
        | GSW_CALL_RESULT | Busy  |
      When Ana sends RecordReject
      Then Ana receives RecordRejectAcknowledge
      And the record with phone 5550101 has:
        | field         | value                   |
        | record_status | one of Ready, Retrieved |

  @REJ-16 @should @ruling-110
  Rule: A record can be rejected even if it was called
    Sections: RecordReject; Updating Call Results and Custom Fields

    Scenario: [1] After the call
      When Ana dials the record
      Then Ana sees EventEstablished
      When Ana hangs up
      And Ana sends RecordReject
      Then Ana receives RecordRejectAcknowledge
      And the record with phone 5550101 has:
        | field         | value                   |
        | record_status | one of Ready, Retrieved |

    Scenario: [2] During the call
      When Ana dials the record
      Then Ana sees EventEstablished
      When Ana sends RecordReject
      Then Ana receives RecordRejectAcknowledge

  @REJ-17 @should @ruling-67 @ruling-68
  Rule: A record can be rejected even if its campaign was stopped or unloaded
    Sections: RecordReject; CampaignStopped; CampaignUnloaded

    Scenario: [1] The campaign was stopped
      When the campaign is stopped
      And Ana sends RecordReject
      Then Ana receives RecordRejectAcknowledge

    Scenario: [2] The campaign was unloaded
      When the campaign is stopped
      And the campaign is unloaded
      And Ana sends RecordReject
      Then Ana receives RecordRejectAcknowledge
      And the record with phone 5550101 has:
        | field         | value |
        | record_status | Ready |
