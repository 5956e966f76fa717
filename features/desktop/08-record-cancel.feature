@desktop @doc-001
Feature: OCS cancels a record on the desktop
  Somebody else has canceled a customer, or marked them as do-not-call, while the record is on a desktop. OCS sends
  RecordCancel, and the desktop makes sure that nobody dials that number.

  @DCA-11 @must
  Rule: A record that OCS cancels is not dialed anymore
    Sections: Canceling Records; RecordCancel Notification; Canceled and DoNotCall Chained Records; Unsolicited Notifications
    Without GSW_CHAIN_ATTR all of its chain is meant.

    Background:
      Given the calling list holds these records:
        | contact_info | chain_id | chain_n |
        | "5550101"    | 1        | 0       |
        | "5550191"    | 1        | 1       |
      And the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record

    Scenario Outline: [1] GSW_CHAIN_ATTR is <case>, and a single record is on the desktop
      When OCS sends RecordCancel to Ana with:
        | key            | value  |
        | GSW_CHAIN_ATTR | <attr> |
      And Ana's agent dials the record
      Then Ana's desktop sends no RequestMakeCall

      Examples:
        | case       | attr         |
        | RecordOnly | "RecordOnly" |
        | AllChain   | "AllChain"   |
        | absent     | absent       |

    Scenario Outline: [2] GSW_CHAIN_ATTR is <case>, and the agent dials another number of the chain
      When Ana's agent asks for the chain
      Then Ana's screen shows:
        | what                   | value     |
        | records[5550191].phone | "5550191" |
      When OCS sends RecordCancel to Ana with:
        | key               | value                 |
        | GSW_RECORD_HANDLE | the handle of 5550101 |
        | GSW_PHONE         | "5550101"             |
        | GSW_CHAIN_ATTR    | <attr>                |
      And Ana's agent dials the record with:
        | argument | value                 |
        | handle   | the handle of 5550191 |
      Then Ana's desktop sends no RequestMakeCall

      Examples:
        | case     | attr       |
        | AllChain | "AllChain" |
        | absent   | absent     |

    Scenario: [3] A scheduled call is canceled
      When Ana's agent finishes the record
      And OCS sends ScheduledCall to Ana with:
        | key               | value     |
        | GSW_RECORD_HANDLE | 900009    |
        | GSW_PHONE         | "5550177" |
        | GSW_CHAIN_ID      | 77        |
      And OCS sends RecordCancel to Ana with:
        | key               | value     |
        | GSW_RECORD_HANDLE | 900009    |
        | GSW_PHONE         | "5550177" |
      And Ana's agent dials the record
      Then Ana's desktop sends no RequestMakeCall

  @DCA-12 @should @ruling-157
  Rule: The canceled record leaves the desktop, and its chain with it unless GSW_CHAIN_ATTR is RecordOnly
    Sections: RecordCancel Notification; Canceled and DoNotCall Chained Records

    Background:
      Given the calling list holds these records:
        | contact_info | chain_id | chain_n |
        | "5550101"    | 1        | 0       |
        | "5550191"    | 1        | 1       |
      And the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record

    Scenario Outline: [1] GSW_CHAIN_ATTR is <case>
      When Ana's agent asks for the chain
      Then Ana's screen shows:
        | what                   | value     |
        | records[5550191].phone | "5550191" |
      When OCS sends RecordCancel to Ana with:
        | key               | value                 |
        | GSW_RECORD_HANDLE | the handle of 5550101 |
        | GSW_PHONE         | "5550101"             |
        | GSW_CHAIN_ATTR    | <attr>                |
      Then Ana's screen shows:
        | what                   | value   |
        | records[5550101]       | nothing |
        | records[5550191].phone | <left>  |

      Examples:
        | case       | attr         | left      |
        | AllChain   | "AllChain"   | nothing   |
        | absent     | absent       | nothing   |
        | RecordOnly | "RecordOnly" | "5550191" |

    Scenario: [2] With RecordOnly another number of the customer can still be dialed
      When Ana's agent asks for the chain
      Then Ana's screen shows:
        | what                   | value     |
        | records[5550191].phone | "5550191" |
      When OCS sends RecordCancel to Ana with:
        | key               | value                 |
        | GSW_RECORD_HANDLE | the handle of 5550101 |
        | GSW_PHONE         | "5550101"             |
        | GSW_CHAIN_ATTR    | "RecordOnly"          |
      And Ana's agent dials the record with:
        | argument | value                 |
        | handle   | the handle of 5550191 |
      Then Ana's desktop sends RequestMakeCall with:
        | key     | value     |
        | otherDN | "5550191" |

  @DCA-13 @should @ruling-158
  Rule: OCS requires nothing from a desktop for a record that it has canceled
    Sections: RecordCancel Notification; Event Responses
    RecordCancel is not answered, and the record needs no last request.

    Background:
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record

    Scenario: [1] Nothing is answered
      When OCS sends RecordCancel to Ana
      Then Ana's desktop sends nothing about the record
      And Ana's screen shows:
        | what          | value |
        | waiting.count | 0     |

    Scenario: [2] The agent finishes the record anyway
      When OCS sends RecordCancel to Ana
      And Ana's agent finishes the record
      Then Ana's desktop sends nothing about the record

  @DCA-14 @should @ruling-38 @ruling-39
  Rule: A cancellation is understood with a customer id of either type, and without one
    Sections: RecordCancel Notification
    One table has the customer id as an Int, others as a String; not every calling list has one.

    Scenario Outline: [1] The customer id is <case>
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record
      When OCS sends RecordCancel to Ana with:
        | key             | value   |
        | GSW_CUSTOMER_ID | <value> |
      Then Ana's screen shows:
        | what                | value   |
        | records[the handle] | nothing |

      Examples:
        | case     | value  |
        | an-Int   | 17     |
        | a-String | "C-1"  |
        | absent   | absent |

  @DCA-15 @should
  Rule: The cancellation of a record that is not on the desktop changes nothing
    Sections: RecordCancel Notification

    Scenario: [1] Another record is on the desktop
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record
      When OCS sends RecordCancel to Ana with:
        | key               | value     |
        | GSW_RECORD_HANDLE | 900009    |
        | GSW_PHONE         | "5550177" |
      Then Ana's desktop sends nothing
      And Ana's screen shows:
        | what                       | value      |
        | records[the handle].handle | the handle |
        | lastError                  | nothing    |

  @DCA-16 @should
  Rule: After a cancellation the agent can go on with the next record
    Sections: RecordCancel Notification; Preview Record Request and Acknowledgment

    Scenario: [1] The agent asks for the next record
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record
      When OCS sends RecordCancel to Ana
      And Ana's agent asks for a preview record
      Then Ana's desktop sends PreviewRecordRequest
      And Ana's screen shows:
        | what                       | value      |
        | records[the handle].handle | the handle |
        | records[5550101]           | nothing    |
