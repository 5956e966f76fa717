@desktop @doc-001
Feature: Logging out at the desktop
  Before an agent logs out, the desktop gives back what is still on it.

  Background:
    Given the calling list holds these records:
      | contact_info | chain_id | chain_n |
      | "5550101"    | 7        | 0       |
      | "5550191"    | 7        | 1       |
      | "5550102"    | 8        | 0       |
    And the campaign is running
    And the desktop of Ana is logged in

  @DLO-01 @should
  Rule: What the agent has not worked on is rejected before the logout
    Sections: Agent Logout; Rejecting Records

    Scenario: [1] A preview record, and OCS hears of it while the agent is there
      Given Ana's desktop has a preview record
      When the next RecordRejectAcknowledge of OCS has:
        | key         | value        |
        | GSW_MESSAGE | "taken back" |
      And Ana's agent logs out
      Then Ana's desktop sends RecordReject with:
        | key               | value       |
        | GSW_RECORD_HANDLE | the handle  |
        | GSW_CAMPAIGN_NAME | "Spring"    |
        | GSW_CALLING_LIST  | "Customers" |
      And Ana's desktop sends RequestAgentLogout

    Scenario: [2] Two preview records
      Given Ana's desktop has a preview record
      And Ana's desktop has a preview record
      When Ana's agent logs out
      Then Ana's desktop sends RecordReject with:
        | key               | value                 |
        | GSW_RECORD_HANDLE | the handle of 5550101 |
      And Ana's desktop sends RecordReject with:
        | key               | value                 |
        | GSW_RECORD_HANDLE | the handle of 5550102 |

    Scenario: [3] A scheduled call
      When OCS sends ScheduledCall to Ana with:
        | key               | value     |
        | GSW_RECORD_HANDLE | 900077    |
        | GSW_PHONE         | "5550177" |
        | GSW_CHAIN_ID      | 77        |
      And OCS answers the next RecordReject with RecordRejectAcknowledge with:
        | key               | value  |
        | GSW_RECORD_HANDLE | 900077 |
      And Ana's agent logs out
      Then Ana's desktop sends RecordReject with:
        | key               | value  |
        | GSW_RECORD_HANDLE | 900077 |

  @DLO-02 @should @ruling-144
  Rule: A chain is given back by one request
    Sections: Agent Logout; RecordReject

    Scenario: [1] Two records of a chain are on the desktop
      Given Ana's desktop has a preview record
      When Ana's agent asks for the chain
      Then Ana's desktop sends ChainedRecordRequest
      When Ana's agent logs out
      Then Ana's desktop sends RecordReject
      And Ana's desktop sends no RecordReject
      And Ana's desktop has finished the record

  @DLO-03 @should
  Rule: What the agent has worked on does not stay on the desktop at the logout: it is rejected, or finished
    Sections: Agent Logout; Event Responses
    The section recommends RecordReject for every record. RecordProcessed keeps the agent's work, which a rejection
    discards.

    Scenario: [1] The record was updated
      Given Ana's desktop has a preview record
      When Ana's agent updates the record with:
        | argument           | value  |
        | changes.callResult | Answer |
      Given Ana's desktop offers changes before the end
      Then Ana's desktop sends UpdateCallCompletionStats
      When Ana's agent logs out
      Then Ana's desktop sends RecordProcessed or RecordReject with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |

    Scenario: [2] A callback was agreed on
      Given Ana's desktop has a preview record
      When Ana's agent reschedules the record with:
        | argument     | value              |
        | at           | "2031-05-04T15:30" |
        | callbackType | "Campaign"         |
      Then Ana's desktop sends RecordReschedule
      When Ana's agent logs out
      Then Ana's desktop sends RecordProcessed or RecordReject with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |

    Scenario: [3] The customer was called
      Given the customer 5550101 answers
      And Ana's desktop has a preview record
      When Ana's agent dials the record
      And Ana's agent hangs up
      And Ana's agent logs out
      Then Ana's desktop sends RecordProcessed or RecordReject with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |

  @DLO-04 @must
  Rule: An agent who logs out is logged out at T-Server
    Sections: Agent Logout

    Scenario: [1] Nothing is on the desktop
      When Ana's agent logs out
      Then Ana's desktop sends RequestAgentLogout with:
        | key    | value  |
        | thisDN | "7001" |
      And Ana's desktop sends no PreviewRecordRequest
      And Ana's screen shows:
        | what     | value |
        | loggedIn | false |

  @DLO-05 @should @ruling-1
  Rule: A clean-up that does not succeed does not keep the agent at the desktop
    Sections: Agent Logout; Error Names and Codes
    OCS takes back what is left.

    Background:
      Given Ana's desktop has a preview record

    Scenario Outline: [1] OCS refuses, and says so <form>
      When OCS answers the next RecordReject with error 113 with:
        | key            | value   |
        | GSW_USER_EVENT | <event> |
      And Ana's agent logs out
      Then Ana's desktop sends RecordReject
      And Ana's desktop sends RequestAgentLogout

      Examples:
        | form              | event   |
        | with an event     | "Error" |
        | by the error only | absent  |

    Scenario: [2] OCS does not answer
      When OCS does not answer the next RecordReject
      And Ana's agent logs out
      Then Ana's desktop sends RecordReject
      When 60 seconds pass
      Then Ana's desktop sends RequestAgentLogout

  @DLO-06 @should
  Rule: A desktop that is logging out asks for nothing new
    Sections: Agent Logout

    Background:
      Given Ana's desktop has a preview record
      When OCS holds back its answer to the next RecordReject
      And Ana's agent logs out
      Then Ana's desktop sends RecordReject

    Scenario Outline: [1] The agent <action> while OCS takes its time
      When Ana's agent <action>
      Then Ana's desktop sends nothing

      Examples:
        | action                      |
        | asks for a preview record   |
        | starts preview dialing mode |

  @DLO-14 @should
  Rule: What is on the desktop is given back before the logout, and not after it
    Sections: Agent Logout

    Scenario: [1] A preview record
      Given Ana's desktop has a preview record
      When Ana's agent logs out
      Then Ana's desktop sends RecordReject, and then RequestAgentLogout

  @DLO-15 @should
  Rule: Preview dialing mode is over when the agent has logged out
    Sections: PreviewDialingModeOver; Agent Logout

    Scenario: [1] The agent logs in again
      Given Ana's desktop has started preview dialing mode
      When Ana's agent logs out
      Then Ana's desktop sends RequestAgentLogout
      And Ana's screen shows:
        | what                  | value |
        | previewSessions.count | 0     |

  @DLO-19 @should
  Rule: A record on the desktop does not keep the agent from logging out
    Sections: Agent Logout

    Scenario: [1] A record is on the desktop
      Given Ana's desktop has a preview record
      When Ana's agent logs out
      Then Ana's desktop sends RequestAgentLogout
      And Ana's screen shows:
        | what     | value |
        | loggedIn | false |
