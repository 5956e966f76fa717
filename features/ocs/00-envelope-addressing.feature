@ocs @doc-001
Feature: Addressing of requests and events
  How a request finds its OCS, and how a desktop recognizes who sent an event, what it is and which record it is about.

  @ENV-02 @must
  Rule: Every event from OCS carries the application id of that OCS
    Sections: Characteristics of Event Structures; Default Record Information; Reserved Keys
    Several OCS may serve one contact center; the id tells a desktop who speaks, and whom to answer.
    Error events have their own rule, ENV-20.

    Background:
      Given the campaign is running
      And Ana is logged in

    Scenario: [1] A notification
      When the campaign is stopped
      Then Ana receives CampaignStopped with:
        | key                | value              |
        | GSW_APPLICATION_ID | the application id |

    Scenario: [2] A preview record
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord with:
        | key                | value              |
        | GSW_APPLICATION_ID | the application id |

    Scenario Outline: [3] An acknowledgment
      Given Ana has a preview record
      When Ana sends <request>
      Then Ana receives <request>Acknowledge with:
        | key                | value              |
        | GSW_APPLICATION_ID | the application id |

      Examples:
        | request                   |
        | UpdateCallCompletionStats |
        | RecordProcessed           |

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
