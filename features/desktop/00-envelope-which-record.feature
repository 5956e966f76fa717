@desktop @doc-001
Feature: Which record a request is about
  An agent may have several records, of several campaigns. Each request says which of them it means.

  @DEN-16 @must
  Rule: Of several records, a request names the one that the agent works on
    Sections: Characteristics of Event Structures
    The handle identifies the record, and nothing else does.

    Background:
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record
      And Ana's desktop has a preview record

    Scenario Outline: [1] Of two records, the one that came <which>
      When Ana's agent updates the record with:
        | argument           | value                 |
        | handle             | the handle of <phone> |
        | changes.callResult | Busy                  |
      Then Ana's desktop refuses, or sends UpdateCallCompletionStats with:
        | key               | value                 |
        | GSW_RECORD_HANDLE | the handle of <phone> |
        | GSW_CALL_RESULT   | Busy                  |
      When Ana's agent finishes the record with:
        | argument | value                 |
        | handle   | the handle of <phone> |
      Then Ana's desktop sends RecordProcessed with:
        | key               | value                 |
        | GSW_RECORD_HANDLE | the handle of <phone> |

      Examples:
        | which  | phone   |
        | first  | 5550101 |
        | second | 5550102 |

    Scenario: [2] The agent works on both by turns
      When Ana's agent updates the record with:
        | argument           | value                 |
        | handle             | the handle of 5550101 |
        | changes.callResult | Busy                  |
      Then Ana's desktop refuses, or sends UpdateCallCompletionStats with:
        | key               | value                 |
        | GSW_RECORD_HANDLE | the handle of 5550101 |
      When Ana's agent finishes the record with:
        | argument | value                 |
        | handle   | the handle of 5550102 |
      Then Ana's desktop sends RecordProcessed with:
        | key               | value                 |
        | GSW_RECORD_HANDLE | the handle of 5550102 |
        | GSW_CALL_RESULT   | not Busy              |
      When Ana's agent finishes the record with:
        | argument | value                 |
        | handle   | the handle of 5550101 |
      Then Ana's desktop sends RecordProcessed with:
        | key               | value                 |
        | GSW_RECORD_HANDLE | the handle of 5550101 |

  @DEN-18 @must
  Rule: A request about a record names the campaign and the calling list that came with this record
    Sections: Characteristics of Event Structures; UpdateCallCompletionStats; RecordProcessed; RecordReject;
    RequestRecordCancel; DoNotCall (Request); RecordReschedule
    Names go back as they came: none is read as a number, cut at a space, or written in other letters. A group that a
    request names is the record's own.

    Scenario Outline: [1] The name of the campaign has <name>
      Given the campaign group "<campaign>@Sales" of campaign "<campaign>" for "Sales" is running
      And the desktop of Ana is logged in
      When Ana's agent asks for a preview record with:
        | argument | value        |
        | campaign | "<campaign>" |
      Then Ana's desktop sends PreviewRecordRequest with:
        | key                     | value                             |
        | GSW_CAMPAIGN_NAME       | "<campaign>"                      |
        | GSW_CAMPAIGN_GROUP_NAME | one of "<campaign>@Sales", absent |
      When Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed with:
        | key                     | value                             |
        | GSW_RECORD_HANDLE       | the handle                        |
        | GSW_CAMPAIGN_NAME       | "<campaign>"                      |
        | GSW_CALLING_LIST        | "<campaign> list"                 |
        | GSW_CAMPAIGN_GROUP_NAME | one of "<campaign>@Sales", absent |

      Examples:
        | name    | campaign      |
        | digits  | 007           |
        | spaces  | Spring Sale 2 |
        | umlauts | Ünal & Söhne  |

    Scenario Outline: [2] The agent <action>
      Given the campaign group "Autumn@Sales" of campaign "Autumn" for "Sales" is running
      And the desktop of Ana is logged in
      When Ana's agent asks for a preview record with:
        | argument | value    |
        | campaign | "Autumn" |
      And Ana's agent <action> with:
        | argument | value                 |
        | handle   | the handle of 5560201 |
      Then Ana's desktop sends <request> with:
        | key                     | value                         |
        | GSW_RECORD_HANDLE       | the handle of 5560201         |
        | GSW_CAMPAIGN_NAME       | "Autumn"                      |
        | GSW_CALLING_LIST        | "Autumn list"                 |
        | GSW_CAMPAIGN_GROUP_NAME | one of "Autumn@Sales", absent |

      Examples:
        | action                          | request             |
        | finishes the record             | RecordProcessed     |
        | rejects the record              | RecordReject        |
        | cancels the record              | RequestRecordCancel |
        | marks the record as do-not-call | DoNotCall           |

    Scenario: [3] The agent updates it, and agrees on a callback
      Given the campaign group "Autumn@Sales" of campaign "Autumn" for "Sales" is running
      And the desktop of Ana is logged in
      When Ana's agent asks for a preview record with:
        | argument | value    |
        | campaign | "Autumn" |
      And Ana's agent updates the record with:
        | argument           | value |
        | changes.callResult | Busy  |
      Then Ana's desktop refuses, or sends UpdateCallCompletionStats with:
        | key                     | value                         |
        | GSW_CAMPAIGN_NAME       | "Autumn"                      |
        | GSW_CAMPAIGN_GROUP_NAME | one of "Autumn@Sales", absent |
      When Ana's agent reschedules the record with:
        | argument     | value              |
        | at           | "2035-01-05T09:05" |
        | callbackType | "Campaign"         |
      Then Ana's desktop sends RecordReschedule with:
        | key                     | value                         |
        | GSW_CAMPAIGN_NAME       | "Autumn"                      |
        | GSW_CAMPAIGN_GROUP_NAME | one of "Autumn@Sales", absent |
