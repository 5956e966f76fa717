@ocs @doc-001
Feature: Statistics events
  OCS informs Stat Server, for real-time and historical reports, what happens to campaigns and records. It does so with user
  events of another kind, which desktops ignore: each has its type in GSW_STAT_EVENT. The document lists what such an
  event can carry, but neither when one is sent nor how its types are numbered; the numbers here are those of published
  tools.

  @STA-01 @must @ruling-222
  Rule: Every statistics event has its type, and values as the table of its attributes gives them
    Sections: User Event Attributes
    That an event is sent is STA-02; without any nothing can be judged here.

    Scenario: [1] A campaign from its loading to its unloading
      Given the campaign is running
      And Ana is logged in
      And Ana has a preview record
      And Ana has sent RecordProcessed
      When the campaign is stopped
      And the campaign is unloaded
      Then all statistics events that OCS has sent obey their schema

  @STA-02 @should
  Rule: Every change of a campaign's state is reported, with the campaign and the group of its agents
    Sections: User Event Attributes

    Scenario Outline: [1] <case>
      Given the campaign group "Spring@Service" of campaign "Spring" for "Service" is running
      And the campaign is not loaded
      And Ana is logged in
      When the campaign is started
      And the campaign is stopped
      And the campaign is unloaded
      Then OCS has sent a statistics event with:
        | key                | value              |
        | GSW_STAT_EVENT     | <number>           |
        | GSW_APPLICATION_ID | the application id |
        | GSW_CAMPAIGN_DBID  | 61                 |
        | GSW_GROUP_DBID     | 41                 |

      Examples:
        | case                         | number |
        | it is loaded and thus active | 1      |
        | it is no more active         | 2      |
        | dialing starts               | 3      |
        | dialing stops                | 5      |

  @STA-03 @should @ruling-53
  Rule: The mode in which a campaign runs is reported by its number
    Sections: User Event Attributes

    Scenario Outline: [1] The campaign starts in <mode> mode
      Given the campaign is not loaded in "<mode>" mode
      And Ana is logged in
      When the campaign is started
      Then OCS has sent a statistics event with:
        | key            | value          |
        | GSW_STAT_EVENT | DialingStarted |
        | GSW_DIAL_MODE  | <number>       |

      Examples:
        | mode                     | number |
        | Predictive               | 1      |
        | Progressive              | 2      |
        | Preview                  | 3      |
        | Progressive with Seizing | 4      |
        | Predictive with Seizing  | 5      |
        | Push Preview             | 8      |
        | Progressive GVP          | 9      |
        | Power GVP                | 11     |

    Scenario: [2] The mode is changed
      Given the campaign is not loaded in "Predictive" mode
      And Ana is logged in
      When the campaign is started
      And the campaign's mode is changed to "Progressive"
      Then OCS has sent a statistics event with:
        | key            | value           |
        | GSW_STAT_EVENT | DialModeChanged |
        | GSW_DIAL_MODE  | Progress        |

  @STA-07 @must
  Rule: The mode in a statistics event, where it is sent, is that in which the campaign runs
    Sections: User Event Attributes

    Scenario Outline: [1] The campaign starts in <mode> mode
      Given the campaign is not loaded in "<mode>" mode
      And Ana is logged in
      When the campaign is started
      Then all statistics events that OCS has sent have:
        | key           | value                   |
        | GSW_DIAL_MODE | one of <number>, absent |

      Examples:
        | mode                     | number |
        | Predictive               | 1      |
        | Progressive              | 2      |
        | Preview                  | 3      |
        | Progressive with Seizing | 4      |
        | Predictive with Seizing  | 5      |
        | Push Preview             | 8      |
        | Progressive GVP          | 9      |
        | Power GVP                | 11     |

  @STA-04 @should
  Rule: The chains that are left are counted: the Ready ones for a list, the Ready and the Retrieved ones for the campaign
    Sections: User Event Attributes
    How many chains OCS has read ahead, which are no longer Ready, is up to it.

    Scenario: [1] Nothing has been done yet
      Given the calling list holds these records:
        | contact_info | chain_id | chain_n | record_status |
        | "5550101"    | 1        | 1       | Ready         |
        | "5550102"    | 1        | 2       | Ready         |
        | "5550103"    | 2        | 1       | Ready         |
        | "5550104"    | 3        | 1       | Updated       |
      And Ana is logged in
      When the campaign is loaded
      Then OCS has sent a statistics event with:
        | key                   | value             |
        | GSW_STAT_EVENT        | CampaignActivated |
        | GSW_CALL_LIST_DBID    | 51                |
        | GSW_LIST_COMPLETE     | from 0 to 2       |
        | GSW_CAMPAIGN_COMPLETE | 2                 |

    Scenario: [2] One is with an agent, and one has been finished
      Given the calling list holds these records:
        | contact_info | chain_id | chain_n |
        | "5550101"    | 1        | 1       |
        | "5550102"    | 2        | 1       |
        | "5550103"    | 3        | 1       |
        | "5550104"    | 4        | 1       |
        | "5550105"    | 5        | 1       |
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record
      And Ana has sent RecordProcessed
      And Ana has a preview record
      When the campaign is stopped
      Then OCS has sent a statistics event with:
        | key                   | value          |
        | GSW_STAT_EVENT        | DialingStopped |
        | GSW_CALL_LIST_DBID    | 51             |
        | GSW_LIST_COMPLETE     | from 0 to 3    |
        | GSW_CAMPAIGN_COMPLETE | 4              |

  @STA-05 @should
  Rule: A record that is finished is reported, with its call result, its calling list and its agent
    Sections: User Event Attributes

    Scenario: [1] The agent has set the call result
      Given the campaign is running
      And Ben is logged in
      And Ben has a preview record
      When Ben sends RecordProcessed with GSW_CALL_RESULT set to Wrong Party
      Then Ben receives RecordProcessedAcknowledge
      And OCS has sent a statistics event with:
        | key                | value         |
        | GSW_STAT_EVENT     | LeadProcessed |
        | GSW_CALL_RESULT    | Wrong Party   |
        | GSW_CALL_LIST_DBID | 51            |
        | GSW_CAMPAIGN_DBID  | 61            |
        | GSW_AGENT_DBID     | 32            |

  @STA-06 @should @ruling-40
  Rule: A callback that is scheduled is reported, with its type as a number
    Sections: User Event Attributes; RecordReschedule

    Scenario: [1] A callback for the campaign
      Given the campaign is running
      And Ana is logged in
      And Ana has a preview record
      And Ana has sent RecordReschedule
      When Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      And OCS has sent a statistics event with:
        | key                | value             |
        | GSW_STAT_EVENT     | CallbackScheduled |
        | GSW_CALLBACK_TYPE  | any Int           |
        | GSW_CALL_LIST_DBID | 51                |
