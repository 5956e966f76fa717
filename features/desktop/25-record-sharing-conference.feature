@desktop @doc-000 @doc-001
Feature: Records in a conference
  All agents of a conference may work on the record of its call, at the same time. The first who finishes it has finished it
  for all.

  Background:
    Given the campaign is running
    And the desktop of Ana is logged in

  @DRS-13 @should
  Rule: In a conference every agent works on the record
    Sections: Scenario 3: Outbound Call Conference

    Scenario: [1] The agent joins the conference
      When a colleague consults Ana about a record
      And the colleague takes Ana into a conference
      Then Ana's screen shows:
        | what                   | value |
        | records[4711].readOnly | false |

    Scenario: [2] The agent who has joined changes a field
      When a colleague consults Ana about a record
      And the colleague takes Ana into a conference
      And Ana's agent updates the record, or else finishes it, with:
        | argument           | value       |
        | handle             | 4711        |
        | changes.callResult | Wrong Party |
      Then Ana's desktop sends UpdateCallCompletionStats or RecordProcessed with:
        | key               | value       |
        | GSW_RECORD_HANDLE | 4711        |
        | GSW_CALL_RESULT   | Wrong Party |

    Scenario: [3] The agent who has joined finishes the record
      When a colleague consults Ana about a record
      And the colleague takes Ana into a conference
      And the call of Ana is over
      And Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed with:
        | key               | value |
        | GSW_RECORD_HANDLE | 4711  |

    Scenario: [4] The agent whose call it is takes a colleague into a conference
      Given a colleague transfers a call with a record to Ana in one step
      When a colleague joins the call of Ana
      Then Ana's screen shows:
        | what                   | value |
        | records[4711].readOnly | false |
      When the call of Ana is over
      And Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed with:
        | key               | value |
        | GSW_RECORD_HANDLE | 4711  |

    Scenario: [5] The chain that the agent could only read may be worked on
      When a colleague consults Ana about a record
      And Ana's agent asks for the chain with:
        | argument | value |
        | handle   | 4711  |
      And Ana's desktop offers the shared chain
      And the colleague takes Ana into a conference
      Then Ana's screen shows:
        | what                   | value |
        | records[4712].readOnly | false |

  @DRS-14 @should @ruling-139
  Rule: An agent who was not the first to finish the record is notified, and no longer has it
    Sections: Scenario 3: Outbound Call Conference; Error Events and Messages
    The others cannot update a record that one of them has finished: it is no longer found.

    Background:
      Given a colleague consults Ana about a record
      And the colleague takes Ana into a conference

    Scenario Outline: [1] OCS refuses RecordProcessed with error <number>
      Given OCS answers the next RecordProcessed with error <number>
      And the call of Ana is over
      When Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed
      And Ana's screen shows:
        | what                   | value     |
        | lastError.number       | <number>  |
        | records[4711].readOnly | not false |

      Examples:
        | number |
        | 109    |
        | 112    |

    Scenario: [3] A change comes too late
      Given OCS answers the next UpdateCallCompletionStats with error 109
      When Ana's agent updates the record with:
        | argument           | value       |
        | changes.callResult | Wrong Party |
      And Ana's desktop offers changes before the end
      Then Ana's desktop sends UpdateCallCompletionStats
      And Ana's screen shows:
        | what                   | value     |
        | lastError.number       | 109       |
        | records[4711].readOnly | not false |

  @DRS-15 @should @ruling-139
  Rule: What came too late is not sent again
    Sections: Scenario 3: Outbound Call Conference; Event Responses

    Background:
      Given a colleague consults Ana about a record
      And the colleague takes Ana into a conference

    Scenario Outline: [1] After error <number>
      Given OCS answers the next RecordProcessed with error <number>
      When Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed
      When 60 seconds pass
      Then Ana's desktop sends no RecordProcessed

      Examples:
        | number |
        | 109    |
        | 101    |
        | 104    |
        | 112    |

    Scenario: [3] The call goes on after error 109
      Given OCS answers the next RecordProcessed with error 109
      When Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed
      When T-Server sends these events to Ana:
        | event          | call     |
        | EventHeld      | customer |
        | EventRetrieved | customer |
        | EventReleased  | customer |
      Then Ana's desktop sends nothing about the record
      And Ana's screen shows:
        | what                   | value     |
        | records[4711].readOnly | not false |

  @DRS-16 @should
  Rule: An agent who stays in the conference keeps the record
    Sections: Scenario 3: Outbound Call Conference

    Background:
      Given a colleague transfers a call with a record to Ana in one step
      And a colleague joins the call of Ana

    Scenario: [1] The colleague leaves
      When the colleague leaves the conference with Ana
      And the call of Ana is over
      And Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed with:
        | key               | value |
        | GSW_RECORD_HANDLE | 4711  |

    Scenario: [2] The call is over for all
      When the call of Ana is over
      And Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed with:
        | key               | value |
        | GSW_RECORD_HANDLE | 4711  |
