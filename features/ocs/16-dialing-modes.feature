@ocs @doc-001 @doc-002
Feature: Dialing modes
  In Predictive and Progressive mode OCS itself dials, and connects those who answer to agents who are ready. The
  agent's desktop gets the record with the call, updates it by the handle in the data of the call, and may finish it as
  in Preview mode.

  @DLM-01 @must
  Rule: In an automatic mode, OCS dials, and a customer who answers is connected to an agent who is ready
    Sections: Predictive Mode (or Progressive Mode); Event Overview
    There are several records, since a predictive OCS may dial one before anybody is ready.

    Scenario Outline: [1] An agent goes ready, <mode>
      Given the campaign is running in "<mode>" mode
      And Ana is logged in
      When Ana goes ready
      Then Ana is called
      When Ana answers the call
      Then Ana sees EventEstablished with:
        | key               | value   |
        | GSW_RECORD_HANDLE | any Int |

      Examples:
        | mode        |
        | Progressive |
        | Predictive  |

    Scenario: [2] The campaign is started while an agent is ready
      Given the calling list holds only the record of 5550101
      And the campaign is loaded in "Progressive" mode
      And Ana is logged in
      When Ana goes ready
      And the campaign is started
      Then Ana is called

  @DLM-02 @must
  Rule: An agent who is not ready gets no call of OCS
    Sections: Virtual Agent Support for Notifications

    Scenario: [1] The agent has not been ready
      Given the campaign is running in "Progressive" mode
      And Ana is logged in
      Then Ana is not called

    Scenario: [2] A colleague is ready
      Given the campaign is running in "Progressive" mode
      And Ana is logged in
      And Ben is logged in
      When Ben goes ready
      Then Ben is called
      And Ana is not called

    Scenario: [3] The agent has been ready
      Given the calling list holds only the record of 5550101
      And the campaign is loaded in "Progressive" mode
      And Ana is logged in
      When Ana goes ready
      And Ana goes not ready
      And the campaign is started
      Then Ana is not called

  @DLM-03 @must
  Rule: Every event of a call that OCS has dialed carries the handle of its record
    Sections: Event Overview; Default Record Information

    Background:
      Given the calling list holds only the record of 5550101
      And the campaign is running in "Progressive" mode
      And Ana is logged in

    Scenario: [1] From ringing to the end
      When Ana goes ready
      Given a call of OCS has reached Ana
      When Ana answers the call
      Given the call of Ana is established
      When Ana hangs up
      Then Ana sees EventReleased
      And every call event seen by Ana carries GSW_RECORD_HANDLE any Int
      And every call event seen by Ana carries GSW_RECORD_HANDLE the handle

  @DLM-04 @should @ruling-59
  Rule: A call that OCS has dialed carries the record's default information
    Sections: Default Record Information
    The documents name it by default, and say that it might be there; only the handle is always there.

    Scenario Outline: [1] <key> is among the data
      Given the calling list holds only the record of 5550101
      And the campaign is running in "Progressive" mode
      And Ana is logged in
      When Ana goes ready
      Given a call of OCS has reached Ana
      When Ana answers the call
      Then Ana sees EventEstablished with:
        | key   | value   |
        | <key> | <value> |

      Examples:
        | key                            | value                     |
        | GSW_APPLICATION_ID             | the application id        |
        | GSW_ATTEMPTS                   | any Int                   |
        | GSW_CALL_ATTEMPT_GUID          | any String                |
        | GSW_CALL_RESULT                | any Int                   |
        | GSW_CALLING_LIST               | "Customers"               |
        | GSW_CAMPAIGN_GROUP_DESCRIPTION | "Spring offers for Sales" |
        | GSW_CAMPAIGN_GROUP_GUID        | any String                |
        | GSW_CAMPAIGN_GROUP_NAME        | "Spring@Sales"            |
        | GSW_CAMPAIGN_NAME              | "Spring"                  |
        | GSW_CHAIN_ID                   | any Int                   |
        | GSW_PHONE                      | "5550101"                 |
        | GSW_TENANT_NAME                | "Northwind Power"         |
        | GSW_TZ_OFFSET                  | any Int                   |

  @DLM-05 @must
  Rule: A call that OCS has dialed carries the custom fields that have a send_attribute
    Sections: Send Attributes; Attaching Record Information to Desktop and OCS User Events

    Scenario: [1] Two custom fields
      Given the calling list holds these records:
        | contact_info | customer_name | balance |
        | "5550101"    | Ada Byron     | -5      |
      And the campaign is running in "Progressive" mode
      And Ana is logged in
      When Ana goes ready
      Given a call of OCS has reached Ana
      When Ana answers the call
      Then Ana sees EventEstablished with:
        | key             | value       |
        | customer_name   | "Ada Byron" |
        | account_balance | -5          |

  @DLM-06 @must
  Rule: While the agent has the call, the desktop may update its record
    Sections: Updating Call Results and Custom Fields; UpdateCallCompletionStats

    Background:
      Given the option record_processed is true
      And the calling list holds only the record of 5550101
      And the campaign is running in "Progressive" mode
      And Ana is logged in
      And Ana talks to a customer

    Scenario: [1] The detected call result is overwritten
      When Ana sends UpdateCallCompletionStats with GSW_CALL_RESULT set to Wrong Party
      Then Ana receives UpdateCallCompletionStatsAcknowledge with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |
      When Ana hangs up
      And the call of Ana is over
      And Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | column      | value      |
        | call_result | Wrong Party |

  @DLM-07 @must
  Rule: If the option record_processed is set, the record is the agent's until RecordProcessed
    Sections: RecordProcessed

    Scenario: [1] After the call is over
      Given the calling list holds only the record of 5550101
      And the option record_processed is true
      And the campaign is running in "Progressive" mode
      And Ana is logged in
      And Ana talks to a customer
      When Ana hangs up
      And the call of Ana is over
      And Ana sends UpdateCallCompletionStats
      Then Ana receives UpdateCallCompletionStatsAcknowledge
      When Ana sends RecordProcessed with GSW_CALL_RESULT set to Wrong Party
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | column        | value                       |
        | record_status | not one of Ready, Retrieved |
        | call_result   | Wrong Party                 |

  @DLM-08 @should @ruling-108
  Rule: If the option record_processed is not set, a record is finished without RecordProcessed
    Sections: RecordProcessed
    The request is optional then. When OCS finishes a record without it is not said.

    Background:
      Given the calling list holds only the record of 5550101
      And the option record_processed is false
      And the campaign is running in "Progressive" mode
      And Ana is logged in
      And Ana talks to a customer

    Scenario: [1] The call is released
      When Ana hangs up
      And the call of Ana is over
      Then the record with phone 5550101 has:
        | column        | value                       |
        | record_status | not one of Ready, Retrieved |

    Scenario: [2] What the desktop has updated is kept
      Given Ana has sent UpdateCallCompletionStats with:
        | key             | value      |
        | GSW_CALL_RESULT | Wrong Party |
      When Ana hangs up
      And the call of Ana is over
      Then the record with phone 5550101 has:
        | column        | value                       |
        | record_status | not one of Ready, Retrieved |
        | call_result   | Wrong Party                 |

  @DLM-09 @should
  Rule: The result of a call that reaches nobody is written to its record, and no agent is called
    Sections: Predictive Mode (or Progressive Mode); Reserved Keys

    Scenario Outline: [1] The customer <behavior>
      Given the calling list holds only the record of 5550101
      And the campaign is running in "Progressive" mode
      And the customer 5550101 <behavior>
      And Ana is logged in
      When Ana goes ready
      And 60 seconds pass
      Then Ana is not called
      And the record with phone 5550101 has:
        | column      | value    |
        | call_result | <result> |

      Examples:
        | behavior                 | result                   |
        | is busy                  | Busy                     |
        | does not answer          | No Answer                |
        | has an answering machine | Answering Machine Detected |
        | has a fax machine        | Fax Detected              |
        | has no such number       | SIT Invalid Number         |

  @DLM-10 @should @ruling-234
  Rule: A call that OCS has dialed is an attempt, with its time
    Sections: Default Record Information; Reserved Keys

    Scenario Outline: [1] The customer <behavior>
      Given the calling list holds only the record of 5550101
      And the campaign is running in "Progressive" mode
      And the customer 5550101 <behavior>
      And Ana is logged in
      When Ana goes ready
      And 60 seconds pass
      Then the record with phone 5550101 has:
        | column    | value      |
        | attempt   | 1          |
        | call_time | at least 1 |

      Examples:
        | behavior        |
        | is busy         |
        | does not answer |

  @DLM-19 @should @ruling-125
  Rule: The record of a call may be finished before the call is released
    Sections: RecordProcessed

    Scenario: [1] The agent still talks to the customer
      Given the option record_processed is true
      And the calling list holds only the record of 5550101
      And the campaign is running in "Progressive" mode
      And Ana is logged in
      And Ana talks to a customer
      When Ana sends RecordProcessed with GSW_CALL_RESULT set to Wrong Party
      Then Ana receives RecordProcessedAcknowledge with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |
      And the record with phone 5550101 has:
        | column        | value                       |
        | record_status | not one of Ready, Retrieved |
        | call_result   | Wrong Party                 |

  @DLM-27 @should
  Rule: In Progressive mode, an agent who has a call of OCS gets no other until it is over
    Sections: Predictive Mode (or Progressive Mode)
    A customer who answers is connected to an agent; no document says that this agent has no other call.

    Background:
      Given the campaign is running in "Progressive" mode
      And Ana is logged in
      When Ana goes ready
      Given a call of OCS has reached Ana

    Scenario: [1] The call rings
      Then Ana gets no second call meanwhile

    Scenario: [2] The agent talks to the customer
      When Ana answers the call
      Given the call of Ana is established
      Then Ana gets no second call meanwhile
