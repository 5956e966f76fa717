@desktop @doc-001
Feature: Events that are not as expected
  Events come with their keys in any order and with keys that no table lists, they come late and twice, and some are
  not for desktops at all. None of that may disturb the work of an agent.

  @DTO-01 @must
  Rule: In every event, keys are identified by their names and not by their order
    Sections: Characteristics of Event Structures; Desktop Requests and OCS Responses

    Scenario: [1] A notification in reverse order
      Given the campaign is loaded
      And the desktop of Ana is logged in
      When the next CampaignStarted of OCS has its keys in reverse order
      And the campaign is started
      And Ana's agent asks for a preview record
      Then Ana's desktop sends PreviewRecordRequest with:
        | key                | value              |
        | GSW_CAMPAIGN_NAME  | "Spring"           |
        | GSW_APPLICATION_ID | the application id |

    Scenario: [2] An acknowledgment in reverse order
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record
      When the next RecordProcessedAcknowledge of OCS has its keys in reverse order
      And Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed
      And Ana's screen shows:
        | what          | value   |
        | waiting.count | 0       |
        | lastError     | nothing |

    Scenario Outline: [3] A cancellation that begins with <key>
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record
      When OCS sends these pairs to Ana:
        | key                | value              |
        | <key>              | <value>            |
        | GSW_PHONE          | "5550101"          |
        | GSW_RECORD_HANDLE  | the handle         |
        | GSW_CUSTOMER_ID    | 4711               |
        | GSW_USER_EVENT     | "RecordCancel"     |
        | GSW_APPLICATION_ID | the application id |
        | GSW_CALLING_LIST   | "Customers"        |
        | GSW_CAMPAIGN_NAME  | "Spring"           |
      And Ana's agent dials the record
      Then Ana's desktop sends no RequestMakeCall

      Examples:
        | key               | value      |
        | GSW_CHAIN_ATTR    | "AllChain" |
        | GSW_RECORD_HANDLE | the handle |

    Scenario Outline: [4] An error that begins with <key>
      Given the campaign is running
      And the desktop of Ana is logged in
      When OCS does not answer the next PreviewRecordRequest
      And Ana's agent asks for a preview record
      Then Ana's desktop sends PreviewRecordRequest
      When OCS sends these pairs to Ana:
        | key                | value                      |
        | <key>              | <value>                    |
        | GSW_REFERENCE_ID   | the reference id           |
        | GSW_AGENT_REQ_TYPE | "PreviewRecordRequest"     |
        | GSW_ERROR          | "No Records Available"     |
        | GSW_ERROR_NUMBER   | 108                        |
        | GSW_APPLICATION_ID | the application id         |
      Then Ana's screen shows:
        | what             | value |
        | lastError.number | 108   |

      Examples:
        | key               | value    |
        | GSW_CAMPAIGN_NAME | "Spring" |
        | GSW_ERROR_NUMBER  | 108      |

  @DTO-02 @should @ruling-223
  Rule: Keys that an event's table does not list change nothing
    Sections: Reserved Keys; User Event Attributes; All Genesys Events and Event Type Protocols
    Real acknowledgments carry more than their tables list.

    Background:
      Given the campaign is running
      And the desktop of Ana is logged in

    Scenario: [1] An acknowledgment with keys of the record
      Given Ana's desktop has a preview record
      When the next UpdateCallCompletionStatsAcknowledge of OCS has:
        | key                | value     |
        | GSW_PHONE          | "5550199" |
        | GSW_RECORD_STATUS  | Updated   |
        | GSW_OF_A_LATER_ONE | "x"       |
      And Ana's agent updates the record with:
        | argument           | value  |
        | changes.callResult | Answer |
      Given Ana's desktop offers changes before the end
      Then Ana's screen shows:
        | what                           | value             |
        | records[the handle].callResult | matching /Answer/ |
        | records[the handle].phone      | "5550101"         |
        | waiting.count                  | 0                 |

    Scenario: [2] A notification with a key of a later release
      When the next CampaignStopped of OCS has:
        | key                | value |
        | GSW_OF_A_LATER_ONE | 7     |
      And the campaign is stopped
      Then Ana's screen shows:
        | what                    | value         |
        | campaigns[Spring].state | not "running" |

    Scenario: [3] A description of an error does not make an error
      When the next PreviewRecord of OCS has:
        | key                   | value  |
        | GSW_ERROR_DESCRIPTION | "none" |
      And Ana's agent asks for a preview record
      Then Ana's screen shows:
        | what          | value   |
        | records.count | 1       |
        | lastError     | nothing |

  @DTO-03 @should @ruling-223
  Rule: An event that no document lists changes nothing, even if it names a record
    Sections: All Genesys Events and Event Type Protocols

    Scenario Outline: [1] The event <event>
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record
      When OCS sends these pairs to Ana:
        | key                | value              |
        | GSW_USER_EVENT     | "<event>"          |
        | GSW_APPLICATION_ID | the application id |
        | GSW_CAMPAIGN_NAME  | "Spring"           |
        | GSW_CALLING_LIST   | "Customers"        |
        | GSW_RECORD_HANDLE  | the handle         |
      Then Ana's desktop sends nothing
      And Ana's screen shows:
        | what          | value   |
        | records.count | 1       |
        | lastError     | nothing |

      Examples:
        | event                        |
        | RecordCanceled               |
        | RecordProcessedAcknowledgeV7 |

  @DTO-04 @should @ruling-222
  Rule: Statistics of OCS are not for desktops
    Sections: User Event Attributes

    Background:
      Given the campaign is running
      And the desktop of Ana is logged in

    Scenario: [1] Statistics of another OCS, which is not the desktop's
      When OCS sends these pairs to Ana:
        | key                   | value                  |
        | GSW_STAT_EVENT        | DialModeChanged        |
        | GSW_APPLICATION_ID    | another application id |
        | GSW_CAMPAIGN_COMPLETE | 0                      |
      And Ana's agent asks for a preview record
      Then Ana's desktop sends PreviewRecordRequest with:
        | key                | value              |
        | GSW_APPLICATION_ID | the application id |
      And Ana's screen shows:
        | what          | value |
        | records.count | 1     |

    Scenario: [2] The result of a call, while the desktop has a record
      Given Ana's desktop has a preview record
      When OCS sends these pairs to Ana:
        | key                   | value               |
        | GSW_STAT_EVENT        | CampaignDeactivated |
        | GSW_APPLICATION_ID    | the application id  |
        | GSW_CALL_RESULT       | No Answer           |
        | GSW_ERROR_DESCRIPTION | "No Answer"         |
      Then Ana's desktop sends nothing
      And Ana's screen shows:
        | what                           | value           |
        | records[the handle].callResult | not "No Answer" |
        | lastError                      | nothing         |

  @DTO-05 @should
  Rule: A value may be a list of pairs
    Sections: Key-Value Pair

    Background:
      Given the campaign is running
      And the desktop of Ana is logged in

    Scenario: [1] A record with a list among its keys
      When the next PreviewRecord of OCS has:
        | key     | value                                |
        | address | {"town":"Riga","house":{"number":7}} |
      And Ana's agent asks for a preview record
      Then Ana's screen shows:
        | what                      | value     |
        | records.count             | 1         |
        | records[the handle].phone | "5550101" |
      When Ana's agent finishes the record
      Then Ana's desktop has finished the record

    Scenario: [2] What stands in the list is not the event's own
      When the next PreviewRecord of OCS has:
        | key     | value                                                             |
        | history | {"GSW_USER_EVENT":"RecordCancel","GSW_PHONE":"1","GSW_ERROR":"x"} |
      And Ana's agent asks for a preview record
      Then Ana's screen shows:
        | what                      | value     |
        | records.count             | 1         |
        | records[the handle].phone | "5550101" |
        | lastError                 | nothing   |

    Scenario: [3] A notification with a list
      When the next CampaignStopped of OCS has:
        | key     | value                                |
        | session | {"GSW_USER_EVENT":"CampaignStarted"} |
      And the campaign is stopped
      Then Ana's screen shows:
        | what                    | value         |
        | campaigns[Spring].state | not "running" |
