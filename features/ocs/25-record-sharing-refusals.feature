@ocs @doc-000 @doc-001
Feature: Record sharing: how requests are refused
  No document names the error for an agent who has no right to the record. For one who may only read it the record is there,
  so that the request is invalid; for anybody else it is not there.

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
    And Ben is logged in

  @ORS-75 @should @ruling-138 @ruling-139 @ruling-140
  Rule: A request without the right to it is Invalid Request while the record may be read, else Record Not Found
    Sections: Scenario 1: Outbound Call Single Step Transfer or Mute (Blind) Transfer; Scenario 2: Outbound Call Two-step Transfer with Consultation Call; Scenario 3: Outbound Call Conference; Error Names and Codes

    Scenario Outline: [1] Consulted: <request>
      Given Ana talks to a customer about a record
      When Ana consults Ben
      And Ben tries <request>
      Then Ben is refused with GSW_ERROR_NUMBER one of 101, 109

      Examples:
        | request                   |
        | UpdateCallCompletionStats |
        | RecordProcessed           |
        | RecordReject              |
        | RequestRecordCancel       |
        | RecordReschedule          |
        | DoNotCall                 |

    Scenario Outline: [2] Not yet consulted: <request>
      Given Ana talks to a customer about a record
      When Ana calls Ben for a consultation
      And Ben tries <request>
      Then Ben is refused with GSW_ERROR_NUMBER 109

      Examples:
        | request                   |
        | UpdateCallCompletionStats |
        | RecordProcessed           |
        | RecordReject              |
        | RequestRecordCancel       |
        | RecordReschedule          |
        | DoNotCall                 |
        | ChainedRecordRequest      |

    Scenario Outline: [3] After a transfer: <request>
      Given Ana talks to a customer about a record
      When Ana consults Ben
      And Ana completes the transfer
      And Ana tries <request>
      Then Ana is refused with GSW_ERROR_NUMBER 109

      Examples:
        | request                   |
        | UpdateCallCompletionStats |
        | RecordProcessed           |
        | RecordReject              |
        | RequestRecordCancel       |
        | RecordReschedule          |
        | DoNotCall                 |
        | ChainedRecordRequest      |

    Scenario Outline: [4] Finished by somebody else: <request>
      Given Ana talks to a customer about a record
      And Ana and Ben are in a conference
      When Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      When Ben sends <request>
      Then Ben receives error 109 or 112

      Examples:
        | request                   |
        | RequestRecordCancel       |
        | RecordReschedule          |
        | DoNotCall                 |
        | ChainedRecordRequest      |

    Scenario: [5] ReadyTime
      Given Ana talks to a customer about a record
      When Ana consults Ben
      And Ana ends the consultation
      And Ben tries ReadyTime
      Then Ben is refused with GSW_ERROR_NUMBER 112

  @ORS-82 @must @ruling-8
  Rule: A record that another agent has finished is not found
    Sections: Characteristics of Event Structures; Scenario 3: Outbound Call Conference
    This is about requests that have to name a record: they get that error once the record is processed.

    Scenario Outline: [1] <request>
      Given Ana talks to a customer about a record
      And Ana and Ben are in a conference
      When Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      When Ben sends <request>
      Then Ben receives error 109

      Examples:
        | request                   |
        | UpdateCallCompletionStats |
        | RecordProcessed           |
        | RecordReject              |
