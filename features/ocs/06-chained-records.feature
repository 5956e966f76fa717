@ocs @doc-001
Feature: Chained records
  A customer may have several numbers: their records form a chain, and the agent gets one of them first. When nobody can
  be reached there, the desktop asks for the rest of the chain. OCS sends one message per record and then says that the
  chain is complete. Which chain of a list comes first is not said, so both of this one are alike.

  Background:
    Given the calling list holds these records:
      | contact_info | chain_id | chain_n |
      | "5550101"    | 7        | 0       |
      | "5550191"    | 7        | 1       |
      | "5550291"    | 7        | 2       |
      | "5550102"    | 8        | 0       |
      | "5550192"    | 8        | 1       |
      | "5550292"    | 8        | 2       |
    And the campaign is running
    And Ana is logged in
    And Ana has a preview record

  @CHN-01 @must @ruling-240
  Rule: A desktop that asks for the chain gets every other record of it
    Sections: Chained Records; ChainedRecordRequest; ChainedRecord; Event Responses

    Scenario: [1] A chain of three numbers
      When Ana sends ChainedRecordRequest
      Then Ana receives every other record of the chain

  @CHN-02 @must
  Rule: After the last record of the chain comes ChainedRecordsDataEnd, with its list, its campaign and its chain
    Sections: ChainedRecordsDataEnd; Event Responses

    Scenario: [1] What it says
      When Ana sends ChainedRecordRequest
      Then Ana receives ChainedRecordsDataEnd with:
        | key                | value                     |
        | GSW_APPLICATION_ID | the application id        |
        | GSW_CALLING_LIST   | "Customers"               |
        | GSW_CAMPAIGN_NAME  | "Spring"                  |
        | GSW_CHAIN_ID       | the record's GSW_CHAIN_ID |
        | GSW_RECORD_HANDLE  | any Int                   |

    Scenario: [2] It comes last
      When Ana sends ChainedRecordRequest
      Then Ana receives ChainedRecordsDataEnd as the last answer

  @CHN-03 @must
  Rule: Only the chain of the record comes, and each record of it once
    Sections: Chained Records; ChainedRecordRequest

    Scenario: [1] Two further numbers and the end, nothing else
      When Ana sends ChainedRecordRequest
      Then Ana receives every other record of the chain
      And Ana receives ChainedRecordsDataEnd
      And Ana receives no ChainedRecord with:
        | key       | value                      |
        | GSW_PHONE | not the record's GSW_PHONE |
      And Ana receives no ChainedRecordsDataEnd

  @CHN-04 @should @ruling-127
  Rule: The record that the desktop has already is not sent again
    Sections: ChainedRecordRequest; Event Responses
    One sentence of the document speaks of each record in the chain, the request's own table of the rest of it.

    Scenario: [1] The number that the agent got first
      When Ana sends ChainedRecordRequest
      Then Ana receives ChainedRecordsDataEnd
      And Ana receives no ChainedRecord with:
        | key       | value                  |
        | GSW_PHONE | the record's GSW_PHONE |

  @CHN-06 @must @ruling-22
  Rule: Every record of the chain, and its end, carry the reference id of the request
    Sections: ChainedRecordRequest

    Scenario: [2] A chain of three numbers
      When Ana sends ChainedRecordRequest with GSW_REFERENCE_ID set to 4711
      Then Ana receives ChainedRecord with:
        | key              | value |
        | GSW_REFERENCE_ID | 4711  |
      And Ana receives ChainedRecord with:
        | key              | value |
        | GSW_REFERENCE_ID | 4711  |
      And Ana receives ChainedRecordsDataEnd with:
        | key              | value |
        | GSW_REFERENCE_ID | 4711  |

  @CHN-08 @should @ruling-67 @ruling-68
  Rule: The chain of a record on the desktop can be fetched even if its campaign was stopped or unloaded
    Sections: ChainedRecordRequest; CampaignStopped; CampaignUnloaded

    Scenario: [1] The campaign was stopped
      When the campaign is stopped
      And Ana sends ChainedRecordRequest
      Then Ana receives ChainedRecord
      And Ana receives ChainedRecordsDataEnd

    Scenario: [2] The campaign was unloaded
      When the campaign is stopped
      And the campaign is unloaded
      And Ana sends ChainedRecordRequest
      Then Ana receives ChainedRecord
      And Ana receives ChainedRecordsDataEnd

  @CHN-31 @should @ruling-133
  Rule: The end of the chain carries the handle of the record for which the chain was requested
    Sections: ChainedRecordsDataEnd
    The document requires a handle there, and does not say whose.

    Scenario: [1] Not that of the last record
      When Ana sends ChainedRecordRequest
      Then Ana receives ChainedRecordsDataEnd with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |
