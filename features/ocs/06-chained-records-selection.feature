@ocs @doc-001
Feature: Which chain a request is about, and what belongs to it
  The handle says which chain is meant, and only the agent who has the record may ask.

  @CHN-09 @should
  Rule: A record of the chain that must not be called anymore is not delivered
    Sections: ChainedRecordRequest; Genesys Enumeration Tables
    The documents do not say what the rest of a chain is made of. A canceled record should not be dialed, and a NoCall
    record never: an agent who gets it will dial it.

    Scenario Outline: [1] The second number is <case>
      Given the calling list holds these records:
        | contact_info | chain_id | chain_n | record_status | record_type |
        | "5550101"    | 7        | 0       | Ready         | General     |
        | "5550191"    | 7        | 1       | <status>      | <type>      |
        | "5550192"    | 7        | 2       | Ready         | General     |
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record
      When Ana sends ChainedRecordRequest
      Then Ana receives ChainedRecord for each other number with:
        | GSW_PHONE | GSW_CHAIN_ID |
        | "5550101" | 7            |
        | "5550192" | 7            |
      And Ana receives no ChainedRecord with:
        | key       | value     |
        | GSW_PHONE | "5550191" |

      Examples:
        | case     | status | type |
        | canceled | 5      | 2    |
        | no-call  | 3      | 7    |

  @CHN-05 @should @ruling-128
  Rule: A chain without a further record is answered with ChainedRecordsDataEnd alone
    Sections: ChainedRecordsDataEnd; Error Names and Codes
    Such a chain is not absent: error 114 is for one that cannot be found.

    Scenario: [1] The customer has one number only
      Given the calling list holds these records:
        | contact_info | chain_id | chain_n |
        | "5550102"    | 8        | 0       |
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record
      When Ana sends ChainedRecordRequest
      Then Ana receives ChainedRecordsDataEnd with:
        | key          | value |
        | GSW_CHAIN_ID | 8     |
      And Ana receives nothing

  @CHN-16 @must @ruling-240
  Rule: Each chain can be asked for, even if another one was delivered before
    Sections: Chained Records

    Scenario: [1] The chain of the next record
      Given the calling list holds these records:
        | contact_info | chain_id | chain_n |
        | "5550101"    | 7        | 0       |
        | "5550191"    | 7        | 1       |
        | "5550102"    | 8        | 0       |
        | "5550192"    | 8        | 1       |
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record
      And Ana has the rest of the chain
      And Ana has sent RecordProcessed
      And Ana has a preview record
      When Ana sends ChainedRecordRequest
      Then Ana receives every other record of the chain
      And Ana receives ChainedRecordsDataEnd

  @CHN-22 @should
  Rule: No other agent gets a record of a chain that is on a desktop
    Sections: Chained Records; PreviewRecord
    A chain holds the numbers of one customer: whoever has one of them works with that customer. The documents say so of
    the record itself only.

    Scenario: [2] A colleague asks before the chain was delivered
      Given the calling list holds these records:
        | contact_info | chain_id | chain_n |
        | "5550101"    | 7        | 0       |
        | "5550191"    | 7        | 1       |
      And the campaign is running
      And Ana is logged in
      And Ben is logged in
      And Ana has a preview record
      When Ben sends PreviewRecordRequest
      Then Ben receives error 108

    Scenario: [1] A colleague asks for a record
      Given the calling list holds these records:
        | contact_info | chain_id | chain_n |
        | "5550101"    | 7        | 0       |
        | "5550191"    | 7        | 1       |
        | "5550102"    | 8        | 0       |
        | "5550192"    | 8        | 1       |
      And the campaign is running
      And Ana is logged in
      And Ben is logged in
      And Ana has a preview record
      And Ana has the rest of the chain
      When Ben sends PreviewRecordRequest
      Then Ben receives PreviewRecord with:
        | key          | value                  |
        | GSW_CHAIN_ID | not Ana's GSW_CHAIN_ID |
      When Ben sends PreviewRecordRequest
      Then Ben receives no PreviewRecord

  @CHN-32 @should
  Rule: A chained record carries the script of its calling list, its campaign or its campaign group
    Sections: Attaching Scripts to OCS User Events and Telephony Events; ChainedRecord
    The document speaks of a preview record and of the call. An agent who dials another number of the customer reads from the same script.

    Scenario Outline: [1] Only the <owner> has a script
      Given the <owner> has the script "Greeting"
      And the calling list holds these records:
        | contact_info | chain_id | chain_n |
        | "5550101"    | 7        | 0       |
        | "5550191"    | 7        | 1       |
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record
      When Ana sends ChainedRecordRequest
      Then Ana receives ChainedRecord with:
        | key           | value                 |
        | GSW_SCRIPT_ID | the script "Greeting" |

      Examples:
        | owner          |
        | calling list   |
        | campaign       |
        | campaign group |

  @CHN-34 @must
  Rule: The last agent of a chained record, where it is sent, is right
    Sections: Reserved Keys; ChainedRecord
    The last agent who worked with these records is the one who gets them.

    Scenario: [1] GSW_AGENT_ID
      Given the calling list holds these records:
        | contact_info | chain_id | chain_n | agent_id |
        | "5550101"    | 7        | 0       | "1001"   |
        | "5550191"    | 7        | 1       | "1001"   |
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record
      When Ana sends ChainedRecordRequest
      Then Ana receives ChainedRecord for each other number with:
        | GSW_PHONE | GSW_AGENT_ID          |
        | "5550101" | one of "1001", absent |
        | "5550191" | one of "1001", absent |

  @CHN-33 @should @ruling-232
  Rule: No record of a chain is sent to an agent who does not have the chain
    Sections: ChainedRecordRequest; Chained Records
    No sentence binds a chain to one agent.

    Scenario: [1] A colleague asks for it
      Given the calling list holds these records:
        | contact_info | chain_id | chain_n |
        | "5550101"    | 7        | 0       |
        | "5550191"    | 7        | 1       |
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record
      And Ben is logged in
      When Ben sends ChainedRecordRequest with GSW_RECORD_HANDLE set to Ana's handle
      Then Ben receives no ChainedRecord
      When Ana sends ChainedRecordRequest
      Then Ana receives every other record of the chain
