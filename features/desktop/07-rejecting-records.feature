@desktop @doc-001
Feature: Rejecting records on the desktop
  An agent who will not call a record now gives it back, so that somebody else can.

  Background:
    Given the calling list holds these records:
      | contact_info | chain_id | chain_n |
      | "5550101"    | 7        | 0       |
      | "5550191"    | 7        | 1       |
      | "5550102"    | 8        | 0       |
    And the campaign is running
    And the desktop of Ana is logged in
    And Ana's desktop has a preview record

  @DRJ-01 @must @ruling-141
  Rule: A record is rejected with RecordReject, which names the record, its campaign and its calling list
    Sections: Rejecting Records; RecordReject

    Scenario: [1] A preview record
      When Ana's agent rejects the record
      Then Ana's desktop sends RecordReject with:
        | key                | value              |
        | GSW_RECORD_HANDLE  | the handle         |
        | GSW_CAMPAIGN_NAME  | "Spring"           |
        | GSW_CALLING_LIST   | "Customers"        |
        | GSW_APPLICATION_ID | the application id |

    Scenario: [2] One of two records
      When Ana's agent asks for a preview record
      Then Ana's desktop sends PreviewRecordRequest
      When Ana's agent rejects the record with:
        | argument | value                 |
        | handle   | the handle of 5550101 |
      Then Ana's desktop sends RecordReject with:
        | key               | value                 |
        | GSW_RECORD_HANDLE | the handle of 5550101 |
      And Ana's desktop sends no RecordReject

    Scenario: [3] A scheduled call
      When OCS sends ScheduledCall to Ana with:
        | key               | value     |
        | GSW_RECORD_HANDLE | 900077    |
        | GSW_PHONE         | "5550177" |
        | GSW_CHAIN_ID      | 77        |
      And OCS answers the next RecordReject with RecordRejectAcknowledge with:
        | key               | value  |
        | GSW_RECORD_HANDLE | 900077 |
      And Ana's agent rejects the record with:
        | argument | value  |
        | handle   | 900077 |
      Then Ana's desktop sends RecordReject with:
        | key               | value       |
        | GSW_RECORD_HANDLE | 900077      |
        | GSW_CALLING_LIST  | "Customers" |

  @DRJ-02 @should @ruling-105
  Rule: RecordReject is the last request for its record
    Sections: RecordReject; Event Responses

    Scenario: [1] Nothing follows the acknowledgment
      When Ana's agent rejects the record
      Then Ana's desktop sends RecordReject
      And Ana's desktop sends nothing about the record

    Scenario: [2] The agent finishes the record anyway
      When Ana's agent rejects the record
      Then Ana's desktop sends RecordReject
      When Ana's agent finishes the record
      Then Ana's desktop sends nothing about the record

    Scenario: [3] The agent rejects it again before OCS has answered
      When OCS holds back its answer to the next RecordReject
      And Ana's agent rejects the record
      Then Ana's desktop sends RecordReject
      When Ana's agent rejects the record
      Then Ana's desktop sends nothing about the record

  @DRJ-03 @should
  Rule: Once the rejection is acknowledged, the record and its chain are gone from the desktop
    Sections: RecordRejectAcknowledge

    Scenario: [1] One record
      When Ana's agent rejects the record
      Then Ana's screen shows:
        | what                | value   |
        | records[the handle] | nothing |

    Scenario: [2] A chain of two
      When Ana's agent asks for the chain
      And Ana's agent rejects the record
      Then Ana's screen shows:
        | what             | value   |
        | records[5550101] | nothing |
        | records[5550191] | nothing |

    Scenario: [3] A record of another chain stays
      When Ana's agent asks for a preview record
      And Ana's agent rejects the record with:
        | argument | value                 |
        | handle   | the handle of 5550101 |
      Then Ana's screen shows:
        | what                   | value     |
        | records[5550101]       | nothing   |
        | records[5550102].phone | "5550102" |

    Scenario: [4] The acknowledgment comes twice
      When Ana's agent asks for a preview record
      And Ana's agent rejects the record with:
        | argument | value                 |
        | handle   | the handle of 5550101 |
      And OCS sends RecordRejectAcknowledge to Ana again
      Then Ana's screen shows:
        | what                   | value     |
        | records[5550102].phone | "5550102" |

  @DRJ-04 @should @ruling-1
  Rule: A record whose rejection OCS refuses stays with the agent
    Sections: RecordReject; Error Names and Codes

    Scenario Outline: [1] The database fails, and OCS says so <form>
      When OCS answers the next RecordReject with error 113 with:
        | key            | value   |
        | GSW_USER_EVENT | <event> |
      And Ana's agent rejects the record
      Then Ana's desktop sends RecordReject
      And Ana's screen shows:
        | what                       | value      |
        | records[the handle].handle | the handle |
      When Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed

      Examples:
        | form              | event   |
        | with an event     | "Error" |
        | by the error only | absent  |

  @DRJ-05 @must
  Rule: A record that the agent has rejected is not dialed
    Sections: RecordReject
    With the rejection the desktop says so, and another agent may get the record.

    Scenario: [1] A preview record
      When Ana's agent rejects the record
      Then Ana's desktop sends RecordReject
      When Ana's agent dials the record
      Then Ana's desktop sends no RequestMakeCall

    Scenario: [2] A scheduled call
      When OCS sends ScheduledCall to Ana with:
        | key               | value     |
        | GSW_RECORD_HANDLE | 900077    |
        | GSW_PHONE         | "5550177" |
        | GSW_CHAIN_ID      | 77        |
      And OCS answers the next RecordReject with RecordRejectAcknowledge with:
        | key               | value  |
        | GSW_RECORD_HANDLE | 900077 |
      And Ana's agent rejects the record
      Then Ana's desktop sends RecordReject
      When Ana's agent dials the record
      Then Ana's desktop sends no RequestMakeCall
