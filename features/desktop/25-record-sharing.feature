@desktop @doc-000 @doc-001
Feature: Record sharing
  A record is shared by its call: by the handle in the user data of the call, among agents who are logged in.

  @DRS-17 @should
  Rule: An agent who is not logged in does not share a record
    Sections: Outbound Record Sharing Between Multiple Desktops
    All agents who intend to share a record must be logged in.

    Background:
      Given the campaign is running
      And the desktop of Ana is logged in

    Scenario: [1] T-Server logs the agent out during the consultation, and the colleague transfers the call
      When a colleague consults Ana about a record
      And T-Server logs Ana out
      And the colleague transfers the call to Ana
      And Ana's agent finishes the record with:
        | argument | value |
        | handle   | 4711  |
      Then Ana's desktop sends no RecordProcessed

    Scenario: [2] A call is transferred to an agent who is logged out
      When T-Server logs Ana out
      And a colleague transfers a call with a record to Ana in one step
      And Ana's agent asks for the chain with:
        | argument | value |
        | handle   | 4711  |
      Then Ana's desktop sends no ChainedRecordRequest

    Scenario: [3] T-Server logs the agent out of the conference
      When a colleague consults Ana about a record
      And the colleague takes Ana into a conference
      And T-Server logs Ana out
      And Ana's agent updates the record with:
        | argument           | value       |
        | handle             | 4711        |
        | changes.callResult | Wrong Party |
      Then Ana's desktop sends no UpdateCallCompletionStats

  @DRS-18 @should
  Rule: A call without the handle of a record shares no record
    Sections: Outbound Record Sharing Between Multiple Desktops
    The handle has to be valid: a positive Int.

    Background:
      Given the campaign is running
      And the desktop of Ana is logged in

    Scenario Outline: [1] GSW_RECORD_HANDLE is <case>
      When a call comes to Ana with:
        | key                | value              |
        | GSW_APPLICATION_ID | the application id |
        | GSW_RECORD_HANDLE  | <handle>           |
        | GSW_PHONE          | "5550188"          |
      Then Ana's screen shows:
        | what          | value |
        | records.count | 0     |

      Examples:
        | case      | handle     |
        | absent    | absent     |
        | a-word    | "unknown"  |
        | empty     | ""         |
        | negative  | -4711      |
        | zero      | 0          |
        | a-list    | {"a": "b"} |
        | too-large | 2147483648 |

    Scenario: [2] The desktop goes on working
      When a call comes to Ana with:
        | key               | value      |
        | GSW_RECORD_HANDLE | {"a": "b"} |
      And Ana's agent asks for a preview record
      Then Ana's desktop sends PreviewRecordRequest

  @DRS-19 @must
  Rule: A shared record that OCS cancels is not dialed anymore
    Sections: Canceling Records; RecordCancel Notification; Scenario 2: Outbound Call Two-step Transfer with Consultation Call;
      Scenario 3: Outbound Call Conference
    RecordCancel goes to every desktop that has the record, no matter how it came there.

    Background:
      Given the campaign is running
      And the desktop of Ana is logged in

    Scenario Outline: [1] The record came with a call that was transferred <kind>
      Given a colleague transfers a call with a record to Ana <kind>
      And the call of Ana is over
      When OCS sends RecordCancel to Ana with:
        | key               | value     |
        | GSW_RECORD_HANDLE | 4711      |
        | GSW_PHONE         | "5550188" |
      And Ana's agent dials the record with:
        | argument | value |
        | handle   | 4711  |
      Then Ana's desktop sends no RequestMakeCall

      Examples:
        | kind                 |
        | in one step          |
        | before the answer    |
        | after a consultation |

    Scenario: [2] The record came with a conference
      Given a colleague consults Ana about a record
      And the colleague takes Ana into a conference
      And the call of Ana is over
      When OCS sends RecordCancel to Ana with:
        | key               | value     |
        | GSW_RECORD_HANDLE | 4711      |
        | GSW_PHONE         | "5550188" |
      And Ana's agent dials the record with:
        | argument | value |
        | handle   | 4711  |
      Then Ana's desktop sends no RequestMakeCall

  @DRS-20 @should
  Rule: A record that is canceled while its call is shared is gone, also when the call becomes the agent's
    Sections: RecordCancel Notification; Scenario 2: Outbound Call Two-step Transfer with Consultation Call

    Background:
      Given the campaign is running
      And the desktop of Ana is logged in
      And a colleague consults Ana about a record

    Scenario: [1] It is canceled during the consultation
      When OCS sends RecordCancel to Ana with:
        | key               | value     |
        | GSW_RECORD_HANDLE | 4711      |
        | GSW_PHONE         | "5550188" |
      And the colleague transfers the call to Ana
      Then Ana's screen shows:
        | what          | value   |
        | records[4711] | nothing |

    Scenario: [2] It is canceled in the conference
      Given the colleague takes Ana into a conference
      When OCS sends RecordCancel to Ana with:
        | key               | value     |
        | GSW_RECORD_HANDLE | 4711      |
        | GSW_PHONE         | "5550188" |
      And Ana's agent finishes the record
      Then Ana's desktop sends no RecordProcessed
      And Ana's screen shows:
        | what          | value   |
        | records[4711] | nothing |

  @DRS-21 @should
  Rule: Events of a shared call that come twice or in another order lead to the same rights
    Sections: Scenario 1: Outbound Call Single Step Transfer or Mute (Blind) Transfer;
      Scenario 2: Outbound Call Two-step Transfer with Consultation Call

    Background:
      Given the campaign is running
      And the desktop of Ana is logged in

    Scenario: [1] The end of the consultation is reported after the transfer
      Given a colleague consults Ana about a record
      When the colleague transfers the call to Ana
      And T-Server sends these events to Ana:
        | event         | call         | state       |
        | EventReleased | consultation | Transferred |
      Then Ana's screen shows:
        | what                   | value |
        | records[4711].readOnly | false |

    Scenario: [2] The end of the consultation is reported before the transfer
      Given a colleague consults Ana about a record
      When T-Server sends these events to Ana:
        | event             | call         | state       | previous     |
        | EventReleased     | consultation | Transferred |              |
        | EventPartyChanged | customer     | Transferred | consultation |
      Then Ana's screen shows:
        | what                   | value |
        | records[4711].readOnly | false |

    Scenario: [3] The transfer is reported twice
      Given a colleague consults Ana about a record
      When T-Server sends these events to Ana:
        | event             | call     | state       | previous     |
        | EventPartyChanged | customer | Transferred | consultation |
        | EventPartyChanged | customer | Transferred | consultation |
      Then Ana's screen shows:
        | what                   | value |
        | records[4711].readOnly | false |

    Scenario: [4] The consultation is answered twice
      Given a colleague consults Ana about a record
      When T-Server sends these events to Ana:
        | event            | call         |
        | EventEstablished | consultation |
      Then Ana's screen shows:
        | what                   | value |
        | records[4711].readOnly | true  |

    Scenario Outline: [5] The agent's transfer is reported with <case>
      Given a colleague transfers a call with a record to Ana in one step
      And Ana consults a colleague
      When T-Server sends these events to Ana:
        | event         | call    | state       |
        | EventReleased | <one>   | Transferred |
        | EventReleased | <two>   | Transferred |
        | EventReleased | <three> | Transferred |
      Then Ana's screen shows:
        | what                   | value     |
        | records[4711].readOnly | not false |

      Examples:
        | case                   | one          | two          | three        |
        | the-consultation-first | consultation | customer     | customer     |
        | the-call-first         | customer     | consultation | customer     |
        | everything-twice       | customer     | customer     | consultation |

    Scenario: [6] The end of the consultation is reported twice
      Given a colleague consults Ana about a record
      When the colleague ends the consultation with Ana
      And T-Server sends these events to Ana:
        | event            | call         |
        | EventReleased    | consultation |
        | EventEstablished | consultation |
      Then Ana's screen shows:
        | what          | value |
        | records.count | 0     |

    Scenario Outline: [7] The conference of the agent is reported with <case>
      Given a colleague transfers a call with a record to Ana in one step
      And Ana consults a colleague
      When T-Server sends these events to Ana:
        | event | call         | state       |
        | <one> | <its call>   | Conferenced |
        | <two> | <other call> | Conferenced |
      Then Ana's screen shows:
        | what                   | value |
        | records[4711].readOnly | false |

      Examples:
        | case                   | one             | its call     | two             | other call   |
        | the-consultation-first | EventReleased   | consultation | EventPartyAdded | customer     |
        | the-party-first        | EventPartyAdded | customer     | EventReleased   | consultation |

  @DRS-05 @should
  Rule: Before the consultation is established the agent has nothing to do with the record
    Sections: Scenario 2: Outbound Call Two-step Transfer with Consultation Call

    Background:
      Given the campaign is running
      And the desktop of Ana is logged in

    Scenario: [1] The call only rings
      When a colleague calls Ana to consult about a record
      And Ana's agent finishes the record with:
        | argument | value |
        | handle   | 4711  |
      Then Ana's desktop sends no RecordProcessed

    Scenario: [2] The colleague gives up before the agent answers
      When a colleague calls Ana to consult about a record
      And the colleague gives up calling Ana
      Then Ana's screen shows:
        | what          | value |
        | records.count | 0     |

    Scenario: [3] The chain is not asked for while the call rings
      When a colleague calls Ana to consult about a record
      And Ana's agent asks for the chain with:
        | argument | value |
        | handle   | 4711  |
      Then Ana's desktop sends no ChainedRecordRequest
