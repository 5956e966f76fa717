@ocs @doc-001
Feature: Updating a record
  While a record is on the desktop, the agent may correct what the calling list says of it: the call result, the number
  and its type, the hours in which to call, and the user's own fields. UpdateCallCompletionStats can come as often as
  needed. OCS keeps the changes and writes them when the record is finished. No single one of these is needed, not even the
  call result: an update without any of them is in "What an update cannot do".

  Background:
    Given the calling list holds these records:
      | contact_info | daily_from | customer_name | balance | score | last_order            | note     |
      | "5550101"    | 1          | "Ada Byron"   | 120     | 1.5   | "2025-12-31 23:58:57" | "secret" |
    And the campaign is running
    And Ana is logged in
    And Ana has a preview record

  @UPD-01 @must
  Rule: An update is acknowledged with the record, its calling list and its campaign
    Sections: UpdateCallCompletionStats; UpdateCallCompletionStatsAcknowledge

    Scenario: [1] The agent changes the call result
      When Ana sends UpdateCallCompletionStats with GSW_CALL_RESULT set to Wrong Party
      Then Ana receives UpdateCallCompletionStatsAcknowledge with:
        | key                | value              |
        | GSW_APPLICATION_ID | the application id |
        | GSW_CALLING_LIST   | "Customers"        |
        | GSW_CAMPAIGN_NAME  | "Spring"           |
        | GSW_RECORD_HANDLE  | the handle         |

    Scenario: [2] The update has no call result
      When Ana sends UpdateCallCompletionStats with:
        | key             | value      |
        | GSW_CALL_RESULT | absent     |
        | customer_name   | "Ada King" |
      Then Ana receives UpdateCallCompletionStatsAcknowledge with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |

  @UPD-05 @must
  Rule: An update is kept by OCS, and not yet written to the calling list
    Sections: UpdateCallCompletionStats; Updating Call Results and Custom Fields

    Scenario: [1] The list is as before after the acknowledgment
      When Ana sends UpdateCallCompletionStats with:
        | key             | value       |
        | GSW_CALL_RESULT | Wrong Party |
        | customer_name   | "Ada King"  |
      Then Ana receives UpdateCallCompletionStatsAcknowledge
      And the record with phone 5550101 has:
        | field         | value               |
        | call_result   | Unknown Call Result |
        | customer_name | "Ada Byron"         |

  @UPD-06 @must
  Rule: When the record is finished, the changes of all its updates are written
    Sections: Updating Call Results and Custom Fields; UpdateCallCompletionStats; RecordProcessed

    Scenario: [1] Two updates of different fields
      Given Ana has sent UpdateCallCompletionStats with:
        | key             | value       |
        | GSW_CALL_RESULT | Wrong Party |
        | customer_name   | "Ada King"  |
      And Ana has sent UpdateCallCompletionStats with:
        | key             | value  |
        | GSW_PHONE_TYPE  | Mobile |
        | account_balance | 7      |
      When Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | field             | value       |
        | call_result       | Wrong Party |
        | contact_info_type | Mobile      |
        | customer_name     | "Ada King"  |
        | balance           | 7           |

    Scenario: [2] Two updates of the same field: the later one holds
      Given Ana has sent UpdateCallCompletionStats with:
        | key             | value |
        | GSW_CALL_RESULT | Busy  |
      And Ana has sent UpdateCallCompletionStats with:
        | key             | value       |
        | GSW_CALL_RESULT | Wrong Party |
      When Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | field       | value       |
        | call_result | Wrong Party |

    Scenario: [3] What the final request says takes precedence over what an update said
      Given Ana has sent UpdateCallCompletionStats with:
        | key             | value      |
        | GSW_CALL_RESULT | Busy       |
        | customer_name   | "Ada King" |
      When Ana sends RecordProcessed with GSW_CALL_RESULT set to Wrong Party
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | field         | value       |
        | call_result   | Wrong Party |
        | customer_name | "Ada King"  |

  @UPD-07 @must
  Rule: Call result, number, type of number and calling hours can be updated
    Sections: Updating Genesys Mandatory Fields and Custom Fields; Genesys Mandatory Fields;
    UpdateCallCompletionStats; Genesys Enumeration Tables

    Scenario Outline: [1] <key> changes the record
      Given Ana has sent UpdateCallCompletionStats with:
        | key   | value   |
        | <key> | <value> |
      When Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone <phone> has:
        | field   | value   |
        | <field> | <value> |

      Examples:
        | key             | value       | phone   | field             |
        | GSW_CALL_RESULT | Wrong Party | 5550101 | call_result       |
        | GSW_PHONE       | "5559999"   | 5559999 | contact_info      |
        | GSW_PHONE_TYPE  | Mobile      | 5550101 | contact_info_type |
        | GSW_FROM        | 32400       | 5550101 | daily_from        |
        | GSW_UNTIL       | 61200       | 5550101 | daily_till        |

    Scenario Outline: [2] Zero is a value of <key> like any other
      Given Ana has sent UpdateCallCompletionStats with:
        | key   | value |
        | <key> | 0     |
      When Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | field   | value |
        | <field> | 0     |

      Examples:
        | key             | field             |
        | GSW_CALL_RESULT | call_result       |
        | GSW_PHONE_TYPE  | contact_info_type |
        | GSW_FROM        | daily_from        |

  @UPD-08 @must
  Rule: Custom fields can be updated
    Sections: Updating Genesys Mandatory Fields and Custom Fields; UpdateCallCompletionStats; Custom Data Formats

    Scenario Outline: [1] The new value is a <case>
      Given Ana has sent UpdateCallCompletionStats with:
        | key   | value   |
        | <key> | <value> |
      When Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | field   | value   |
        | <field> | <value> |

      Examples:
        | case            | key             | value      | field         |
        | text            | customer_name   | "Ada King" | customer_name |
        | single-letter   | segment         | "C"        | segment       |
        | number          | account_balance | 7          | balance       |
        | negative-number | account_balance | -7         | balance       |
        | zero            | account_balance | 0          | balance       |

  @UPD-09 @should @ruling-122
  Rule: A fraction is updated by a String with a decimal point, and a date by one with the year first
    Sections: Custom Data Formats; UpdateCallCompletionStats

    Scenario Outline: [1] The new value is a <case>
      Given Ana has sent UpdateCallCompletionStats with:
        | key   | value  |
        | <key> | <sent> |
      When Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | field | value    |
        | <key> | <stored> |

      Examples:
        | case     | key        | sent                  | stored                |
        | fraction | score      | "-7.25"               | -7.25                 |
        | date     | last_order | "2029-01-02 03:04:05" | "2029-01-02 03:04:05" |

  @UPD-13 @must
  Rule: The agent's call result takes precedence over the one that was detected
    Sections: Updating Call Results and Custom Fields; UpdateCallCompletionStats; Genesys Mandatory Fields

    Scenario: [1] The line was busy, and the agent enters another result
      Given the customer 5550101 is busy
      When Ana dials the record
      And the call of Ana is over
      And Ana sends UpdateCallCompletionStats with GSW_CALL_RESULT set to Wrong Party
      And Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | field       | value       |
        | call_result | Wrong Party |

  @UPD-14 @should @ruling-125
  Rule: An update may come at any time while the record is open
    Sections: UpdateCallCompletionStats; Updating Call Results and Custom Fields
    Nothing says that the call has to be over, or even to have begun.

    Scenario: [1] During the call
      When Ana dials the record
      Then Ana sees EventEstablished
      When Ana sends UpdateCallCompletionStats with GSW_CALL_RESULT set to Wrong Party
      Then Ana receives UpdateCallCompletionStatsAcknowledge

    Scenario: [2] Before the call, whose detected result does not replace it
      Given the customer 5550101 is busy
      And Ana has sent UpdateCallCompletionStats with:
        | key             | value       |
        | GSW_CALL_RESULT | Wrong Party |
      When Ana dials the record
      And the call of Ana is over
      And Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | field       | value       |
        | call_result | Wrong Party |

  @UPD-15 @must
  Rule: In preview mode neither an update nor the end of the call finishes the record
    Sections: Updating Call Results and Custom Fields; UpdateCallCompletionStats; RecordProcessed

    Scenario: [1] Updates can be repeated
      Given Ana has sent UpdateCallCompletionStats
      When Ana sends UpdateCallCompletionStats with GSW_CALL_RESULT set to Wrong Party
      Then Ana receives UpdateCallCompletionStatsAcknowledge

    Scenario: [2] The call is over, and the record still open
      When Ana dials the record
      And Ana hangs up
      And the call of Ana is over
      And Ana sends UpdateCallCompletionStats with GSW_CALL_RESULT set to Wrong Party
      Then Ana receives UpdateCallCompletionStatsAcknowledge
      And the record with phone 5550101 has:
        | field         | value       |
        | record_status | not Updated |
