@desktop @doc-001
Feature: Chained records on the desktop
  A customer may have several numbers, each with a record of its own; together they are a chain. The agent gets one of
  them, and asks for the others when nobody can be reached there.

  Background:
    Given the calling list holds these records:
      | contact_info | chain_id | chain_n |
      | "5550101"    | 7        | 0       |
      | "5550191"    | 7        | 1       |
      | "5550192"    | 7        | 2       |
      | "5550102"    | 8        | 0       |
    And the campaign is running
    And the desktop of Ana is logged in

  @DCH-01 @must
  Rule: A desktop asks for a chain by the handle of the record that it has
    Sections: Chained Records; ChainedRecordRequest

    Background:
      Given Ana's desktop has a preview record

    Scenario: [1] The agent asks
      When Ana's agent asks for the chain
      Then Ana's desktop sends ChainedRecordRequest with:
        | key                | value                 |
        | GSW_RECORD_HANDLE  | the handle of 5550101 |
        | GSW_APPLICATION_ID | the application id    |
      And Ana's desktop sends nothing about the record

    Scenario: [2] The agent has two records, and asks about the one that came first
      When Ana's agent asks for a preview record
      Then Ana's desktop sends PreviewRecordRequest
      When Ana's agent asks for the chain with:
        | argument | value                 |
        | handle   | the handle of 5550101 |
      Then Ana's desktop sends ChainedRecordRequest with:
        | key               | value                 |
        | GSW_RECORD_HANDLE | the handle of 5550101 |

  @DCH-02 @must
  Rule: A desktop asks for a chain once
    Sections: Chained Records

    Background:
      Given Ana's desktop has a preview record

    Scenario: [1] The agent asks again
      When Ana's agent asks for the chain
      Then Ana's desktop sends ChainedRecordRequest
      When Ana's agent asks for the chain with:
        | argument | value                 |
        | handle   | the handle of 5550101 |
      Then Ana's desktop sends no ChainedRecordRequest

    Scenario: [2] The agent asks again, by another record of the chain
      When Ana's agent asks for the chain
      Then Ana's desktop sends ChainedRecordRequest
      When Ana's agent asks for the chain with:
        | argument | value                 |
        | handle   | the handle of 5550192 |
      Then Ana's desktop sends no ChainedRecordRequest

  @DCH-03 @should @ruling-129
  Rule: A chain that has grown is asked for again, by the handle of the record that came first
    Sections: Chained Records; AddRecord Request

    Background:
      Given Ana's desktop has a preview record

    Scenario: [1] The agent has added a number to the chain
      When Ana's agent asks for the chain
      Then Ana's desktop sends ChainedRecordRequest
      When Ana's agent adds a record with:
        | argument    | value       |
        | campaign    | "Spring"    |
        | callingList | "Customers" |
        | phone       | "5550193"   |
        | timeZone    | "GMT"       |
        | chainId     | 7           |
      And Ana's agent asks for the chain with:
        | argument | value                 |
        | handle   | the handle of 5550101 |
      Then Ana's desktop sends ChainedRecordRequest with:
        | key               | value                 |
        | GSW_RECORD_HANDLE | the handle of 5550101 |
      And Ana's screen shows:
        | what                    | value   |
        | records[5550193].origin | "chain" |

    Scenario: [2] The agent asks again at another record of the chain
      When Ana's agent asks for the chain
      Then Ana's desktop sends ChainedRecordRequest
      When Ana's agent adds a record with:
        | argument    | value       |
        | campaign    | "Spring"    |
        | callingList | "Customers" |
        | phone       | "5550193"   |
        | timeZone    | "GMT"       |
        | chainId     | 7           |
      And Ana's agent asks for the chain with:
        | argument | value                 |
        | handle   | the handle of 5550191 |
      Then Ana's desktop sends ChainedRecordRequest with:
        | key               | value                 |
        | GSW_RECORD_HANDLE | the handle of 5550101 |

  @DCH-04 @should
  Rule: The agent sees every record of the chain
    Sections: ChainedRecord; Event Responses

    Scenario: [1] Two further records
      Given Ana's desktop has a preview record
      When Ana's agent asks for the chain
      Then Ana's screen shows:
        | what                     | value     |
        | records[5550101].phone   | "5550101" |
        | records[5550191].chainId | 7         |
        | records[5550191].origin  | "chain"   |
        | records[5550192].origin  | "chain"   |

    Scenario: [2] A record of the chain comes twice
      Given Ana's desktop has a preview record
      When Ana's agent asks for the chain
      And OCS sends ChainedRecord to Ana again
      Then Ana's screen shows:
        | what          | value |
        | records.count | 3     |

    Scenario: [3] A record of the chain names no campaign
      When the next ChainedRecord of OCS has:
        | key               | value  |
        | GSW_CAMPAIGN_NAME | absent |
      And Ana's desktop has a preview record
      And Ana's agent asks for the chain
      Then Ana's screen shows:
        | what                   | value     |
        | records[5550191].phone | "5550191" |

  @DCH-05 @should @ruling-127
  Rule: The record that the agent already has stays a single record, even if OCS sends it again with the chain
    Sections: ChainedRecordRequest; Event Responses
    One sentence of the document speaks of each record in the chain, the request's own table of the rest of it.

    Scenario: [1] The first record comes with the others
      When OCS holds back its answer to the next ChainedRecordRequest
      And Ana's desktop has a preview record
      And Ana's agent asks for the chain
      And OCS sends ChainedRecord to Ana
      And OCS sends what it held back
      Then Ana's screen shows:
        | what          | value |
        | records.count | 3     |

  @DCH-06 @should @ruling-128
  Rule: A chain without a further record leaves the agent with the one record
    Sections: ChainedRecordsDataEnd; Error Names and Codes

    Scenario: [1] OCS says that this is all
      When OCS answers the next ChainedRecordRequest with ChainedRecordsDataEnd
      And Ana's desktop has a preview record
      And Ana's agent asks for the chain
      Then Ana's screen shows:
        | what          | value |
        | records.count | 1     |
        | waiting.count | 0     |
      When Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed

    Scenario Outline: [2] OCS says that there is no chain, <form>
      When OCS answers the next ChainedRecordRequest with error 114 with:
        | key            | value   |
        | GSW_USER_EVENT | <event> |
      And Ana's desktop has a preview record
      And Ana's agent asks for the chain
      Then Ana's screen shows:
        | what             | value |
        | lastError.number | 114   |
        | waiting.count    | 0     |
      When Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed

      Examples:
        | form              | event   |
        | with an event     | "Error" |
        | by the error only | absent  |

  @DCH-07 @must @ruling-133
  Rule: Requests about a record of the chain use its own handle
    Sections: Characteristics of Event Structures; ChainedRecord; UpdateCallCompletionStats

    Background:
      Given Ana's desktop has a preview record

    Scenario: [1] It is updated
      When Ana's agent asks for the chain
      And Ana's agent updates the record with:
        | argument           | value                 |
        | handle             | the handle of 5550191 |
        | changes.callResult | Answer                |
      Then Ana's desktop refuses, or sends UpdateCallCompletionStats with:
        | key               | value                 |
        | GSW_RECORD_HANDLE | the handle of 5550191 |

    Scenario: [2] It is dialed
      Given the customer 5550191 answers
      When Ana's agent asks for the chain
      And Ana's agent dials the record with:
        | argument | value                 |
        | handle   | the handle of 5550191 |
      Then Ana's desktop sends RequestMakeCall with:
        | key               | value                                |
        | otherDN           | "5550191"                            |
        | GSW_RECORD_HANDLE | one of the handle of 5550191, absent |

    Scenario: [3] It is finished
      When Ana's agent asks for the chain
      And Ana's agent finishes the record with:
        | argument           | value                 |
        | handle             | the handle of 5550191 |
        | changes.callResult | Answer                |
      Then Ana's desktop refuses, or sends UpdateCallCompletionStats or RecordProcessed with:
        | key               | value                 |
        | GSW_RECORD_HANDLE | the handle of 5550191 |
        | GSW_CALL_RESULT   | Answer                |
      When Ana's agent finishes the record, unless it is finished
      Then Ana's desktop has finished the record

  @DCH-08 @should @ruling-112 @ruling-124
  Rule: One RecordProcessed ends the chain, and takes all of it off the desktop
    Sections: RecordProcessed; RecordProcessedAcknowledge

    Background:
      Given Ana's desktop has a preview record

    Scenario: [1] The agent finishes one of three
      When Ana's agent asks for the chain
      Then Ana's desktop sends ChainedRecordRequest
      When Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed
      And Ana's desktop sends nothing about the record
      And Ana's screen shows:
        | what             | value   |
        | records[5550101] | nothing |
        | records[5550191] | nothing |
        | records[5550192] | nothing |

    Scenario: [2] The agent goes on with another of them
      When Ana's agent asks for the chain
      Then Ana's desktop sends ChainedRecordRequest
      When Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed
      When Ana's agent finishes the record with:
        | argument | value                 |
        | handle   | the handle of 5550101 |
      Then Ana's desktop sends nothing about the record

    Scenario: [3] Another chain stays
      When Ana's agent asks for a preview record
      Then Ana's desktop sends PreviewRecordRequest
      When Ana's agent finishes the record with:
        | argument | value                 |
        | handle   | the handle of 5550101 |
      Then Ana's screen shows:
        | what                   | value     |
        | records[5550101]       | nothing   |
        | records[5550102].phone | "5550102" |

  @DCH-09 @should @ruling-112
  Rule: Records of a chain that come after its end are not put on the desktop
    Sections: RecordProcessed; RecordProcessedAcknowledge; ChainedRecord

    Scenario: [1] The chain comes when the agent has finished
      When OCS holds back its answer to the next ChainedRecordRequest
      And Ana's desktop has a preview record
      And Ana's agent asks for the chain
      And Ana's agent finishes the record
      And OCS sends what it held back
      Then Ana's screen shows:
        | what             | value   |
        | records[5550191] | nothing |
        | records[5550192] | nothing |

  @DCH-10 @should
  Rule: A desktop does not ask for a chain again while it waits for it
    Sections: Chained Records

    Scenario: [1] The agent asks again before the chain has come
      When OCS holds back its answer to the next ChainedRecordRequest
      And Ana's desktop has a preview record
      And Ana's agent asks for the chain
      Then Ana's desktop sends ChainedRecordRequest
      When Ana's agent asks for the chain
      Then Ana's desktop sends no ChainedRecordRequest
