@ocs @doc-001
Feature: Records across a switchover
  After a switchover, requests about the records that the former primary gave out still go to it, under
  its application id; everything else goes to the new primary. Below, "the application id" is that of the
  OCS which is primary now, and "the backup's application id" that of the other one.

  @RED-09 @must @ruling-34 @ruling-243
  Rule: A record that was given out before a switchover is finished with the application id under which it was given out
    Sections: Characteristics of Event Structures
    The former primary answers, and what it answers carries its own id.

    Background:
      Given a backup OCS stands by
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record

    Scenario Outline: [1] A request about the record
      Given the backup OCS has become primary
      When Ana sends <request> with GSW_APPLICATION_ID set to the backup's application id
      Then Ana receives <answer> with:
        | key                | value                       |
        | GSW_APPLICATION_ID | the backup's application id |
        | GSW_RECORD_HANDLE  | the handle                  |

      Examples:
        | request                   | answer                               |
        | UpdateCallCompletionStats | UpdateCallCompletionStatsAcknowledge |
        | RecordProcessed           | RecordProcessedAcknowledge           |
        | RecordReject              | RecordRejectAcknowledge              |
        | ChainedRecordRequest      | ChainedRecordsDataEnd                |
        | RecordReschedule          | RecordRescheduleAcknowledge          |

    Scenario: [2] What the agent says of it is written
      Given the backup OCS has become primary
      When Ana sends RecordProcessed with:
        | key                | value                       |
        | GSW_APPLICATION_ID | the backup's application id |
        | GSW_CALL_RESULT    | Busy                        |
      Then Ana receives RecordProcessedAcknowledge
      And the record on Ana's desktop has:
        | field         | value                       |
        | record_status | not one of Ready, Retrieved |
        | call_result   | Busy                        |

    Scenario: [3] What the agent said of it before the switchover is not lost
      Given Ana has sent UpdateCallCompletionStats with:
        | key             | value     |
        | GSW_CALL_RESULT | No Answer |
      And the backup OCS has become primary
      When Ana sends RecordProcessed with GSW_APPLICATION_ID set to the backup's application id
      Then Ana receives RecordProcessedAcknowledge
      And the record on Ana's desktop has:
        | field       | value     |
        | call_result | No Answer |

    Scenario: [5] Once it is finished it is not found anymore
      Given the backup OCS has become primary
      When Ana sends RecordProcessed with GSW_APPLICATION_ID set to the backup's application id
      Then Ana receives RecordProcessedAcknowledge
      When Ana sends RecordProcessed with GSW_APPLICATION_ID set to the backup's application id
      Then Ana receives error 109

  @RED-17 @should @ruling-34 @ruling-234
  Rule: After a switchover a call for a record that was given out before counts as its attempt
    Sections: Characteristics of Event Structures

    Scenario: [1] The customer is busy
      Given a backup OCS stands by
      And the calling list holds these records:
        | contact_info |
        | "5550101"    |
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record
      And the customer 5550101 is busy
      And the backup OCS has become primary
      When Ana dials the record
      And Ana sends RecordProcessed with GSW_APPLICATION_ID set to the backup's application id
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | field       | value |
        | attempt     | 1     |
        | call_result | Busy  |

  @RED-10 @should @ruling-34
  Rule: The former primary takes no new work
    Sections: Characteristics of Event Structures
    It may be silent or refuse.

    Background:
      Given a backup OCS stands by
      And the campaign is running
      And Ana is logged in
      And the backup OCS has become primary

    Scenario: [1] It gives out no record
      When Ana sends PreviewRecordRequest with GSW_APPLICATION_ID set to the backup's application id
      Then Ana receives no PreviewRecord
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord

    Scenario: [2] It reports no campaign
      When Ana sends CampaignStatusRequest with GSW_APPLICATION_ID set to the backup's application id
      Then Ana receives no CampaignStarted

  @RED-11 @should @ruling-34 @ruling-224
  Rule: A handle is known only with the application id with which it was given out
    Sections: Characteristics of Event Structures; Error Names and Codes

    Background:
      Given a backup OCS stands by
      And the campaign is running
      And Ana is logged in
      And Ben is logged in
      And Ana has a preview record
      And the backup OCS has become primary

    Scenario: [1] A handle of the former primary with the id of the new one
      When Ana sends RecordProcessed
      Then Ana receives error 109
      And the record on Ana's desktop has:
        | field         | value     |
        | record_status | Retrieved |

    Scenario: [2] A handle of the new primary with the id of the former one
      Given Ben has a preview record
      When Ben sends RecordProcessed with GSW_APPLICATION_ID set to the backup's application id
      Then Ben receives error 109
      And every record of the calling list has:
        | field         | value                   |
        | record_status | one of Ready, Retrieved |

  @RED-12 @must @ruling-9
  Rule: After a switchover a request that is for neither OCS gets no answer
    Sections: Characteristics of Event Structures

    Background:
      Given a backup OCS stands by
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record
      And the backup OCS has become primary

    Scenario Outline: [1] A request for another OCS
      When Ana sends <request> with GSW_APPLICATION_ID set to another application id
      Then Ana receives no answer

      Examples:
        | request               |
        | CampaignStatusRequest |
        | PreviewRecordRequest  |
        | RecordProcessed       |

  @RED-13 @should @ruling-9
  Rule: A backup that has not been primary answers nobody
    Sections: Characteristics of Event Structures
    No desktop was given its id, and no record was begun under it.

    Background:
      Given a backup OCS stands by
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record

    Scenario Outline: [1] A request with its application id
      When Ana sends <request> with GSW_APPLICATION_ID set to the backup's application id
      Then Ana receives no answer

      Examples:
        | request               |
        | CampaignStatusRequest |
        | PreviewRecordRequest  |
        | RecordProcessed       |

  @RED-14 @should @ruling-34
  Rule: A switchover neither loses a record nor gives it to two agents
    Sections: Characteristics of Event Structures
    What nobody had yet is given out by the new primary; what is on a desktop stays there.

    Scenario: [1] One of three records is on a desktop
      Given a backup OCS stands by
      And the campaign is running
      And Ana is logged in
      And Ben is logged in
      And Ana has a preview record
      And the backup OCS has become primary
      When Ben sends PreviewRecordRequest
      Then Ben receives PreviewRecord with:
        | key       | value               |
        | GSW_PHONE | not Ana's GSW_PHONE |
      When Ben sends PreviewRecordRequest
      Then Ben receives PreviewRecord with:
        | key       | value               |
        | GSW_PHONE | not Ana's GSW_PHONE |
      When Ben sends PreviewRecordRequest
      Then Ben receives error 108

  @RED-15 @must @ruling-224 @ruling-243
  Rule: Two records that are open under one application id have different handles
    Sections: Characteristics of Event Structures

    Background:
      Given a backup OCS stands by
      And the calling list holds these records:
        | contact_info |
        | "5550101"    |
        | "5550102"    |
      And the campaign is running
      And Ana is logged in
      And Ben is logged in

    Scenario: [1] Both were given out after the switchover
      Given the backup OCS has become primary
      And Ana has a preview record
      When Ben sends PreviewRecordRequest
      Then Ben receives PreviewRecord with:
        | key               | value            |
        | GSW_RECORD_HANDLE | not Ana's handle |

    Scenario: [2] One was given out before, the other when the first primary is back
      Given Ana has a preview record
      And the backup OCS has become primary
      And the backup OCS has become primary
      When Ben sends PreviewRecordRequest
      Then Ben receives PreviewRecord with:
        | key               | value            |
        | GSW_RECORD_HANDLE | not Ana's handle |

    Scenario: [3] Finishing the one leaves the other alone
      Given Ana has a preview record
      And the backup OCS has become primary
      And the backup OCS has become primary
      And Ben has a preview record
      When Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge with:
        | key               | value        |
        | GSW_RECORD_HANDLE | Ana's handle |
      And the record on Ana's desktop has:
        | field         | value                       |
        | record_status | not one of Ready, Retrieved |
      And the record on Ben's desktop has:
        | field         | value                             |
        | record_status | not one of Updated, Chain Updated |
