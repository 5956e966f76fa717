@ocs @doc-001
Feature: Reference id
  A reference id belongs to the desktop: OCS gives it back in every answer, and neither reads a meaning into it nor makes
  one up.

  @ENV-03 @must @ruling-22
  Rule: A reference id comes back unchanged in the answer, whether that is positive or an error
    Sections: CampaignStatusRequest; PreviewDialingModeStart; PreviewDialingModeOver; PreviewRecordRequest;
    UpdateCallCompletionStats; RecordProcessed
    A desktop relates answers to its requests by the id alone, so the same key comes back with the
    same value in every answer to the request.

    Background:
      Given the option agent_preview_mode_start is true
      And the campaign is running
      And Ana is logged in
      And Ana has started preview dialing mode
      And Ana has a preview record
      And Ben is logged in

    Scenario Outline: [1] A positive answer
      Given Ben has started preview dialing mode
      When <agent> sends <request> with GSW_REFERENCE_ID set to 4711
      Then <agent> receives <answer> with:
        | key              | value |
        | GSW_REFERENCE_ID | 4711  |

      Examples:
        | request                   | agent | answer                               |
        | CampaignStatusRequest     | Ana   | CampaignStarted                      |
        | PreviewRecordRequest      | Ben   | PreviewRecord                        |
        | UpdateCallCompletionStats | Ana   | UpdateCallCompletionStatsAcknowledge |
        | RecordProcessed           | Ana   | RecordProcessedAcknowledge           |
        | PreviewDialingModeOver    | Ana   | PreviewDialingModeOverAcknowledge    |

    Scenario: [2] The acknowledgment of PreviewDialingModeStart
      When Ben sends PreviewDialingModeStart with GSW_REFERENCE_ID set to 4711
      Then Ben receives PreviewDialingModeStartAcknowledge with:
        | key              | value |
        | GSW_REFERENCE_ID | 4711  |

    Scenario Outline: [3] An error about a missing key
      When Ana sends <request> without GSW_CAMPAIGN_NAME
      Then Ana receives error 101 or 102 with:
        | key              | value            |
        | GSW_REFERENCE_ID | the reference id |

      Examples:
        | request                   |
        | PreviewDialingModeStart   |
        | PreviewDialingModeOver    |
        | PreviewRecordRequest      |
        | UpdateCallCompletionStats |
        | RecordProcessed           |

    Scenario Outline: [4] An error found later than by looking at the keys
      When Ana sends <request> with <key> set to <value>
      Then Ana receives error <error> with:
        | key              | value            |
        | GSW_REFERENCE_ID | the reference id |

      Examples:
        | error | request                   | key                     | value             |
        | 105   | PreviewDialingModeStart   | GSW_CAMPAIGN_GROUP_NAME | "Spring@Nowhere"  |
        | 109   | UpdateCallCompletionStats | GSW_RECORD_HANDLE       | an unknown handle |
        | 118   | PreviewDialingModeStart   | GSW_REFERENCE_ID        | 4711              |

    Scenario Outline: [5] The smallest and the largest ids
      When Ana sends UpdateCallCompletionStats with GSW_REFERENCE_ID set to <id>
      Then Ana receives UpdateCallCompletionStatsAcknowledge with:
        | key              | value |
        | GSW_REFERENCE_ID | <id>  |

      Examples:
        | id         |
        | 0          |
        | 2147483647 |

    Scenario: [6] Requests that are under way at the same time
      When Ana sends UpdateCallCompletionStats with GSW_REFERENCE_ID set to 52
      And Ana sends CampaignStatusRequest with GSW_REFERENCE_ID set to 51
      Then Ana receives CampaignStarted with:
        | key              | value |
        | GSW_REFERENCE_ID | 51    |
      And Ana receives UpdateCallCompletionStatsAcknowledge with:
        | key              | value |
        | GSW_REFERENCE_ID | 52    |

  @ENV-05 @should @ruling-22
  Rule: An event that nobody asked for carries no reference id
    Sections: Characteristics of Event Structures; Campaign Status Notification from OCS to Desktop
    Otherwise a desktop would take it for an answer.

    Background:
      Given the campaign is running
      And Ana is logged in

    Scenario: [1] A notification after an answered request
      Given Ana has sent CampaignStatusRequest
      When the campaign is stopped
      Then Ana receives CampaignStopped with:
        | key              | value  |
        | GSW_REFERENCE_ID | absent |

    Scenario: [2] The notification at login
      When Ben logs in
      Then Ben receives CampaignStarted with:
        | key              | value  |
        | GSW_REFERENCE_ID | absent |

  @ENV-15 @should @ruling-23
  Rule: A reference id of any type and value is returned unchanged
    Sections: UpdateCallCompletionStats; Reserved Keys
    An Int is expected, but OCS has no reason to judge a value that it only hands back.

    Background:
      Given the campaign is running
      And Ana is logged in
      And Ana has a preview record

    Scenario Outline: [1] Values that nobody would choose
      When Ana sends UpdateCallCompletionStats with GSW_REFERENCE_ID set to <value>
      Then Ana receives UpdateCallCompletionStatsAcknowledge with:
        | key              | value   |
        | GSW_REFERENCE_ID | <value> |

      Examples:
        | kind     | value   |
        | negative | -1      |
        | String   | "a-7/b" |
        | digits   | "0042"  |
        | empty    | ""      |

    Scenario: [2] A String in an error
      When Ana sends UpdateCallCompletionStats with:
        | key               | value             |
        | GSW_RECORD_HANDLE | an unknown handle |
        | GSW_REFERENCE_ID  | "a-7/b"           |
      Then Ana receives error 109 with:
        | key              | value   |
        | GSW_REFERENCE_ID | "a-7/b" |

  @ENV-16 @should @ruling-22
  Rule: A request without a reference id is answered without one
    Sections: UpdateCallCompletionStats; CampaignStatusRequest

    Background:
      Given the campaign is running
      And Ana is logged in
      And Ana has a preview record

    Scenario: [1] An acknowledgment, after a request that had one
      Given Ana has sent UpdateCallCompletionStats
      When Ana sends UpdateCallCompletionStats without GSW_REFERENCE_ID
      Then Ana receives UpdateCallCompletionStatsAcknowledge with:
        | key              | value  |
        | GSW_REFERENCE_ID | absent |

    Scenario: [2] An error
      When Ana sends these pairs:
        | key                | value                       |
        | GSW_AGENT_REQ_TYPE | "UpdateCallCompletionStats" |
        | GSW_APPLICATION_ID | the application id          |
        | GSW_CAMPAIGN_NAME  | "Spring"                    |
        | GSW_RECORD_HANDLE  | an unknown handle           |
      Then Ana receives error 109 with:
        | key              | value  |
        | GSW_REFERENCE_ID | absent |

    Scenario: [3] A status
      When Ana sends CampaignStatusRequest without GSW_REFERENCE_ID
      Then Ana receives CampaignStarted with:
        | key              | value  |
        | GSW_REFERENCE_ID | absent |

  @ENV-17 @should @ruling-23
  Rule: A reference id may be used again
    Sections: UpdateCallCompletionStats
    Two requests with one id are two requests, from one agent or from two.

    Background:
      Given the campaign is running
      And Ana is logged in
      And Ana has a preview record

    Scenario: [1] One agent uses an id twice
      When Ana sends UpdateCallCompletionStats with GSW_REFERENCE_ID set to 7
      And Ana sends RecordProcessed with GSW_REFERENCE_ID set to 7
      Then Ana receives UpdateCallCompletionStatsAcknowledge with:
        | key              | value |
        | GSW_REFERENCE_ID | 7     |
      And Ana receives RecordProcessedAcknowledge with:
        | key              | value |
        | GSW_REFERENCE_ID | 7     |

    Scenario: [2] Two agents use the same id
      Given Ben is logged in
      When Ana sends CampaignStatusRequest with GSW_REFERENCE_ID set to 7
      And Ben sends CampaignStatusRequest with GSW_REFERENCE_ID set to 7
      Then Ana receives CampaignStarted with:
        | key              | value |
        | GSW_REFERENCE_ID | 7     |
      And Ben receives CampaignStarted with:
        | key              | value |
        | GSW_REFERENCE_ID | 7     |

  @ENV-18 @should @ruling-22
  Rule: The reference id of a request of unknown type comes back as well
    Sections: Error Names and Codes
    No table speaks of such a request, but its sender waits for an answer like any other.

    Background:
      Given the campaign is running
      And Ana is logged in
      And Ana has a preview record

    Scenario: [1] A request that does not exist
      When Ana sends these pairs:
        | key                | value              |
        | GSW_AGENT_REQ_TYPE | "OrderCoffee"      |
        | GSW_APPLICATION_ID | the application id |
        | GSW_REFERENCE_ID   | 4711               |
      Then Ana receives error 101 with:
        | key              | value |
        | GSW_REFERENCE_ID | 4711  |
