@desktop @doc-001
Feature: Envelope of a desktop
  What every message of a desktop has in common, and what a desktop must do with everything that OCS sends. The rules DEN-01
  to DEN-07, DEN-14, DEN-15, DEN-17 and DEN-18 are also watched in every other scenario of a desktop.

  @DEN-01 @must
  Rule: Every request has the keys, types and values that its table gives
    Sections: Key-Value Pair; Reserved Keys; Desktop Requests and OCS Responses; PreviewRecordRequest;
    UpdateCallCompletionStats; RecordProcessed

    Background:
      Given the campaign is running
      And the desktop of Ana is logged in

    Scenario: [1] One record from the request to its end
      When Ana's agent asks for a preview record
      Then Ana's desktop sends PreviewRecordRequest with:
        | key               | value    |
        | GSW_CAMPAIGN_NAME | "Spring" |
      When Ana's agent updates the record with:
        | argument           | value  |
        | changes.callResult | Answer |
      Then Ana's desktop sends UpdateCallCompletionStats with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |
        | GSW_CALL_RESULT   | Answer     |
      When Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed with:
        | key               | value       |
        | GSW_RECORD_HANDLE | the handle  |
        | GSW_CAMPAIGN_NAME | "Spring"    |
        | GSW_CALLING_LIST  | "Customers" |

    Scenario: [2] Preview dialing mode from its start to its end
      When Ana's agent starts preview dialing mode
      Then Ana's desktop sends PreviewDialingModeStart with:
        | key               | value    |
        | GSW_CAMPAIGN_NAME | "Spring" |
      When Ana's agent ends preview dialing mode
      Then Ana's desktop sends PreviewDialingModeOver with:
        | key               | value    |
        | GSW_CAMPAIGN_NAME | "Spring" |

    Scenario: [3] The status of the campaigns
      When Ana's agent asks for the campaign status
      Then Ana's desktop sends CampaignStatusRequest

  @DEN-02 @must
  Rule: A request carries the application id that OCS gave to the desktop
    Sections: Characteristics of Event Structures; CampaignStarted; CampaignLoaded
    Only the OCS whose id it is answers a request. The id comes with the notifications, and with every record.

    Background:
      Given the campaign is running
      And the desktop of Ana is logged in

    Scenario: [1] A request for work carries the id of the notification
      When Ana's agent asks for a preview record
      Then Ana's desktop sends PreviewRecordRequest with:
        | key                | value              |
        | GSW_APPLICATION_ID | the application id |

    Scenario: [2] Another OCS has taken over: new work goes to it
      When OCS sends CampaignStarted to Ana with:
        | key                | value                  |
        | GSW_APPLICATION_ID | another application id |
      And Ana's agent asks for a preview record
      Then Ana's desktop sends PreviewRecordRequest or PreviewDialingModeStart with:
        | key                | value                  |
        | GSW_APPLICATION_ID | another application id |

  @DEN-03 @should @ruling-22
  Rule: No two requests of a desktop have the same reference id
    Sections: PreviewRecordRequest; UpdateCallCompletionStats; RecordProcessed
    The id is there to tell answers apart, and it is the desktop that chooses it.

    Scenario: [1] Three requests, three ids
      Given the campaign is running
      And the desktop of Ana is logged in
      When Ana's agent asks for a preview record
      Then Ana's desktop sends PreviewRecordRequest
      When Ana's agent updates the record with:
        | argument           | value  |
        | changes.callResult | Answer |
      Then Ana's desktop sends UpdateCallCompletionStats
      When Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed

  @DEN-04 @should
  Rule: A desktop invents no keys with the reserved prefix
    Sections: Reserved Keys

    Scenario: [1] A record from the request to its end
      Given the campaign is running
      And the desktop of Ana is logged in
      When Ana's agent asks for a preview record
      Then Ana's desktop sends PreviewRecordRequest
      When Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed

  @DEN-05 @should
  Rule: What OCS attached to a record stays as it is in the user data of its call
    Sections: Default Record Information
    A desktop may change only the call result.

    Scenario: [1] The record is dialed
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record
      When Ana's agent dials the record
      Then Ana's desktop sends RequestMakeCall with:
        | key               | value                      |
        | GSW_RECORD_HANDLE | one of the handle, absent  |
        | GSW_CALLING_LIST  | one of "Customers", absent |

  @DEN-06 @must
  Rule: Once RecordProcessed is sent, a desktop asks nothing more about the record
    Sections: Event Responses; Updating Call Results and Custom Fields; RecordProcessed; RecordProcessedAcknowledge

    Background:
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record

    Scenario: [1] The agent finishes the record twice
      When Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed
      When Ana's agent finishes the record
      Then Ana's desktop sends nothing about the record

    Scenario: [2] The agent finishes again before OCS has answered
      When OCS holds back its answer to the next RecordProcessed
      And Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed
      When Ana's agent finishes the record
      Then Ana's desktop sends nothing about the record
      When OCS sends what it held back
      Then Ana's desktop sends nothing about the record

    Scenario: [3] The acknowledgment comes twice
      When Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed
      When OCS sends RecordProcessedAcknowledge to Ana again
      Then Ana's desktop sends nothing about the record

  @DEN-07 @should
  Rule: A desktop requests nothing new from a campaign that is not running
    Sections: CampaignStopped; CampaignUnloaded; CampaignLoaded

    Scenario Outline: [1] The campaign is <state> before the agent asks
      Given the campaign is <state>
      And the desktop of Ana is logged in
      When Ana's agent asks for a preview record
      Then Ana's desktop sends no PreviewRecordRequest

      Examples:
        | state   |
        | loaded  |
        | stopped |

    Scenario: [2] The campaign stops, and starts again
      Given the campaign is running
      And the desktop of Ana is logged in
      When the campaign is stopped
      And Ana's agent asks for a preview record
      Then Ana's desktop sends no PreviewRecordRequest
      When the campaign is started
      And Ana's agent asks for a preview record
      Then Ana's desktop sends PreviewRecordRequest

    Scenario: [3] The campaign is unloaded
      Given the campaign is running
      And the desktop of Ana is logged in
      When the campaign is stopped
      And the campaign is unloaded
      And Ana's agent asks for a preview record
      Then Ana's desktop sends no PreviewRecordRequest

  @DEN-08 @must
  Rule: A desktop finishes every record that its agent has worked on
    Sections: Event Responses; RecordProcessed
    OCS keeps a record for the desktop until the desktop says that it is done with it.

    Background:
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record

    Scenario: [1] The agent is done with the record
      When Ana's agent finishes the record
      Then Ana's desktop has finished the record

    Scenario: [2] The campaign stops while the record is on the desktop
      When the campaign is stopped
      And Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed
      And Ana's desktop has finished the record

    Scenario: [3] OCS cannot do it at first
      When OCS answers the next RecordProcessed with error 113
      And Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed
      When Ana's agent finishes the record, unless it is finished
      Then Ana's desktop has finished the record

  @DEN-09 @must @ruling-34
  Rule: A record is finished with the OCS that delivered it, even after another has taken over
    Sections: Characteristics of Event Structures

    Scenario: [1] Another OCS takes over while the record is on the desktop
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record
      When OCS sends CampaignStarted to Ana with:
        | key                | value                  |
        | GSW_APPLICATION_ID | another application id |
      And Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed with:
        | key                | value              |
        | GSW_APPLICATION_ID | the application id |

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

    Scenario Outline: [2] The error comes without <key>
      When OCS answers the next PreviewRecordRequest with error 105 with:
        | key   | value  |
        | <key> | absent |
      And Ana's agent asks for a preview record
      Then Ana's screen shows:
        | what             | value |
        | lastError.number | 105   |

      Examples:
        | key            |
        | GSW_USER_EVENT |

  @DEN-13 @should @ruling-4 @ruling-16
  Rule: An error without a name, or with a number that no document lists, is still an error
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

  @DEN-14 @should
  Rule: A reserved key has the same type in the user data of a call as in messages
    Sections: Reserved Keys; Default Record Information
    The tables give each reserved key one type. They do not say that a call cannot carry it in another one.

    Scenario: [1] The record is dialed
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record
      When Ana's agent dials the record
      Then Ana's desktop sends RequestMakeCall with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |

  @DEN-15 @should
  Rule: A request about a record names no other campaign than the record's
    Sections: Reserved Keys; UpdateCallCompletionStats
    The tables ask for the name of the campaign. That it is the one that the record came with is not written there.

    Scenario: [1] The record is updated
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record
      When Ana's agent updates the record with:
        | argument           | value  |
        | changes.callResult | Answer |
      Then Ana's desktop sends UpdateCallCompletionStats with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |

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
      Then Ana's desktop sends UpdateCallCompletionStats with:
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
      And Ana's agent finishes the record with:
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

  @DEN-17 @should @ruling-8 @ruling-105
  Rule: Nothing more is asked about a record that was rejected, canceled or marked as do-not-call, nor about a finished one
    Sections: Event Responses; RecordReject; RequestRecordCancel; DoNotCall (Request)
    Such a record needs no RecordProcessed, and OCS no longer has it for the desktop.

    Scenario Outline: [1] The agent <action>, and then updates the record
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record
      When Ana's agent <action>
      Then Ana's desktop sends <request>
      When Ana's agent updates the record with:
        | argument           | value      |
        | handle             | the handle |
        | changes.callResult | Busy       |
      Then Ana's desktop sends nothing about the record

      Examples:
        | action                          | request             |
        | rejects the record              | RecordReject        |
        | cancels the record              | RequestRecordCancel |
        | marks the record as do-not-call | DoNotCall           |

    Scenario: [2] The customer of a finished record is not to be called
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record
      When Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed
      When Ana's agent marks the record as do-not-call with:
        | argument | value      |
        | handle   | the handle |
      Then Ana's desktop sends nothing about the record

    Scenario: [3] The agent wants a callback after the end
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record
      When Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed
      When Ana's agent reschedules the record with:
        | argument     | value              |
        | handle       | the handle         |
        | at           | "2035-01-05T09:05" |
        | callbackType | "Campaign"         |
      Then Ana's desktop sends nothing about the record

    Scenario: [4] The agent changes a finished record
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record
      When Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed
      When Ana's agent updates the record with:
        | argument           | value      |
        | handle             | the handle |
        | changes.callResult | Busy       |
      Then Ana's desktop sends nothing about the record

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
      Then Ana's desktop sends UpdateCallCompletionStats with:
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
