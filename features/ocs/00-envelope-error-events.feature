@ocs @doc-001
Feature: Error events
  What a desktop receives when OCS cannot do what it asks, and the errors that any request can meet.
  Errors that belong to one chapter are found there.

  @ENV-07 @must @ruling-2 @ruling-4
  Rule: An error event carries the number of the error
    Sections: Error Events and Messages; Error Event Attributes; Error Names and Codes
    GSW_ERROR_NUMBER is an Int and mandatory: by it a desktop knows that a request failed, and why.

    Background:
      Given the campaign is running
      And Ana is logged in

    Scenario: [1] A mandatory key is missing
      When Ana sends PreviewRecordRequest without GSW_CAMPAIGN_NAME
      Then Ana receives error 101 or 102 with:
        | key              | value           |
        | GSW_ERROR_NUMBER | one of 101, 102 |

    Scenario: [2] A record is not there
      When Ana sends UpdateCallCompletionStats with GSW_RECORD_HANDLE set to an unknown handle
      Then Ana receives error 109 with:
        | key              | value |
        | GSW_ERROR_NUMBER | 109   |

  @ENV-19 @should @ruling-2 @ruling-4
  Rule: An error event names the error
    Sections: Error Events and Messages; Error Event Attributes
    GSW_ERROR is a text for the agent. It should be there, and it should say something.

    Scenario: [1] The name is a text
      Given the campaign is running
      And Ana is logged in
      When Ana sends PreviewRecordRequest without GSW_CAMPAIGN_NAME
      Then Ana receives error 101 or 102 with:
        | key       | value    |
        | GSW_ERROR | any text |

  @ENV-20 @should @ruling-2
  Rule: An error event carries the application id
    Sections: Characteristics of Event Structures; Error Event Attributes
    Every event should carry it, but the table of errors does not list it.

    Scenario: [1] An error after a correct application id
      Given the campaign is running
      And Ana is logged in
      When Ana sends PreviewRecordRequest without GSW_CAMPAIGN_NAME
      Then Ana receives error 101 or 102 with:
        | key                | value              |
        | GSW_APPLICATION_ID | the application id |

  @ENV-21 @should @ruling-2
  Rule: An error event says which request failed
    Sections: Error Event Attributes
    The type of the request comes back, and its campaign and its record when it named them.

    Background:
      Given the campaign is running
      And Ana is logged in
      And Ana has a preview record

    Scenario: [1] The type of the request
      When Ana sends PreviewRecordRequest without GSW_CAMPAIGN_NAME
      Then Ana receives error 101 or 102 with:
        | key                | value                  |
        | GSW_AGENT_REQ_TYPE | "PreviewRecordRequest" |

    Scenario: [2] The campaign and the record
      When Ana sends RecordProcessed without GSW_CALLING_LIST
      Then Ana receives error 101 or 102 with:
        | key                | value             |
        | GSW_AGENT_REQ_TYPE | "RecordProcessed" |
        | GSW_CAMPAIGN_NAME  | "Spring"          |
        | GSW_RECORD_HANDLE  | the handle        |

  @ENV-22 @should @ruling-5 @ruling-14
  Rule: The name of an error is the one that belongs to its number
    Sections: Error Names and Codes
    Spellings differ within the documents, so desktops rely on the number alone; the name of the
    table of errors is the one to use.

    Background:
      Given the option agent_preview_mode_start is true
      And the campaign is running
      And Ana is logged in
      And Ana has started preview dialing mode

    Scenario: [1] Attribute Not Found
      When Ana sends PreviewRecordRequest without GSW_CAMPAIGN_NAME
      Then Ana receives error 102 with:
        | key       | value                 |
        | GSW_ERROR | "Attribute Not Found" |

    Scenario Outline: [2] Errors of PreviewDialingModeStart
      When Ana sends PreviewDialingModeStart with <key> set to <value>
      Then Ana receives error <error> with:
        | key       | value  |
        | GSW_ERROR | <name> |

      Examples:
        | error | key                     | value            | name                                    |
        | 103   | GSW_CAMPAIGN_NAME       | 12               | "Invalid Attribute Value"               |
        | 105   | GSW_CAMPAIGN_GROUP_NAME | "Spring@Nowhere" | "Campaign Group Not Found"              |
        | 118   | GSW_REFERENCE_ID        | 4711             | "Preview mode has already been started" |

    Scenario: [3] Invalid Request
      When Ana sends these pairs:
        | key                | value              |
        | GSW_AGENT_REQ_TYPE | "OrderCoffee"      |
        | GSW_APPLICATION_ID | the application id |
      Then Ana receives error 101 with:
        | key       | value             |
        | GSW_ERROR | "Invalid Request" |

  @ENV-23 @must @ruling-7
  Rule: A request of unknown type is answered Invalid Request
    Sections: Error Names and Codes; Reserved Keys
    Types are compared exactly, upper and lower case included.

    Background:
      Given the campaign is running
      And Ana is logged in

    Scenario Outline: [1] The type is not a request
      When Ana sends these pairs:
        | key                | value              |
        | GSW_AGENT_REQ_TYPE | <type>             |
        | GSW_APPLICATION_ID | the application id |
        | GSW_CAMPAIGN_NAME  | "Spring"           |
      Then Ana receives error 101

      Examples:
        | case           | type                   |
        | unknown-name   | "OrderCoffee"          |
        | lower-case     | "previewrecordrequest" |
        | name-of-event  | "CampaignStarted"      |
        | shortened-name | "PreviewRecordReq"     |

    Scenario: [2] Only the type is there
      When Ana sends these pairs:
        | key                | value              |
        | GSW_AGENT_REQ_TYPE | "OrderCoffee"      |
        | GSW_APPLICATION_ID | the application id |
      Then Ana receives error 101

  @ENV-24 @should @ruling-89 @ruling-106 @ruling-131 @ruling-141 @ruling-190 @ruling-216 @ruling-218
  Rule: A request is known by its own name only
    Sections: Desktop Requests and OCS Responses; Error Names and Codes
    The documents call some requests by other names here and there. These are slips, not requests.

    Scenario Outline: [1] A name that no table defines
      Given the campaign is running
      And Ana is logged in
      And Ana has a preview record
      When Ana sends these pairs:
        | key                | value              |
        | GSW_AGENT_REQ_TYPE | "<name>"           |
        | GSW_APPLICATION_ID | the application id |
        | GSW_CAMPAIGN_NAME  | "Spring"           |
        | GSW_CALLING_LIST   | "Customers"        |
        | GSW_RECORD_HANDLE  | the handle         |
      Then Ana receives error 101

      Examples:
        | name                  |
        | PreviewRecord         |
        | RecordCancel          |
        | RequestChainedRecords |
        | RejectRecord          |
        | RescheduleRecord      |
        | Logout                |
        | ContinueProcessing    |

  @ENV-25 @should @ruling-9
  Rule: A request without an application id is answered Attribute Not Found
    Sections: Characteristics of Event Structures; Error Names and Codes
    The key is mandatory in every request but CampaignStatusRequest; that nobody is addressed could
    also be read as a reason for silence.

    Scenario Outline: [1] The application id is missing
      Given the campaign is running
      And Ana is logged in
      And Ana has a preview record
      When Ana sends <request> without GSW_APPLICATION_ID
      Then Ana receives error 102

      Examples:
        | request                   |
        | PreviewDialingModeStart   |
        | PreviewDialingModeOver    |
        | PreviewRecordRequest      |
        | UpdateCallCompletionStats |
        | RecordProcessed           |

  @ENV-26 @must @ruling-8
  Rule: A request about a record that is not in the buffers is answered Record Not Found
    Sections: Characteristics of Event Structures; Error Names and Codes

    Scenario Outline: [1] The handle was never given out
      Given the campaign is running
      And Ana is logged in
      And Ana has a preview record
      When Ana sends <request> with GSW_RECORD_HANDLE set to an unknown handle
      Then Ana receives error 109

      Examples:
        | request                   |
        | UpdateCallCompletionStats |
        | RecordProcessed           |

  @ENV-27 @must @ruling-10
  Rule: A request from a line where nobody is logged in is answered Agent Not Found
    Sections: Error Names and Codes

    Scenario: [1] The agent has logged out
      Given the campaign is running
      And Ana is logged in
      When Ana logs out
      And Ana sends PreviewRecordRequest
      Then Ana receives error 104

  @ENV-28 @should @ruling-10 @ruling-232
  Rule: A request for a campaign from an agent outside its groups is answered Agent Not Found
    Sections: Error Names and Codes; Characteristics of Event Structures
    If the request is about a record, Record Not Found or Invalid Request is just as right: for this agent
    it is not there.

    Background:
      Given the campaign group "Autumn@Service" of campaign "Autumn" for "Service" is running
      And the campaign is running

    Scenario Outline: [1] The agent does not work in the campaign
      Given <agent> is logged in
      When <agent> sends PreviewRecordRequest with GSW_CAMPAIGN_NAME set to "Spring"
      Then <agent> receives error 104

      Examples:
        | agent |
        | Zoe   |
        | Cleo  |

    Scenario Outline: [2] An agent without any campaign sends <request> for a record of another
      Given Ana is logged in
      And Ana has a preview record
      And Zoe is logged in
      When Zoe sends <request> with:
        | key               | value        |
        | GSW_RECORD_HANDLE | Ana's handle |
        | GSW_CAMPAIGN_NAME | "Spring"     |
        | GSW_CALLING_LIST  | "Customers"  |
      Then Zoe receives error 101, 104 or 109

      Examples:
        | request                   |
        | UpdateCallCompletionStats |
        | RecordProcessed           |
        | ChainedRecordRequest      |
        | RecordReject              |
        | ScheduledRecordReschedule |

  @ENV-29 @must @ruling-236
  Rule: A request that is refused changes nothing
    Sections: Error Events and Messages; Desktop Requests and OCS Responses
    After the error the desktop can send the request again, corrected, as if nothing had been sent.

    Scenario: [1] A refused PreviewDialingModeStart starts nothing
      Given the option agent_preview_mode_start is true
      And the campaign is running
      And Ana is logged in
      When Ana sends PreviewDialingModeStart without GSW_CAMPAIGN_NAME
      Then Ana receives error 101 or 102
      When Ana sends PreviewDialingModeStart
      Then Ana receives PreviewDialingModeStartAcknowledge

    Scenario: [2] A refused RecordProcessed leaves the record open
      Given the campaign is running
      And Ana is logged in
      And Ana has a preview record
      When Ana sends RecordProcessed without GSW_CALLING_LIST
      Then Ana receives error 101 or 102
      When Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge

    Scenario: [3] A refused RecordProcessed writes nothing
      Given the campaign is running
      And Ana is logged in
      And Ana has a preview record
      When Ana sends RecordProcessed with:
        | key              | value       |
        | GSW_CALL_RESULT  | Wrong Party |
        | GSW_CALLING_LIST | 12          |
      Then Ana receives error 102 or 103
      When Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      And the record on Ana's desktop has:
        | field       | value           |
        | call_result | not Wrong Party |

  @ENV-31 @should @ruling-7 @ruling-236
  Rule: A key of the right name with a value of the wrong type is answered Invalid Attribute Value
    Sections: Desktop Requests and OCS Responses; Error Names and Codes
    An OCS that looks for a String of that name and finds none may take it for missing; that the request
    is refused at all is a rule of each request's own chapter.

    Background:
      Given the campaign is running
      And Ana is logged in
      And Ana has a preview record

    Scenario Outline: [1] <case>
      When Ana sends <request> with <key> set to <value>
      Then Ana receives error 103

      Examples:
        | case                    | request                   | key                 | value       |
        | session-campaign        | PreviewDialingModeStart   | GSW_CAMPAIGN_NAME   | 12          |
        | session-over-campaign   | PreviewDialingModeOver    | GSW_CAMPAIGN_NAME   | 12          |
        | preview-campaign        | PreviewRecordRequest      | GSW_CAMPAIGN_NAME   | 12          |
        | update-campaign         | UpdateCallCompletionStats | GSW_CAMPAIGN_NAME   | 12          |
        | update-handle           | UpdateCallCompletionStats | GSW_RECORD_HANDLE   | "seventeen" |
        | processed-list          | RecordProcessed           | GSW_CALLING_LIST    | 12          |
        | chain-handle            | ChainedRecordRequest      | GSW_RECORD_HANDLE   | "seventeen" |
        | reject-list             | RecordReject              | GSW_CALLING_LIST    | 12          |
        | reschedule-time         | RecordReschedule          | GSW_DATE_TIME       | 12          |
        | addition-phone          | AddRecord                 | GSW_PHONE           | 5550777     |
        | addition-zone           | AddRecord                 | GSW_TZ_NAME         | 12          |
        | callback-type           | RecordReschedule          | GSW_CALLBACK_TYPE   | 5           |
        | do-not-call-list        | DoNotCall                 | GSW_CALLING_LIST    | 12          |

  @ENV-32 @should @ruling-7
  Rule: A request without one of its mandatory keys is answered Attribute Not Found
    Sections: Desktop Requests and OCS Responses; Error Names and Codes
    The description of the error says so. Where requests are described in general, such a request is an Invalid Request,
    and another error has that name: that it is refused with one of both is a rule of each request's own chapter.

    Background:
      Given the campaign is running
      And Ana is logged in
      And Ana has a preview record

    Scenario Outline: [1] <case>
      When Ana sends <request> without <key>
      Then Ana receives error 102

      Examples:
        | case                  | request                   | key               |
        | session-campaign      | PreviewDialingModeStart   | GSW_CAMPAIGN_NAME |
        | session-over-campaign | PreviewDialingModeOver    | GSW_CAMPAIGN_NAME |
        | preview-campaign      | PreviewRecordRequest      | GSW_CAMPAIGN_NAME |
        | update-campaign       | UpdateCallCompletionStats | GSW_CAMPAIGN_NAME |
        | update-handle         | UpdateCallCompletionStats | GSW_RECORD_HANDLE |
        | processed-list        | RecordProcessed           | GSW_CALLING_LIST  |
        | processed-handle      | RecordProcessed           | GSW_RECORD_HANDLE |
        | chain-handle          | ChainedRecordRequest      | GSW_RECORD_HANDLE |
        | reject-list           | RecordReject              | GSW_CALLING_LIST  |
        | cancel-list           | RequestRecordCancel       | GSW_CALLING_LIST  |
        | do-not-call-list      | DoNotCall                 | GSW_CALLING_LIST  |
        | reschedule-time       | RecordReschedule          | GSW_DATE_TIME     |
        | addition-phone        | AddRecord                 | GSW_PHONE         |
