@ocs @doc-000 @doc-001
Feature: Record sharing: when a record is shared
  Agents share a record if the call about it is handed over or joined: it carries the record's handle, OCS monitors the
  DNs, and the agents are logged in. Where one of these is missing, nobody else gets a right to the record.

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

  @ORS-01 @must
  Rule: A call without the handle of a record shares no record
    Sections: Outbound Record Sharing Between Multiple Desktops

    Scenario Outline: [1] A <kind> transfer
      Given Ana is logged in
      And Ben is logged in
      And Ana talks to a customer about a record, with GSW_RECORD_HANDLE set to absent in the call
      When Ana makes a <kind> transfer to Ben, who answers
      And Ben tries UpdateCallCompletionStats
      Then Ben is refused
      When Ana sends UpdateCallCompletionStats with customer_name set to "Ada King"
      Then Ana receives UpdateCallCompletionStatsAcknowledge

      Examples:
        | kind        |
        | single-step |
        | mute        |

    Scenario: [2] A conference
      Given Ana is logged in
      And Ben is logged in
      And Ana talks to a customer about a record, with GSW_RECORD_HANDLE set to absent in the call
      And Ana and Ben are in a conference
      When Ben tries UpdateCallCompletionStats
      Then Ben is refused
      When Ana sends UpdateCallCompletionStats with customer_name set to "Ada King"
      Then Ana receives UpdateCallCompletionStatsAcknowledge

  @ORS-02 @must
  Rule: A call whose handle is not that of a record shares no record
    Sections: Outbound Record Sharing Between Multiple Desktops

    Scenario Outline: [1] Its handle is <case>
      Given Ana is logged in
      And Ben is logged in
      And Ana talks to a customer about a record, with GSW_RECORD_HANDLE set to <handle> in the call
      When Ana makes a single-step transfer to Ben, who answers
      And Ben tries UpdateCallCompletionStats
      Then Ben is refused
      When Ana sends UpdateCallCompletionStats with customer_name set to "Ada King"
      Then Ana receives UpdateCallCompletionStatsAcknowledge

      Examples:
        | case     | handle       |
        | unknown  | 987654321    |
        | negative | -1           |
        | a-text   | "the record" |

  @ORS-03 @must
  Rule: An agent at a DN that OCS does not monitor gets no right to the record
    Sections: Outbound Record Sharing Between Multiple Desktops
    An OCS that does not monitor the DN need not hear its desktop at all.

    Scenario Outline: [1] A <kind> transfer
      Given OCS does not monitor the DN of Ben
      And Ana is logged in
      And Ben is logged in
      And Ana talks to a customer about a record
      When Ana makes a <kind> transfer to Ben, who answers
      And Ben tries UpdateCallCompletionStats
      Then Ben is refused

      Examples:
        | kind        |
        | single-step |
        | mute        |

    Scenario Outline: [2] A consultation: <request>
      Given OCS does not monitor the DN of Ben
      And Ana is logged in
      And Ben is logged in
      And Ana talks to a customer about a record
      When Ana consults Ben
      And Ben tries <request>
      Then Ben is refused

      Examples:
        | request                   |
        | UpdateCallCompletionStats |
        | ChainedRecordRequest      |

  @ORS-04 @must
  Rule: An agent who is not logged in gets no right to the record
    Sections: Outbound Record Sharing Between Multiple Desktops

    Scenario Outline: [1] A <kind> transfer
      Given Ana is logged in
      And the DN of Ben is watched
      And Ana talks to a customer about a record
      When Ana makes a <kind> transfer to Ben, who answers
      And Ben tries UpdateCallCompletionStats
      Then Ben is refused

      Examples:
        | kind        |
        | single-step |
        | mute        |

    Scenario Outline: [3] A consultation: <request>
      Given Ana is logged in
      And the DN of Ben is watched
      And Ana talks to a customer about a record
      When Ana consults Ben
      And Ben tries <request>
      Then Ben is refused

      Examples:
        | request                   |
        | UpdateCallCompletionStats |
        | ChainedRecordRequest      |

    Scenario: [4] A conference
      Given Ana is logged in
      And the DN of Ben is watched
      And Ana talks to a customer about a record
      And Ana and Ben are in a conference
      When Ben tries UpdateCallCompletionStats
      Then Ben is refused

  @ORS-80 @should
  Rule: An agent who logs in when the call is over gets no right to its record
    Sections: Outbound Record Sharing Between Multiple Desktops

    Scenario: [1] The agent logs in when the call is over
      Given Ana is logged in
      And the DN of Ben is watched
      And Ana talks to a customer about a record
      When Ana makes a single-step transfer to Ben, who answers
      And Ben leaves the call
      And Ben logs in
      And Ben tries UpdateCallCompletionStats
      Then Ben is refused

  @ORS-81 @should
  Rule: A text with the digits of the handle is not the handle
    Sections: Outbound Record Sharing Between Multiple Desktops

    Scenario: [1] A single-step transfer
      Given Ana is logged in
      And Ben is logged in
      And Ana talks to a customer about a record, with the digits of its handle in the call
      When Ana makes a single-step transfer to Ben, who answers
      And Ben tries UpdateCallCompletionStats
      Then Ben is refused

  @ORS-76 @should
  Rule: An agent keeps the record if they transfer its call to nobody who can have it
    Sections: Outbound Record Sharing Between Multiple Desktops
    Else nobody could finish it.

    Scenario Outline: [1] The DN is not monitored, a <kind> transfer
      Given OCS does not monitor the DN of Ben
      And Ana is logged in
      And Ben is logged in
      And Ana talks to a customer about a record
      When Ana makes a <kind> transfer to Ben, who answers
      And Ana sends RecordProcessed with GSW_CALL_RESULT set to Wrong Party
      Then Ana receives RecordProcessedAcknowledge
      And the record on Ana's desktop has:
        | field       | value       |
        | call_result | Wrong Party |

      Examples:
        | kind        |
        | single-step |
        | mute        |

    Scenario Outline: [2] Nobody is logged in at the DN, a <kind> transfer
      Given Ana is logged in
      And the DN of Ben is watched
      And Ana talks to a customer about a record
      When Ana makes a <kind> transfer to Ben, who answers
      And Ana sends RecordProcessed with GSW_CALL_RESULT set to Wrong Party
      Then Ana receives RecordProcessedAcknowledge
      And the record on Ana's desktop has:
        | field       | value       |
        | call_result | Wrong Party |

      Examples:
        | kind        |
        | single-step |
        | mute        |

  @ORS-05 @should
  Rule: A transfer to a number outside takes the record from nobody, and it is not lost
    Sections: Outbound Record Sharing Between Multiple Desktops

    Scenario Outline: [1] A <kind> transfer
      Given Ana is logged in
      And Ana talks to a customer about a record
      When Ana makes a <kind> transfer to the number 5550777
      And Ana sends RecordProcessed with GSW_CALL_RESULT set to Wrong Party
      Then Ana receives RecordProcessedAcknowledge
      And the record on Ana's desktop has:
        | field       | value       |
        | call_result | Wrong Party |

      Examples:
        | kind        |
        | single-step |
        | mute        |

    Scenario: [2] The agent then logs out
      Given Ana is logged in
      And Ana talks to a customer about a record
      When Ana makes a single-step transfer to the number 5550777
      And Ana logs out
      Then the record on Ana's desktop has:
        | field         | value         |
        | record_status | not Retrieved |

  @ORS-06 @should
  Rule: An agent who does not belong to the campaign group shares the record as well
    Sections: Outbound Record Sharing Between Multiple Desktops; Scenario 1: Outbound Call Single Step Transfer or Mute (Blind) Transfer
    The document asks only for agents who are logged in.

    Scenario Outline: [1] A <kind> transfer
      Given Ana is logged in
      And Zoe is logged in
      And Ana talks to a customer about a record
      When Ana makes a <kind> transfer to Zoe, who answers
      And Zoe sends UpdateCallCompletionStats with customer_name set to "Ada King"
      Then Zoe receives UpdateCallCompletionStatsAcknowledge

      Examples:
        | kind        |
        | single-step |
        | mute        |

  @ORS-07 @must
  Rule: A request of the new agent for another OCS is neither answered nor carried out
    Sections: Characteristics of Event Structures; Scenario 1: Outbound Call Single Step Transfer or Mute (Blind) Transfer

    Scenario Outline: [1] After a <kind> transfer
      Given Ana is logged in
      And Ben is logged in
      And Ana talks to a customer about a record
      When Ana makes a <kind> transfer to Ben, who answers
      And Ben tries UpdateCallCompletionStats with GSW_APPLICATION_ID set to another application id
      Then Ben receives no answer
      And the record that Ben finishes has nothing of what Ben tried

      Examples:
        | kind        |
        | single-step |
        | mute        |

  @ORS-08 @should
  Rule: An agent whose consultation call does not carry the handle has no right to the record
    Sections: Outbound Record Sharing Between Multiple Desktops; Scenario 2: Outbound Call Two-step Transfer with Consultation Call

    Scenario Outline: [1] <request>
      Given a consultation call has user data of its own
      And Ana is logged in
      And Ben is logged in
      And Ana talks to a customer about a record
      When Ana consults Ben
      And Ben tries <request>
      Then Ben is refused

      Examples:
        | request                   |
        | UpdateCallCompletionStats |
        | ChainedRecordRequest      |
