@desktop @doc-001
Feature: Updating and finishing records on the desktop
  While an agent works on a record the desktop may tell OCS what has changed, as often as needed. RecordProcessed is the
  last word: with it the record goes back to the calling list.

  Background:
    Given the campaign is running
    And the desktop of Ana is logged in
    And Ana's desktop has a preview record

  @DUP-01 @must
  Rule: RecordProcessed follows when the agent has finished, no matter what was done with the record
    Sections: Event Responses; RecordProcessed; RecordReschedule
    A callback, too, takes effect only then.

    Scenario: [1] It was updated
      When Ana's agent updates the record with:
        | argument           | value  |
        | changes.callResult | Answer |
      And Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed with:
        | key               | value       |
        | GSW_RECORD_HANDLE | the handle  |
        | GSW_CAMPAIGN_NAME | "Spring"    |
        | GSW_CALLING_LIST  | "Customers" |
      And Ana's desktop has finished the record

    Scenario: [2] A callback was agreed on
      When Ana's agent reschedules the record with:
        | argument     | value              |
        | at           | "2031-05-04T15:30" |
        | callbackType | "Personal"         |
      Then Ana's desktop sends RecordReschedule
      When Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |

    Scenario: [3] The customer was called
      Given the customer 5550101 answers
      When Ana's agent dials the record
      And Ana's agent hangs up
      And Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |

  @DUP-02 @should
  Rule: A record that was canceled or marked as do-not-call by its handle needs no RecordProcessed
    Sections: Event Responses

    Scenario Outline: [1] The agent <action>
      When Ana's agent <action>
      Then Ana's desktop sends <request> with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |
      When Ana's agent finishes the record
      Then Ana's desktop sends nothing about the record

      Examples:
        | action                          | request             |
        | cancels the record              | RequestRecordCancel |
        | marks the record as do-not-call | DoNotCall           |

  @DUP-03 @should @ruling-163 @ruling-173
  Rule: A record that is canceled or marked by its number alone is not finished by that
    Sections: Event Responses; RequestRecordCancel; DoNotCall (Request)

    Scenario Outline: [1] The agent <action> by number
      When Ana's agent <action> with:
        | argument | value     |
        | phone    | "5550101" |
      Then Ana's desktop sends <request> with:
        | key               | value     |
        | GSW_PHONE         | "5550101" |
        | GSW_RECORD_HANDLE | absent    |
      When Ana's agent finishes the record with:
        | argument | value      |
        | handle   | the handle |
      Then Ana's desktop sends RecordProcessed with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |

      Examples:
        | action                          | request             |
        | cancels the record              | RequestRecordCancel |
        | marks the record as do-not-call | DoNotCall           |

  @DUP-04 @must
  Rule: What the agent changes goes to OCS under its key, in its type, and unchanged
    Sections: Updating Genesys Mandatory Fields and Custom Fields; Genesys Mandatory Fields; Custom Data Formats;
    Genesys Enumeration Tables; UpdateCallCompletionStats; RecordProcessed
    Numbers are Ints, and enumerated values go by their number; everything else is text.

    Scenario Outline: [1] <argument> in an update
      When Ana's agent updates the record with:
        | argument           | value   |
        | changes.<argument> | <value> |
      Then Ana's desktop sends UpdateCallCompletionStats with:
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
      Then Ana's desktop sends UpdateCallCompletionStats or RecordProcessed with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |
        | <key>             | <sent>     |
      And Ana's desktop has finished the record

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
      Then Ana's desktop sends UpdateCallCompletionStats with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |
        | Contract_No       | "B-8"      |

    Scenario: [4] Another number, with a plus sign
      When Ana's agent updates the record with:
        | argument      | value       |
        | changes.phone | "+15550155" |
      Then Ana's desktop sends UpdateCallCompletionStats with:
        | key       | value       |
        | GSW_PHONE | "+15550155" |

  @DUP-05 @should
  Rule: The record stays on the desktop after an update, and the agent goes on working on it
    Sections: UpdateCallCompletionStatsAcknowledge; Updating Call Results and Custom Fields

    Scenario: [1] The record is still there, and nothing else follows
      When Ana's agent updates the record with:
        | argument           | value  |
        | changes.callResult | Answer |
      Then Ana's desktop sends UpdateCallCompletionStats
      And Ana's desktop sends nothing about the record
      And Ana's screen shows:
        | what                       | value      |
        | records[the handle].handle | the handle |

    Scenario: [2] A second update
      When Ana's agent updates the record with:
        | argument           | value  |
        | changes.callResult | Answer |
      And Ana's agent updates the record with:
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
        | argument               | value |
        | changes.custom.segment | "B"   |
      And Ana's agent dials the record
      Then Ana's desktop sends RequestMakeCall with:
        | key               | value      |
        | otherDN           | "5550101"  |
        | GSW_RECORD_HANDLE | the handle |

  @DUP-06 @must
  Rule: Once RecordProcessed is sent, the record is neither canceled nor rejected
    Sections: Updating Call Results and Custom Fields; RecordProcessed

    Scenario Outline: [1] OCS has not answered yet, and the agent <action>
      When OCS holds back its answer to the next RecordProcessed
      And Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed
      When Ana's agent <action>
      Then Ana's desktop sends nothing about the record

      Examples:
        | action             |
        | rejects the record |
        | cancels the record |

  @DUP-08 @should @ruling-60
  Rule: What the agent changes goes into requests, and leaves the user data of the call as OCS attached it
    Sections: Default Record Information; Genesys Mandatory Fields

    Scenario: [1] The customer has another number
      Given the customer 5550177 answers
      When Ana's agent updates the record with:
        | argument      | value     |
        | changes.phone | "5550177" |
      And Ana's agent dials the record
      Then Ana's desktop sends RequestMakeCall with:
        | key       | value                    |
        | GSW_PHONE | one of "5550101", absent |

    Scenario: [2] The customer has another kind of phone
      Given the customer 5550101 answers
      When Ana's agent updates the record with:
        | argument          | value |
        | changes.phoneType | Pager |
      And Ana's agent dials the record
      Then Ana's desktop sends RequestMakeCall with:
        | key            | value                                      |
        | GSW_PHONE_TYPE | one of the record's GSW_PHONE_TYPE, absent |

  @DUP-09 @must @ruling-51
  Rule: RecordProcessed carries the treatment that the agent chooses, and no treatment if the agent chooses none
    Sections: Updating Call Results and Custom Fields; RecordProcessed

    Scenario Outline: [1] <treatment>
      When Ana's agent updates the record with:
        | argument           | value     |
        | changes.callResult | No Answer |
      Then Ana's desktop sends UpdateCallCompletionStats with:
        | key           | value  |
        | GSW_TREATMENT | absent |
      When Ana's agent finishes the record with:
        | argument  | value         |
        | treatment | "<treatment>" |
      Then Ana's desktop sends RecordProcessed with:
        | key           | value         |
        | GSW_TREATMENT | "<treatment>" |

      Examples:
        | treatment           |
        | RecordTreatPersonal |
        | RecordTreatCampaign |

    Scenario: [2] None
      When Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed with:
        | key           | value  |
        | GSW_TREATMENT | absent |

  @DUP-10 @should @ruling-1 @ruling-8
  Rule: Once OCS says that it does not have a record, nothing more is requested for that record
    Sections: Error Names and Codes; Characteristics of Event Structures

    Scenario Outline: [1] OCS does not know it at its end, and says so <form>
      When OCS answers the next RecordProcessed with error 109 with:
        | key            | value   |
        | GSW_USER_EVENT | <event> |
      And Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed
      And Ana's screen shows:
        | what                | value   |
        | records[the handle] | nothing |
      When Ana's agent finishes the record
      Then Ana's desktop sends nothing about the record

      Examples:
        | form              | event   |
        | with an event     | "Error" |
        | by the error only | absent  |

    Scenario: [2] OCS does not know it at an update
      When OCS answers the next UpdateCallCompletionStats with error 109
      And Ana's agent updates the record with:
        | argument           | value  |
        | changes.callResult | Answer |
      Then Ana's desktop sends UpdateCallCompletionStats
      When Ana's agent rejects the record
      Then Ana's desktop sends nothing about the record

  @DUP-11 @should @ruling-1
  Rule: A record whose RecordProcessed OCS refuses stays with the agent, who can finish it again
    Sections: Error Names and Codes; Event Responses

    Scenario Outline: [1] The database fails, and OCS says so <form>
      When OCS answers the next RecordProcessed with error 113 with:
        | key            | value   |
        | GSW_USER_EVENT | <event> |
      And Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed
      When Ana's agent finishes the record, unless it is finished
      Then Ana's desktop has finished the record

      Examples:
        | form              | event   |
        | with an event     | "Error" |
        | by the error only | absent  |

  @DUP-12 @should
  Rule: An agent chooses call results and types by their words
    Sections: Genesys Enumeration Tables
    In requests they go by their numbers.

    Scenario Outline: [1] <word>
      When Ana's agent updates the record with:
        | argument           | value    |
        | changes.<argument> | "<word>" |
      Then Ana's desktop sends UpdateCallCompletionStats with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |
        | <key>             | <word>     |

      Examples:
        | word         | argument   | key             |
        | Wrong Number | callResult | GSW_CALL_RESULT |
        | Busy         | callResult | GSW_CALL_RESULT |
        | Mobile       | phoneType  | GSW_PHONE_TYPE  |

  @DUP-13 @must
  Rule: The call result of a request is that of its own record
    Sections: Characteristics of Event Structures; Reserved Keys; UpdateCallCompletionStats; RecordProcessed

    Scenario: [1] The next record has no result of the agent's
      When Ana's agent updates the record with:
        | argument           | value |
        | changes.callResult | Busy  |
      Then Ana's desktop sends UpdateCallCompletionStats with:
        | key             | value |
        | GSW_CALL_RESULT | Busy  |
      When Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed
      When Ana's agent asks for a preview record
      And Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |
        | GSW_CALL_RESULT   | not Busy   |

    Scenario: [2] The record came with the result of an earlier call
      When the next PreviewRecord of OCS has:
        | key             | value     |
        | GSW_CALL_RESULT | No Answer |
      And Ana's agent asks for a preview record
      And Ana's agent updates the record with:
        | argument           | value  |
        | changes.callResult | Answer |
      And Ana's agent finishes the record
      Then Ana's desktop sends UpdateCallCompletionStats with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |
        | GSW_CALL_RESULT   | Answer     |
      And Ana's desktop sends RecordProcessed with:
        | key               | value                 |
        | GSW_RECORD_HANDLE | the handle            |
        | GSW_CALL_RESULT   | one of Answer, absent |

  @DUP-14 @should
  Rule: A desktop makes up no call result
    Sections: Default Record Information; Reserved Keys
    A result that nobody entered is absent, or it is the one that came with the record.

    Scenario: [1] The agent finishes a record that was not called
      When the next PreviewRecord of OCS has:
        | key             | value     |
        | GSW_CALL_RESULT | No Answer |
      And Ana's agent asks for a preview record
      And Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed with:
        | key               | value                                       |
        | GSW_RECORD_HANDLE | the handle                                  |
        | GSW_CALL_RESULT   | one of absent, the record's GSW_CALL_RESULT |

  @DUP-15 @should
  Rule: A record that was updated can still be canceled or rejected
    Sections: Updating Call Results and Custom Fields

    Scenario Outline: [1] The agent <action>
      When Ana's agent updates the record with:
        | argument           | value |
        | changes.callResult | Busy  |
      Then Ana's desktop sends UpdateCallCompletionStats
      When Ana's agent <action>
      Then Ana's desktop sends <request> with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |

      Examples:
        | action             | request             |
        | cancels the record | RequestRecordCancel |
        | rejects the record | RecordReject        |
