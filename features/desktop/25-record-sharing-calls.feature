@desktop @doc-000
Feature: Sharing a record from the desktop
  An agent shares a record by what they do with its call: transfer it, consult a colleague about it, take a colleague into
  it. The handle in the user data of the call says which record is shared.

  Background:
    Given the campaign is running
    And the desktop of Ana is logged in
    And Ben answers every call
    And Ana's desktop has a preview record
    And Ana's agent dials the record

  @DRS-22 @should
  Rule: What the agent does with a call at the desktop is what T-Server is asked for
    Sections: Outbound Record Sharing Between Multiple Desktops;
      Scenario 1: Outbound Call Single Step Transfer or Mute (Blind) Transfer;
      Scenario 2: Outbound Call Two-step Transfer with Consultation Call; Scenario 3: Outbound Call Conference
    A desktop need not offer any of it; an agent may as well use the telephone.

    Scenario Outline: [1] The agent <action>
      When Ana's agent <action> with:
        | argument | value  |
        | to       | "7002" |
      Then Ana's desktop sends <request> with:
        | key     | value  |
        | otherDN | "7002" |

      Examples:
        | request                     | action                               |
        | RequestSingleStepTransfer   | transfers the call in one step       |
        | RequestMuteTransfer         | transfers the call before the answer |
        | RequestInitiateTransfer     | calls somebody to transfer the call  |
        | RequestInitiateConference   | calls somebody for a conference      |
        | RequestSingleStepConference | calls somebody into the conference   |

    Scenario: [2] The agent completes a transfer
      When Ana's agent calls somebody to transfer the call with:
        | argument | value  |
        | to       | "7002" |
      And Ana's agent completes the transfer
      Then Ana's desktop sends RequestCompleteTransfer

    Scenario: [3] The agent completes a conference
      When Ana's agent calls somebody for a conference with:
        | argument | value  |
        | to       | "7002" |
      And Ana's agent completes the conference
      Then Ana's desktop sends RequestCompleteConference

    Scenario: [4] The agent removes a colleague from the conference
      When Ana's agent calls somebody for a conference with:
        | argument | value  |
        | to       | "7002" |
      And Ana's agent completes the conference
      And Ana's agent removes somebody from the conference with:
        | argument | value  |
        | party    | "7002" |
      Then Ana's desktop sends RequestDeleteFromConference with:
        | key     | value  |
        | otherDN | "7002" |

    Scenario: [5] The agent goes back to the customer
      When Ana's agent calls somebody to transfer the call with:
        | argument | value  |
        | to       | "7002" |
      And Ana's agent goes back to the call on hold
      Then Ana's desktop sends RequestReconnectCall

    Scenario: [6] The agent talks to the customer and to the colleague by turns
      When Ana's agent calls somebody to transfer the call with:
        | argument | value  |
        | to       | "7002" |
      And Ana's agent alternates the calls
      Then Ana's desktop sends RequestAlternateCall

  @DRS-23 @should
  Rule: A call that is shared carries the handle of its record, and keeps it
    Sections: Outbound Record Sharing Between Multiple Desktops
    A consultation call gets the user data of the call from T-Server, or from the desktop.

    Scenario Outline: [1] The agent <action>
      When Ana's agent <action> with:
        | argument | value  |
        | to       | "7002" |
      Then Ana's desktop sends <request> with:
        | key               | value                     |
        | GSW_RECORD_HANDLE | one of the handle, absent |
      And Ana's desktop sends no RequestDeleteUserData
      And Ana's desktop sends no RequestDeletePair

      Examples:
        | request                   | action                               |
        | RequestMuteTransfer       | transfers the call before the answer |
        | RequestInitiateTransfer   | calls somebody to transfer the call  |
        | RequestInitiateConference | calls somebody for a conference      |

  @DRS-24 @should
  Rule: An agent who has transferred the call at the desktop has given its record away
    Sections: Scenario 1: Outbound Call Single Step Transfer or Mute (Blind) Transfer;
      Scenario 2: Outbound Call Two-step Transfer with Consultation Call
    The transfer is complete when T-Server says so: until then the record is this agent's.

    Scenario Outline: [1] The agent <action>
      When Ana's agent <action> with:
        | argument | value  |
        | to       | "7002" |
      Then Ana's screen shows:
        | what                         | value     |
        | records[the handle].readOnly | not false |

      Examples:
        | action                               |
        | transfers the call in one step       |
        | transfers the call before the answer |

    Scenario: [2] The agent completes a transfer
      When Ana's agent calls somebody to transfer the call with:
        | argument | value  |
        | to       | "7002" |
      Then Ana's screen shows:
        | what                         | value |
        | records[the handle].readOnly | false |
      When Ana's agent completes the transfer
      Then Ana's screen shows:
        | what                         | value     |
        | records[the handle].readOnly | not false |

    Scenario: [3] T-Server refuses to transfer the call to the agent's own DN
      When Ana's agent transfers the call in one step with:
        | argument | value  |
        | to       | "7001" |
      And Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |

    Scenario: [4] A conference takes nothing away
      When Ana's agent calls somebody for a conference with:
        | argument | value  |
        | to       | "7002" |
      And Ana's agent completes the conference
      Then Ana's screen shows:
        | what                         | value |
        | records[the handle].readOnly | false |
      When Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |
