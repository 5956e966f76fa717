@desktop @doc-001
Feature: A desktop announces when its agent will be ready
  In small groups OCS dials better when it knows how long the agents still need. The desktop says in how many seconds
  the agent will have finished with the record, and once OCS has acknowledged that, it keeps the promise.

  @DRT-01 @must
  Rule: The announcement names the record on the desktop and a number of seconds
    Sections: ReadyTime Request; ReadyTime

    Scenario Outline: [1] Ready in <seconds> seconds
      Given the campaign is running in "Predictive" mode
      And the customer 5550177 answers
      And the desktop of Ana is logged in
      When OCS sends ScheduledCall to Ana with:
        | key       | value     |
        | GSW_PHONE | "5550177" |
      And Ana's agent dials the record
      And OCS answers the next ReadyTime with ReadyTimeAcknowledge
      And Ana's agent announces to be ready with:
        | argument | value     |
        | seconds  | <seconds> |
      Then Ana's desktop sends ReadyTime with:
        | key                | value              |
        | GSW_APPLICATION_ID | the application id |
        | GSW_RECORD_HANDLE  | the handle         |
        | GSW_READY_TIME     | <seconds>          |

      Examples:
        | seconds |
        | 1       |
        | 90      |

  @DRT-02 @must
  Rule: When the time is over, the record is finished and the agent is ready
    Sections: ReadyTimeAcknowledge

    Background:
      Given the campaign is running in "Predictive" mode
      And the customer 5550177 answers
      And the desktop of Ana is logged in

    Scenario: [1] The agent has done nothing
      When OCS sends ScheduledCall to Ana with:
        | key       | value     |
        | GSW_PHONE | "5550177" |
      And Ana's agent dials the record
      And OCS answers the next ReadyTime with ReadyTimeAcknowledge
      And Ana's agent announces to be ready with:
        | argument | value |
        | seconds  | 30    |
      Then Ana's desktop sends ReadyTime
      When Ana's agent hangs up
      And OCS answers the next RecordProcessed with RecordProcessedAcknowledge
      And 40 seconds pass
      Then Ana's desktop sends RecordProcessed with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |
      And Ana's desktop sends RequestAgentReady
      And Ana's desktop has finished the record

    Scenario: [2] The agent has finished the record before, and is not ready yet
      When OCS sends ScheduledCall to Ana with:
        | key       | value     |
        | GSW_PHONE | "5550177" |
      And Ana's agent dials the record
      And OCS answers the next ReadyTime with ReadyTimeAcknowledge
      And Ana's agent announces to be ready with:
        | argument | value |
        | seconds  | 30    |
      Then Ana's desktop sends ReadyTime
      When Ana's agent hangs up
      And OCS answers the next RecordProcessed with RecordProcessedAcknowledge
      And Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed
      When 40 seconds pass
      Then Ana's desktop sends RequestAgentReady
      And Ana's desktop sends nothing about the record

  @DRT-03 @should
  Rule: Until the time is over, the record stays with the agent
    Sections: ReadyTimeAcknowledge; ReadyTime

    Background:
      Given the campaign is running in "Predictive" mode
      And the customer 5550177 answers
      And the desktop of Ana is logged in

    Scenario: [1] Half of the time has passed
      When OCS sends ScheduledCall to Ana with:
        | key       | value     |
        | GSW_PHONE | "5550177" |
      And Ana's agent dials the record
      And OCS answers the next ReadyTime with ReadyTimeAcknowledge
      And Ana's agent announces to be ready with:
        | argument | value |
        | seconds  | 60    |
      Then Ana's desktop sends ReadyTime
      When Ana's agent hangs up
      And 30 seconds pass
      Then Ana's desktop sends nothing about the record
      And Ana's desktop sends no RequestAgentReady
      And Ana's screen shows:
        | what                       | value      |
        | records[the handle].handle | the handle |

    Scenario: [2] The agent has kept the promise alone
      When OCS sends ScheduledCall to Ana with:
        | key       | value     |
        | GSW_PHONE | "5550177" |
      And Ana's agent dials the record
      And OCS answers the next ReadyTime with ReadyTimeAcknowledge
      And Ana's agent announces to be ready with:
        | argument | value |
        | seconds  | 30    |
      Then Ana's desktop sends ReadyTime
      When Ana's agent hangs up
      And OCS answers the next RecordProcessed with RecordProcessedAcknowledge
      And Ana's agent finishes the record
      And Ana's agent goes ready
      Then Ana's desktop sends RecordProcessed
      And Ana's desktop sends RequestAgentReady
      When 40 seconds pass
      Then Ana's desktop sends nothing about the record
      And Ana's desktop sends no RequestAgentReady

  @DRT-04 @should
  Rule: An announcement that OCS refused is not a promise
    Sections: ReadyTime Error

    Scenario Outline: [1] OCS answers with <code>
      Given the campaign is running in "Predictive" mode
      And the customer 5550177 answers
      And the desktop of Ana is logged in
      When OCS sends ScheduledCall to Ana with:
        | key       | value     |
        | GSW_PHONE | "5550177" |
      And Ana's agent dials the record
      And OCS answers the next ReadyTime with error <code>
      And Ana's agent announces to be ready with:
        | argument | value |
        | seconds  | 30    |
      Then Ana's desktop sends ReadyTime
      And Ana's screen shows:
        | what                       | value      |
        | lastError.number           | <code>     |
        | records[the handle].handle | the handle |
      When Ana's agent hangs up
      And 40 seconds pass
      Then Ana's desktop sends nothing about the record

      Examples:
        | code |
        | 101  |
        | 102  |
        | 103  |
        | 104  |

  @DRT-05 @should @ruling-102
  Rule: An earlier promise still holds when OCS does not accept a second one
    Sections: ReadyTime Error; ReadyTimeAcknowledge

    Scenario: [1] OCS has the announcement twice, and acknowledges one
      Given the campaign is running in "Predictive" mode
      And the customer 5550177 answers
      And the desktop of Ana is logged in
      When OCS sends ScheduledCall to Ana with:
        | key       | value     |
        | GSW_PHONE | "5550177" |
      And Ana's agent dials the record
      And OCS answers the next ReadyTime with ReadyTimeAcknowledge
      And Ana's agent announces to be ready with:
        | argument | value |
        | seconds  | 30    |
      Then Ana's desktop sends ReadyTime
      When OCS sends error 120 to Ana
      And Ana's agent hangs up
      And OCS answers the next RecordProcessed with RecordProcessedAcknowledge
      And 40 seconds pass
      Then Ana's desktop sends RecordProcessed
      And Ana's desktop sends RequestAgentReady

  @DRT-06 @should @ruling-8
  Rule: A record for which OCS knows no call leaves the desktop
    Sections: ReadyTime Error; Error Names and Codes

    Scenario: [1] OCS answers with 112
      Given the campaign is running in "Predictive" mode
      And the customer 5550177 answers
      And the desktop of Ana is logged in
      When OCS sends ScheduledCall to Ana with:
        | key       | value     |
        | GSW_PHONE | "5550177" |
      And Ana's agent dials the record
      And OCS answers the next ReadyTime with error 112
      And Ana's agent announces to be ready with:
        | argument | value |
        | seconds  | 30    |
      Then Ana's desktop sends ReadyTime
      And Ana's screen shows:
        | what                | value   |
        | lastError.number    | 112     |
        | records[the handle] | nothing |

  @DRT-07 @must
  Rule: Only a record that the agent is working on is announced
    Sections: ReadyTime

    Scenario Outline: [1] The record was <ended> before
      Given the campaign is running in "Predictive" mode
      And the customer 5550177 answers
      And the desktop of Ana is logged in
      When OCS sends ScheduledCall to Ana with:
        | key       | value     |
        | GSW_PHONE | "5550177" |
      And Ana's agent dials the record
      And Ana's agent hangs up
      And OCS answers the next <request> with <acknowledgment>
      And Ana's agent <action>
      Then Ana's desktop sends <request>
      When Ana's agent announces to be ready with:
        | argument | value |
        | seconds  | 30    |
      Then Ana's desktop sends no ReadyTime

      Examples:
        | ended    | request         | acknowledgment             | action              |
        | finished | RecordProcessed | RecordProcessedAcknowledge | finishes the record |
        | rejected | RecordReject    | RecordRejectAcknowledge    | rejects the record  |

  @DRT-08 @should @ruling-103
  Rule: A record can be announced until it is finished, even after its call
    Sections: ReadyTime

    Scenario: [1] The call is over
      Given the campaign is running in "Predictive" mode
      And the customer 5550177 answers
      And the desktop of Ana is logged in
      When OCS sends ScheduledCall to Ana with:
        | key       | value     |
        | GSW_PHONE | "5550177" |
      And Ana's agent dials the record
      And Ana's agent hangs up
      And OCS answers the next ReadyTime with ReadyTimeAcknowledge
      And Ana's agent announces to be ready with:
        | argument | value |
        | seconds  | 30    |
      Then Ana's desktop sends ReadyTime with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |

  @DRT-09 @should
  Rule: Readiness is announced in the predictive dialing modes alone
    Sections: ReadyTime Request

    Scenario: [1] The campaign runs in preview mode
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record
      When Ana's agent announces to be ready with:
        | argument | value |
        | seconds  | 30    |
      Then Ana's desktop sends no ReadyTime

  @DRT-10 @must
  Rule: A record is announced once
    Sections: ReadyTime Error

    Scenario: [1] OCS has acknowledged, and the agent announces again
      Given the campaign is running in "Predictive" mode
      And the customer 5550177 answers
      And the desktop of Ana is logged in
      When OCS sends ScheduledCall to Ana with:
        | key       | value     |
        | GSW_PHONE | "5550177" |
      And Ana's agent dials the record
      And OCS answers the next ReadyTime with ReadyTimeAcknowledge
      And Ana's agent announces to be ready with:
        | argument | value |
        | seconds  | 60    |
      Then Ana's desktop sends ReadyTime
      When Ana's agent announces to be ready with:
        | argument | value |
        | seconds  | 90    |
      Then Ana's desktop sends no ReadyTime
