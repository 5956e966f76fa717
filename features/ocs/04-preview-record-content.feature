@ocs @doc-001
Feature: What a preview record says
  A preview record holds what the calling list knows of the customer, under fixed keys: the number to dial, and the state
  of the record. Custom fields, the script, and the user data of the call have features of their own.

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

    Scenario Outline: [2] GSW_TZ_NAME is that of the record's time zone, <zone>
      Given the calling list's time zone is "<zone>"
      And the campaign is running
      And Ana is logged in
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord with:
        | key         | value                   |
        | GSW_TZ_NAME | one of "<zone>", absent |

      Examples:
        | zone |
        | GMT  |
        | CST  |

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
