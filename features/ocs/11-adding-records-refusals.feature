@ocs @doc-001
Feature: Records that cannot be added
  The request has to name the list, the number and its time zone, and every value has to be one that its field can have. A
  request that is refused adds nothing.

  Background:
    Given the campaign is running
    And Ana is logged in

  @ADD-03 @must @ruling-7
  Rule: A request without a mandatory key is refused as invalid, or as lacking the key
    Sections: AddRecord Request; Desktop Requests and OCS Responses; Error Names and Codes

    Scenario Outline: [1] The request lacks <key>
      When Ana sends AddRecord without <key>
      Then Ana receives error 101 or 102
      And the calling list holds 3 records

      Examples:
        | key               |
        | GSW_CALLING_LIST  |
        | GSW_CAMPAIGN_NAME |
        | GSW_PHONE         |
        | GSW_TZ_NAME       |

  @ADD-04 @must @ruling-7 @ruling-236
  Rule: A request whose mandatory key has a value of the wrong type is refused
    Sections: AddRecord Request; Desktop Requests and OCS Responses; Error Names and Codes

    Scenario Outline: [1] <key> is of the wrong type
      When Ana sends AddRecord with <key> set to 12
      Then Ana receives error 101, 102 or 103
      And the calling list holds 3 records

      Examples:
        | key               |
        | GSW_CALLING_LIST  |
        | GSW_CAMPAIGN_NAME |
        | GSW_PHONE         |
        | GSW_TZ_NAME       |

  @ADD-05 @should @ruling-7 @ruling-31
  Rule: An empty text is refused with Invalid Attribute Value
    Sections: AddRecord Request; Error Names and Codes

    Scenario Outline: [1] <key> is empty
      When Ana sends AddRecord with <key> set to ""
      Then Ana receives error 103

      Examples:
        | key               |
        | GSW_CALLING_LIST  |
        | GSW_CAMPAIGN_NAME |
        | GSW_PHONE         |
        | GSW_TZ_NAME       |

  @ADD-08 @should @ruling-191
  Rule: A time zone that is not configured is refused with Invalid Attribute Value
    Sections: AddRecord Request; Error Names and Codes

    Scenario: [1] A name that no time zone has
      When Ana sends AddRecord with GSW_TZ_NAME set to "QQQ"
      Then Ana receives error 103
      And the calling list holds 3 records

  @ADD-22 @should @ruling-28 @ruling-116
  Rule: A value that its field cannot have is refused with Invalid Attribute Value
    Sections: AddRecord Request; Desktop Requests and OCS Responses; Error Names and Codes

    Scenario Outline: [1] <case>
      When Ana sends AddRecord with <key> set to <value>
      Then Ana receives error 103
      And the calling list holds 3 records

      Examples:
        | case                                     | key             | value     |
        | an unknown type of number                | GSW_PHONE_TYPE  | 12        |
        | a negative call result                   | GSW_CALL_RESULT | -1        |
        | a negative number of attempts            | GSW_ATTEMPTS    | -1        |
        | a day that begins after its usual end    | GSW_FROM        | 64801     |
        | a day that ends before its usual begin   | GSW_UNTIL       | 28799     |
        | digits where an Int is due               | GSW_ATTEMPTS    | "2"       |
        | digits where the chain is due            | GSW_CHAIN_ID    | "1"       |
        | a text where a custom field is an INT    | account_balance | "a lot"   |
        | an Int where a custom field is a VARCHAR | customer_name   | 7         |
        | a call time that is none                 | GSW_CALL_TIME   | "at noon" |

    Scenario: [2] A day that ends before it begins
      When Ana sends AddRecord with:
        | key       | value |
        | GSW_FROM  | 40000 |
        | GSW_UNTIL | 30000 |
      Then Ana receives error 103
      And the calling list holds 3 records

  @ADD-57 @should @ruling-195
  Rule: A record that the database does not accept is refused
    Sections: Error Names and Codes; AddRecordAcknowledge

    Scenario: [1] The database fails
      Given the database fails
      When Ana sends AddRecord
      Then Ana receives error 113 or 116
