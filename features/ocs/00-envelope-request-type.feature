@ocs @doc-001
Feature: Type of a request
  A request says in GSW_AGENT_REQ_TYPE which one it is, by its exact name. What has no type, or one that does not exist,
  is not a request.

  @ENV-10 @should @ruling-15
  Rule: A message that does not say which request it is gets no answer
    Sections: Characteristics of Event Structures; Error Names and Codes
    Without GSW_AGENT_REQ_TYPE it is not a request of this protocol; other applications exchange user
    events on the same lines.

    Background:
      Given the campaign is running
      And Ana is logged in

    Scenario: [1] The keys of a request without its type
      When Ana sends PreviewRecordRequest without GSW_AGENT_REQ_TYPE
      Then Ana receives no answer

    Scenario: [2] Keys of another application
      When Ana sends these pairs:
        | key          | value     |
        | message_type | "Weather" |
        | temperature  | 21        |
      Then Ana receives no answer

    Scenario: [3] A copy of an event that OCS itself sends
      When Ana sends these pairs:
        | key                | value              |
        | GSW_USER_EVENT     | "CampaignStarted"  |
        | GSW_APPLICATION_ID | the application id |
        | GSW_CAMPAIGN_NAME  | "Spring"           |
      Then Ana receives no answer

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
