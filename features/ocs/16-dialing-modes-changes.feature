@ocs @doc-001 @doc-002
Feature: Dialing modes that change
  What happens to the calls of OCS when the mode of the campaign changes, when it is stopped or unloaded, or when another
  OCS becomes primary.

  @DLM-11 @must
  Rule: Once the campaign has been stopped, OCS dials nothing more
    Sections: CampaignStopped

    Background:
      Given the campaign is running in "Progressive" mode
      And Ana is logged in

    Scenario: [1] An agent goes ready afterwards
      When the campaign is stopped
      And Ana goes ready
      Then Ana is not called

    Scenario: [2] An agent is ready again after the last call
      Given Ana talks to a customer
      When the campaign is stopped
      And Ana hangs up
      And the call of Ana is over
      Then Ana is not called

  @DLM-12 @should @ruling-67 @ruling-68
  Rule: The record of a call is its agent's even if the campaign is stopped or unloaded meanwhile
    Sections: CampaignStopped; CampaignUnloaded; RecordProcessed

    Scenario Outline: [1] The campaign is <verb>
      Given the calling list holds only the record of 5550101
      And the option record_processed is true
      And the campaign is running in "Progressive" mode
      And Ana is logged in
      And Ana talks to a customer
      When the campaign is <verb>
      And Ana hangs up
      And the call of Ana is over
      And Ana sends RecordProcessed with GSW_CALL_RESULT set to Wrong Party
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | column        | value                       |
        | record_status | not one of Ready, Retrieved |
        | call_result   | Wrong Party                 |

      Examples:
        | verb     |
        | stopped  |
        | unloaded |

  @DLM-13 @should @ruling-69
  Rule: A running campaign does not change between a mode in which agents ask for records and one in which OCS dials
    Sections: CampaignModeChanged
    The event is for the change between Predictive and Progressive mode; any other needs a stop and a start.

    Scenario Outline: [1] <case>
      Given the campaign is running in "<old>" mode
      And Ana is logged in
      When an attempt is made to change the campaign's mode to "<new>"
      Then Ana receives no CampaignModeChanged

      Examples:
        | case                    | old          | new         |
        | preview-predictive      | Preview      | Predictive  |
        | preview-progressive     | Preview      | Progressive |
        | predictive-preview      | Predictive   | Preview     |
        | progressive-preview     | Progressive  | Preview     |
        | push-preview-predictive | Push Preview | Predictive  |

  @DLM-14 @must
  Rule: After a change between Predictive and Progressive mode OCS goes on dialing
    Sections: CampaignModeChanged; Predictive Mode (or Progressive Mode)

    Scenario Outline: [1] An agent goes ready after the change to <new> mode
      Given the campaign is running in "<old>" mode
      And Ana is logged in
      When the campaign's mode is changed to "<new>"
      And Ana goes ready
      Then Ana is called

      Examples:
        | new         | old         |
        | Predictive  | Progressive |
        | Progressive | Predictive  |

  @DLM-15 @should
  Rule: In a group, no second campaign is started in which OCS dials
    Sections: Campaign Status Notification from OCS to Desktop
    One campaign of a group may run in such a mode, and others in Preview or Push Preview mode (CST-29).

    Scenario Outline: [1] Another one in <mode> mode
      Given the campaign is running in "Progressive" mode
      And the campaign group "Autumn@Sales" of campaign "Autumn" for "Sales" is loaded in "<mode>" mode
      And Ana is logged in
      When an attempt is made to start the campaign group "Autumn@Sales"
      Then Ana receives no CampaignStarted with:
        | key               | value    |
        | GSW_CAMPAIGN_NAME | "Autumn" |

      Examples:
        | mode        |
        | Progressive |
        | Predictive  |

  @DLM-16 @must
  Rule: In Predictive mode, the desktop may request the rest of the chain
    Sections: Chained Records; ChainedRecordRequest

    Scenario: [1] The customer has another number
      Given the calling list holds these records:
        | contact_info | record_id | chain_id | chain_n |
        | 5550101      | 1         | 1        | 0       |
        | 5550102      | 2         | 1        | 1       |
      And the campaign is running in "Predictive" mode
      And Ana is logged in
      And Ana talks to a customer
      When Ana sends ChainedRecordRequest
      Then Ana receives ChainedRecord for each other number with:
        | GSW_PHONE | GSW_CHAIN_ID |
        | "5550101" | 1            |
        | "5550102" | 1            |
      And Ana receives ChainedRecordsDataEnd

  @DLM-17 @must @ruling-34
  Rule: A record that came with a call before a switchover is finished with the application id in the data of the call
    Sections: Characteristics of Event Structures

    Scenario Outline: [1] A request about the record: <request>
      Given a backup OCS stands by
      And the calling list holds only the record of 5550101
      And the option record_processed is true
      And the campaign is running in "Progressive" mode
      And Ana is logged in
      And Ana talks to a customer
      And the backup OCS has become primary
      When Ana hangs up
      And the call of Ana is over
      And Ana sends <request> with GSW_APPLICATION_ID set to the backup's application id
      Then Ana receives <answer> with:
        | key                | value                       |
        | GSW_APPLICATION_ID | the backup's application id |
        | GSW_RECORD_HANDLE  | the handle                  |

      Examples:
        | request                   | answer                               |
        | UpdateCallCompletionStats | UpdateCallCompletionStatsAcknowledge |
        | RecordProcessed           | RecordProcessedAcknowledge           |

  @DLM-18 @should
  Rule: After a switchover the new primary dials, and its calls carry its own application id
    Sections: Characteristics of Event Structures; Default Record Information

    Scenario: [1] An agent goes ready
      Given a backup OCS stands by
      And the campaign is running in "Progressive" mode
      And Ana is logged in
      And the backup OCS has become primary
      When Ana goes ready
      Then Ana is called
      And every call event seen by Ana carries GSW_APPLICATION_ID the application id

  @DLM-25 @should @ruling-67 @ruling-68
  Rule: After a change between Predictive and Progressive mode, records stay with their agents
    Sections: CampaignModeChanged; RecordProcessed

    Scenario Outline: [1] The mode changes to <new> during a call
      Given the calling list holds only the record of 5550101
      And the option record_processed is true
      And the campaign is running in "<old>" mode
      And Ana is logged in
      And Ana talks to a customer
      When the campaign's mode is changed to "<new>"
      And Ana hangs up
      And the call of Ana is over
      And Ana sends RecordProcessed with GSW_CALL_RESULT set to Wrong Party
      Then Ana receives RecordProcessedAcknowledge with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |

      Examples:
        | new         | old         |
        | Predictive  | Progressive |
        | Progressive | Predictive  |
