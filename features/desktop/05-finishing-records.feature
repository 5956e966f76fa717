@desktop @doc-001
Feature: Finishing records on the desktop
  RecordProcessed is the last word on a record: with it the record goes back to the calling list.

  Background:
    Given the campaign is running
    And the desktop of Ana is logged in
    And Ana's desktop has a preview record

  @DUP-01 @must
  Rule: RecordProcessed follows when the agent has finished, no matter what was done with the record
    Sections: Event Responses; RecordProcessed; RecordReschedule
    A callback, too, takes effect only then.

    Scenario: [1] It was updated
      When Ana's agent updates the record with:
        | argument           | value  |
        | changes.callResult | Answer |
      Then Ana's desktop refuses, or sends UpdateCallCompletionStats with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |
      When Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed with:
        | key               | value       |
        | GSW_RECORD_HANDLE | the handle  |
        | GSW_CAMPAIGN_NAME | "Spring"    |
        | GSW_CALLING_LIST  | "Customers" |
      And Ana's desktop has finished the record

    Scenario: [2] A callback was agreed on
      When Ana's agent reschedules the record with:
        | argument     | value              |
        | at           | "2031-05-04T15:30" |
        | callbackType | "Personal"         |
      Then Ana's desktop sends RecordReschedule
      When Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |

    Scenario: [3] The customer was called
      Given the customer 5550101 answers
      When Ana's agent dials the record
      And Ana's agent hangs up
      And Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |

  @DUP-02 @should
  Rule: A record that was canceled or marked as do-not-call by its handle needs no RecordProcessed
    Sections: Event Responses

    Scenario Outline: [1] The agent <action>
      When Ana's agent <action>
      Then Ana's desktop sends <request> with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |
      When Ana's agent finishes the record
      Then Ana's desktop sends nothing about the record

      Examples:
        | action                          | request             |
        | cancels the record              | RequestRecordCancel |
        | marks the record as do-not-call | DoNotCall           |

  @DUP-03 @should @ruling-163 @ruling-173
  Rule: A record that is canceled or marked by its number alone is not finished by that
    Sections: Event Responses; RequestRecordCancel; DoNotCall (Request)

    Scenario Outline: [1] The agent <action> by number
      When Ana's agent <action> with:
        | argument | value     |
        | phone    | "5550101" |
      Then Ana's desktop sends <request> with:
        | key               | value     |
        | GSW_PHONE         | "5550101" |
        | GSW_RECORD_HANDLE | absent    |
      When Ana's agent finishes the record with:
        | argument | value      |
        | handle   | the handle |
      Then Ana's desktop sends RecordProcessed with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |

      Examples:
        | action                          | request             |
        | cancels the record              | RequestRecordCancel |
        | marks the record as do-not-call | DoNotCall           |

  @DUP-06 @must
  Rule: Once RecordProcessed is sent, the record is neither canceled nor rejected
    Sections: Updating Call Results and Custom Fields; RecordProcessed

    Scenario Outline: [1] OCS has not answered yet, and the agent <action>
      When OCS holds back its answer to the next RecordProcessed
      And Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed
      When Ana's agent <action>
      Then Ana's desktop sends nothing about the record

      Examples:
        | action             |
        | rejects the record |
        | cancels the record |

  @DUP-09 @must @ruling-51
  Rule: RecordProcessed carries the treatment that the agent chooses
    Sections: Updating Call Results and Custom Fields; RecordProcessed
    Whether an agent can choose a treatment is up to the desktop.

    Scenario Outline: [1] <treatment>
      When Ana's agent updates the record with:
        | argument           | value     |
        | changes.callResult | No Answer |
      Then Ana's desktop refuses, or sends UpdateCallCompletionStats with:
        | key           | value  |
        | GSW_TREATMENT | absent |
      When Ana's agent finishes the record with:
        | argument  | value         |
        | treatment | "<treatment>" |
      Then Ana's desktop refuses, or sends RecordProcessed with:
        | key           | value         |
        | GSW_TREATMENT | "<treatment>" |

      Examples:
        | treatment           |
        | RecordTreatPersonal |
        | RecordTreatCampaign |

  @DUP-16 @should
  Rule: RecordProcessed carries no treatment if the agent chooses none
    Sections: Updating Call Results and Custom Fields; RecordProcessed

    Scenario: [1] The agent chooses none
      When Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed with:
        | key           | value  |
        | GSW_TREATMENT | absent |

  @DUP-10 @should @ruling-1 @ruling-8
  Rule: Once OCS says that it does not have a record, nothing more is requested for that record
    Sections: Error Names and Codes; Characteristics of Event Structures

    Scenario Outline: [1] OCS does not know it at its end, and says so <form>
      When OCS answers the next RecordProcessed with error 109 with:
        | key            | value   |
        | GSW_USER_EVENT | <event> |
      And Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed
      And Ana's screen shows:
        | what                | value   |
        | records[the handle] | nothing |
      When Ana's agent finishes the record
      Then Ana's desktop sends nothing about the record

      Examples:
        | form              | event   |
        | with an event     | "Error" |
        | by the error only | absent  |

    Scenario: [2] OCS does not know it at an update
      When OCS answers the next UpdateCallCompletionStats with error 109
      And Ana's agent updates the record with:
        | argument           | value  |
        | changes.callResult | Answer |
      Given Ana's desktop offers changes before the end
      Then Ana's desktop sends UpdateCallCompletionStats
      When Ana's agent rejects the record
      Then Ana's desktop sends nothing about the record

  @DUP-11 @should @ruling-1
  Rule: A record whose RecordProcessed OCS refuses stays with the agent, who can finish it again
    Sections: Error Names and Codes; Event Responses

    Scenario Outline: [1] The database fails, and OCS says so <form>
      When OCS answers the next RecordProcessed with error 113 with:
        | key            | value   |
        | GSW_USER_EVENT | <event> |
      And Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed
      When Ana's agent finishes the record, unless it is finished
      Then Ana's desktop has finished the record

      Examples:
        | form              | event   |
        | with an event     | "Error" |
        | by the error only | absent  |
