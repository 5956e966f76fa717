@ocs @doc-001
Feature: Keys of a request
  What a request may contain in addition to the keys of its table, in any order, and how it is refused if a mandatory key
  is missing or has a value of the wrong type.

  @ENV-11 @must
  Rule: The order of keys in a request does not matter
    Sections: Characteristics of Event Structures; Desktop Requests and OCS Responses

    Background:
      Given the campaign is running
      And Ana is logged in
      And Ana has a preview record

    Scenario Outline: [1] The keys come in reverse order
      When Ana sends <request> with its keys in reverse order
      Then Ana receives <answer>

      Examples:
        | request                   | answer                               |
        | CampaignStatusRequest     | CampaignStarted                      |
        | UpdateCallCompletionStats | UpdateCallCompletionStatsAcknowledge |
        | RecordProcessed           | RecordProcessedAcknowledge           |

    Scenario: [2] The type of the request comes last, after custom keys
      When Ana sends these pairs:
        | key                | value                       |
        | customer_name      | "Ada King"                  |
        | GSW_CAMPAIGN_NAME  | "Spring"                    |
        | GSW_RECORD_HANDLE  | the handle                  |
        | GSW_APPLICATION_ID | the application id          |
        | GSW_AGENT_REQ_TYPE | "UpdateCallCompletionStats" |
      Then Ana receives UpdateCallCompletionStatsAcknowledge

  @ENV-12 @should @ruling-121
  Rule: Keys that a request does not need are ignored
    Sections: Characteristics of Event Structures
    A desktop may add its own keys to any request; they do no harm and change no answer.

    Background:
      Given the campaign is running
      And Ana is logged in
      And Ana has a preview record

    Scenario Outline: [1] A String and an Int that no table lists
      When Ana sends <request> with:
        | key            | value       |
        | desktop_build  | "2030.3-17" |
        | desktop_screen | 2           |
      Then Ana receives <answer>

      Examples:
        | request                   | answer                               |
        | CampaignStatusRequest     | CampaignStarted                      |
        | PreviewRecordRequest      | PreviewRecord                        |
        | UpdateCallCompletionStats | UpdateCallCompletionStatsAcknowledge |
        | RecordProcessed           | RecordProcessedAcknowledge           |

    Scenario: [2] A custom key with an empty value
      When Ana sends UpdateCallCompletionStats with desktop_note set to ""
      Then Ana receives UpdateCallCompletionStatsAcknowledge

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
