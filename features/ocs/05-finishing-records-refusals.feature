@ocs @doc-001
Feature: Final requests that are refused
  The request must name the record, its calling list and its campaign, and hold only values that the fields can have. If the
  record cannot be written it stays open, and nothing is lost.

  Background:
    Given the calling list holds these records:
      | contact_info | record_status | customer_name | balance | note     |
      | "5550101"    | Ready         | "Ada Byron"   | 120     | "secret" |
      | "5550199"    | Updated       | "Bo Carter"   | 55      | "other"  |
    And the campaign is running
    And Ana is logged in
    And Ana has a preview record

  @FIN-02 @must @ruling-7
  Rule: A final request without a mandatory key is refused as invalid, or as lacking the key
    Sections: RecordProcessed; Desktop Requests and OCS Responses; Error Names and Codes

    Scenario Outline: [1] The request lacks <key>
      When Ana sends RecordProcessed without <key>
      Then Ana receives error 101 or 102

      Examples:
        | key               |
        | GSW_CALLING_LIST  |
        | GSW_CAMPAIGN_NAME |
        | GSW_RECORD_HANDLE |

  @FIN-03 @must @ruling-7 @ruling-236
  Rule: A final request whose mandatory key has a value of the wrong type is refused as invalid, as wrong, or as lacking the key
    Sections: RecordProcessed; Desktop Requests and OCS Responses; Error Names and Codes

    Scenario Outline: [1] <key> is of the wrong type
      When Ana sends RecordProcessed with <key> set to <value>
      Then Ana receives error 101, 102 or 103

      Examples:
        | key               | value             |
        | GSW_CALLING_LIST  | 12                |
        | GSW_CAMPAIGN_NAME | 12                |
        | GSW_RECORD_HANDLE | "no whole number" |

  @FIN-04 @should @ruling-28 @ruling-31 @ruling-236
  Rule: In a final request a value of the wrong type, an empty text and digits in a String are Invalid Attribute Value
    Sections: RecordProcessed; Error Names and Codes

    Scenario Outline: [1] <key> has such a value
      When Ana sends RecordProcessed with <key> set to <value>
      Then Ana receives error 103

      Examples:
        | key               | value |
        | GSW_CALLING_LIST  | ""    |
        | GSW_CAMPAIGN_NAME | ""    |
        | GSW_RECORD_HANDLE | "12"  |

    Scenario Outline: [2] <key> is of the wrong type
      When Ana sends RecordProcessed with <key> set to <value>
      Then Ana receives error 103

      Examples:
        | key               | value             |
        | GSW_CALLING_LIST  | 12                |
        | GSW_CAMPAIGN_NAME | 12                |
        | GSW_RECORD_HANDLE | "no whole number" |

  @FIN-07 @should @ruling-116
  Rule: A final request with a value that its field cannot have is refused
    Sections: RecordProcessed; Error Names and Codes; Genesys Enumeration Tables

    Scenario Outline: [1] <key> has a value that means nothing
      When Ana sends RecordProcessed with <key> set to <value>
      Then Ana receives error 103

      Examples:
        | key             | value |
        | GSW_CALL_RESULT | -1    |
        | GSW_PHONE       | ""    |
        | GSW_PHONE_TYPE  | 99    |
        | GSW_FROM        | -1    |
        | GSW_UNTIL       | -1    |

    Scenario Outline: [2] <key> is of the wrong type
      When Ana sends RecordProcessed with <key> set to <value>
      Then Ana receives error 103

      Examples:
        | key             | value     |
        | GSW_CALL_RESULT | "busy"    |
        | GSW_PHONE       | 5559999   |
        | GSW_PHONE_TYPE  | "mobile"  |
        | GSW_FROM        | "morning" |
        | GSW_UNTIL       | "evening" |

    Scenario: [3] The calling hours end before they begin
      When Ana sends RecordProcessed with:
        | key       | value |
        | GSW_FROM  | 64800 |
        | GSW_UNTIL | 28800 |
      Then Ana receives error 103

  @FIN-11 @should @ruling-233
  Rule: A record that cannot be written is answered DB Error, not acknowledged
    Sections: Error Names and Codes; RecordProcessedAcknowledge
    Nothing says that OCS waits for the database before it answers, nor that it may not try again by itself.

    Scenario: [1] The database fails
      Given the database fails
      When Ana sends RecordProcessed with GSW_CALL_RESULT set to Wrong Party
      Then Ana receives error 113
      And Ana receives no RecordProcessedAcknowledge

  @FIN-12 @should @ruling-233
  Rule: A record that could not be written stays open, and none of its updates is lost
    Sections: Error Names and Codes; RecordProcessed
    The documents do not say what follows a DB Error; a desktop can only save the agent's work if it may try again.

    Scenario: [1] The agent tries again when the database is back
      Given Ana has sent UpdateCallCompletionStats with:
        | key             | value       |
        | GSW_CALL_RESULT | Wrong Party |
      And the database fails
      When Ana sends RecordProcessed
      Then Ana receives error 113
      When the database recovers
      And Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | field       | value       |
        | call_result | Wrong Party |

  @FIN-21 @must @ruling-233
  Rule: What was acknowledged is not lost when the database fails
    Sections: RecordProcessed; RecordProcessedAcknowledge; Updating Call Results and Custom Fields
    OCS may refuse the request, or write it later by itself. If it acknowledges, the changes are final.

    Scenario: [1] The database fails and recovers
      Given Ana has sent UpdateCallCompletionStats with:
        | key           | value      |
        | customer_name | "Ada King" |
      And the database fails
      When Ana sends RecordProcessed with GSW_CALL_RESULT set to Wrong Party
      And the database recovers
      And 60 seconds pass
      Then if Ana has received RecordProcessedAcknowledge, the record with phone 5550101 has:
        | field         | value       |
        | call_result   | Wrong Party |
        | customer_name | "Ada King"  |
