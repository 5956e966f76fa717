@ocs @doc-001
Feature: An agent announces the logout
  With LogOut an agent announces that they want to leave, so that OCS dials no more calls for them. OCS answers how long
  calls that it has dialed before may keep the agent, and says when the agent may go. Calls that are in progress then are in
  "Calls of an agent who wants to leave", refusals in "Logouts that are refused".

  @LGO-21 @must @ruling-44 @ruling-205 @ruling-208
  Rule: If no call is in progress, LogOut is answered with a time of 0
    Sections: LogOut; LogOutTime

    Scenario Outline: [1] Nothing has been dialed, <mode>
      Given the calling list holds these records:
        | contact_info | record_status |
        | "5550101"    | Updated       |
      And the campaign is running in "<mode>" mode
      And Ana is logged in
      When Ana sends LogOut
      Then Ana receives LogOutTime with:
        | key                | value              |
        | GSW_APPLICATION_ID | the application id |
        | GSW_CAMPAIGN_NAME  | "Spring"           |
        | GSW_LOGOUT_TIME    | 0                  |
        | GSW_REFERENCE_ID   | the reference id   |

      Examples:
        | mode        |
        | Progressive |
        | Predictive  |

    Scenario: [2] The only call is over, and its record finished
      Given the calling list holds only the record of 5550101
      And the option record_processed is true
      And the campaign is running in "Progressive" mode
      And Ana is logged in
      And Ana talks to a customer
      When Ana hangs up
      And the call of Ana is over
      And Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      When Ana sends LogOut
      Then Ana receives LogOutTime with:
        | key             | value |
        | GSW_LOGOUT_TIME | 0     |

    Scenario: [3] Another campaign of the agent runs in Preview mode
      Given the calling list holds these records:
        | contact_info | record_status |
        | "5550101"    | Updated       |
      And the campaign group "Autumn@Sales" of campaign "Autumn" for "Sales" is running
      And the campaign is running in "Progressive" mode
      And Ana is logged in
      When Ana sends LogOut with GSW_CAMPAIGN_NAME set to "Spring"
      Then Ana receives LogOutTime with:
        | key               | value    |
        | GSW_CAMPAIGN_NAME | "Spring" |
        | GSW_LOGOUT_TIME   | 0        |

  @LGO-22 @should @ruling-206 @ruling-209
  Rule: A time of 0 comes with the permission to go
    Sections: LogOutAcknowledge; Agent Logout Protocol; Smart Logout

    Scenario Outline: [1] Nothing has been dialed, <mode>
      Given the calling list holds these records:
        | contact_info | record_status |
        | "5550101"    | Updated       |
      And the campaign is running in "<mode>" mode
      And Ana is logged in
      When Ana sends LogOut
      Then Ana receives LogOutTime with:
        | key             | value |
        | GSW_LOGOUT_TIME | 0     |
      And Ana receives LogOutAcknowledge with:
        | key                | value              |
        | GSW_APPLICATION_ID | the application id |
        | GSW_CAMPAIGN_NAME  | "Spring"           |
      And Ana receives no LogOutAcknowledge

      Examples:
        | mode        |
        | Progressive |
        | Predictive  |

  @LGO-45 @must @ruling-24
  Rule: A LogOut is answered with one LogOutTime
    Sections: Event Responses; Agent Logout Protocol
    Each request gets a time of its own. The permission to go, which follows, is another event.

    Scenario: [1] One request, one time
      Given the calling list holds these records:
        | contact_info | record_status |
        | "5550101"    | Updated       |
      And the campaign is running in "Progressive" mode
      And Ana is logged in
      When Ana sends LogOut
      Then Ana receives LogOutTime
      And Ana receives no LogOutTime

    Scenario: [2] The permission to go has come
      Given the calling list holds these records:
        | contact_info | record_status |
        | "5550101"    | Updated       |
      And the campaign is running in "Predictive" mode
      And Ana is logged in
      When Ana sends LogOut
      Then Ana receives LogOutTime
      When 90 seconds pass
      Then Ana receives no LogOutTime

  @LGO-23 @must
  Rule: The name of the campaign group takes precedence over that of the campaign
    Sections: LogOut

    Scenario: [1] The campaign that is named has nothing to do with the group
      Given the calling list holds these records:
        | contact_info | record_status |
        | "5550101"    | Updated       |
      And the campaign group "Autumn@Sales" of campaign "Autumn" for "Sales" is running
      And the campaign is running in "Progressive" mode
      And Ana is logged in
      When Ana sends LogOut with:
        | key                     | value          |
        | GSW_CAMPAIGN_NAME       | "Autumn"       |
        | GSW_CAMPAIGN_GROUP_NAME | "Spring@Sales" |
      Then Ana receives LogOutTime with:
        | key             | value |
        | GSW_LOGOUT_TIME | 0     |

  @LGO-24 @must
  Rule: After LogOut no call is dialed for the agent
    Sections: Agent Logout Protocol; LogOut
    OCS may dial before somebody is ready. Unless its answer is a time of 0, it may have done so.

    Scenario Outline: [1] The agent goes ready, <mode>
      Given the campaign is running in "<mode>" mode
      And Ana is logged in
      And Ana has sent LogOut, and may leave at once
      When Ana goes ready
      Then Ana is not called
      And every record of the calling list has:
        | column  | value |
        | attempt | 0     |

      Examples:
        | mode        |
        | Progressive |
        | Predictive  |

    Scenario: [2] The agent goes ready after the permission to go
      Given the campaign is running in "Progressive" mode
      And Ana is logged in
      And Ana has sent LogOut
      When 90 seconds pass
      And Ana goes ready
      Then Ana is not called

  @LGO-25 @must
  Rule: OCS goes on dialing for the colleagues of an agent who has sent LogOut
    Sections: LogOut; Agent Logout Protocol

    Scenario: [1] A colleague goes ready
      Given the campaign is running in "Progressive" mode
      And Ana is logged in
      And Ben is logged in
      When Ana sends LogOut
      Then Ana receives LogOutTime
      When Ben goes ready
      Then Ben is called
      And Ben receives no LogOutTime
      And Ben receives no LogOutAcknowledge

  @LGO-26 @should @ruling-212
  Rule: A new login ends the announcement
    Sections: Smart Logout; Agent Logout Protocol

    Scenario: [1] The agent comes back
      Given the campaign is running in "Progressive" mode
      And Ana is logged in
      When Ana sends LogOut
      Then Ana receives LogOutTime
      When Ana logs out
      And Ana logs in
      And Ana goes ready
      Then Ana is called

  @LGO-27 @should @ruling-210
  Rule: After LogOut the agent gets no new work
    Sections: Error Names and Codes; Agent Logout Protocol

    Background:
      Given the campaign group "Autumn@Sales" of campaign "Autumn" for "Sales" is running
      And the campaign is running in "Progressive" mode
      And Ana is logged in
      When Ana sends LogOut with GSW_CAMPAIGN_NAME set to "Spring"
      Then Ana receives LogOutTime

    Scenario Outline: [1] <request>
      When Ana sends <request> with GSW_CAMPAIGN_NAME set to "Autumn"
      Then Ana receives error 101

      Examples:
        | request                 |
        | PreviewRecordRequest    |
        | PreviewDialingModeStart |
