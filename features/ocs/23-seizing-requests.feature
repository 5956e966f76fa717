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
        | column        | value       |
        | record_status | Updated     |
        | call_result   | Wrong Party |

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

    Scenario Outline: [1] A campaign that works for ports, <mode>
      Given the IVR group "Port" works for the campaign
      And the campaign is loaded in "<mode> with Seizing" mode
      And the DN of Iris is watched
      When an attempt is made to start the campaign group "Spring@Sales"
      Then Iris is not called

      Examples:
        | mode        |
        | Progressive |
        | Predictive  |

  @SZG-10 @must
  Rule: Once a campaign with seizing has been stopped, OCS dials nothing more
    Sections: CampaignStopped

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
        | Predictive  |

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
        | Predictive  |

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
    Sections: Agent Logout Protocol; LogOut
    OCS may refuse LogOut in these modes. Unless its answer is a time of 0, it may have dialed before.

    Scenario Outline: [1] The agent goes ready, <mode>
      Given the campaign is running in "<mode> with Seizing" mode
      And Ana is logged in
      When Ana sends LogOut
      Given Ana has received LogOutTime with:
        | key             | value |
        | GSW_LOGOUT_TIME | 0     |
      When Ana goes ready
      And 2 seconds pass
      And Ana answers the call
      Then no customer is called for Ana

      Examples:
        | mode        |
        | Progressive |
        | Predictive  |
