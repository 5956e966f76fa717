@ocs @doc-001
Feature: What a chained record says
  A chained record says of its own row in the calling list what a preview record says of the first one: the agent is
  to dial this number now.

  Background:
    Given the calling list holds these records:
      | contact_info | contact_info_type     | chain_id | chain_n | call_result                | attempt | call_time  | daily_from | daily_till | tz_dbid | customer_name | segment | balance | score | note     |
      | "5550101"    | Direct Business Phone | 7        | 0       | Unknown Call Result        | 0       | 0          | 0          | 86399      | 21      | "Ada Byron"   | "A"     | 120     | 1.5   | "secret" |
      | "5550191"    | E-mail Address        | 7        | 1       | Busy                       | 3       | 1800000000 | 30         | 86370      | 22      | "Eve Byron"   | "B"     | -7      | 2.25  | "hidden" |
      | "5550192"    | Mobile                | 7        | 2       | Answering Machine Detected | 1       | 1700000000 | 45         | 86355      | 21      | "Ida Byron"   | "C"     | 33      | 3.5   | "hushed" |
    And the campaign is running
    And Ana is logged in
    And Ana has a preview record

  @CHN-10 @must @ruling-93
  Rule: A chained record says its number, its result, its medium, its list, its chain and its campaign group
    Sections: ChainedRecord; Media Type Business Attribute
    Medium and campaign group may be absent if the profile reads the tables like real systems; else ENV-01 misses them.

    Scenario Outline: [1] <key> of the other numbers
      When Ana sends ChainedRecordRequest
      Then Ana receives ChainedRecord for each other number with:
        | GSW_PHONE | <key>    |
        | "5550101" | <first>  |
        | "5550191" | <second> |
        | "5550192" | <third>  |

      Examples:
        | key                    | first                  | second                 | third                      |
        | GSW_PHONE              | "5550101"              | "5550191"              | "5550192"                  |
        | GSW_CALL_RESULT        | Unknown Call Result    | Busy                   | Answering Machine Detected |
        | GSW_CONTACT_MEDIA_TYPE | one of absent, "voice" | one of absent, "email" | one of absent, "voice"     |

    Scenario Outline: [1] <key>, which is the same for all
      When Ana sends ChainedRecordRequest
      Then Ana receives ChainedRecord for each other number with:
        | GSW_PHONE | <key>   |
        | "5550101" | <value> |
        | "5550191" | <value> |
        | "5550192" | <value> |

      Examples:
        | key                            | value                                    |
        | GSW_APPLICATION_ID             | the application id                       |
        | GSW_CALLING_LIST               | "Customers"                              |
        | GSW_CHAIN_ID                   | 7                                        |
        | GSW_RECORD_HANDLE              | any Int                                  |
        | GSW_CAMPAIGN_GROUP_NAME        | one of absent, "Spring@Sales"            |
        | GSW_CAMPAIGN_GROUP_DESCRIPTION | one of absent, "Spring offers for Sales" |

  @CHN-11 @must
  Rule: What else a chained record says is also that of its own row
    Sections: ChainedRecord
    These keys may be absent. A key that comes has to be right.

    Scenario Outline: [1] <key> of the other numbers, if it comes
      When Ana sends ChainedRecordRequest
      Then Ana receives ChainedRecord for each other number with:
        | GSW_PHONE | <key>                   |
        | "5550101" | one of absent, <first>  |
        | "5550191" | one of absent, <second> |
        | "5550192" | one of absent, <third>  |

      Examples:
        | key               | first                 | second                   | third                    |
        | GSW_ATTEMPTS      | 0                     | 3                        | 1                        |
        | GSW_CALL_TIME     | "0", 0                | "1800000000", 1800000000 | "1700000000", 1700000000 |
        | GSW_PHONE_TYPE    | Direct Business Phone | E-mail Address           | Mobile                   |
        | GSW_FROM          | 0                     | 30                       | 45                       |
        | GSW_UNTIL         | 86399                 | 86370                    | 86355                    |
        | GSW_TZ_OFFSET     | 0                     | -21600                   | 0                        |
        | GSW_TZ_NAME       | "GMT"                 | "CST"                    | "GMT"                    |
        | GSW_CAMPAIGN_NAME | "Spring"              | "Spring"                 | "Spring"                 |

  @CHN-12 @must
  Rule: Custom fields of a chained record come under their keys, if they have one
    Sections: ChainedRecord; Send Attributes; Custom Data Formats

    Scenario Outline: [1] The key <key>
      When Ana sends ChainedRecordRequest
      Then Ana receives ChainedRecord for each other number with:
        | GSW_PHONE | <key>    |
        | "5550101" | <first>  |
        | "5550191" | <second> |
        | "5550192" | <third>  |

      Examples:
        | key             | first       | second      | third       |
        | customer_name   | "Ada Byron" | "Eve Byron" | "Ida Byron" |
        | segment         | "A"         | "B"         | "C"         |
        | account_balance | 120         | -7          | 33          |
        | score           | any text    | any text    | any text    |
        | note            | absent      | absent      | absent      |

  @CHN-13 @must @ruling-133
  Rule: A chained record has a handle of its own
    Sections: Characteristics of Event Structures; ChainedRecord

    Scenario: [1] It is not that of the first record
      When Ana sends ChainedRecordRequest
      Then Ana receives ChainedRecord with:
        | key               | value          |
        | GSW_RECORD_HANDLE | not the handle |

    Scenario: [2] Two further records have different ones
      When Ana sends ChainedRecordRequest
      Then Ana receives ChainedRecordsDataEnd
      And Ana receives ChainedRecord for each other number with:
        | GSW_PHONE | GSW_RECORD_HANDLE                                       |
        | "5550101" | not one of the handle of 5550191, the handle of 5550192 |
        | "5550191" | not one of the handle of 5550101, the handle of 5550192 |
        | "5550192" | not one of the handle of 5550101, the handle of 5550191 |

  @CHN-14 @must
  Rule: All records of a chain belong to the call attempt of the first
    Sections: Reserved Keys
    The identifier of the attempt is for reports, and no table of these messages lists it; where it comes, it is the same
    in the whole chain.

    Scenario: [1] GSW_CALL_ATTEMPT_GUID
      When Ana sends ChainedRecordRequest
      Then Ana receives ChainedRecord with:
        | key                   | value                                                   |
        | GSW_CALL_ATTEMPT_GUID | the record's GSW_CALL_ATTEMPT_GUID, where both carry it |
