@ocs @doc-001
Feature: Seizing: requests and campaigns
  What a desktop may request is the same in the modes with seizing as in the others in which OCS dials, and so is what ends
  dialing. If an agent is engaged who should not be, they answer, so that a customer would be called for them.

  @SZG-06 @must
  Rule: The desktop updates and finishes the record of a merged call by the handle in the data of the call
    Sections: Updating Call Results and Custom Fields; UpdateCallCompletionStats; RecordProcessed

    Background:
      Given the option record_processed is true
      And the calling list holds only the record of 5550101

    Scenario Outline: [1] It is updated, <mode>
      Given the campaign is running in "<mode> with Seizing" mode
      And Ana is logged in
      And Ana talks to a customer in "<mode> with Seizing" mode
      When Ana sends UpdateCallCompletionStats with GSW_CALL_RESULT set to Wrong Party
      Then Ana receives UpdateCallCompletionStatsAcknowledge with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |

      Examples:
        | mode        |
        | Progressive |
        | Predictive  |

    Scenario Outline: [2] It is finished, <mode>
      Given the campaign is running in "<mode> with Seizing" mode
      And Ana is logged in
      And Ana talks to a customer in "<mode> with Seizing" mode
      When Ana hangs up
      And the call of Ana is over
      And Ana sends RecordProcessed with GSW_CALL_RESULT set to Wrong Party
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | column        | value                       |
        | record_status | not one of Ready, Retrieved |
        | call_result   | Wrong Party                 |

      Examples:
        | mode        |
        | Progressive |
        | Predictive  |

  @SZG-07 @must
  Rule: ReadyTime is for Predictive with Seizing as it is for Predictive mode
    Sections: ReadyTime Request; ReadyTime Error

    Scenario: [1] The agent talks to the customer
      Given the option record_processed is true
      And the campaign is running in "Predictive with Seizing" mode
      And Ana is logged in
      And Ana talks to a customer in "Predictive with Seizing" mode
      When Ana sends ReadyTime with GSW_READY_TIME set to 30
      Then Ana receives ReadyTimeAcknowledge with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |

  @SZG-08 @must @ruling-100
  Rule: ReadyTime is refused with Invalid Request in Progressive with Seizing
    Sections: ReadyTime Error; ReadyTime Request

    Scenario: [1] The agent talks to the customer
      Given the option record_processed is true
      And the campaign is running in "Progressive with Seizing" mode
      And Ana is logged in
      And Ana talks to a customer in "Progressive with Seizing" mode
      When Ana sends ReadyTime with GSW_READY_TIME set to 30
      Then Ana receives error 101
      And Ana receives no ReadyTimeAcknowledge

  @SZG-09 @must
  Rule: A mode with seizing is not for an IVR group
    Sections: Virtual Agent Support for Notifications
    Loading or starting may be refused. What OCS does instead is not said; it engages no port.

    Scenario Outline: [1] A campaign that works for ports, <mode>
      Given the IVR group "Port" works for the campaign
      And the campaign is not loaded in "<mode> with Seizing" mode
      And the DN of Iris is watched
      When an attempt is made to load the campaign group "Spring@Sales"
      And an attempt is made to start the campaign group "Spring@Sales"
      Then Iris is not seized

      Examples:
        | mode        |
        | Progressive |
        | Predictive  |

  @SZG-10 @must
  Rule: Once a campaign with seizing has been stopped, OCS dials nothing more
    Sections: CampaignStopped
    In Predictive with Seizing, OCS may have dialed the next record for the agent before the stop: there is only one then.

    Scenario Outline: [1] An agent goes ready afterwards, <mode>
      Given the campaign is running in "<mode> with Seizing" mode
      And Ana is logged in
      When the campaign is stopped
      And Ana goes ready
      And 2 seconds pass
      And Ana answers the call
      Then no customer is called for Ana
      And every record of the calling list has:
        | column  | value |
        | attempt | 0     |

      Examples:
        | mode        |
        | Progressive |

    Scenario Outline: [2] An agent is ready again after the last call, <mode>
      Given the campaign is running in "<mode> with Seizing" mode
      And Ana is logged in
      And Ana talks to a customer in "<mode> with Seizing" mode
      When the campaign is stopped
      And Ana hangs up
      And the call of Ana is over
      And 2 seconds pass
      And Ana answers the call
      Then no customer is called for Ana

      Examples:
        | mode        |
        | Progressive |

    Scenario: [3] An agent is ready again after the call of the only record, in Predictive with Seizing
      Given the calling list holds only the record of 5550101
      And the campaign is running in "Predictive with Seizing" mode
      And Ana is logged in
      And Ana talks to a customer in "Predictive with Seizing" mode
      When the campaign is stopped
      And Ana hangs up
      And the call of Ana is over
      And 2 seconds pass
      And Ana answers the call
      Then no customer is called for Ana

  @SZG-11 @should @ruling-69
  Rule: After a change between the two modes with seizing, OCS goes on
    Sections: CampaignModeChanged

    Scenario Outline: [1] An agent goes ready after the change to <new> with Seizing
      Given the calling list holds only the record of 5550101
      And the campaign is running in "<old> with Seizing" mode
      And Ana is logged in
      When the campaign's mode is changed to "<new> with Seizing"
      And Ana goes ready
      Then Ana is seized
      When Ana answers the call
      Then Ana is called

      Examples:
        | new         | old         |
        | Predictive  | Progressive |
        | Progressive | Predictive  |

  @SZG-12 @must
  Rule: After LogOut no customer is called for the agent
    Sections: Agent Logout Protocol; LogOut; Error Names and Codes
    Whether a campaign with seizing is one of those in which a logout is negotiated (error 101) is not said. A call that
    was dialed before the request may still come, so the case needs an agent who may leave at once.

    Scenario Outline: [1] The agent goes ready, <mode>
      Given the campaign is running in "<mode> with Seizing" mode
      And Ana is logged in
      And Ana has sent LogOut, and may leave at once
      When Ana goes ready
      And 2 seconds pass
      And Ana answers the call
      Then no customer is called for Ana

      Examples:
        | mode        |
        | Progressive |
        | Predictive  |
