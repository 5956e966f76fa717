@ocs @doc-001
Feature: The type of a rejected record
  Whatever a record was, when an agent rejects it, it is an ordinary record again that waits for its next call.

  @REJ-29 @must
  Rule: A rejected record becomes General, also if it had been rescheduled
    Sections: Rejecting Records; RecordReject; Genesys Enumeration Tables
    TRT-07 recommends that a record is given again when the time of its treatment has come. This rule is about a record
    that was.

    Scenario: [1] A record that was rescheduled for the campaign
      Given the calling list holds these records:
        | contact_info |
        | "5550101"    |
      And the calling list has these treatments:
        | call_result | sequence | action              |
        | Busy        | 1        | Retry in 30 minutes |
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record
      And Ana has sent RecordProcessed with:
        | key             | value                 |
        | GSW_CALL_RESULT | Busy                  |
        | GSW_TREATMENT   | "RecordTreatCampaign" |
      And 1860 seconds pass
      And Ana has a preview record
      When Ana sends RecordReject
      Then Ana receives RecordRejectAcknowledge
      When the campaign is stopped
      And the campaign is unloaded
      Then the record with phone 5550101 has:
        | field       | value   |
        | record_type | General |

    Scenario: [2] A personal callback
      Given the calling list holds these records:
        | contact_info | record_type       | agent_id | dial_sched_time            |
        | "5550101"    | Personal CallBack | "1001"   | the Unix time 1 minute ago |
      And the campaign is running
      And Ana is logged in
      And Ana has a scheduled call
      When Ana sends RecordReject
      Then the record with phone 5550101 has:
        | field       | value   |
        | record_type | General |
