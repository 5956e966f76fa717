@ocs @doc-001
Feature: Adding to a chain
  A customer may have several numbers: their records form a chain. A new record begins a chain of its own, or joins the
  one that the request names, after its last record or at the place that is asked for.

  @ADD-30 @must
  Rule: A record that is added without a chain begins a new one, at place 0
    Sections: AddRecord Request

    Scenario: [1] The chains have numbers without gaps
      Given the campaign is running
      And Ana is logged in
      When Ana sends AddRecord with GSW_PHONE set to "5550777"
      Then Ana receives AddRecordAcknowledge
      And the record with phone 5550777 has:
        | field    | value              |
        | chain_id | not one of 1, 2, 3 |
        | chain_n  | 0                  |

    Scenario: [2] The chains have numbers with gaps
      Given the calling list holds these records:
        | contact_info | chain_id | chain_n |
        | "5550101"    | 2        | 1       |
        | "5550102"    | 3        | 1       |
      And the campaign is running
      And Ana is logged in
      When Ana sends AddRecord with GSW_PHONE set to "5550777"
      Then Ana receives AddRecordAcknowledge
      And the record with phone 5550777 has:
        | field    | value           |
        | chain_id | not one of 2, 3 |
        | chain_n  | 0               |

    Scenario: [3] Two records, two chains
      Given the campaign is running
      And Ana is logged in
      And Ana has sent AddRecord with:
        | key       | value     |
        | GSW_PHONE | "5550777" |
      When Ana sends AddRecord with GSW_PHONE set to "5550778"
      Then Ana receives AddRecordAcknowledge
      And the record with phone 5550777 has:
        | field   | value |
        | chain_n | 0     |
      And the record with phone 5550778 has:
        | field   | value |
        | chain_n | 0     |
      And every record of the calling list is of another chain

  @ADD-31 @must
  Rule: A record that names an existing chain joins it at the next free place
    Sections: AddRecord Request; Adding Records to a Calling List

    Background:
      Given the calling list holds these records:
        | contact_info | chain_id | chain_n |
        | "5550101"    | 7        | 1       |
        | "5550102"    | 7        | 2       |
        | "5550103"    | 9        | 5       |
      And the campaign is running
      And Ana is logged in

    Scenario: [1] No place is asked for
      When Ana sends AddRecord with:
        | key          | value     |
        | GSW_PHONE    | "5550777" |
        | GSW_CHAIN_ID | 7         |
      Then Ana receives AddRecordAcknowledge
      And the record with phone 5550777 has:
        | field    | value |
        | chain_id | 7     |
        | chain_n  | 3     |

    Scenario: [2] Place 0 asks for no particular place
      When Ana sends AddRecord with:
        | key          | value     |
        | GSW_PHONE    | "5550777" |
        | GSW_CHAIN_ID | 7         |
        | GSW_CHAIN_N  | 0         |
      Then Ana receives AddRecordAcknowledge
      And the record with phone 5550777 has:
        | field    | value |
        | chain_id | 7     |
        | chain_n  | 3     |

  @ADD-32 @must
  Rule: A record that asks for a place in its chain gets it
    Sections: AddRecord Request

    Background:
      Given the calling list holds these records:
        | contact_info | chain_id | chain_n |
        | "5550101"    | 7        | 3       |
        | "5550102"    | 7        | 4       |
      And the campaign is running
      And Ana is logged in

    Scenario Outline: [1] A place <case>
      When Ana sends AddRecord with:
        | key          | value     |
        | GSW_PHONE    | "5550777" |
        | GSW_CHAIN_ID | 7         |
        | GSW_CHAIN_N  | <place>   |
      Then Ana receives AddRecordAcknowledge
      And the record with phone 5550777 has:
        | field    | value   |
        | chain_id | 7       |
        | chain_n  | <place> |

      Examples:
        | case              | place |
        | before all others | 1     |
        | after a gap       | 9     |

  @ADD-33 @must @ruling-195
  Rule: A place that is taken is refused
    Sections: AddRecord Request; Error Names and Codes

    Scenario: [1] Another record of the chain has it
      Given the calling list holds these records:
        | contact_info | chain_id | chain_n |
        | "5550101"    | 7        | 1       |
        | "5550102"    | 7        | 2       |
      And the campaign is running
      And Ana is logged in
      When Ana sends AddRecord with:
        | key          | value     |
        | GSW_PHONE    | "5550777" |
        | GSW_CHAIN_ID | 7         |
        | GSW_CHAIN_N  | 2         |
      Then Ana receives error 113, 115 or 116
      And the record with phone 5550102 has:
        | field   | value |
        | chain_n | 2     |
      And the calling list holds 2 records

  @ADD-43 @should @ruling-195
  Rule: The answer to a place that is taken is Record Already Exists
    Sections: AddRecord Request; Error Names and Codes

    Scenario: [1] Another record of the chain has it
      Given the calling list holds these records:
        | contact_info | chain_id | chain_n |
        | "5550101"    | 7        | 1       |
        | "5550102"    | 7        | 2       |
      And the campaign is running
      And Ana is logged in
      When Ana sends AddRecord with:
        | key          | value     |
        | GSW_PHONE    | "5550777" |
        | GSW_CHAIN_ID | 7         |
        | GSW_CHAIN_N  | 2         |
      Then Ana receives error 115

  @ADD-34 @should @ruling-193
  Rule: A place without a chain is ignored
    Sections: AddRecord Request

    Scenario: [1] The record begins a chain
      Given the campaign is running
      And Ana is logged in
      When Ana sends AddRecord with:
        | key         | value     |
        | GSW_PHONE   | "5550777" |
        | GSW_CHAIN_N | 4         |
      Then Ana receives AddRecordAcknowledge
      And the record with phone 5550777 has:
        | field    | value              |
        | chain_id | not one of 1, 2, 3 |
        | chain_n  | 0                  |

  @ADD-35 @should @ruling-194
  Rule: A chain that is not there is answered Chained Records not found
    Sections: AddRecord Request; Error Names and Codes

    Scenario: [1] No record has the chain's number
      Given the campaign is running
      And Ana is logged in
      When Ana sends AddRecord with GSW_CHAIN_ID set to 8765
      Then Ana receives error 114
      And the calling list holds 3 records

  @ADD-60 @should @ruling-196
  Rule: The chain and the place in an acknowledgment, where they are sent, are those of the added record
    Sections: AddRecordAcknowledge; Reserved Keys
    The table of the acknowledgment lists neither.

    Scenario: [1] A record that joins a chain at a place of its own
      Given the calling list holds these records:
        | contact_info | chain_id | chain_n |
        | "5550101"    | 7        | 3       |
      And the campaign is running
      And Ana is logged in
      When Ana sends AddRecord with:
        | key          | value     |
        | GSW_PHONE    | "5550777" |
        | GSW_CHAIN_ID | 7         |
        | GSW_CHAIN_N  | 9         |
      Then Ana receives AddRecordAcknowledge with:
        | key          | value            |
        | GSW_CHAIN_ID | one of 7, absent |
        | GSW_CHAIN_N  | one of 9, absent |

  @ADD-36 @must @ruling-200
  Rule: A record that joins a chain has the type of the chain, regardless of the request
    Sections: AddRecord Request; Genesys Enumeration Tables

    Scenario Outline: [1] The chain is <chain>, the request <request>
      Given the calling list holds these records:
        | contact_info | chain_id | chain_n | record_type |
        | "5550101"    | 7        | 1       | <of chain>  |
      And the campaign is running
      And Ana is logged in
      When Ana sends AddRecord with:
        | key             | value              |
        | GSW_PHONE       | "5550777"          |
        | GSW_CHAIN_ID    | 7                  |
        | GSW_RECORD_TYPE | <of request>       |
        | GSW_DATE_TIME   | "12/31/2036 12:00" |
      Then Ana receives AddRecordAcknowledge
      And the record with phone 5550777 has:
        | field       | value      |
        | record_type | <of chain> |

      Examples:
        | chain                | of chain | request           | of request |
        | General              | 2        | Campaign CallBack | 6          |
        | Campaign Rescheduled | 3        | General           | 2          |
        | Personal CallBack    | 5        | Campaign CallBack | 6          |
