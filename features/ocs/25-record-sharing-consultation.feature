@ocs @doc-000 @doc-001
Feature: Record sharing: consultations
  An agent who is consulted about a record may read it, and ask for its chain to read it as well. Nothing else that they
  send about it is accepted, until the call is transferred to them.

  Background:
    Given the calling list holds these records:
      | contact_info | chain_id | chain_n |
      | "5550101"    | 7        | 0       |
      | "5550191"    | 7        | 1       |
      | "5550291"    | 7        | 2       |
      | "5550102"    | 8        | 0       |
      | "5550192"    | 8        | 1       |
      | "5550292"    | 8        | 2       |

  @ORS-30 @must
  Rule: While the consultation call rings, the agent has no right to the record
    Sections: Scenario 2: Outbound Call Two-step Transfer with Consultation Call

    Background:
      Given the campaign is running
      And Ana is logged in
      And Ben is logged in

    Scenario Outline: [1] <request>
      Given Ana talks to a customer about a record
      When Ana calls Ben for a consultation
      And Ben tries <request>
      Then Ben is refused

      Examples:
        | request                   |
        | UpdateCallCompletionStats |

  @ORS-79 @should
  Rule: While the consultation call rings, the agent gets no chain
    Sections: Scenario 2: Outbound Call Two-step Transfer with Consultation Call
    The agent may read the record when the call is established; that they may not before is only implied.

    Scenario: [1] ChainedRecordRequest
      Given the campaign is running
      And Ana is logged in
      And Ben is logged in
      And Ana talks to a customer about a record
      When Ana calls Ben for a consultation
      And Ben tries ChainedRecordRequest
      Then Ben is refused

  @ORS-32 @must
  Rule: An agent who is consulted gets the rest of the chain, as the other agent does
    Sections: Scenario 2: Outbound Call Two-step Transfer with Consultation Call; ChainedRecordRequest

    Background:
      Given the campaign is running
      And Ana is logged in
      And Ben is logged in

    Scenario: [1] After the other agent
      Given Ana talks to a customer about a record
      And Ana has the rest of the chain
      When Ana consults Ben
      And Ben sends ChainedRecordRequest
      Then Ben receives every other record of the chain
      And Ben receives ChainedRecordsDataEnd
      And Ben has received the same chained records as Ana

    Scenario: [2] Before the other agent
      Given Ana talks to a customer about a record
      When Ana consults Ben
      And Ben sends ChainedRecordRequest
      Then Ben receives every other record of the chain
      And Ben receives ChainedRecordsDataEnd as the last answer
      When Ana sends ChainedRecordRequest
      Then Ana receives every other record of the chain
      And Ana receives ChainedRecordsDataEnd

  @ORS-34 @should @ruling-129
  Rule: A second request for the chain brings nothing new to an agent who is consulted
    Sections: Scenario 2: Outbound Call Two-step Transfer with Consultation Call; ChainedRecordRequest

    Background:
      Given the campaign is running
      And Ana is logged in
      And Ben is logged in

    Scenario: [1] The same desktop asks again
      Given Ana talks to a customer about a record
      When Ana consults Ben
      Given Ben has the rest of the chain
      When Ben sends ChainedRecordRequest
      Then Ben receives no ChainedRecord

  @ORS-41 @should
  Rule: An agent who is consulted keeps every right to a record of their own
    Sections: Scenario 2: Outbound Call Two-step Transfer with Consultation Call

    Background:
      Given the campaign is running
      And Ana is logged in
      And Ben is logged in

    Scenario: [1] Both records
      Given Ana talks to a customer about a record
      And Ben has a preview record
      When Ana consults Ben
      And Ben sends UpdateCallCompletionStats with:
        | key               | value                                |
        | GSW_RECORD_HANDLE | the first record's GSW_RECORD_HANDLE |
        | customer_name     | "Ada King"                           |
      Then Ben receives UpdateCallCompletionStatsAcknowledge
      When Ben tries UpdateCallCompletionStats
      Then Ben is refused

  @ORS-42 @should
  Rule: What is not about the record may be sent during a consultation
    Sections: Scenario 2: Outbound Call Two-step Transfer with Consultation Call
    Whether a cancellation by number reaches the agent who talks to the customer is not judged: RecordCancel is for records
    without a call (ruling 155).

    Scenario: [1] The status of the campaign
      Given the campaign is running
      And Ana is logged in
      And Ben is logged in
      And Ana talks to a customer about a record
      When Ana consults Ben
      And Ben sends CampaignStatusRequest
      Then Ben receives CampaignStarted

    Scenario: [2] The end of the work
      Given the option record_processed is true
      And the campaign is running in "Predictive" mode
      And Ana is logged in
      And Ben is logged in
      And Ana talks to a customer
      And the call of Ana can be shared
      When Ana consults Ben
      And Ben sends LogOut
      Then Ben receives LogOutTime

    Scenario Outline: [3] <request> by number
      Given the campaign is running
      And Ana is logged in
      And Ben is logged in
      And Ana talks to a customer about a record
      When Ana consults Ben
      And Ben sends <request> with:
        | key               | value           |
        | GSW_RECORD_HANDLE | absent          |
        | GSW_CAMPAIGN_NAME | absent          |
        | GSW_CALLING_LIST  | absent          |
        | GSW_PHONE         | Ana's GSW_PHONE |
      Then Ben receives <acknowledgment>

      Examples:
        | request             | acknowledgment          |
        | RequestRecordCancel | RecordCancelAcknowledge |
        | DoNotCall           | DoNotCallAcknowledge    |

  @ORS-45 @should
  Rule: A refusal has the reference id of its request, if that has one
    Sections: Scenario 2: Outbound Call Two-step Transfer with Consultation Call; Characteristics of Event Structures

    Background:
      Given the campaign is running
      And Ana is logged in
      And Ben is logged in

    Scenario Outline: [1] The reference id <case>
      Given Ana talks to a customer about a record
      When Ana consults Ben
      And Ben tries UpdateCallCompletionStats with GSW_REFERENCE_ID set to <sent>
      Then Ben is refused with GSW_REFERENCE_ID <sent>

      Examples:
        | case   | sent   |
        | 4711   | 4711   |
        | absent | absent |

  @ORS-46 @should
  Rule: Each of many requests in a row is refused, and the other agent keeps the record
    Sections: Scenario 2: Outbound Call Two-step Transfer with Consultation Call

    Background:
      Given the campaign is running
      And Ana is logged in
      And Ben is logged in

    Scenario: [1] 200 updates in a row
      Given Ana talks to a customer about a record
      When Ana consults Ben
      And Ben tries UpdateCallCompletionStats 200 times in a row
      And Ana sends UpdateCallCompletionStats with customer_name set to "Ada King"
      Then Ana receives UpdateCallCompletionStatsAcknowledge
      And Ben is refused 200 times
