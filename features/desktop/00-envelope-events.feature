@desktop @doc-001
Feature: Reading what OCS sends
  A desktop identifies keys by their names and errors by their numbers, and ignores what it does not know.

  @DEN-10 @must
  Rule: A desktop identifies keys by their names, in any order
    Sections: Characteristics of Event Structures; Desktop Requests and OCS Responses

    Scenario: [1] The keys of a record come in reverse order
      Given the campaign is running
      And the desktop of Ana is logged in
      When the next PreviewRecord of OCS has its keys in reverse order
      And Ana's agent asks for a preview record
      Then Ana's screen shows:
        | what                         | value      |
        | records[the handle].campaign | "Spring"   |
        | records[the handle].handle   | the handle |
      When Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |

  @DEN-11 @should @ruling-222 @ruling-223
  Rule: A desktop ignores what it does not know
    Sections: User Event Attributes; All Genesys Events and Event Type Protocols

    Background:
      Given the campaign is running
      And the desktop of Ana is logged in

    Scenario: [1] A record with a key of a later release
      When the next PreviewRecord of OCS has:
        | key                | value |
        | GSW_OF_A_LATER_ONE | 7     |
      And Ana's agent asks for a preview record
      And Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed with:
        | key                | value      |
        | GSW_RECORD_HANDLE  | the handle |
        | GSW_OF_A_LATER_ONE | absent     |

    Scenario: [2] An event of a later release
      When OCS sends these pairs to Ana:
        | key                | value              |
        | GSW_USER_EVENT     | "OfALaterRelease"  |
        | GSW_APPLICATION_ID | the application id |
        | GSW_CAMPAIGN_NAME  | "Spring"           |
      Then Ana's desktop sends nothing
      And Ana's screen shows:
        | what            | value |
        | campaigns.count | 1     |

    Scenario: [3] A statistics event
      When OCS sends these pairs to Ana:
        | key                | value              |
        | GSW_STAT_EVENT     | DialModeChanged    |
        | GSW_APPLICATION_ID | the application id |
      Then Ana's desktop sends nothing
      And Ana's screen shows:
        | what      | value   |
        | lastError | nothing |

  @DEN-12 @must
  Rule: An error is identified by its number
    Sections: Error Events and Messages; Error Event Attributes; Error Names and Codes

    Background:
      Given the campaign is running
      And the desktop of Ana is logged in

    Scenario Outline: [1] OCS answers with error <number>
      When OCS answers the next PreviewRecordRequest with error <number>
      And Ana's agent asks for a preview record
      Then Ana's screen shows:
        | what             | value    |
        | lastError.number | <number> |
        | records.count    | 0        |

      Examples:
        | number |
        | 102    |
        | 104    |
        | 105    |
        | 106    |

  @DEN-13 @should @ruling-1 @ruling-2 @ruling-3 @ruling-4 @ruling-16
  Rule: An error without a name or GSW_USER_EVENT, or with a number that no document lists, is still an error
    Sections: Error Event Attributes; Error Names and Codes

    Background:
      Given the campaign is running
      And the desktop of Ana is logged in

    Scenario: [1] The name is missing
      When OCS answers the next PreviewRecordRequest with error 105 with:
        | key       | value  |
        | GSW_ERROR | absent |
      And Ana's agent asks for a preview record
      Then Ana's screen shows:
        | what             | value |
        | lastError.number | 105   |

    Scenario: [2] The number is unknown
      When OCS answers the next PreviewRecordRequest with error 177
      And Ana's agent asks for a preview record
      Then Ana's screen shows:
        | what             | value |
        | lastError.number | 177   |
        | waiting.count    | 0     |

    Scenario: [3] GSW_USER_EVENT is missing
      When OCS answers the next PreviewRecordRequest with error 105 with:
        | key            | value  |
        | GSW_USER_EVENT | absent |
      And Ana's agent asks for a preview record
      Then Ana's screen shows:
        | what             | value |
        | lastError.number | 105   |
