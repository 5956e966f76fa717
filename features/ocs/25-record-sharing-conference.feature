@ocs @doc-000 @doc-001
Feature: Record sharing: conferences
  All agents in a conference have every right to the record, at the same time. Whoever finishes it first has finished it for
  all: the others are refused from then on.

  Background:
    Given the calling list holds these records:
      | contact_info | chain_id | chain_n |
      | "5550101"    | 7        | 0       |
      | "5550191"    | 7        | 1       |
      | "5550291"    | 7        | 2       |
      | "5550102"    | 8        | 0       |
      | "5550192"    | 8        | 1       |
      | "5550292"    | 8        | 2       |
    And Cleo works for the campaign as well
    And Zoe works for the campaign as well
    And the campaign is running
    And Ana is logged in
    And Ben is logged in
    And Cleo is logged in
    And Zoe is logged in

  @ORS-50 @must
  Rule: Every agent in the conference updates the record and its chained records
    Sections: Scenario 3: Outbound Call Conference

    Scenario Outline: [1] Two agents: <agent>
      Given Ana talks to a customer about a record
      And Ana and Ben are in a conference
      When <agent> sends UpdateCallCompletionStats with customer_name set to "Ada King"
      Then <agent> receives UpdateCallCompletionStatsAcknowledge
      Given <agent> has the rest of the chain
      When <agent> sends UpdateCallCompletionStats with:
        | key               | value                                  |
        | GSW_RECORD_HANDLE | the chained record's GSW_RECORD_HANDLE |
        | customer_name     | "Bo Carter"                            |
      Then <agent> receives UpdateCallCompletionStatsAcknowledge
      When <agent> sends RecordProcessed
      Then <agent> receives RecordProcessedAcknowledge
      And <agent>'s chained record has:
        | field         | value       |
        | customer_name | "Bo Carter" |

      Examples:
        | agent |
        | Ana   |
        | Ben   |

    Scenario: [2] Three agents
      Given Ana talks to a customer about a record
      And Ana, Ben and Cleo are in a conference
      When Ana sends UpdateCallCompletionStats with customer_name set to "Ada King"
      Then Ana receives UpdateCallCompletionStatsAcknowledge
      When Ben sends UpdateCallCompletionStats with customer_name set to "Bo Carter"
      Then Ben receives UpdateCallCompletionStatsAcknowledge
      When Cleo sends UpdateCallCompletionStats with customer_name set to "Cy Dunn"
      Then Cleo receives UpdateCallCompletionStatsAcknowledge

    Scenario: [3] A chained record that was for reading before
      Given Ana talks to a customer about a record
      When Ana consults Ben before a conference
      Given Ben has the rest of the chain
      When Ana completes the conference
      And Ben sends UpdateCallCompletionStats with:
        | key               | value                                  |
        | GSW_RECORD_HANDLE | the chained record's GSW_RECORD_HANDLE |
        | customer_name     | "Ada King"                             |
      Then Ben receives UpdateCallCompletionStatsAcknowledge

  @ORS-78 @should
  Rule: Every agent in the conference may send every request about the record
    Sections: Scenario 3: Outbound Call Conference

    Scenario Outline: [1] <request>
      Given Ana talks to a customer about a record
      And Ana and Ben are in a conference
      When Ben sends <request>
      Then Ben receives <acknowledgment>

      Examples:
        | request             | acknowledgment              |
        | RecordReject        | RecordRejectAcknowledge     |
        | RequestRecordCancel | RecordCancelAcknowledge     |
        | RecordReschedule    | RecordRescheduleAcknowledge |
        | DoNotCall           | DoNotCallAcknowledge        |

    Scenario: [2] AddRecord
      Given Ana talks to a customer about a record
      And Ana and Ben are in a conference
      When Ben sends AddRecord with:
        | key               | value                     |
        | GSW_PHONE         | "5550777"                 |
        | GSW_CHAIN_ID      | the record's GSW_CHAIN_ID |
        | GSW_RECORD_HANDLE | the handle                |
      Then Ben receives AddRecordAcknowledge

  @ORS-51 @must
  Rule: Every agent in the conference gets the chain
    Sections: Scenario 3: Outbound Call Conference; ChainedRecordRequest

    Scenario: [1] One after the other
      Given Ana talks to a customer about a record
      And Ana, Ben and Cleo are in a conference
      When Ana sends ChainedRecordRequest
      Then Ana receives every other record of the chain
      And Ana receives ChainedRecordsDataEnd
      When Ben sends ChainedRecordRequest
      Then Ben receives every other record of the chain
      And Ben receives ChainedRecordsDataEnd
      When Cleo sends ChainedRecordRequest
      Then Cleo receives every other record of the chain
      And Cleo receives ChainedRecordsDataEnd

  @ORS-52 @must
  Rule: What agents in a conference change in different fields is all kept
    Sections: Scenario 3: Outbound Call Conference; UpdateCallCompletionStats

    Scenario Outline: [1] <finisher> finishes the record
      Given Ana talks to a customer about a record
      And Ana and Ben are in a conference
      And Ana has sent UpdateCallCompletionStats with:
        | key           | value      |
        | customer_name | "Ada King" |
      And Ben has sent UpdateCallCompletionStats with:
        | key             | value |
        | account_balance | 7     |
      When <finisher> sends RecordProcessed
      Then <finisher> receives RecordProcessedAcknowledge
      And the record on Ana's desktop has:
        | field         | value      |
        | customer_name | "Ada King" |
        | balance       | 7          |

      Examples:
        | finisher |
        | Ana      |
        | Ben      |

  @ORS-53 @should
  Rule: If agents change the same field, the value that was acknowledged last is kept
    Sections: Scenario 3: Outbound Call Conference; UpdateCallCompletionStats

    Scenario Outline: [1] <last> is the last
      Given Ana talks to a customer about a record
      And Ana and Ben are in a conference
      And <first> has sent UpdateCallCompletionStats with:
        | key           | value      |
        | customer_name | "Ada King" |
      And <last> has sent UpdateCallCompletionStats with:
        | key           | value       |
        | customer_name | "Bo Carter" |
      When Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      And the record on Ana's desktop has:
        | field         | value       |
        | customer_name | "Bo Carter" |

      Examples:
        | last | first |
        | Ben  | Ana   |
        | Ana  | Ben   |

  @ORS-54 @must
  Rule: When an agent has finished the record, the others can no longer change it
    Sections: Scenario 3: Outbound Call Conference

    Scenario Outline: [1] <request>
      Given Ana talks to a customer about a record
      And Ana and Ben are in a conference
      And Ana has sent RecordProcessed with:
        | key           | value      |
        | customer_name | "Ada King" |
      When Ben tries <request> for the finished record
      Then Ben is refused
      And the record on Ana's desktop has:
        | field         | value      |
        | customer_name | "Ada King" |

      Examples:
        | request                   |
        | UpdateCallCompletionStats |
        | RecordProcessed           |
        | RecordReject              |
        | RequestRecordCancel       |
        | RecordReschedule          |
        | DoNotCall                 |
        | ChainedRecordRequest      |

    Scenario: [2] The other agent is the first
      Given Ana talks to a customer about a record
      And Ana and Ben are in a conference
      And Ben has sent RecordProcessed
      When Ana tries RecordProcessed for the finished record
      Then Ana is refused

    Scenario Outline: [3] A chained record: <request>
      Given Ana talks to a customer about a record
      And Ana and Ben are in a conference
      And Ben has the rest of the chain
      And Ana has sent RecordProcessed
      When Ben tries <request> for the chained record of the finished one
      Then Ben is refused

      Examples:
        | request                   |
        | UpdateCallCompletionStats |
        | RecordProcessed           |

  @ORS-55 @must
  Rule: If several agents finish the record at once, exactly one is acknowledged, and the record is as this one has sent it
    Sections: Scenario 3: Outbound Call Conference

    Scenario Outline: [1] <case> agents
      Given Ana talks to a customer about a record
      And <agents> are in a conference
      When <order> send RecordProcessed at once
      Then exactly one of <agents> is acknowledged, and the record is as this one has sent it

      Examples:
        | case  | agents                 | order                  |
        | two   | Ana and Ben            | Ana and Ben            |
        | three | Ana, Ben and Cleo      | Cleo, Ben and Ana      |
        | four  | Ana, Ben, Cleo and Zoe | Ben, Zoe, Ana and Cleo |

    Scenario: [2] The other way round
      Given Ana talks to a customer about a record
      And Ana and Ben are in a conference
      When Ben and Ana send RecordProcessed at once
      Then exactly one of Ana and Ben is acknowledged, and the record is as this one has sent it

  @ORS-56 @should
  Rule: Of different last requests for the record exactly one is acknowledged
    Sections: Scenario 3: Outbound Call Conference

    Scenario Outline: [1] <one> and <other>
      Given Ana talks to a customer about a record
      And Ana and Ben are in a conference
      When these requests are sent at once:
        | agent | request |
        | Ana   | <one>   |
        | Ben   | <other> |
      Then exactly one of Ana and Ben is acknowledged

      Examples:
        | case             | one                 | other               |
        | processed-cancel | RecordProcessed     | RequestRecordCancel |
        | processed-reject | RecordProcessed     | RecordReject        |
        | reject-processed | RecordReject        | RecordProcessed     |
        | dnc-processed    | DoNotCall           | RecordProcessed     |
        | cancel-dnc       | RequestRecordCancel | DoNotCall           |

  @ORS-57 @must
  Rule: An update that was acknowledged before the record was finished is kept, and none is acknowledged after it
    Sections: Scenario 3: Outbound Call Conference; UpdateCallCompletionStats; RecordProcessed

    Scenario: [1] An agent finishes the record while another one updates it
      Given Ana talks to a customer about a record
      And Ana and Ben are in a conference
      When Ben sends 6 updates while Ana finishes the record
      Then Ana receives RecordProcessedAcknowledge
      And each update of Ben has one answer
      And no update that Ben sent when Ana had finished the record is acknowledged
      And the record has the last balance that was acknowledged to Ben
