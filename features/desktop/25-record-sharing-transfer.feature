@desktop @doc-000 @doc-001
Feature: Transferred records
  When a call is transferred, the rights to its record go with it: from the desktop of the agent who transfers it to the
  desktop of the agent who receives it.

  Background:
    Given the campaign is running
    And the desktop of Ana is logged in

  @DRS-08 @must
  Rule: The agent who has received a transferred call finishes its record, under the names that came with the call
    Sections: Scenario 1: Outbound Call Single Step Transfer or Mute (Blind) Transfer;
      Scenario 2: Outbound Call Two-step Transfer with Consultation Call; Event Responses; RecordProcessed;
      Characteristics of Event Structures
    All rights to it are granted to this agent. A desktop that works on a record has to tell OCS that it is done with it, and
    only this desktop can.

    Scenario Outline: [1] The call is transferred <kind>
      When a colleague transfers a call with a record to Ana <kind>
      And the call of Ana is over
      And Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed with:
        | key                | value              |
        | GSW_RECORD_HANDLE  | 4711               |
        | GSW_APPLICATION_ID | the application id |
        | GSW_CAMPAIGN_NAME  | "Spring"           |
        | GSW_CALLING_LIST   | "Customers"        |

      Examples:
        | kind                 |
        | in one step          |
        | before the answer    |
        | after a consultation |

    Scenario: [2] The agent has a record of their own, and finishes the transferred one
      Given Ana's desktop has a preview record
      When a colleague transfers a call with a record to Ana in one step
      And the call of Ana is over
      And Ana's agent finishes the record with:
        | argument | value |
        | handle   | 4711  |
      Then Ana's desktop sends RecordProcessed with:
        | key               | value |
        | GSW_RECORD_HANDLE | 4711  |

    Scenario: [3] The agent finishes the record when the call is over
      When a colleague transfers a call with a record to Ana in one step
      And the call of Ana is over
      And Ana's agent finishes the record
      Then Ana's desktop has finished the record

  @DRS-09 @should
  Rule: With the call the agent gets all rights to the record
    Sections: Scenario 1: Outbound Call Single Step Transfer or Mute (Blind) Transfer;
      Scenario 2: Outbound Call Two-step Transfer with Consultation Call

    Scenario Outline: [1] The record is the agent's after a transfer <kind>
      When a colleague transfers a call with a record to Ana <kind>
      Then Ana's screen shows:
        | what                   | value |
        | records[4711].readOnly | false |

      Examples:
        | kind                 |
        | in one step          |
        | before the answer    |
        | after a consultation |

    Scenario Outline: [2] The agent changes a field after a transfer <kind>
      When a colleague transfers a call with a record to Ana <kind>
      And Ana's agent updates the record, or else finishes it, with:
        | argument           | value       |
        | handle             | 4711        |
        | changes.callResult | Wrong Party |
      Then Ana's desktop sends UpdateCallCompletionStats or RecordProcessed with:
        | key               | value       |
        | GSW_RECORD_HANDLE | 4711        |
        | GSW_CALL_RESULT   | Wrong Party |

      Examples:
        | kind                 |
        | in one step          |
        | before the answer    |
        | after a consultation |

    Scenario: [3] The chain that the agent could only read is theirs as well
      When a colleague consults Ana about a record
      And Ana's agent asks for the chain with:
        | argument | value |
        | handle   | 4711  |
      And Ana's desktop offers the shared chain
      And the colleague transfers the call to Ana
      Then Ana's screen shows:
        | what                   | value |
        | records[4711].readOnly | false |
        | records[4712].readOnly | false |

    Scenario: [4] The agent asks for the chain
      When a colleague transfers a call with a record to Ana in one step
      And Ana's agent asks for the chain
      Then Ana's desktop sends ChainedRecordRequest with:
        | key               | value |
        | GSW_RECORD_HANDLE | 4711  |

    Scenario: [5] The call comes back to the agent who had transferred it
      Given a colleague transfers a call with a record to Ana in one step
      And Ana's call is transferred to a colleague in one step
      When T-Server sends these events to Ana:
        | event            | call     |
        | EventRinging     | customer |
        | EventEstablished | customer |
      Then Ana's screen shows:
        | what                   | value |
        | records[4711].readOnly | false |
      When the call of Ana is over
      And Ana's agent finishes the record with:
        | argument | value |
        | handle   | 4711  |
      Then Ana's desktop sends RecordProcessed with:
        | key               | value |
        | GSW_RECORD_HANDLE | 4711  |

    Scenario Outline: [6] The agent <action> that came with the call
      When a colleague transfers a call with a record to Ana in one step
      And Ana's agent <action>
      Then Ana's desktop refuses, or sends <request> with:
        | key               | value |
        | GSW_RECORD_HANDLE | 4711  |

      Examples:
        | request             | action                          |
        | RecordReject        | rejects the record              |
        | RequestRecordCancel | cancels the record              |
        | DoNotCall           | marks the record as do-not-call |

  @DRS-10 @must
  Rule: The chain of a record is asked for once, before or after the call is transferred
    Sections: Chained Records; Scenario 2: Outbound Call Two-step Transfer with Consultation Call
    A desktop can send the request only once for a chain. That the agent may change it later does not make it another chain.

    Background:
      Given a colleague consults Ana about a record
      And Ana's agent asks for the chain with:
        | argument | value |
        | handle   | 4711  |
      And Ana's desktop offers the shared chain

    Scenario: [1] The agent asks again when the call is theirs
      Then Ana's desktop sends ChainedRecordRequest
      When the colleague transfers the call to Ana
      And Ana's agent asks for the chain with:
        | argument | value |
        | handle   | 4711  |
      Then Ana's desktop sends no ChainedRecordRequest

    Scenario: [2] The agent asks again in the conference
      Then Ana's desktop sends ChainedRecordRequest
      When the colleague takes Ana into a conference
      And Ana's agent asks for the chain with:
        | argument | value |
        | handle   | 4711  |
      Then Ana's desktop sends no ChainedRecordRequest

    Scenario: [3] The agent asks again during the consultation
      Then Ana's desktop sends ChainedRecordRequest
      When Ana's agent asks for the chain with:
        | argument | value |
        | handle   | 4711  |
      Then Ana's desktop sends no ChainedRecordRequest

  @DRS-11 @should
  Rule: An agent who has transferred the call asks nothing more about its record
    Sections: Scenario 1: Outbound Call Single Step Transfer or Mute (Blind) Transfer;
      Scenario 2: Outbound Call Two-step Transfer with Consultation Call
    All rights to the record and its chain are revoked from this agent when the transfer is complete.

    Background:
      Given a colleague transfers a call with a record to Ana in one step

    Scenario Outline: [1] The call is transferred <kind>
      When Ana's call is transferred to a colleague <kind>
      Then Ana's desktop sends nothing about the record

      Examples:
        | kind                 |
        | in one step          |
        | before the answer    |
        | after a consultation |

    Scenario Outline: [2] The agent <action> after the transfer
      When Ana's call is transferred to a colleague after a consultation
      And Ana's agent <action>
      Then Ana's desktop sends nothing about the record

      Examples:
        | action              |
        | finishes the record |
        | rejects the record  |
        | cancels the record  |
        | asks for the chain  |

    Scenario: [3] The agent changes a field after the transfer
      When Ana's call is transferred to a colleague in one step
      And Ana's agent updates the record with:
        | argument           | value       |
        | changes.callResult | Wrong Party |
      Then Ana's desktop sends nothing about the record

    Scenario: [4] The agent works on a record of the chain after the transfer
      Given Ana's agent asks for the chain
      And Ana's desktop offers the shared chain
      When Ana's call is transferred to a colleague in one step
      And Ana's agent finishes the record with:
        | argument | value |
        | handle   | 4712  |
      Then Ana's desktop sends nothing about the record

    Scenario: [5] The agent logs out after the transfer
      When Ana's call is transferred to a colleague in one step
      And Ana's agent logs out
      Then Ana's desktop sends nothing about the record

  @DRS-12 @should
  Rule: A record whose call was transferred is no longer shown as the agent's
    Sections: Scenario 1: Outbound Call Single Step Transfer or Mute (Blind) Transfer;
      Scenario 2: Outbound Call Two-step Transfer with Consultation Call
    It is gone from the screen, or shown as one that may only be read.

    Scenario Outline: [1] The call is transferred <kind>
      Given a colleague transfers a call with a record to Ana in one step
      When Ana's call is transferred to a colleague <kind>
      Then Ana's screen shows:
        | what                   | value     |
        | records[4711].readOnly | not false |

      Examples:
        | kind                 |
        | in one step          |
        | before the answer    |
        | after a consultation |

    Scenario: [2] The record's chain goes with it
      Given a colleague transfers a call with a record to Ana in one step
      And Ana's agent asks for the chain
      And Ana's desktop offers the shared chain
      When Ana's call is transferred to a colleague in one step
      Then Ana's screen shows:
        | what                   | value     |
        | records[4712].readOnly | not false |

    Scenario: [3] Another record stays
      Given Ana's desktop has a preview record
      And a colleague transfers a call with a record to Ana in one step
      When Ana's call is transferred to a colleague in one step
      Then Ana's screen shows:
        | what                      | value     |
        | records[4711].readOnly    | not false |
        | records[5550101].readOnly | false     |

  @DRS-27 @should
  Rule: A record leaves with a call that goes to another agent before it is answered
    Sections: Scenario 1: Outbound Call Single Step Transfer or Mute (Blind) Transfer
    The transfer is complete where the call is answered.

    Scenario Outline: [1] The call that rings at the agent is <case>
      When T-Server sends these events to Ana:
        | event        | call     | state   |
        | EventRinging | customer |         |
        | <event>      | customer | <state> |
      Then Ana's screen shows:
        | what                   | value     |
        | records[4711].readOnly | not false |

      Examples:
        | case       | event          | state      |
        | redirected | EventReleased  | Redirected |
        | given-up   | EventAbandoned | Ok         |
