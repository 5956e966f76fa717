@ocs @doc-001
Feature: Addressing of requests and events
  How a request finds its OCS, how both sides recognize what a message is about, and what a message
  may contain in addition to the keys of its table.

  @ENV-08 @must @ruling-1
  Rule: Every event from OCS that is not an error says in GSW_USER_EVENT what it is
    Sections: Characteristics of Event Structures; Reserved Keys
    The value is exactly the name of the event. For errors the documents disagree, and a desktop
    identifies them by their number.

    Background:
      Given the campaign is running
      And Ana is logged in

    Scenario: [1] A notification
      When the campaign is stopped
      Then Ana receives CampaignStopped with:
        | key            | value             |
        | GSW_USER_EVENT | "CampaignStopped" |

    Scenario: [2] A preview record
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord with:
        | key            | value           |
        | GSW_USER_EVENT | "PreviewRecord" |

    Scenario Outline: [3] An acknowledgment
      Given Ana has a preview record
      When Ana sends <request>
      Then Ana receives <request>Acknowledge with:
        | key            | value                  |
        | GSW_USER_EVENT | "<request>Acknowledge" |

      Examples:
        | request                   |
        | UpdateCallCompletionStats |
        | RecordProcessed           |

  @ENV-09 @must @ruling-9 @ruling-25
  Rule: A request for another OCS is neither answered nor carried out
    Sections: Characteristics of Event Structures
    T-Server gives a request to every OCS; the application id says which one is meant. The others
    leave it alone, even if something else is wrong with it.

    Background:
      Given the campaign is running
      And Ana is logged in
      And Ana has a preview record

    Scenario Outline: [1] A correct request
      When Ana sends <request> with GSW_APPLICATION_ID set to another application id
      Then Ana receives no answer

      Examples:
        | request                   |
        | PreviewDialingModeStart   |
        | PreviewDialingModeOver    |
        | PreviewRecordRequest      |
        | UpdateCallCompletionStats |
        | RecordProcessed           |

    Scenario: [2] A request without a mandatory key
      When Ana sends these pairs:
        | key                | value                  |
        | GSW_AGENT_REQ_TYPE | "PreviewRecordRequest" |
        | GSW_APPLICATION_ID | another application id |
      Then Ana receives no answer

    Scenario: [3] A request of an unknown type
      When Ana sends these pairs:
        | key                | value                  |
        | GSW_AGENT_REQ_TYPE | "OrderCoffee"          |
        | GSW_APPLICATION_ID | another application id |
      Then Ana receives no answer

    Scenario: [4] An agent whom the addressed OCS alone may know
      Given Zoe is logged in
      When Zoe sends PreviewRecordRequest with GSW_APPLICATION_ID set to another application id
      Then Zoe receives no answer

    Scenario: [5] The record stays open
      When Ana sends RecordProcessed with GSW_APPLICATION_ID set to another application id
      And Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      And Ana receives nothing

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

  @ENV-13 @must
  Rule: An event about a record carries the handle of that record
    Sections: Characteristics of Event Structures;
    Attaching Record Information to Desktop and OCS User Events; Default Record Information
    The handle alone identifies a record: of two agents at work, each gets events about their own. The
    list's own ids are unlike any handle here, so that they cannot pass for one.

    Background:
      Given the calling list holds these records:
        | record_id | chain_id | contact_info |
        | 3101      | 5201     | "5550101"    |
        | 3102      | 5202     | "5550102"    |
      And the campaign is running
      And Ana is logged in
      And Ben is logged in
      And Ana has a preview record
      And Ben has a preview record

    Scenario Outline: [1] The acknowledgment names the record of the request
      When Ana sends <request>
      Then Ana receives <request>Acknowledge with:
        | key               | value        |
        | GSW_RECORD_HANDLE | Ana's handle |

      Examples:
        | request                   |
        | UpdateCallCompletionStats |
        | RecordProcessed           |

    Scenario: [2] Requests of two agents at the same time
      When Ana sends UpdateCallCompletionStats
      And Ben sends UpdateCallCompletionStats
      Then Ana receives UpdateCallCompletionStatsAcknowledge with:
        | key               | value        |
        | GSW_RECORD_HANDLE | Ana's handle |
      And Ben receives UpdateCallCompletionStatsAcknowledge with:
        | key               | value        |
        | GSW_RECORD_HANDLE | Ben's handle |

  @ENV-30 @must @ruling-59
  Rule: What a call carries of its record has the types and values of its keys
    Sections: Default Record Information; Reserved Keys
    Handle, phone number, chain and result are attached to the events of a call as well. Which of them are
    there is not said; what others attach to the call is theirs.

    Scenario: [1] The call of a preview record
      Given the campaign is running
      And Ana is logged in
      And Ana has a preview record
      When Ana dials the record
      Then Ana sees EventEstablished
      And every call event seen by Ana carries GSW_RECORD_HANDLE the handle

  @ENV-14 @should @ruling-30
  Rule: Text in any language is passed on unchanged
    Sections: Custom Data Formats
    Text is UTF-8 on the way to the desktop and back to the calling list.

    Scenario: [1] From the calling list to the desktop
      Given the calling list holds these records:
        | contact_info | customer_name        |
        | "5550201"    | "Zoë Łukasz 李雷 😀" |
      And the campaign is running
      And Ana is logged in
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord with:
        | key           | value                |
        | customer_name | "Zoë Łukasz 李雷 😀" |

    Scenario: [2] From the desktop to the calling list
      Given the calling list holds these records:
        | contact_info | customer_name |
        | "5550201"    | "Zoe"         |
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record
      When Ana sends RecordProcessed with customer_name set to "Zoë Łukasz 李雷 😀"
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550201 has:
        | field         | value                |
        | customer_name | "Zoë Łukasz 李雷 😀" |
