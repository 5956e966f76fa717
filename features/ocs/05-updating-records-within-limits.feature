@ocs @doc-001
Feature: What an update cannot do
  A desktop may change only some fields, and only to values that they can have.

  Background:
    Given the calling list holds these records:
      | contact_info | chain_id | contact_info_type     | daily_from | daily_till | customer_name | balance | note     |
      | "5550101"    | 1        | Direct Business Phone | 60         | 86340      | "Ada Byron"   | 120     | "secret" |
    And the campaign is running
    And Ana is logged in
    And Ana has a preview record

  @UPD-10 @must
  Rule: Fields of the record that a desktop may not change stay as they are
    Sections: Genesys Mandatory Fields; Updating Genesys Mandatory Fields and Custom Fields

    Scenario Outline: [1] <key> does not change the record
      When Ana sends UpdateCallCompletionStats with <key> set to <value>
      And Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | field   | value  |
        | <field> | <kept> |

      Examples:
        | key             | value   | field       | kept    |
        | GSW_ATTEMPTS    | 9       | attempt     | not 9   |
        | GSW_CHAIN_ID    | 99      | chain_id    | 1       |
        | GSW_CHAIN_N     | 5       | chain_n     | 0       |
        | GSW_RECORD_TYPE | No Call | record_type | General |

  @UPD-11 @should @ruling-121 @ruling-123
  Rule: Keys that change nothing are ignored, and the update is acknowledged
    Sections: Genesys Mandatory Fields; Send Attributes; UpdateCallCompletionStatsAcknowledge

    Scenario: [1] The key of a field that a desktop may not change
      When Ana sends UpdateCallCompletionStats with GSW_ATTEMPTS set to 9
      Then Ana receives UpdateCallCompletionStatsAcknowledge

    Scenario: [2] The name of a field that has no send attribute
      Given Ana has sent UpdateCallCompletionStats with:
        | key  | value     |
        | note | "no more" |
      When Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | field | value    |
        | note  | "secret" |

    Scenario: [3] The name of a field whose send attribute is another
      Given Ana has sent UpdateCallCompletionStats with:
        | key     | value |
        | balance | 7     |
      When Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | field   | value |
        | balance | 120   |

    Scenario: [4] The update has no key that could change anything
      When Ana sends UpdateCallCompletionStats
      Then Ana receives UpdateCallCompletionStatsAcknowledge

  @UPD-12 @should @ruling-116
  Rule: A value that its field cannot have is refused with Invalid Attribute Value
    Sections: UpdateCallCompletionStats; Error Names and Codes; Genesys Enumeration Tables; Reserved Keys
    The documents name the error, and speak of mandatory keys only; these keys are optional.

    Scenario Outline: [1] <key> is of the wrong type
      When Ana sends UpdateCallCompletionStats with <key> set to <value>
      Then Ana receives error 103

      Examples:
        | key             | value     |
        | GSW_CALL_RESULT | "busy"    |
        | GSW_PHONE       | 5559999   |
        | GSW_PHONE_TYPE  | "mobile"  |
        | GSW_FROM        | "morning" |
        | GSW_UNTIL       | "evening" |

    Scenario Outline: [2] <key> has a value that means nothing
      When Ana sends UpdateCallCompletionStats with <key> set to <value>
      Then Ana receives error 103

      Examples:
        | key             | value |
        | GSW_CALL_RESULT | -1    |
        | GSW_PHONE       | ""    |
        | GSW_PHONE_TYPE  | 99    |
        | GSW_FROM        | -1    |
        | GSW_UNTIL       | -1    |

    Scenario: [3] The calling hours end before they begin
      When Ana sends UpdateCallCompletionStats with:
        | key       | value |
        | GSW_FROM  | 64800 |
        | GSW_UNTIL | 28800 |
      Then Ana receives error 103

    Scenario Outline: [5] The calling hours would end <case>
      When Ana sends UpdateCallCompletionStats with <key> set to <value>
      Then Ana receives error 103

      Examples:
        | case                          | key       | value |
        | before the stored beginning   | GSW_UNTIL | 30    |
        | with the stored beginning     | GSW_UNTIL | 60    |
        | before a beginning after them | GSW_FROM  | 86370 |

    Scenario: [6] The calling hours end when they begin
      When Ana sends UpdateCallCompletionStats with:
        | key       | value |
        | GSW_FROM  | 32400 |
        | GSW_UNTIL | 32400 |
      Then Ana receives error 103

    Scenario: [4] Nothing of a refused update is written later
      When Ana sends UpdateCallCompletionStats with:
        | key             | value      |
        | GSW_PHONE_TYPE  | Mobile     |
        | customer_name   | "Ada King" |
        | GSW_CALL_RESULT | -1         |
      Then Ana receives error 103
      When Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | field             | value                 |
        | contact_info_type | Direct Business Phone |
        | customer_name     | "Ada Byron"           |
        | call_result       | Unknown Call Result   |
