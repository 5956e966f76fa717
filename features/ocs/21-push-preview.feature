@ocs @doc-001
Feature: Push preview
  In Push Preview mode OCS offers records to agents by itself, as interactions with attached data. How an interaction is
  offered, accepted and declined is the matter of another document, and here that of the link (EventInvite).

  @PSH-01 @must @ruling-59
  Rule: What a pushed record carries has the types and values of its keys
    Sections: Proactive Interaction Support; Media Type Business Attribute; Default Record Information; Reserved Keys
    InteractionType and InteractionSubtype, for two, have one value each, wherever they are sent.

    Scenario: [1] The record of an agent who is ready
      Given the campaign is running in "Push Preview" mode
      And Ana is logged in
      And Ana has been offered a record
      Then the record offered to Ana has:
        | key                | value                         |
        | InteractionType    | one of "Outbound", absent     |
        | InteractionSubtype | one of "OutboundNew", absent  |

  @PSH-02 @must
  Rule: A pushed record says for which switch it is
    Sections: Proactive Interaction Support
    Desktops need the key in this mode.

    Scenario: [1] GSW_SWITCH_DBID
      Given the campaign is running in "Push Preview" mode
      And Ana is logged in
      And Ana has been offered a record
      Then the record offered to Ana has:
        | key             | value   |
        | GSW_SWITCH_DBID | any Int |

  @PSH-25 @should
  Rule: A pushed record says for which agent it is
    Sections: Proactive Interaction Support; Reserved Keys
    One table has the agent to whom the record is assigned, the other one the last who worked with it: there is none yet.

    Scenario: [1] GSW_AGENT_ID
      Given the campaign is running in "Push Preview" mode
      And Ana is logged in
      And Ana has been offered a record
      Then the record offered to Ana has:
        | key          | value      |
        | GSW_AGENT_ID | any String |

  @PSH-03 @must
  Rule: A fresh record that is pushed to an agent names no colleague
    Sections: Proactive Interaction Support; Reserved Keys
    A colleague neither has the record nor has worked with it. That it names somebody is PSH-25, and how is PSH-04.

    Scenario: [1] Two agents go ready
      Given the campaign is running in "Push Preview" mode
      And Ana is logged in
      And Ben is logged in
      And Ana has been offered a record
      And Ben has been offered a record
      Then the record offered to Ana has:
        | key          | value      |
        | GSW_AGENT_ID | not "1002" |
      And the record offered to Ben has:
        | key          | value      |
        | GSW_AGENT_ID | not "1001" |

  @PSH-04 @should @ruling-48
  Rule: The agent of a pushed record, where it says one, is named by the login id
    Sections: Proactive Interaction Support; Reserved Keys
    One table says login id, the other one agent id.

    Scenario: [1] GSW_AGENT_ID
      Given the campaign is running in "Push Preview" mode
      And Ana is logged in
      And Ana has been offered a record
      Then the record offered to Ana has:
        | key          | value                 |
        | GSW_AGENT_ID | one of "1001", absent |

  @PSH-05 @should
  Rule: The switch of a pushed record, where it says one, is named by the DBID that is configured
    Sections: Proactive Interaction Support; Reserved Keys
    Which DBID OCS's own configuration has for its switch is seen by nobody on the link.

    Scenario: [1] GSW_SWITCH_DBID
      Given the campaign is running in "Push Preview" mode
      And Ana is logged in
      And Ana has been offered a record
      Then the record offered to Ana has:
        | key             | value             |
        | GSW_SWITCH_DBID | one of 11, absent |

  @PSH-06 @must
  Rule: The media type of a pushed record, where it is sent, follows from the type of the customer's number
    Sections: Media Type Business Attribute; Reserved Keys

    Scenario Outline: [1] A record of contact type <type>
      Given the calling list holds these records:
        | contact_info | contact_info_type |
        | "5550101"    | <type>            |
      And the campaign is running in "Push Preview" mode
      And Ana is logged in
      And Ana has been offered a record
      Then the record offered to Ana has:
        | key                    | value                  |
        | GSW_CONTACT_MEDIA_TYPE | one of <media>, absent |

      Examples:
        | type | media   |
        | 0    | "any"   |
        | 1    | "voice" |
        | 2    | "voice" |
        | 3    | "voice" |
        | 4    | "voice" |
        | 5    | "voice" |
        | 8    | "voice" |
        | 10   | "email" |

  @PSH-07 @should @ruling-54
  Rule: The media type of a pushed record to be reached by instant message says so
    Sections: Media Type Business Attribute; Reserved Keys
    One table has instant messages and the other has not.

    Scenario: [1] A record of contact type 11
      Given the calling list holds these records:
        | contact_info | contact_info_type |
        | "5550101"    | 11                |
      And the campaign is running in "Push Preview" mode
      And Ana is logged in
      And Ana has been offered a record
      Then the record offered to Ana has:
        | key                    | value                            |
        | GSW_CONTACT_MEDIA_TYPE | one of "instant message", absent |

  @PSH-08 @must
  Rule: A pushed record carries its handle
    Sections: Characteristics of Event Structures; Event Responses
    Whatever desktop and OCS say to each other about a record names it by its handle.

    Scenario: [1] GSW_RECORD_HANDLE
      Given the campaign is running in "Push Preview" mode
      And Ana is logged in
      And Ana has been offered a record
      Then the record offered to Ana has:
        | key               | value      |
        | GSW_RECORD_HANDLE | at least 1 |

  @PSH-09 @should @ruling-59
  Rule: A pushed record carries what requests about it have to say
    Sections: Default Record Information; Characteristics of Event Structures

    Scenario Outline: [1] <key>
      Given the calling list holds only the record of 5550101
      And the campaign is running in "Push Preview" mode
      And Ana is logged in
      And Ana has been offered a record
      Then the record offered to Ana has:
        | key   | value   |
        | <key> | <value> |

      Examples:
        | key                | value              |
        | GSW_APPLICATION_ID | the application id |
        | GSW_CALLING_LIST   | "Customers"        |
        | GSW_CAMPAIGN_NAME  | "Spring"           |
        | GSW_PHONE          | "5550101"          |

  @PSH-10 @must
  Rule: In this mode no PreviewDialingModeStart is needed, no matter what agent_preview_mode_start says
    Sections: PreviewDialingModeStart
    Judged if a record comes to a colleague who has sent it: how soon records come is not said.

    Scenario Outline: [1] The option is set for <whom>
      Given <option> is true
      And the campaign is running in "Push Preview" mode
      And Ana is logged in
      And Ben is logged in
      When Ben sends PreviewDialingModeStart
      Given Ben has accepted a pushed record
      When Ana goes ready
      Then Ana is offered a record

      Examples:
        | whom               | option                                                     |
        | OCS                | the option agent_preview_mode_start                        |
        | the campaign group | the option agent_preview_mode_start of the campaign group  |

  @PSH-11 @must
  Rule: In this mode no PreviewDialingModeOver is needed, no matter what agent_preview_mode_start says
    Sections: PreviewDialingModeOver
    Judged if a record comes to a colleague who has sent it: how soon records come is not said.

    Scenario: [1] Two agents leave, only one of them with PreviewDialingModeOver, and come back
      Given the calling list holds these records:
        | contact_info |
        | "5550101"    |
        | "5550102"    |
        | "5550103"    |
        | "5550104"    |
      And the option agent_preview_mode_start is true
      And the campaign is running in "Push Preview" mode
      And Ana is logged in
      And Ben is logged in
      When Ana sends PreviewDialingModeStart
      And Ben sends PreviewDialingModeStart
      Given Ana has accepted a pushed record
      And Ben has accepted a pushed record
      When Ana goes not ready
      And Ana sends RecordProcessed
      And Ana logs out
      And Ben goes not ready
      And Ben sends RecordProcessed
      And Ben sends PreviewDialingModeOver
      And Ben logs out
      And Ben logs in
      Given Ben has accepted a pushed record
      When Ana logs in
      And Ana goes ready
      Then Ana is offered a record

  @PSH-21 @must
  Rule: What a pushed record says of the record and its campaign, where it says it, is right
    Sections: Default Record Information; Reserved Keys; Genesys Enumeration Tables
    Which of these keys are there is not said for this mode.

    Scenario Outline: [1] <key>
      Given the calling list holds these records:
        | contact_info | contact_info_type | chain_id | call_result | attempt | call_time  | daily_from | daily_till | balance |
        | "5550177"    | Mobile            | 4711     | Busy        | 2       | 1761900000 | 1          | 86399      | 120     |
      And the campaign is running in "Push Preview" mode
      And Ana is logged in
      And Ana has been offered a record
      Then the record offered to Ana has:
        | key   | value                  |
        | <key> | one of <value>, absent |

      Examples:
        | key                            | value                     |
        | GSW_APPLICATION_ID             | the application id        |
        | GSW_ATTEMPTS                   | 2                         |
        | GSW_CALL_RESULT                | Busy                      |
        | GSW_CALL_TIME                  | "1761900000", 1761900000  |
        | GSW_CALLING_LIST               | "Customers"               |
        | GSW_CAMPAIGN_GROUP_DESCRIPTION | "Spring offers for Sales" |
        | GSW_CAMPAIGN_GROUP_NAME        | "Spring@Sales"            |
        | GSW_CAMPAIGN_NAME              | "Spring"                  |
        | GSW_CHAIN_ID                   | 4711                      |
        | GSW_FROM                       | 1                         |
        | GSW_PHONE                      | "5550177"                 |
        | GSW_PHONE_TYPE                 | Mobile                    |
        | GSW_UNTIL                      | 86399                     |
        | account_balance                | 120                       |

    Scenario Outline: [2] The time zone <zone>
      Given the calling list's time zone is "<zone>"
      And the campaign is running in "Push Preview" mode
      And Ana is logged in
      And Ana has been offered a record
      Then the record offered to Ana has:
        | key           | value                   |
        | GSW_TZ_NAME   | one of "<zone>", absent |
        | GSW_TZ_OFFSET | one of <offset>, absent |

      Examples:
        | zone | offset |
        | GMT  | 0      |
        | CST  | -21600 |

  @PSH-26 @should
  Rule: A pushed record carries the custom fields that have a send_attribute
    Sections: Send Attributes; Proactive Interaction Support
    It is said of user data, and not of interactions in particular.

    Scenario: [1] A number
      Given the calling list holds these records:
        | contact_info | balance |
        | "5550101"    | 120     |
      And the campaign is running in "Push Preview" mode
      And Ana is logged in
      And Ana has been offered a record
      Then the record offered to Ana has:
        | key             | value |
        | account_balance | 120   |

  @PSH-24 @should @ruling-79
  Rule: In this mode callbacks come without PreviewDialingModeStart too
    Sections: PreviewDialingModeStart Request; PreviewDialingModeStart
    The request is for scheduled calls as well, and is not required here. Whether a callback is pushed is not said.

    Scenario: [1] A personal callback that is due
      Given the calling list holds these records:
        | contact_info | record_type       | agent_id | dial_sched_time            |
        | 5550101      | Personal CallBack | 1001     | the Unix time 1 minute ago |
      And the option agent_preview_mode_start is true
      And the campaign is running in "Push Preview" mode
      When Ana logs in
      And Ana goes ready
      And 60 seconds pass
      Then the callback of 5550101 comes to Ana
