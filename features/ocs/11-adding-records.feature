@ocs @doc-001
Feature: Adding a record
  An agent may put a new customer on a calling list while its campaign is loaded or running. The request names the list,
  the number and its time zone; anything else that the agent knows of the customer may come with it, and what they do
  not know gets its default.

  Background:
    Given the campaign is running
    And Ana is logged in

  @ADD-01 @must
  Rule: An added record is acknowledged with its calling list and its campaign
    Sections: Adding Records to a Calling List; AddRecord Request; AddRecordAcknowledge

    Scenario: [1] The request names only what it must
      When Ana sends AddRecord
      Then Ana receives AddRecordAcknowledge with:
        | key                | value              |
        | GSW_APPLICATION_ID | the application id |
        | GSW_CALLING_LIST   | "Customers"        |
        | GSW_CAMPAIGN_NAME  | "Spring"           |

  @ADD-02 @should @ruling-196
  Rule: The acknowledgment carries the number of the added record
    Sections: All Genesys Events and Event Type Protocols; AddRecordAcknowledge
    The list of all events says that request and answer can be related by it; the table of the answer leaves it out.

    Scenario: [1] The number that was sent
      When Ana sends AddRecord with GSW_PHONE set to "5550777"
      Then Ana receives AddRecordAcknowledge with:
        | key       | value     |
        | GSW_PHONE | "5550777" |

  @ADD-06 @must @ruling-242
  Rule: An added record stands in the calling list, once
    Sections: Adding Records to a Calling List; AddRecord Request

    Scenario: [1] One record more
      When Ana sends AddRecord with GSW_PHONE set to "5550777"
      Then Ana receives AddRecordAcknowledge
      And the record with phone 5550777 has:
        | field        | value     |
        | contact_info | "5550777" |
      And the calling list holds 4 records

  @ADD-07 @must
  Rule: An added record has the time zone that the request names
    Sections: AddRecord Request

    Scenario Outline: [1] The zone <zone>
      When Ana sends AddRecord with:
        | key         | value     |
        | GSW_PHONE   | "5550777" |
        | GSW_TZ_NAME | "<zone>"  |
      Then Ana receives AddRecordAcknowledge
      And the record with phone 5550777 has:
        | field   | value  |
        | tz_dbid | <dbid> |

      Examples:
        | zone | dbid |
        | GMT  | 21   |
        | CST  | 22   |

  @ADD-09 @must @ruling-203
  Rule: What the request does not say gets its default
    Sections: AddRecord Request; Genesys Enumeration Tables

    Scenario Outline: [1] <field> is <default>
      When Ana sends AddRecord with GSW_PHONE set to "5550777"
      Then Ana receives AddRecordAcknowledge
      And the record with phone 5550777 has:
        | field   | value     |
        | <field> | <default> |

      Examples:
        | field             | default               |
        | attempt           | 0                     |
        | contact_info_type | Direct Business Phone |
        | record_status     | Ready                 |
        | record_type       | General               |
        | daily_from        | 28800                 |
        | daily_till        | 64800                 |

    Scenario Outline: [2] <field> is zero or empty
      When Ana sends AddRecord with GSW_PHONE set to "5550777"
      Then Ana receives AddRecordAcknowledge
      And the record with phone 5550777 has:
        | field   | value     |
        | <field> | <default> |

      Examples:
        | field           | default             |
        | agent_id        | not matching /[^0]/ |
        | call_time       | not at least 1      |
        | dial_sched_time | not at least 1      |

  @ADD-10 @should @ruling-202
  Rule: A record that is added without a call result has Unknown Call Result
    Sections: AddRecord Request

    Scenario: [1] The request does not say any
      When Ana sends AddRecord with GSW_PHONE set to "5550777"
      Then Ana receives AddRecordAcknowledge
      And the record with phone 5550777 has:
        | field       | value               |
        | call_result | Unknown Call Result |

  @ADD-11 @must @ruling-192
  Rule: What the request says of the record is written
    Sections: AddRecord Request; Genesys Enumeration Tables

    Scenario Outline: [1] <key> is written
      When Ana sends AddRecord with:
        | key       | value     |
        | GSW_PHONE | "5550777" |
        | <key>     | <value>   |
      Then Ana receives AddRecordAcknowledge
      And the record with phone 5550777 has:
        | field   | value    |
        | <field> | <stored> |

      Examples:
        | key             | value        | field             | stored              |
        | GSW_AGENT_ID    | "1002"       | agent_id          | one of "1002", 1002 |
        | GSW_ATTEMPTS    | 2            | attempt           | 2                   |
        | GSW_CALL_RESULT | No Answer    | call_result       | No Answer           |
        | GSW_CALL_TIME   | "1890000000" | call_time         | 1890000000          |
        | GSW_FROM        | 32400        | daily_from        | 32400               |
        | GSW_PHONE_TYPE  | Mobile       | contact_info_type | Mobile              |
        | GSW_UNTIL       | 61200        | daily_till        | 61200               |

    Scenario Outline: [2] Zero is a value of <key> like any other
      When Ana sends AddRecord with:
        | key       | value     |
        | GSW_PHONE | "5550777" |
        | <key>     | 0         |
      Then Ana receives AddRecordAcknowledge
      And the record with phone 5550777 has:
        | field   | value |
        | <field> | 0     |

      Examples:
        | key             | field             |
        | GSW_CALL_RESULT | call_result       |
        | GSW_FROM        | daily_from        |
        | GSW_PHONE_TYPE  | contact_info_type |

  @ADD-12 @must
  Rule: Custom fields of an added record are written
    Sections: AddRecord Request; Send Attributes; Custom Data Formats

    Scenario Outline: [1] The value is a <case>
      When Ana sends AddRecord with:
        | key       | value     |
        | GSW_PHONE | "5550777" |
        | <key>     | <value>   |
      Then Ana receives AddRecordAcknowledge
      And the record with phone 5550777 has:
        | field   | value   |
        | <field> | <value> |

      Examples:
        | case            | key             | value      | field         |
        | text            | customer_name   | "Eve Dale" | customer_name |
        | single-letter   | segment         | "C"        | segment       |
        | number          | account_balance | 7          | balance       |
        | negative-number | account_balance | -7         | balance       |
        | zero            | account_balance | 0          | balance       |

    Scenario: [2] A FLOAT comes as a String
      When Ana sends AddRecord with:
        | key       | value     |
        | GSW_PHONE | "5550777" |
        | score     | "7"       |
      Then Ana receives AddRecordAcknowledge
      And the record with phone 5550777 has:
        | field | value |
        | score | 7     |

  @ADD-13 @should @ruling-122
  Rule: A fraction is added as a String with a decimal point, and a date as one with the year first
    Sections: Custom Data Formats; AddRecord Request

    Scenario Outline: [1] The value is a <case>
      When Ana sends AddRecord with:
        | key       | value     |
        | GSW_PHONE | "5550777" |
        | <key>     | <sent>    |
      Then Ana receives AddRecordAcknowledge
      And the record with phone 5550777 has:
        | field | value    |
        | <key> | <stored> |

      Examples:
        | case     | key        | sent                  | stored                |
        | fraction | score      | "-7.25"               | -7.25                 |
        | date     | last_order | "2029-01-02 03:04:05" | "2029-01-02 03:04:05" |

  @ADD-14 @must
  Rule: A field without a send attribute is not written
    Sections: AddRecord Request; Send Attributes

    Scenario Outline: [1] <case>
      When Ana sends AddRecord with:
        | key       | value     |
        | GSW_PHONE | "5550777" |
        | <key>     | <value>   |
      Then Ana receives AddRecordAcknowledge
      And the record with phone 5550777 has:
        | field | value |
        | <key> | empty |

      Examples:
        | case                                     | key     | value       |
        | a field that is never sent               | note    | "call soon" |
        | the field's name in place of another key | balance | 7           |
