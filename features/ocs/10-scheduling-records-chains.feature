@ocs @doc-001
Feature: Scheduling a record of a chain
  A customer with several numbers wants to be called later: the callback is for one record of the chain.

  Background:
    Given the calling list holds these records:
      | contact_info | chain_id | chain_n |
      | "5550101"    | 1        | 0       |
      | "5550191"    | 1        | 1       |
      | "5550102"    | 2        | 0       |
      | "5550192"    | 2        | 1       |
    And the campaign is running
    And Ana is logged in
    And Ben is logged in

  @SCH-59 @must
  Rule: GSW_CHAIN_ATTR in a reschedule changes nothing for the rest of the chain
    Sections: Canceled and DoNotCall Chained Records; RecordReschedule
    The rest ends in the same way as without the key, however that is.

    Scenario Outline: [1] <request> says <case>, and the colleague's says nothing
      Given Ana has a preview record
      And Ben has a preview record
      When Ana sends <request> with:
        | key               | value                  |
        | GSW_CALLBACK_TYPE | "Personal"             |
        | GSW_DATE_TIME     | the time in 30 minutes |
        | GSW_CHAIN_ATTR    | "<case>"               |
      Then Ana receives <request>Acknowledge
      When Ben sends <request> with:
        | key               | value                  |
        | GSW_CALLBACK_TYPE | "Personal"             |
        | GSW_DATE_TIME     | the time in 30 minutes |
      Then Ben receives <request>Acknowledge
      When Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      When Ben sends RecordProcessed
      Then Ben receives RecordProcessedAcknowledge
      When the campaign is stopped
      And the campaign is unloaded
      Then the rest of Ana's chain has the same as the rest of Ben's chain in:
        | field         |
        | record_type   |
        | record_status |

      Examples:
        | case       | request                   |
        | RecordOnly | RecordReschedule          |
        | AllChain   | ScheduledRecordReschedule |

  @SCH-57 @should
  Rule: Before a callback no other record of its chain is given
    Sections: RecordReschedule; Scheduling and Rescheduling Records
    OCS updates the chain and schedules the record; that nobody calls the customer in the meantime is not said.

    Scenario: [1] A colleague asks for records
      Given Ana has a preview record
      And Ben has a preview record
      And Ana has sent RecordReschedule with:
        | key               | value                  |
        | GSW_CALLBACK_TYPE | "Personal"             |
        | GSW_DATE_TIME     | the time in 30 minutes |
      And Ana has sent RecordProcessed
      And Ben has sent RecordProcessed
      When Ben sends PreviewRecordRequest
      Then Ben receives error 108
