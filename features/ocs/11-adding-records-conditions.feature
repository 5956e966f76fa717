@ocs @doc-001
Feature: When records can be added
  Records can be added to campaigns that are loaded. What was added is called like any other record.

  @ADD-50 @must
  Rule: Records can be added while the campaign is loaded, whether it runs or not
    Sections: Adding Records to a Calling List; AddRecord Request

    Scenario Outline: [1] The campaign is <state>
      Given the campaign is <state>
      And Ana is logged in
      When Ana sends AddRecord
      Then Ana receives AddRecordAcknowledge
      And the calling list holds 4 records

      Examples:
        | state   |
        | loaded  |
        | running |
        | stopped |

  @ADD-51 @must @ruling-201
  Rule: While no campaign is loaded nothing can be added
    Sections: AddRecord Request; Error Names and Codes

    Scenario: [1] The campaign was never loaded
      Given Ana is logged in
      When Ana sends AddRecord
      Then Ana receives error 106
      And the calling list holds 3 records

    Scenario: [2] The campaign was unloaded
      Given the campaign is loaded
      And Ana is logged in
      When the campaign is unloaded
      And Ana sends AddRecord
      Then Ana receives error 106
      And the calling list holds 3 records

  @ADD-56 @must
  Rule: An added record is given to an agent like any other
    Sections: Adding Records to a Calling List; AddRecord Request; PreviewRecordRequest

    Scenario: [1] It is the only record of its list
      Given the calling list is empty
      And the campaign is running
      And Ana is logged in
      And Ana has sent AddRecord with:
        | key           | value      |
        | GSW_PHONE     | "5550777"  |
        | GSW_FROM      | 0          |
        | GSW_UNTIL     | 86399      |
        | customer_name | "Eve Dale" |
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord with:
        | key               | value      |
        | GSW_PHONE         | "5550777"  |
        | GSW_RECORD_HANDLE | at least 1 |
        | customer_name     | "Eve Dale" |

  @ADD-58 @should @ruling-204
  Rule: A customer who must not be called can be added, and is not called
    Sections: AddRecord Request; DoNotCall (Request)

    Scenario: [1] The number is on the do-not-call list
      Given the calling list is empty
      And the campaign is running
      And Ana is logged in
      And Ana has sent DoNotCall with:
        | key       | value     |
        | GSW_PHONE | "5550777" |
      When Ana sends AddRecord with:
        | key       | value     |
        | GSW_PHONE | "5550777" |
        | GSW_FROM  | 0         |
        | GSW_UNTIL | 86399     |
      Then Ana receives AddRecordAcknowledge
      When Ana sends AddRecord with:
        | key       | value     |
        | GSW_PHONE | "5550778" |
        | GSW_FROM  | 0         |
        | GSW_UNTIL | 86399     |
      Then Ana receives AddRecordAcknowledge
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord with:
        | key       | value     |
        | GSW_PHONE | "5550778" |
      When Ana sends PreviewRecordRequest
      Then Ana receives error 108
      And the record with phone 5550777 has:
        | field       | value   |
        | record_type | No Call |

  @ADD-59 @should @ruling-233
  Rule: A record whose addition was acknowledged is not lost when the database fails
    Sections: Adding Records to a Calling List; AddRecordAcknowledge
    OCS may refuse the request, or write it later by itself. The acknowledgment itself says only that the request was sent
    to the database.

    Scenario Outline: [1] A record of <case>
      Given the calling list holds these records:
        | contact_info | chain_id | chain_n |
        | "5550101"    | 7        | 1       |
      And the campaign is running
      And Ana is logged in
      And the database fails
      When Ana sends AddRecord with:
        | key          | value     |
        | GSW_PHONE    | "5550777" |
        | GSW_CHAIN_ID | <chain>   |
      And the database recovers
      And 60 seconds pass
      Then if Ana has received AddRecordAcknowledge, the record with phone 5550777 has:
        | field        | value     |
        | contact_info | "5550777" |

      Examples:
        | case                | chain  |
        | a chain of its own  | absent |
        | a chain of the list | 7      |
