@ocs @doc-001
Feature: What a preview record says
  A preview record holds what the calling list knows of the customer: the number to dial and the state of the record
  under fixed keys, the user's own fields under the keys that are configured for them, and the script to read from.
  What the desktop attaches to the call is in every event of the call.

  @PRV-25 @must @ruling-91 @ruling-93
  Rule: The mandatory keys of a preview record hold the values of the calling list and the campaign
    Sections: PreviewRecord; Default Record Information; Reserved Keys; Genesys Enumeration Tables
    Live systems are known to leave some of them out (ENV-01 asks for these in the strict reading); what is
    there must be right.

    Scenario Outline: [1] <key> has the value of the list or the campaign
      Given the calling list holds these records:
        | contact_info | contact_info_type | chain_id | call_result | daily_from | daily_till |
        | "5550177"    | Mobile            | 4711     | Busy        | 1          | 86399      |
      And the campaign is running
      And Ana is logged in
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord with:
        | key   | value   |
        | <key> | <value> |

      Examples:
        | key                            | value                                    |
        | GSW_APPLICATION_ID             | the application id                       |
        | GSW_PHONE                      | "5550177"                                |
        | GSW_CHAIN_ID                   | 4711                                     |
        | GSW_CALL_RESULT                | Busy                                     |
        | GSW_FROM                       | one of 1, absent                         |
        | GSW_CALLING_LIST               | "Customers"                              |
        | GSW_CAMPAIGN_NAME              | "Spring"                                 |
        | GSW_CAMPAIGN_GROUP_NAME        | one of "Spring@Sales", absent            |
        | GSW_CAMPAIGN_GROUP_DESCRIPTION | one of "Spring offers for Sales", absent |

    Scenario Outline: [2] GSW_TZ_OFFSET is that of the record's time zone, <zone>
      Given the calling list's time zone is "<zone>"
      And the campaign is running
      And Ana is logged in
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord with:
        | key           | value    |
        | GSW_TZ_OFFSET | one of <offset>, absent |

      Examples:
        | zone | offset |
        | GMT  | 0      |
        | CST  | -21600 |

    Scenario: [3] The description of the campaign group is empty
      Given neither the campaign nor its campaign group has a description
      And the campaign is running
      And Ana is logged in
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord with:
        | key                            | value             |
        | GSW_CAMPAIGN_GROUP_DESCRIPTION | one of "", absent |

  @PRV-26 @should
  Rule: The optional keys of a preview record hold the values of the calling list
    Sections: PreviewRecord; Default Record Information
    The table lists these keys without requiring them. The time of the last call may be a String or an Int.

    Scenario Outline: [1] <key> has the value of the list
      Given the calling list holds these records:
        | contact_info | contact_info_type | attempt | call_time  | daily_till |
        | "5550177"    | Mobile            | 2       | 1761900000 | 86399      |
      And the campaign is running
      And Ana is logged in
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord with:
        | key   | value   |
        | <key> | <value> |

      Examples:
        | key            | value                           |
        | GSW_ATTEMPTS   | 2                               |
        | GSW_CALL_TIME  | one of "1761900000", 1761900000 |
        | GSW_PHONE_TYPE | Mobile                          |
        | GSW_UNTIL      | 86399                           |

  @PRV-38 @must @ruling-36
  Rule: An optional key of a preview record, where it is sent, is right
    Sections: PreviewRecord; Default Record Information; Reserved Keys
    The tables do not require these keys, and say what each of them is. The last agent who worked with this record is the
    one who gets it.

    Scenario Outline: [1] <key>
      Given the calling list holds these records:
        | contact_info | contact_info_type | attempt | call_time  | daily_till | agent_id |
        | "5550177"    | Mobile            | 2       | 1761900000 | 86399      | "1001"   |
      And the campaign is running
      And Ana is logged in
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord with:
        | key   | value                  |
        | <key> | one of <value>, absent |

      Examples:
        | key            | value                    |
        | GSW_AGENT_ID   | "1001"                   |
        | GSW_ATTEMPTS   | 2                        |
        | GSW_CALL_TIME  | "1761900000", 1761900000 |
        | GSW_PHONE_TYPE | Mobile                   |
        | GSW_UNTIL      | 86399                    |

  @PRV-39 @must @ruling-92
  Rule: The caller's number in a preview record, where it is sent, is the one that is configured
    Sections: PreviewRecord; Reserved Keys
    The table requires the key even if nothing is configured for it.

    Scenario: [1] GSW_CPN_DIGITS
      Given the campaign group has the CPNDigits "5557000"
      And the campaign is running
      And Ana is logged in
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord with:
        | key            | value                    |
        | GSW_CPN_DIGITS | one of "5557000", absent |

  @PRV-27 @must @ruling-93
  Rule: The media type follows from the type of the customer's number
    Sections: Media Type Business Attribute; PreviewRecord; Reserved Keys

    Scenario Outline: [1] A record of contact type <type>
      Given the calling list holds these records:
        | contact_info | contact_info_type |
        | "5550101"    | <type>            |
      And the campaign is running
      And Ana is logged in
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord with:
        | key                    | value   |
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

  @PRV-28 @should @ruling-54
  Rule: Contact types whose media type is in doubt are instant message or any
    Sections: Media Type Business Attribute; Reserved Keys
    One table has instant messages and the other has not; pager, modem and pin pager are in neither.

    Scenario Outline: [1] A record of contact type <type>
      Given the calling list holds these records:
        | contact_info | contact_info_type |
        | "5550101"    | <type>            |
      And the campaign is running
      And Ana is logged in
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord with:
        | key                    | value   |
        | GSW_CONTACT_MEDIA_TYPE | one of <media>, absent |

      Examples:
        | type | media             |
        | 6    | "any"             |
        | 7    | "any"             |
        | 9    | "any"             |
        | 11   | "instant message" |

  @PRV-29 @must
  Rule: A custom field is sent as an Int when it is an INT, and as a String when it is anything else
    Sections: Custom Data Formats; Send Attributes; PreviewRecord

    Scenario Outline: [1] The field holds a <case>
      Given the calling list holds these records:
        | contact_info | <field>  |
        | "5550101"    | <stored> |
      And the campaign is running
      And Ana is logged in
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord with:
        | key   | value  |
        | <key> | <sent> |

      Examples:
        | case             | field         | stored                | key             | sent        |
        | text             | customer_name | "Ada Byron"           | customer_name   | "Ada Byron" |
        | text-of-digits   | customer_name | "1001"                | customer_name   | "1001"      |
        | single-letter    | segment       | "B"                   | segment         | "B"         |
        | number           | balance       | 120                   | account_balance | 120         |
        | negative-number  | balance       | -5                    | account_balance | -5          |
        | zero             | balance       | 0                     | account_balance | 0           |
        | decimal-fraction | score         | 2.25                  | score           | any text    |
        | whole-fraction   | score         | 3                     | score           | any text    |
        | date             | last_order    | "2025-12-31 23:58:57" | last_order      | any text    |

  @PRV-30 @should @ruling-122
  Rule: Fractions are written with a decimal point, and dates with the year first
    Sections: Custom Data Formats
    The documents say that both are Strings, not how they are written.

    Scenario Outline: [1] The field holds a <case>
      Given the calling list holds these records:
        | contact_info | <key>    |
        | "5550101"    | <stored> |
      And the campaign is running
      And Ana is logged in
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord with:
        | key   | value  |
        | <key> | <sent> |

      Examples:
        | case             | key        | stored                | sent                  |
        | decimal-fraction | score      | 2.25                  | "2.25"                |
        | date             | last_order | "2025-12-31 23:58:57" | "2025-12-31 23:58:57" |

  @PRV-31 @must
  Rule: A custom field is sent under its send attribute, and without one it is not sent
    Sections: Send Attributes; PreviewRecord

    Scenario: [1] The field note has no send attribute
      Given the calling list holds these records:
        | contact_info | note     |
        | "5550101"    | "secret" |
      And the campaign is running
      And Ana is logged in
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord with:
        | key  | value  |
        | note | absent |

    Scenario: [2] The key is the send attribute, and not the name of the field
      Given the campaign is running
      And Ana is logged in
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord with:
        | key             | value   |
        | account_balance | any Int |
        | balance         | absent  |

  @PRV-32 @must
  Rule: A record carries the script of its calling list, its campaign or its campaign group
    Sections: Attaching Scripts to OCS User Events and Telephony Events

    Scenario Outline: [1] Only the <owner> has a script
      Given the <owner> has the script "Greeting"
      And the campaign is running
      And Ana is logged in
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord with:
        | key           | value                 |
        | GSW_SCRIPT_ID | the script "Greeting" |

      Examples:
        | owner          |
        | calling list   |
        | campaign       |
        | campaign group |

    Scenario Outline: [2] The script of the <owner> comes before that of the campaign group
      Given the campaign group has the script "Farewell"
      And the <owner> has the script "Greeting"
      And the campaign is running
      And Ana is logged in
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord with:
        | key           | value                 |
        | GSW_SCRIPT_ID | the script "Greeting" |

      Examples:
        | owner        |
        | calling list |
        | campaign     |

  @PRV-33 @should @ruling-221
  Rule: The script of the calling list comes before that of the campaign
    Sections: Attaching Scripts to OCS User Events and Telephony Events
    The numbered order says so, and the sentence after it says the contrary.

    Scenario: [1] Calling list and campaign each have a script
      Given the campaign has the script "Farewell"
      And the calling list has the script "Greeting"
      And the campaign is running
      And Ana is logged in
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord with:
        | key           | value                 |
        | GSW_SCRIPT_ID | the script "Greeting" |

  @PRV-34 @must @ruling-225
  Rule: Every event of the record's call carries the data that the desktop attached to it
    Sections: Event Overview; Attaching Record Information to Desktop and OCS User Events; Default Record Information
    Here the desktop attaches all that came with the record and dials, so it is the switch that is judged.

    Background:
      Given the calling list holds these records:
        | contact_info | customer_name | balance |
        | "5550101"    | Ada Byron     | -5      |
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record

    Scenario: [1] The customer answers, and the agent hangs up
      When Ana dials the record
      Then Ana sees EventDialing
      And Ana sees EventEstablished
      When Ana hangs up
      Then Ana sees EventReleased
      And every call event seen by Ana carries GSW_RECORD_HANDLE the handle

    Scenario: [2] The customer is busy
      Given the customer 5550101 is busy
      When Ana dials the record
      And the call of Ana is over
      Then every call event seen by Ana carries GSW_RECORD_HANDLE the handle

    Scenario Outline: [3] <key> is among the data
      When Ana dials the record
      Then Ana sees EventEstablished
      When Ana hangs up
      And the call of Ana is over
      Then every call event seen by Ana carries <key> <value>

      Examples:
        | key              | value                          |
        | GSW_PHONE        | "5550101"                      |
        | account_balance  | -5                             |
        | GSW_CHAIN_ID     | the record's GSW_CHAIN_ID      |
        | GSW_CALL_RESULT  | the record's GSW_CALL_RESULT   |
        | GSW_CALLING_LIST | the record's GSW_CALLING_LIST  |
        | customer_name    | the record's customer_name     |
