@desktop @doc-000 @doc-link
Feature: Sharing a record when the link is lost
  Documents do not speak of lost links. T-Server keeps the agent logged in, and tells a client that is there again which calls
  are at its DN; the rights to a record follow its call.

  Background:
    Given the campaign is running
    And the desktop of Ana is logged in

  @DRS-28 @should
  Rule: When a lost link is there again, the agent has the rights that the calls at the DN give
    Sections: CTI frames; Outbound Record Sharing Between Multiple Desktops;
      Scenario 1: Outbound Call Single Step Transfer or Mute (Blind) Transfer;
      Scenario 2: Outbound Call Two-step Transfer with Consultation Call

    Scenario: [1] The consultation goes on
      When a colleague consults Ana about a record
      And the link of the desktop of Ana breaks
      And the desktop of Ana has its link again
      And Ana's agent finishes the record with:
        | argument | value |
        | handle   | 4711  |
      Then Ana's desktop sends no RecordProcessed

    Scenario: [2] The consultation has ended meanwhile
      When a colleague consults Ana about a record
      And the link of the desktop of Ana breaks
      And the colleague ends the consultation with Ana
      And the desktop of Ana has its link again
      And Ana's agent finishes the record with:
        | argument | value |
        | handle   | 4711  |
      Then Ana's desktop sends no RecordProcessed

    Scenario: [3] The colleague has transferred the call to the agent meanwhile
      When a colleague consults Ana about a record
      And the link of the desktop of Ana breaks
      And the colleague transfers the call to Ana
      And the desktop of Ana has its link again
      And the call of Ana is over
      And Ana's agent finishes the record with:
        | argument | value |
        | handle   | 4711  |
      Then Ana's desktop sends RecordProcessed with:
        | key               | value |
        | GSW_RECORD_HANDLE | 4711  |

    Scenario: [4] The agent completes a transfer
      Given Ben answers every call
      And Ana's desktop has a preview record
      And Ana's agent dials the record
      When Ana's agent calls somebody to transfer the call with:
        | argument | value  |
        | to       | "7002" |
      And the link of the desktop of Ana breaks
      And the desktop of Ana has its link again
      And Ana's agent completes the transfer
      Then Ana's desktop sends RequestCompleteTransfer
