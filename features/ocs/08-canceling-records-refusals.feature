@ocs @doc-001
Feature: Cancellations that are refused
  A cancellation names a record by its handle, with its calling list and campaign, or else a number or a customer. If
  one of these is missing or wrong, nothing is canceled.

  Background:
    Given the campaign group "Autumn@Sales" of campaign "Autumn" for "Sales" is running in "Preview" mode
    And the campaign is running
    And Ana is logged in
    And Ana has a preview record

  @CAN-11 @must @ruling-7
  Rule: A cancellation by handle needs the campaign and the calling list
    Sections: RequestRecordCancel; Mandatory Fields; RecordCancelAcknowledge; Error Names and Codes

    Scenario Outline: [1] The request lacks <key>
      When Ana sends RequestRecordCancel without <key>
      Then Ana receives error 101 or 102

      Examples:
        | key               |
        | GSW_CAMPAIGN_NAME |
        | GSW_CALLING_LIST  |

  @CAN-45 @should @ruling-147
  Rule: A cancellation by handle needs the campaign and the calling list even if a number is given
    Sections: RequestRecordCancel; Mandatory Fields; RecordCancelAcknowledge; Error Names and Codes
    The handle has the highest priority; but a number alone would do as well.

    Scenario Outline: [1] With a number it lacks <key>
      When Ana sends RequestRecordCancel with:
        | key       | value                  |
        | GSW_PHONE | the record's GSW_PHONE |
        | <key>     | absent                 |
      Then Ana receives error 102
      And the record on Ana's desktop has:
        | field         | value        |
        | record_status | not Canceled |

      Examples:
        | key               |
        | GSW_CAMPAIGN_NAME |
        | GSW_CALLING_LIST  |

  @CAN-12 @must @ruling-7
  Rule: A cancellation that names no record, number or customer is refused as invalid, or as lacking the key
    Sections: Mandatory Fields; RequestRecordCancel; Error Names and Codes

    Scenario: [1] Only campaign and calling list are given
      When Ana sends RequestRecordCancel without GSW_RECORD_HANDLE
      Then Ana receives error 101 or 102

    Scenario: [2] Nothing is given
      When Ana sends RequestRecordCancel with:
        | key               | value  |
        | GSW_RECORD_HANDLE | absent |
        | GSW_CALLING_LIST  | absent |
        | GSW_CAMPAIGN_NAME | absent |
      Then Ana receives error 101 or 102

  @CAN-49 @should @ruling-9 @ruling-244
  Rule: A cancellation without an application id is not carried out
    Sections: RequestRecordCancel; Mandatory Fields; Characteristics of Event Structures
    It may be answered Attribute Not Found, or not at all.

    Scenario: [1] The application id is not given
      When Ana sends RequestRecordCancel without GSW_APPLICATION_ID
      Then Ana receives no RecordCancelAcknowledge
      And the record on Ana's desktop has:
        | field         | value        |
        | record_status | not Canceled |

  @CAN-13 @must @ruling-7 @ruling-236
  Rule: A cancellation whose mandatory key has a value of the wrong type is refused as invalid, as wrong, or as lacking the key
    Sections: RequestRecordCancel; Mandatory Fields; Desktop Requests and OCS Responses; Error Names and Codes

    Scenario Outline: [1] <key> is of the wrong type
      When Ana sends RequestRecordCancel with <key> set to <value>
      Then Ana receives error 101, 102 or 103

      Examples:
        | key               | value             |
        | GSW_RECORD_HANDLE | "no whole number" |
        | GSW_CAMPAIGN_NAME | 12                |
        | GSW_CALLING_LIST  | 12                |

    Scenario: [2] The number is not a String
      When Ana sends RequestRecordCancel with:
        | key               | value   |
        | GSW_RECORD_HANDLE | absent  |
        | GSW_PHONE         | 5550101 |
      Then Ana receives error 101, 102 or 103

  @CAN-14 @should @ruling-28 @ruling-31 @ruling-116 @ruling-236
  Rule: Wrong types, empty texts, digits for an Int and an unknown GSW_CHAIN_ATTR are Invalid Attribute Value
    Sections: RequestRecordCancel; Error Names and Codes

    Scenario Outline: [1] By handle, <key> has such a value
      When Ana sends RequestRecordCancel with <key> set to <value>
      Then Ana receives error 103

      Examples:
        | key               | value    |
        | GSW_RECORD_HANDLE | "12"     |
        | GSW_CAMPAIGN_NAME | ""       |
        | GSW_CALLING_LIST  | ""       |
        | GSW_CHAIN_ATTR    | "Record" |

    Scenario Outline: [2] Without a handle, <key> has such a value
      When Ana sends RequestRecordCancel with:
        | key               | value   |
        | GSW_RECORD_HANDLE | absent  |
        | <key>             | <value> |
      Then Ana receives error 103

      Examples:
        | key             | value |
        | GSW_PHONE       | ""    |
        | GSW_CUSTOMER_ID | ""    |

    Scenario Outline: [3] <key> is of the wrong type
      When Ana sends RequestRecordCancel with <key> set to <value>
      Then Ana receives error 103

      Examples:
        | key               | value             |
        | GSW_RECORD_HANDLE | "no whole number" |
        | GSW_CAMPAIGN_NAME | 12                |
        | GSW_CALLING_LIST  | 12                |

    Scenario: [4] The number is not a String
      When Ana sends RequestRecordCancel with:
        | key               | value   |
        | GSW_RECORD_HANDLE | absent  |
        | GSW_PHONE         | 5550101 |
      Then Ana receives error 103
