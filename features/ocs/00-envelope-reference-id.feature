@ocs @doc-001
Feature: Reference id
  What OCS does with a GSW_REFERENCE_ID beyond the guarantee of ENV-03: it belongs to the desktop, and
  OCS neither reads a meaning into it nor makes one up.

  Background:
    Given the campaign is running
    And Ana is logged in
    And Ana has a preview record

  @ENV-15 @should @ruling-23
  Rule: A reference id of any type and value is returned unchanged
    Sections: UpdateCallCompletionStats; Reserved Keys
    An Int is expected, but OCS has no reason to judge a value that it only hands back.

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

    Scenario: [1] A request that does not exist
      When Ana sends these pairs:
        | key                | value              |
        | GSW_AGENT_REQ_TYPE | "OrderCoffee"      |
        | GSW_APPLICATION_ID | the application id |
        | GSW_REFERENCE_ID   | 4711               |
      Then Ana receives error 101 with:
        | key              | value |
        | GSW_REFERENCE_ID | 4711  |
