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

  @REJ-02 @must @ruling-7
  Rule: A rejection without a mandatory key is refused with Attribute Not Found
    Sections: RecordReject; Desktop Requests and OCS Responses; Error Names and Codes

    Scenario Outline: [1] The request lacks <key>
      When Ana sends RecordReject without <key>
      Then Ana receives error 102

      Examples:
        | key               |
        | GSW_CALLING_LIST  |
        | GSW_CAMPAIGN_NAME |
        | GSW_RECORD_HANDLE |

  @REJ-03 @must @ruling-7 @ruling-236
  Rule: A rejection whose mandatory key has a value of the wrong type is refused as wrong, or as lacking the key
    Sections: RecordReject; Desktop Requests and OCS Responses; Error Names and Codes

    Scenario Outline: [1] <key> is of the wrong type
      When Ana sends RecordReject with <key> set to <value>
      Then Ana receives error 103 or 102

      Examples:
        | key               | value             |
        | GSW_CALLING_LIST  | 12                |
        | GSW_CAMPAIGN_NAME | 12                |
        | GSW_RECORD_HANDLE | "no whole number" |

  @REJ-04 @should @ruling-28 @ruling-31 @ruling-236
  Rule: In a rejection a value of the wrong type, an empty text and digits in a String are Invalid Attribute Value
    Sections: RecordReject; Error Names and Codes

    Scenario Outline: [1] <key> has such a value
      When Ana sends RecordReject with <key> set to <value>
      Then Ana receives error 103

      Examples:
        | key               | value |
        | GSW_CALLING_LIST  | ""    |
        | GSW_CAMPAIGN_NAME | ""    |
        | GSW_RECORD_HANDLE | "12"  |

    Scenario Outline: [2] <key> is of the wrong type
      When Ana sends RecordReject with <key> set to <value>
      Then Ana receives error 103

      Examples:
        | key               | value             |
        | GSW_CALLING_LIST  | 12                |
        | GSW_CAMPAIGN_NAME | 12                |
        | GSW_RECORD_HANDLE | "no whole number" |

  @REJ-05 @must @ruling-142
  Rule: A rejected record goes back to the calling list as General and Ready
    Sections: Rejecting Records; RecordReject; Genesys Enumeration Tables
    OCS may retrieve it again at once. When the campaign is unloaded, every record that no agent has is in the list.

    Scenario Outline: [1] The field <field> of the list
      When Ana sends RecordReject
      Then Ana receives RecordRejectAcknowledge
      When the campaign is stopped
      And the campaign is unloaded
      Then the record with phone 5550101 has:
        | field   | value   |
        | <field> | <value> |

      Examples:
        | field         | value   |
        | record_type   | General |
        | record_status | Ready   |

    Scenario: [2] A request that is refused changes nothing
      When Ana sends RecordReject without GSW_CALLING_LIST
      Then Ana receives error 102
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
      Given Ana has sent RecordReject
      When the campaign is stopped
      And the campaign is unloaded
      And the campaign is loaded
      And the campaign is started
      And 60 seconds pass
      And Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord with:
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
      And Ana has sent RecordReject
      And Ana has a preview record
      When Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
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

  @REJ-13 @must @ruling-8
  Rule: A record that was finished cannot be rejected
    Sections: Updating Call Results and Custom Fields; Error Names and Codes

    Scenario: [1] After RecordProcessed
      Given Ana has sent RecordProcessed
      When Ana sends RecordReject
      Then Ana receives error 109
      And the record with phone 5550101 has:
        | field         | value                         |
        | record_status | one of Updated, Chain Updated |

  @REJ-14 @should @ruling-233
  Rule: A record that cannot be given back is answered DB Error, not acknowledged
    Sections: Error Names and Codes; RecordRejectAcknowledge
    Nothing says that OCS waits for the database before it answers.

    Scenario: [1] The database fails
      Given the database fails
      When Ana sends RecordReject
      Then Ana receives error 113
      And Ana receives no RecordRejectAcknowledge

  @REJ-15 @should @ruling-233
  Rule: A record that could not be given back stays on the desktop
    Sections: Error Names and Codes; RecordReject
    The documents do not say what follows a DB Error; the record must not be lost.

    Scenario: [1] The agent tries again when the database is back
      Given the database fails
      When Ana sends RecordReject
      Then Ana receives error 113
      When the database recovers
      And Ana sends RecordReject
      Then Ana receives RecordRejectAcknowledge
      And the record with phone 5550101 has:
        | field         | value                   |
        | record_status | one of Ready, Retrieved |

    Scenario: [2] Or calls it after all
      Given the database fails
      When Ana sends RecordReject
      Then Ana receives error 113
      When the database recovers
      And Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge

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

  @REJ-18 @must @ruling-8
  Rule: A handle that OCS never gave out cannot be rejected
    Sections: Characteristics of Event Structures; Error Names and Codes

    Scenario: [1] An unknown handle
      When Ana sends RecordReject with GSW_RECORD_HANDLE set to an unknown handle
      Then Ana receives error 109
      When Ana sends UpdateCallCompletionStats
      Then Ana receives UpdateCallCompletionStatsAcknowledge

  @REJ-27 @must @ruling-233
  Rule: A rejection that was acknowledged is not lost when the database fails
    Sections: RecordReject; RecordRejectAcknowledge; Rejecting Records
    OCS may refuse the request, or write it later by itself. If it acknowledges, the record is Ready in the end.

    Scenario: [1] The database fails and recovers
      Given the database fails
      When Ana sends RecordReject
      And the database recovers
      And 60 seconds pass
      And the campaign is stopped
      And the campaign is unloaded
      Then if Ana has received RecordRejectAcknowledge, the record with phone 5550101 has:
        | field         | value               |
        | record_status | Ready               |
        | agent_id      | one of "1001", 1001 |
