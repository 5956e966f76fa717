@desktop @doc-001
Feature: Errors at the desktop
  How a desktop handles the errors of OCS: it identifies each by its number, whatever other keys it has, and does with
  the record what the error says of it. Nothing is lost, nothing hangs, and the agent can go on.

  @DER-01 @must @ruling-13
  Rule: Every listed error ends the request that it answers, and is identified by its number
    Sections: Error Events and Messages; Error Event Attributes; Error Names and Codes; ReadyTime Error

    Scenario Outline: [1] Error <code>
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record
      When OCS answers the next RecordProcessed with error <code>
      And Ana's agent finishes the record
      Then Ana's screen shows:
        | what             | value  |
        | lastError.number | <code> |
        | waiting.count    | 0      |

      Examples:
        | code |
        | 101  |
        | 102  |
        | 103  |
        | 104  |
        | 105  |
        | 106  |
        | 107  |
        | 108  |
        | 109  |
        | 110  |
        | 111  |
        | 112  |
        | 113  |
        | 114  |
        | 115  |
        | 116  |
        | 117  |
        | 118  |
        | 119  |
        | 120  |

    Scenario: [2] An update is refused
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record
      When OCS answers the next UpdateCallCompletionStats with error 113
      And Ana's agent updates the record with:
        | argument           | value  |
        | changes.callResult | Answer |
      Given Ana's desktop offers changes before the end
      Then Ana's screen shows:
        | what             | value |
        | lastError.number | 113   |
        | waiting.count    | 0     |

  @DER-02 @must @ruling-2 @ruling-3 @ruling-4
  Rule: An error is identified by its number, no matter what event it calls itself
    Sections: Error Events and Messages; Error Event Attributes; UpdateCallCompletionStatsAcknowledge
    Its table has the name and the number of the error, and no document says which event it calls itself.

    Background:
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record

    Scenario Outline: [1] The error of a last request, with GSW_USER_EVENT <user event>
      When OCS answers the next RecordProcessed with error 113 with:
        | key            | value   |
        | GSW_USER_EVENT | <value> |
      And Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed
      And Ana's screen shows:
        | what             | value |
        | lastError.number | 113   |

      Examples:
        | user event | value      |
        | Error      | "Error"    |
        | error      | "error"    |
        | a-stranger | "OCSError" |

    Scenario Outline: [2] The error does not repeat <key>
      When OCS answers the next RecordProcessed with error 113 with:
        | key   | value  |
        | <key> | absent |
      And Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed
      And Ana's screen shows:
        | what             | value |
        | lastError.number | 113   |

      Examples:
        | key                |
        | GSW_AGENT_REQ_TYPE |
        | GSW_RECORD_HANDLE  |

  @DER-03 @should @ruling-16
  Rule: A number that no document lists is a failure like any other
    Sections: Error Names and Codes

    Scenario Outline: [1] Error <code>, and the agent tries again
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record
      When OCS answers the next RecordProcessed with error <code>
      And Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed
      And Ana's screen shows:
        | what             | value  |
        | lastError.number | <code> |
      When Ana's agent finishes the record, unless it is finished
      Then Ana's desktop has finished the record

      Examples:
        | code  |
        | 99    |
        | 121   |
        | 70000 |

  @DER-04 @should @ruling-8
  Rule: A record that OCS does not have leaves the desktop
    Sections: Characteristics of Event Structures; Error Names and Codes; Chained Records

    Background:
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record

    Scenario Outline: [1] OCS answers RecordProcessed with <code>
      When OCS answers the next RecordProcessed with error <code>
      And Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed
      And Ana's screen shows:
        | what                | value   |
        | lastError.number    | <code>  |
        | records[the handle] | nothing |
      When Ana's agent finishes the record
      Then Ana's desktop sends nothing about the record

      Examples:
        | code |
        | 109  |
        | 112  |

    Scenario: [2] OCS says so of an update
      When OCS answers the next UpdateCallCompletionStats with error 109
      And Ana's agent updates the record with:
        | argument           | value  |
        | changes.callResult | Answer |
      Given Ana's desktop offers changes before the end
      Then Ana's desktop sends UpdateCallCompletionStats
      And Ana's screen shows:
        | what                | value   |
        | records[the handle] | nothing |
      When Ana's agent dials the record
      Then Ana's desktop sends no RequestMakeCall

    Scenario Outline: [3] OCS answers <request> with 109
      When OCS answers the next <request> with error 109
      And Ana's agent <action>
      Then Ana's desktop sends <request>
      And Ana's screen shows:
        | what                | value   |
        | lastError.number    | 109     |
        | records[the handle] | nothing |

      Examples:
        | request              | action                          |
        | RecordReject         | rejects the record              |
        | RequestRecordCancel  | cancels the record              |
        | DoNotCall            | marks the record as do-not-call |
        | ChainedRecordRequest | asks for the chain              |

    Scenario: [4] OCS says so of a callback
      When OCS answers the next RecordReschedule with error 109
      And Ana's agent reschedules the record with:
        | argument     | value              |
        | at           | "2035-01-05T09:05" |
        | callbackType | "Campaign"         |
      Then Ana's desktop sends RecordReschedule
      And Ana's screen shows:
        | what                | value   |
        | records[the handle] | nothing |

  @DER-05 @should
  Rule: A record whose last request was refused still has to be finished by the desktop
    Sections: Event Responses; RecordProcessed; RecordReject; RequestRecordCancel; DoNotCall (Request)

    Background:
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record

    Scenario Outline: [1] <request> is refused with <code>
      When OCS answers the next <request> with error <code>
      And Ana's agent <action>
      Then Ana's desktop sends <request>
      When Ana's agent finishes the record, unless it is finished
      Then Ana's desktop has finished the record

      Examples:
        | request             | code | action                          |
        | RecordReject        | 113  | rejects the record              |
        | RequestRecordCancel | 103  | cancels the record              |
        | DoNotCall           | 105  | marks the record as do-not-call |

    Scenario Outline: [2] RecordProcessed is refused with <code>
      When OCS answers the next RecordProcessed with error <code>
      And Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed
      When Ana's agent finishes the record, unless it is finished
      Then Ana's desktop has finished the record

      Examples:
        | code |
        | 101  |
        | 102  |
        | 103  |
        | 104  |
        | 105  |

  @DER-06 @should
  Rule: A record whose update was refused can be worked on as before
    Sections: Updating Call Results and Custom Fields; Error Names and Codes

    Scenario Outline: [1] The update is refused with <code>
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record
      When OCS answers the next UpdateCallCompletionStats with error <code>
      And Ana's agent updates the record with:
        | argument           | value  |
        | changes.callResult | Answer |
      Given Ana's desktop offers changes before the end
      Then Ana's desktop sends UpdateCallCompletionStats
      When Ana's agent updates the record with:
        | argument           | value  |
        | changes.callResult | Answer |
      Then Ana's desktop sends UpdateCallCompletionStats with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |
      And Ana's screen shows:
        | what                           | value             |
        | records[the handle].callResult | matching /Answer/ |

      Examples:
        | code |
        | 103  |
        | 113  |

  @DER-07 @should @ruling-1 @ruling-2 @ruling-3 @ruling-4
  Rule: The reference id and the number are enough to understand an error
    Sections: Error Event Attributes; Characteristics of Event Structures
    All events should have the application id of OCS, yet the table of errors does not list it.

    Scenario Outline: [1] The error has <keys>
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record
      When OCS answers the next RecordProcessed with error 113 with:
        | key                | value  |
        | GSW_APPLICATION_ID | absent |
        | GSW_USER_EVENT     | <word> |
        | GSW_ERROR          | <name> |
        | GSW_AGENT_REQ_TYPE | absent |
        | GSW_RECORD_HANDLE  | absent |
        | GSW_CAMPAIGN_NAME  | absent |
      And Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed
      And Ana's screen shows:
        | what             | value |
        | lastError.number | 113   |
        | waiting.count    | 0     |

      Examples:
        | keys                    | word    | name       |
        | its-number-and-its-name | absent  | "DB Error" |
        | its-number              | absent  | absent     |
        | no-application-id       | "Error" | "DB Error" |

    Scenario Outline: [2] GSW_USER_EVENT is <user event>
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record
      When OCS answers the next RecordProcessed with error 113 with:
        | key            | value   |
        | GSW_USER_EVENT | <value> |
      And Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed
      And Ana's screen shows:
        | what             | value |
        | lastError.number | 113   |

      Examples:
        | user event          | value                        |
        | absent              | absent                       |
        | the-acknowledgments | "RecordProcessedAcknowledge" |
