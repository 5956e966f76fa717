@desktop @doc-001
Feature: A desktop adds records
  A customer gives another number, or asks for a call on behalf of somebody else. The agent adds a record to a calling
  list: by itself, or in the chain of a customer who is known.

  @DAD-01 @must
  Rule: A new record has its number, its calling list, its campaign and its time zone, and needs no handle
    Sections: Adding Records to a Calling List; AddRecord Request

    Scenario Outline: [1] The campaign is <state>
      Given the campaign is <state>
      And the desktop of Ana is logged in
      When Ana's agent adds a record with:
        | argument    | value       |
        | campaign    | "Spring"    |
        | callingList | "Customers" |
        | phone       | "5550188"   |
        | timeZone    | "GMT"       |
      Then Ana's desktop sends AddRecord with:
        | key                     | value                         |
        | GSW_APPLICATION_ID      | the application id            |
        | GSW_CAMPAIGN_NAME       | "Spring"                      |
        | GSW_CAMPAIGN_GROUP_NAME | one of "Spring@Sales", absent |
        | GSW_CALLING_LIST        | "Customers"                   |
        | GSW_PHONE               | "5550188"                     |
        | GSW_TZ_NAME             | "GMT"                         |
        | GSW_RECORD_HANDLE       | absent                        |
        | GSW_CHAIN_ID            | absent                        |

      Examples:
        | state   |
        | running |
        | loaded  |

    Scenario: [2] Another record is on the desktop, and has nothing to do with it
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record
      When Ana's agent adds a record with:
        | argument    | value       |
        | campaign    | "Spring"    |
        | callingList | "Customers" |
        | phone       | "5550188"   |
        | timeZone    | "GMT"       |
      Then Ana's desktop sends AddRecord with:
        | key          | value     |
        | GSW_PHONE    | "5550188" |
        | GSW_CHAIN_ID | absent    |

  @DAD-02 @must
  Rule: Enumerated values, times and dates of a new record go to OCS in the types and forms that they have there
    Sections: AddRecord Request; Genesys Enumeration Tables; Reserved Keys
    None of these keys is required: a desktop may refuse what it does not offer.

    Background:
      Given the campaign is running
      And the desktop of Ana is logged in

    Scenario: [1] A mobile phone, to be called in the morning
      When Ana's agent adds a record with:
        | argument       | value       |
        | campaign       | "Spring"    |
        | callingList    | "Customers" |
        | phone          | "5550188"   |
        | timeZone       | "GMT"       |
        | phoneType      | Mobile      |
        | from           | 32400       |
        | until          | 43200       |
        | custom.segment | "B"         |
      Then Ana's desktop refuses, or sends AddRecord with:
        | key            | value  |
        | GSW_PHONE_TYPE | Mobile |
        | GSW_FROM       | 32400  |
        | GSW_UNTIL      | 43200  |
        | segment        | "B"    |

    Scenario Outline: [2] A <type>
      When Ana's agent adds a record with:
        | argument    | value              |
        | campaign    | "Spring"           |
        | callingList | "Customers"        |
        | phone       | "5550188"          |
        | timeZone    | "GMT"              |
        | recordType  | <number>           |
        | at          | "2035-11-28T13:45" |
      Then Ana's desktop refuses, or sends AddRecord with:
        | key             | value                              |
        | GSW_RECORD_TYPE | <number>                           |
        | GSW_DATE_TIME   | matching /^11\/28\/(20)?35 13:45$/ |

      Examples:
        | type              | number |
        | Personal CallBack | 5      |
        | Campaign CallBack | 6      |

  @DAD-03 @must
  Rule: A record for a chain that exists names the chain
    Sections: AddRecord Request; Adding Records to a Calling List

    Background:
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record

    Scenario: [1] The next number of the chain
      When Ana's agent adds a record with:
        | argument    | value       |
        | campaign    | "Spring"    |
        | callingList | "Customers" |
        | phone       | "5550188"   |
        | timeZone    | "GMT"       |
        | chainId     | 1           |
      Then Ana's desktop sends AddRecord with:
        | key          | value            |
        | GSW_PHONE    | "5550188"        |
        | GSW_CHAIN_ID | 1                |
        | GSW_CHAIN_N  | one of 0, absent |

    Scenario: [2] At a place in the chain
      When Ana's agent adds a record with:
        | argument    | value       |
        | campaign    | "Spring"    |
        | callingList | "Customers" |
        | phone       | "5550188"   |
        | timeZone    | "GMT"       |
        | chainId     | 1           |
        | chainN      | 5           |
      Then Ana's desktop refuses, or sends AddRecord with:
        | key          | value |
        | GSW_CHAIN_ID | 1     |
        | GSW_CHAIN_N  | 5     |

  @DAD-04 @should @ruling-129
  Rule: After a chain has grown, the new record can be asked for and scheduled
    Sections: AddRecord Request; Chained Records
    That is the way to a callback at another number of the same customer.

    Scenario: [1] A callback at a new number
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record
      When Ana's agent asks for the chain
      Then Ana's desktop sends ChainedRecordRequest
      When Ana's agent adds a record with:
        | argument    | value       |
        | campaign    | "Spring"    |
        | callingList | "Customers" |
        | phone       | "5550188"   |
        | timeZone    | "GMT"       |
        | chainId     | 1           |
      Then Ana's desktop sends AddRecord with:
        | key             | value                  |
        | GSW_CHAIN_ID    | 1                      |
        | GSW_RECORD_TYPE | one of absent, General |
      When Ana's agent asks for the chain
      Then Ana's desktop sends ChainedRecordRequest with:
        | key               | value                 |
        | GSW_RECORD_HANDLE | the handle of 5550101 |
      And Ana's screen shows:
        | what                    | value   |
        | records[5550188].origin | "chain" |
      When Ana's agent reschedules the record with:
        | argument     | value                 |
        | handle       | the handle of 5550188 |
        | at           | "2035-11-28T13:45"    |
        | callbackType | "Personal"            |
      Then Ana's desktop sends RecordReschedule with:
        | key               | value                 |
        | GSW_RECORD_HANDLE | the handle of 5550188 |

  @DAD-05 @should
  Rule: The acknowledgment changes nothing on the desktop
    Sections: AddRecordAcknowledge
    The agent goes on with what is there; the new record comes when its turn comes.

    Scenario: [1] A record is on the desktop
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record
      When Ana's agent adds a record with:
        | argument    | value       |
        | campaign    | "Spring"    |
        | callingList | "Customers" |
        | phone       | "5550188"   |
        | timeZone    | "GMT"       |
      Then Ana's desktop sends AddRecord
      And Ana's desktop sends nothing about the record
      And Ana's screen shows:
        | what                   | value     |
        | records[5550101].phone | "5550101" |
        | records[5550188]       | nothing   |
        | waiting.count          | 0         |
        | lastError              | nothing   |

  @DAD-06 @should @ruling-194 @ruling-195
  Rule: The agent sees why a record was not added, and keeps what is on the desktop
    Sections: AddRecord Request; Error Names and Codes

    Scenario Outline: [1] OCS answers with <code>
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record
      When OCS answers the next AddRecord with error <code>
      And Ana's agent adds a record with:
        | argument    | value       |
        | campaign    | "Spring"    |
        | callingList | "Customers" |
        | phone       | "5550188"   |
        | timeZone    | "GMT"       |
        | chainId     | 1           |
      Then Ana's desktop sends AddRecord
      And Ana's desktop sends nothing about the record
      And Ana's screen shows:
        | what                   | value     |
        | lastError.number       | <code>    |
        | records[5550101].phone | "5550101" |
        | waiting.count          | 0         |

      Examples:
        | code |
        | 106  |
        | 113  |
        | 114  |
        | 115  |
        | 116  |

  @DAD-07 @must
  Rule: Nothing is added to a campaign that is not loaded
    Sections: AddRecord Request; Adding Records to a Calling List; CampaignUnloaded

    Scenario: [1] The campaign is unloaded before the agent adds
      Given the campaign is running
      And the desktop of Ana is logged in
      When Ana's agent adds a record with:
        | argument    | value       |
        | campaign    | "Spring"    |
        | callingList | "Customers" |
        | phone       | "5550187"   |
        | timeZone    | "GMT"       |
      Then Ana's desktop sends AddRecord
      When the campaign is stopped
      And the campaign is unloaded
      And Ana's agent adds a record with:
        | argument    | value       |
        | campaign    | "Spring"    |
        | callingList | "Customers" |
        | phone       | "5550188"   |
        | timeZone    | "GMT"       |
      Then Ana's desktop sends no AddRecord

    Scenario: [2] The campaign was never loaded
      Given the desktop of Ana is logged in
      When Ana's agent adds a record with:
        | argument    | value       |
        | campaign    | "Spring"    |
        | callingList | "Customers" |
        | phone       | "5550188"   |
        | timeZone    | "GMT"       |
      Then Ana's desktop sends no AddRecord
      When OCS sends CampaignLoaded to Ana
      And Ana's agent adds a record with:
        | argument    | value       |
        | campaign    | "Spring"    |
        | callingList | "Customers" |
        | phone       | "5550188"   |
        | timeZone    | "GMT"       |
      Then Ana's desktop sends AddRecord

  @DAD-08 @should
  Rule: A record for the chain of a record on the desktop may name that record by its handle
    Sections: AddRecord Request
    By the handle OCS finds the campaign group where several run for the campaign; the table does not require it.

    Scenario: [1] By the handle of a record of the chain
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record
      When Ana's agent adds a record with:
        | argument    | value       |
        | campaign    | "Spring"    |
        | callingList | "Customers" |
        | phone       | "5550188"   |
        | timeZone    | "GMT"       |
        | chainId     | 1           |
        | handle      | the handle  |
      Then Ana's desktop sends AddRecord with:
        | key               | value      |
        | GSW_CHAIN_ID      | 1          |
        | GSW_RECORD_HANDLE | the handle |
