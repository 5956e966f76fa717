@ocs @doc-001
Feature: Error events
  What a desktop receives when OCS cannot do what it asks: the number of the error, its name, and which request failed.

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

  @ENV-33 @should @ruling-1 @ruling-2
  Rule: An error event has the key GSW_USER_EVENT
    Sections: Characteristics of Event Structures; Error Event Attributes
    All events of OCS should have it, but the tables of errors do not list it, and no table says what it is for an error.

    Scenario: [1] The key is there
      Given the campaign is running
      And Ana is logged in
      When Ana sends PreviewRecordRequest without GSW_CAMPAIGN_NAME
      Then Ana receives error 101 or 102 with:
        | key            | value    |
        | GSW_USER_EVENT | any text |

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
