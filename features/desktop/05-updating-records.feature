@desktop @doc-001
Feature: Updating records on the desktop
  While an agent works on a record the desktop may tell OCS what has changed, as often as needed.

  Background:
    Given the campaign is running
    And the desktop of Ana is logged in
    And Ana's desktop has a preview record

  @DUP-04 @must
  Rule: What the agent changes goes to OCS under its key, in its type, and unchanged
    Sections: Updating Genesys Mandatory Fields and Custom Fields; Genesys Mandatory Fields; Custom Data Formats;
    Genesys Enumeration Tables; UpdateCallCompletionStats; RecordProcessed
    Numbers are Ints, and enumerated values go by their number; everything else is text. What can be changed is up to the
    desktop: it may refuse what it does not offer.

    Scenario Outline: [1] <argument> in an update
      When Ana's agent updates the record with:
        | argument           | value   |
        | changes.<argument> | <value> |
      Then Ana's desktop refuses, or sends UpdateCallCompletionStats with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |
        | <key>             | <sent>     |

      Examples:
        | argument               | value             | key             | sent              |
        | callResult             | Wrong Number      | GSW_CALL_RESULT | Wrong Number      |
        | phoneType              | Mobile            | GSW_PHONE_TYPE  | Mobile            |
        | phone                  | "5550177"         | GSW_PHONE       | "5550177"         |
        | from                   | 32400             | GSW_FROM        | 32400             |
        | until                  | 61200             | GSW_UNTIL       | 61200             |
        | custom.segment         | "B"               | segment         | "B"               |
        | custom.account_balance | 7                 | account_balance | 7                 |
        | custom.score           | "1.5"             | score           | "1.5"             |
        | custom.customer_name   | "Zoë Ünal-Łukasz" | customer_name   | "Zoë Ünal-Łukasz" |
        | custom.last_order      | ""                | last_order      | ""                |

    Scenario Outline: [2] <argument> with the end of the record
      When Ana's agent finishes the record with:
        | argument           | value   |
        | changes.<argument> | <value> |
      Then Ana's desktop refuses, or sends UpdateCallCompletionStats or RecordProcessed with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |
        | <key>             | <sent>     |
      When Ana's agent finishes the record, unless it is finished
      Then Ana's desktop has finished the record

      Examples:
        | argument               | value     | key             | sent      |
        | phone                  | "5550177" | GSW_PHONE       | "5550177" |
        | custom.account_balance | 7         | account_balance | 7         |

    Scenario: [3] The key of a custom field has capital letters
      When the next PreviewRecord of OCS has:
        | key         | value |
        | Contract_No | "A-7" |
      And Ana's agent asks for a preview record
      And Ana's agent updates the record with:
        | argument                   | value |
        | changes.custom.Contract_No | "B-8" |
      Then Ana's desktop refuses, or sends UpdateCallCompletionStats with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |
        | Contract_No       | "B-8"      |

    Scenario: [4] Another number, with a plus sign
      When Ana's agent updates the record with:
        | argument      | value       |
        | changes.phone | "+15550155" |
      Then Ana's desktop refuses, or sends UpdateCallCompletionStats with:
        | key       | value       |
        | GSW_PHONE | "+15550155" |

  @DUP-05 @should
  Rule: The record stays on the desktop after an update, and the agent goes on working on it
    Sections: UpdateCallCompletionStatsAcknowledge; Updating Call Results and Custom Fields

    Scenario: [1] The record is still there, and nothing else follows
      When Ana's agent updates the record with:
        | argument           | value  |
        | changes.callResult | Answer |
      Given Ana's desktop offers changes before the end
      Then Ana's desktop sends UpdateCallCompletionStats
      And Ana's desktop sends nothing about the record
      And Ana's screen shows:
        | what                       | value      |
        | records[the handle].handle | the handle |

    Scenario: [2] A second update
      When Ana's agent updates the record with:
        | argument           | value  |
        | changes.callResult | Answer |
      Given Ana's desktop offers changes before the end
      When Ana's agent updates the record with:
        | argument           | value        |
        | changes.callResult | Wrong Number |
      Then Ana's desktop sends UpdateCallCompletionStats with:
        | key             | value  |
        | GSW_CALL_RESULT | Answer |
      And Ana's desktop sends UpdateCallCompletionStats with:
        | key             | value        |
        | GSW_CALL_RESULT | Wrong Number |

    Scenario: [3] The customer is called afterward
      Given the customer 5550101 answers
      When Ana's agent updates the record with:
        | argument           | value |
        | changes.callResult | Busy  |
      Given Ana's desktop offers changes before the end
      When Ana's agent dials the record
      Then Ana's desktop sends RequestMakeCall with:
        | key               | value                     |
        | otherDN           | "5550101"                 |
        | GSW_RECORD_HANDLE | one of the handle, absent |

  @DUP-08 @should @ruling-60
  Rule: What the agent changes goes into requests, and leaves the user data of the call as OCS attached it
    Sections: Default Record Information; Genesys Mandatory Fields

    Scenario: [1] The customer has another number
      Given the customer 5550177 answers
      When Ana's agent updates the record with:
        | argument      | value     |
        | changes.phone | "5550177" |
      Given Ana's desktop offers changes before the end
      When Ana's agent dials the record
      Then Ana's desktop sends RequestMakeCall with:
        | key       | value                    |
        | GSW_PHONE | one of "5550101", absent |

    Scenario: [2] The customer has another kind of phone
      Given the customer 5550101 answers
      When Ana's agent updates the record with:
        | argument          | value |
        | changes.phoneType | Pager |
      Given Ana's desktop offers changes before the end
      When Ana's agent dials the record
      Then Ana's desktop sends RequestMakeCall with:
        | key            | value                                      |
        | GSW_PHONE_TYPE | one of the record's GSW_PHONE_TYPE, absent |

  @DUP-12 @should
  Rule: An agent chooses call results and types by their words
    Sections: Genesys Enumeration Tables
    In requests they go by their numbers.

    Scenario Outline: [1] <word>
      When Ana's agent updates the record, or else finishes it, with:
        | argument           | value    |
        | changes.<argument> | "<word>" |
      Then Ana's desktop sends UpdateCallCompletionStats or RecordProcessed with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |
        | <key>             | <word>     |

      Examples:
        | word         | argument   | key             |
        | Wrong Number | callResult | GSW_CALL_RESULT |
        | Busy         | callResult | GSW_CALL_RESULT |
        | Mobile       | phoneType  | GSW_PHONE_TYPE  |

  @DUP-15 @should
  Rule: A record that was updated can still be canceled or rejected
    Sections: Updating Call Results and Custom Fields

    Scenario Outline: [1] The agent <action>
      When Ana's agent updates the record with:
        | argument           | value |
        | changes.callResult | Busy  |
      Given Ana's desktop offers changes before the end
      Then Ana's desktop sends UpdateCallCompletionStats
      When Ana's agent <action>
      Then Ana's desktop sends <request> with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |

      Examples:
        | action             | request             |
        | cancels the record | RequestRecordCancel |
        | rejects the record | RecordReject        |
