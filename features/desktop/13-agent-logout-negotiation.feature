@desktop @doc-001
Feature: Announcing a logout to OCS
  OCS dials for agents who will be free. One who wants to leave says so in advance, with LogOut; OCS answers how long it
  would have the agent stay, and when the agent may go. Only then does the agent log out.

  @DLO-07 @must @ruling-216
  Rule: A desktop announces with LogOut that its agent wants to leave, and the agent stays logged in
    Sections: Smart Logout; Agent Logout Protocol; LogOut

    Background:
      Given the campaign is running in "Predictive" mode
      And the desktop of Ana is logged in

    Scenario: [1] The agent announces it
      When OCS answers the next LogOut with LogOutTime with:
        | key             | value |
        | GSW_LOGOUT_TIME | 40    |
      And Ana's agent asks to log out
      Then Ana's desktop sends LogOut with:
        | key                     | value                         |
        | GSW_CAMPAIGN_NAME       | "Spring"                      |
        | GSW_CAMPAIGN_GROUP_NAME | one of "Spring@Sales", absent |
        | GSW_APPLICATION_ID      | the application id            |
      And Ana's desktop sends no RequestAgentLogout
      And Ana's screen shows:
        | what     | value |
        | loggedIn | true  |

  @DLO-08 @must @ruling-205 @ruling-208
  Rule: The agent sees how long it will be until the logout
    Sections: LogOutTime; Agent Logout Protocol
    The table prints LogOut as the name of the event, its heading and all other tables say LogOutTime: here it comes under
    both names, and a desktop may know one of them.

    Background:
      Given the campaign is running in "Predictive" mode
      And the desktop of Ana is logged in

    Scenario: [3] The answer comes under each of its names
      When OCS answers the next LogOut with LogOutTime with:
        | key             | value |
        | GSW_LOGOUT_TIME | 40    |
      And Ana's agent asks to log out
      And OCS sends LogOutTime to Ana with:
        | key             | value    |
        | GSW_USER_EVENT  | "LogOut" |
        | GSW_LOGOUT_TIME | 40       |
      Then Ana's screen shows:
        | what       | value |
        | logOutTime | 40    |
        | mayLogOut  | false |

  @DLO-09 @must
  Rule: When the time that OCS gave is over and OCS says so, the agent may log out
    Sections: Agent Logout Protocol; LogOutTime; LogOutAcknowledge

    Background:
      Given the campaign is running in "Predictive" mode
      And the desktop of Ana is logged in
      When OCS answers the next LogOut with LogOutTime with:
        | key             | value |
        | GSW_LOGOUT_TIME | 40    |
      And Ana's agent asks to log out
      And OCS sends LogOutTime to Ana with:
        | key             | value    |
        | GSW_USER_EVENT  | "LogOut" |
        | GSW_LOGOUT_TIME | 40       |

    Scenario: [1] It is not over yet
      When 10 seconds pass
      Then Ana's screen shows:
        | what      | value |
        | mayLogOut | false |

    Scenario: [2] It is over
      When 50 seconds pass
      And OCS sends LogOutAcknowledge to Ana
      Then Ana may log out

  @DLO-10 @must @ruling-215 @ruling-209
  Rule: At LogOutAcknowledge the desktop logs the agent out, or lets the agent log out at once
    Sections: LogOutAcknowledge; Smart Logout; Agent Logout Protocol
    The table says that the desktop logs the agent out, another section that the agent stays for inbound calls. Whether
    the desktop does it by itself is therefore up to the desktop; nothing keeps the agent from it.

    Background:
      Given the campaign is running in "Predictive" mode
      And the desktop of Ana is logged in
      When OCS answers the next LogOut with LogOutTime with:
        | key             | value |
        | GSW_LOGOUT_TIME | 40    |
      And Ana's agent asks to log out
      And OCS sends LogOutAcknowledge to Ana

    Scenario: [1] The agent sees it
      Then Ana may log out

    Scenario: [2] The agent goes
      When Ana's agent logs out, unless that is done
      Then Ana's desktop sends RequestAgentLogout
      And Ana's screen shows:
        | what     | value |
        | loggedIn | false |

  @DLO-11 @should @ruling-44 @ruling-206
  Rule: A time of 0 is permission to go
    Sections: LogOut; LogOutTime; Reserved Keys

    Background:
      Given the campaign is running in "Predictive" mode
      And the desktop of Ana is logged in

    Scenario Outline: [1] The event is called <name>
      When OCS answers the next LogOut with LogOutTime with:
        | key             | value    |
        | GSW_USER_EVENT  | "<name>" |
        | GSW_LOGOUT_TIME | 0        |
      And Ana's agent asks to log out
      Then Ana may log out

      Examples:
        | name       |
        | LogOutTime |
        | LogOut     |

    Scenario: [2] The acknowledgment follows
      When OCS answers the next LogOut with LogOutTime with:
        | key             | value |
        | GSW_LOGOUT_TIME | 0     |
      And Ana's agent asks to log out
      And OCS sends LogOutAcknowledge to Ana
      Then Ana's desktop sends LogOut
      And Ana may log out
      And Ana's screen shows:
        | what      | value   |
        | lastError | nothing |

  @DLO-12 @should @ruling-211
  Rule: If OCS dials for nobody, nothing prevents a logout
    Sections: Error Names and Codes; Smart Logout

    Background:
      Given the campaign is running
      And the desktop of Ana is logged in

    Scenario Outline: [1] There is no automatic campaign, and OCS says so <form>
      When OCS answers the next LogOut with error 101 with:
        | key            | value                                 |
        | GSW_USER_EVENT | <event>                               |
        | GSW_ERROR      | "There is no 'Auto' campaign started" |
      And Ana's agent asks to log out
      Then Ana may log out

      Examples:
        | form              | event   |
        | with an event     | "Error" |
        | by the error only | absent  |

  @DLO-13 @should @ruling-210
  Rule: An agent who has announced the logout gets no new work, and finishes what is there
    Sections: Agent Logout Protocol; Error Names and Codes

    Background:
      Given the campaign is running in "Predictive" mode
      And the desktop of Ana is logged in
      When OCS sends ScheduledCall to Ana
      And OCS answers the next LogOut with LogOutTime with:
        | key             | value |
        | GSW_LOGOUT_TIME | 40    |

    Scenario: [1] The agent wants another record
      When Ana's agent asks to log out
      And Ana's agent starts preview dialing mode
      Then Ana's desktop sends no PreviewDialingModeStart
      When Ana's agent asks for a preview record
      Then Ana's desktop sends no PreviewRecordRequest

    Scenario: [2] The agent finishes the record that is there
      When OCS acknowledges the next RecordProcessed or RecordReject
      And Ana's agent asks to log out
      And Ana's agent finishes the record, unless it is finished
      Then Ana's desktop has finished the record

    Scenario: [3] The agent goes, and the record is given back
      When OCS acknowledges the next RecordProcessed or RecordReject
      And Ana's agent asks to log out
      And OCS sends LogOutAcknowledge to Ana
      And Ana's agent logs out, unless that is done
      Then Ana's desktop sends RequestAgentLogout
      And Ana's desktop has finished the record

  @DLO-16 @should @ruling-205 @ruling-208
  Rule: A desktop knows the answer to LogOut by each of its two names
    Sections: LogOutTime; Agent Logout Protocol

    Background:
      Given the campaign is running in "Predictive" mode
      And the desktop of Ana is logged in

    Scenario Outline: [1] The event is called <name>
      When OCS answers the next LogOut with LogOutTime with:
        | key             | value    |
        | GSW_USER_EVENT  | "<name>" |
        | GSW_LOGOUT_TIME | 40       |
      And Ana's agent asks to log out
      Then Ana's screen shows:
        | what       | value |
        | logOutTime | 40    |
        | mayLogOut  | false |

      Examples:
        | name       |
        | LogOutTime |
        | LogOut     |

    Scenario Outline: [2] A second answer, called <name>, says less
      When OCS answers the next LogOut with LogOutTime with:
        | key             | value |
        | GSW_LOGOUT_TIME | 40    |
      And Ana's agent asks to log out
      And OCS answers the next LogOut with LogOutTime with:
        | key             | value    |
        | GSW_USER_EVENT  | "<name>" |
        | GSW_LOGOUT_TIME | 20       |
      And Ana's agent asks to log out
      Then Ana's screen shows:
        | what       | value |
        | logOutTime | 20    |

      Examples:
        | name       |
        | LogOutTime |
        | LogOut     |

  @DLO-17 @should
  Rule: An agent who has announced the logout can ask again how long it will be
    Sections: Agent Logout Protocol; LogOut

    Background:
      Given the campaign is running in "Predictive" mode
      And the desktop of Ana is logged in

    Scenario: [1] The agent asks again how long it will be
      When OCS answers the next LogOut with LogOutTime with:
        | key             | value |
        | GSW_LOGOUT_TIME | 40    |
      And Ana's agent asks to log out
      Then Ana's desktop sends LogOut
      When OCS answers the next LogOut with LogOutTime with:
        | key             | value |
        | GSW_LOGOUT_TIME | 20    |
      And Ana's agent asks to log out
      Then Ana's desktop sends LogOut

  @DLO-18 @should
  Rule: When the time that OCS gave is over, the agent may log out without a further word of OCS
    Sections: Agent Logout Protocol; LogOutTime

    Background:
      Given the campaign is running in "Predictive" mode
      And the desktop of Ana is logged in

    Scenario: [1] No acknowledgment comes
      When OCS answers the next LogOut with LogOutTime with:
        | key             | value |
        | GSW_LOGOUT_TIME | 40    |
      And Ana's agent asks to log out
      And 50 seconds pass
      Then Ana may log out
