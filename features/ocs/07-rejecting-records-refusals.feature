@ocs @doc-001
Feature: Rejections that are refused
  A rejection names a record that the agent has, with its calling list and its campaign. If one of these is missing or
  wrong, or the record cannot be written, OCS answers with an error.

  @REJ-02 @must @ruling-7
  Rule: A rejection without a mandatory key is refused as invalid, or as lacking the key
    Sections: RecordReject; Desktop Requests and OCS Responses; Error Names and Codes

    Background:
      Given the calling list holds these records:
        | contact_info | agent_id | customer_name | balance |
        | "5550101"    | "1002"   | "Ada Byron"   | 120     |
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record

    Scenario Outline: [1] The request lacks <key>
      When Ana sends RecordReject without <key>
      Then Ana receives error 101 or 102

      Examples:
        | key               |
        | GSW_CALLING_LIST  |
        | GSW_CAMPAIGN_NAME |
        | GSW_RECORD_HANDLE |

  @REJ-03 @must @ruling-7 @ruling-236
  Rule: A rejection whose mandatory key has a value of the wrong type is refused as invalid, as wrong, or as lacking the key
    Sections: RecordReject; Desktop Requests and OCS Responses; Error Names and Codes

    Background:
      Given the calling list holds these records:
        | contact_info | agent_id | customer_name | balance |
        | "5550101"    | "1002"   | "Ada Byron"   | 120     |
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record

    Scenario Outline: [1] <key> is of the wrong type
      When Ana sends RecordReject with <key> set to <value>
      Then Ana receives error 101, 102 or 103

      Examples:
        | key               | value             |
        | GSW_CALLING_LIST  | 12                |
        | GSW_CAMPAIGN_NAME | 12                |
        | GSW_RECORD_HANDLE | "no whole number" |

  @REJ-04 @should @ruling-28 @ruling-31 @ruling-236
  Rule: In a rejection a value of the wrong type, an empty text and digits in a String are Invalid Attribute Value
    Sections: RecordReject; Error Names and Codes

    Background:
      Given the calling list holds these records:
        | contact_info | agent_id | customer_name | balance |
        | "5550101"    | "1002"   | "Ada Byron"   | 120     |
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record

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

  @REJ-13 @must @ruling-8
  Rule: A record that was finished cannot be rejected
    Sections: Updating Call Results and Custom Fields; Error Names and Codes

    Background:
      Given the calling list holds these records:
        | contact_info | agent_id | customer_name | balance |
        | "5550101"    | "1002"   | "Ada Byron"   | 120     |
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record

    Scenario: [1] After RecordProcessed
      Given Ana has sent RecordProcessed
      When Ana sends RecordReject
      Then Ana receives error 109
      And the record with phone 5550101 has:
        | field         | value     |
        | record_status | not Ready |

  @REJ-14 @should @ruling-233
  Rule: A record that cannot be given back is answered DB Error, not acknowledged
    Sections: Error Names and Codes; RecordRejectAcknowledge
    Nothing says that OCS waits for the database before it answers.

    Background:
      Given the calling list holds these records:
        | contact_info | agent_id | customer_name | balance |
        | "5550101"    | "1002"   | "Ada Byron"   | 120     |
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record

    Scenario: [1] The database fails
      Given the database fails
      When Ana sends RecordReject
      Then Ana receives error 113
      And Ana receives no RecordRejectAcknowledge

  @REJ-15 @should @ruling-233
  Rule: A record that could not be given back stays on the desktop
    Sections: Error Names and Codes; RecordReject
    The documents do not say what follows a DB Error; the record must not be lost.

    Background:
      Given the calling list holds these records:
        | contact_info | agent_id | customer_name | balance |
        | "5550101"    | "1002"   | "Ada Byron"   | 120     |
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record

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

  @REJ-18 @must @ruling-8
  Rule: A handle that OCS never gave out cannot be rejected
    Sections: Characteristics of Event Structures; Error Names and Codes

    Background:
      Given the calling list holds these records:
        | contact_info | agent_id | customer_name | balance |
        | "5550101"    | "1002"   | "Ada Byron"   | 120     |
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record

    Scenario: [1] An unknown handle
      When Ana sends RecordReject with GSW_RECORD_HANDLE set to an unknown handle
      Then Ana receives error 109
      When Ana sends UpdateCallCompletionStats
      Then Ana receives UpdateCallCompletionStatsAcknowledge

  @REJ-27 @must @ruling-233
  Rule: A rejection that was acknowledged is not lost when the database fails
    Sections: RecordReject; RecordRejectAcknowledge; Rejecting Records
    OCS may refuse the request, or write it later by itself. If it acknowledges, the record comes again for the next agent.

    Background:
      Given the calling list holds these records:
        | contact_info | agent_id | customer_name | balance |
        | "5550101"    | "1002"   | "Ada Byron"   | 120     |
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record

    Scenario: [1] The database fails and recovers
      Given Ben is logged in
      And the database fails
      When Ana sends RecordReject
      And the database recovers
      And 60 seconds pass
      And Ben sends PreviewRecordRequest
      Then if Ana has received RecordRejectAcknowledge, Ben receives PreviewRecord

  @REJ-28 @should @ruling-232
  Rule: A record is never rejected by an agent who does not have it
    Sections: Characteristics of Event Structures; RecordReject
    No sentence binds a record to one agent; a record that anybody could reject would be nobody's.

    Scenario: [1] A colleague rejects it
      Given the campaign is running
      And Ana is logged in
      And Ben is logged in
      And Ana has a preview record
      When Ben sends RecordReject with GSW_RECORD_HANDLE set to Ana's handle
      Then Ben receives no RecordRejectAcknowledge
      When Ana sends UpdateCallCompletionStats
      Then Ana receives UpdateCallCompletionStatsAcknowledge

  @REJ-22 @should @ruling-232
  Rule: The rejection of another agent's record is answered as if it were not there, or the agent not the right one
    Sections: Characteristics of Event Structures; Error Names and Codes
    The documents give the error for a record that is not found; for another agent this record is not there.

    Scenario: [1] A colleague rejects it
      Given the campaign is running
      And Ana is logged in
      And Ben is logged in
      And Ana has a preview record
      When Ben sends RecordReject with GSW_RECORD_HANDLE set to Ana's handle
      Then Ben receives error 109, 101 or 104
