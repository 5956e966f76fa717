@ocs @doc-001
Feature: Adding to the chain on the desktop
  An agent adds a number to the chain that they are working on. The request names the chain, and may name a record of
  it by its handle.

  @ADD-37 @must
  Rule: A record's handle says where the new record goes, regardless of the campaign that is named
    Sections: AddRecord Request

    Scenario: [1] The campaign of another group of the agent is named
      Given the campaign group "Autumn@Sales" of campaign "Autumn" for "Sales" is running
      And the calling list holds these records:
        | contact_info | chain_id | chain_n |
        | "5550101"    | 7        | 1       |
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record
      When Ana sends AddRecord with:
        | key               | value      |
        | GSW_PHONE         | "5550777"  |
        | GSW_RECORD_HANDLE | the handle |
        | GSW_CHAIN_ID      | 7          |
        | GSW_CAMPAIGN_NAME | "Autumn"   |
      Then Ana receives AddRecordAcknowledge with:
        | key              | value       |
        | GSW_CALLING_LIST | "Customers" |
      And the record with phone 5550777 has:
        | field    | value |
        | chain_id | 7     |
        | chain_n  | 2     |

    Scenario Outline: [2] Two groups run for the campaign, and <agent> works in one of them
      Given the campaign group "Spring@Service" of campaign "Spring" for "Service" is not loaded
      And the calling list holds these records:
        | contact_info | chain_id | chain_n |
        | "5550101"    | 1        | 1       |
        | "5550102"    | 2        | 1       |
        | "5550103"    | 3        | 1       |
        | "5550104"    | 4        | 1       |
        | "5550105"    | 5        | 1       |
        | "5550106"    | 6        | 1       |
        | "5550107"    | 7        | 1       |
        | "5550108"    | 8        | 1       |
        | "5550109"    | 9        | 1       |
      And the campaign is not loaded
      And <agent> is logged in
      When the campaign group "<own>" is loaded
      And the campaign group "<own>" is started
      Given <agent> has a preview record
      When the campaign group "<other>" is loaded
      And the campaign group "<other>" is started
      And <agent> sends AddRecord with:
        | key               | value                     |
        | GSW_PHONE         | "5550777"                 |
        | GSW_RECORD_HANDLE | the handle                |
        | GSW_CHAIN_ID      | the record's GSW_CHAIN_ID |
      Then <agent> receives AddRecordAcknowledge
      And the record with phone 5550777 has:
        | field    | value                     |
        | chain_id | the record's GSW_CHAIN_ID |
        | chain_n  | 2                         |
      When <agent> sends ChainedRecordRequest
      Then <agent> receives ChainedRecord with:
        | key       | value     |
        | GSW_PHONE | "5550777" |

      Examples:
        | agent | own            | other          |
        | Ana   | Spring@Sales   | Spring@Service |
        | Cleo  | Spring@Service | Spring@Sales   |

  @ADD-38 @must
  Rule: A chain that is not that of the handle is refused with Invalid Attribute Value
    Sections: AddRecord Request; Error Names and Codes

    Scenario Outline: [1] <case>
      Given the calling list holds these records:
        | contact_info | chain_id | chain_n | record_status |
        | "5550101"    | 7        | 1       | Ready         |
        | "5550103"    | 3        | 1       | Updated       |
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record
      When Ana sends AddRecord with:
        | key               | value      |
        | GSW_PHONE         | "5550777"  |
        | GSW_RECORD_HANDLE | the handle |
        | GSW_CHAIN_ID      | <chain>    |
      Then Ana receives error 103
      And the calling list holds 2 records

      Examples:
        | case                      | chain |
        | the chain of another one  | 3     |
        | a chain that is not there | 8765  |

  @ADD-39 @should @ruling-197
  Rule: A handle without a chain asks for a new chain
    Sections: AddRecord Request

    Scenario: [1] The agent has a record
      Given the campaign is running
      And Ana is logged in
      And Ana has a preview record
      When Ana sends AddRecord with:
        | key               | value      |
        | GSW_PHONE         | "5550777"  |
        | GSW_RECORD_HANDLE | the handle |
      Then Ana receives AddRecordAcknowledge
      And the record with phone 5550777 has:
        | field    | value              |
        | chain_id | not one of 1, 2, 3 |
        | chain_n  | 0                  |

  @ADD-40 @should @ruling-238
  Rule: A handle without a record is answered Record Not Found
    Sections: Error Names and Codes; AddRecord Request

    Scenario: [1] A handle that was never given
      Given the campaign is running
      And Ana is logged in
      When Ana sends AddRecord with GSW_RECORD_HANDLE set to an unknown handle
      Then Ana receives error 109 or 112
      And the calling list holds 3 records

  @ADD-41 @should @ruling-112
  Rule: A record that joins a chain on a desktop is finished with it
    Sections: Adding Records to a Calling List; RecordProcessed

    Scenario: [1] The agent finishes the chain that they have added to
      Given the calling list holds these records:
        | contact_info | chain_id | chain_n |
        | "5550101"    | 7        | 1       |
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record
      And Ana has sent AddRecord with:
        | key          | value     |
        | GSW_PHONE    | "5550777" |
        | GSW_CHAIN_ID | 7         |
      When Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550777 has:
        | field         | value                         |
        | record_status | one of Updated, Chain Updated |

  @ADD-42 @must
  Rule: A callback is added to a chain on the desktop in three steps: add it as General, fetch it, reschedule it
    Sections: AddRecord Request; ChainedRecordRequest; RecordReschedule

    Scenario: [1] The three steps
      Given the calling list holds these records:
        | contact_info | chain_id | chain_n |
        | "5550101"    | 7        | 1       |
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record
      When Ana sends AddRecord with:
        | key             | value     |
        | GSW_PHONE       | "5550777" |
        | GSW_CHAIN_ID    | 7         |
        | GSW_RECORD_TYPE | General   |
        | GSW_FROM        | 0         |
        | GSW_UNTIL       | 86399     |
      Then Ana receives AddRecordAcknowledge
      When Ana sends ChainedRecordRequest
      Then Ana receives ChainedRecord with:
        | key          | value     |
        | GSW_PHONE    | "5550777" |
        | GSW_CHAIN_ID | 7         |
      And Ana receives ChainedRecordsDataEnd
      When Ana sends RecordReschedule with:
        | key               | value                  |
        | GSW_CALLBACK_TYPE | "Personal"             |
        | GSW_DATE_TIME     | the time in 30 minutes |
        | GSW_RECORD_HANDLE | the handle of 5550777  |
      Then Ana receives RecordRescheduleAcknowledge with:
        | key               | value                 |
        | GSW_RECORD_HANDLE | the handle of 5550777 |
      When Ana sends RecordProcessed with GSW_RECORD_HANDLE set to the handle of 5550777
      Then Ana receives RecordProcessedAcknowledge
      When 1860 seconds pass
      Then Ana receives ScheduledCall with:
        | key       | value     |
        | GSW_PHONE | "5550777" |
