@ocs @doc-001
Feature: Do-not-call requests that are refused
  The request names a record by its handle, with its calling list and campaign, or else a number or a customer. Where one
  of these is missing or wrong, nothing is entered.

  Background:
    Given the campaign group "Autumn@Sales" of campaign "Autumn" for "Sales" is running in "Preview" mode
    And the campaign is running
    And Ana is logged in
    And Ana has a preview record

  @DNC-12 @must @ruling-7
  Rule: A request by handle needs the campaign and the calling list, even if a number is given
    Sections: DoNotCall (Request); Mandatory Fields; Error Names and Codes

    Scenario Outline: [1] The request lacks <key>
      When Ana sends DoNotCall without <key>
      Then Ana receives error 101 or 102

      Examples:
        | key               |
        | GSW_CAMPAIGN_NAME |
        | GSW_CALLING_LIST  |

    Scenario Outline: [2] With a number it lacks <key>
      When Ana sends DoNotCall with:
        | key       | value     |
        | GSW_PHONE | "5550101" |
        | <key>     | absent    |
      Then Ana receives error 101 or 102
      And the do-not-call list has no entry with:
        | column | value     |
        | phone  | "5550101" |

      Examples:
        | key               |
        | GSW_CAMPAIGN_NAME |
        | GSW_CALLING_LIST  |

  @DNC-13 @must @ruling-7
  Rule: A request that names no record, number or customer is refused as invalid, or as lacking the key
    Sections: DoNotCall (Request); Mandatory Fields; Error Names and Codes

    Scenario: [1] Only campaign and calling list are given
      When Ana sends DoNotCall without GSW_RECORD_HANDLE
      Then Ana receives error 101 or 102

    Scenario: [2] Nothing is given
      When Ana sends DoNotCall with:
        | key               | value  |
        | GSW_RECORD_HANDLE | absent |
        | GSW_CALLING_LIST  | absent |
        | GSW_CAMPAIGN_NAME | absent |
      Then Ana receives error 101 or 102

  @DNC-40 @should @ruling-9 @ruling-244
  Rule: A request without an application id is not carried out
    Sections: DoNotCall (Request); Characteristics of Event Structures
    It may be answered Attribute Not Found, or not at all.

    Scenario: [1] The application id is not given
      When Ana sends DoNotCall without GSW_APPLICATION_ID
      Then Ana receives no DoNotCallAcknowledge
      And the record on Ana's desktop has:
        | field       | value       |
        | record_type | not No Call |

  @DNC-14 @must @ruling-7 @ruling-236
  Rule: A request whose mandatory key has a value of the wrong type is refused
    Sections: DoNotCall (Request); Mandatory Fields; Desktop Requests and OCS Responses; Error Names and Codes

    Scenario Outline: [1] By handle, <key> is of the wrong type
      When Ana sends DoNotCall with <key> set to <value>
      Then Ana receives error 101, 102 or 103

      Examples:
        | key               | value             |
        | GSW_RECORD_HANDLE | "no whole number" |
        | GSW_CAMPAIGN_NAME | 12                |
        | GSW_CALLING_LIST  | 12                |

    Scenario Outline: [2] Without a handle, <key> is of the wrong type
      When Ana sends DoNotCall with:
        | key               | value   |
        | GSW_RECORD_HANDLE | absent  |
        | <key>             | <value> |
      Then Ana receives error 101, 102 or 103

      Examples:
        | key       | value   |
        | GSW_PHONE | 5550101 |

  @DNC-15 @should @ruling-7 @ruling-28 @ruling-31 @ruling-116
  Rule: Empty texts, digits for an Int, an unknown GSW_CHAIN_ATTR and a time that is a text are refused with Invalid Attribute Value
    Sections: DoNotCall (Request); Error Names and Codes

    Scenario Outline: [1] By handle, <key> has such a value
      When Ana sends DoNotCall with <key> set to <value>
      Then Ana receives error 103

      Examples:
        | key               | value     |
        | GSW_RECORD_HANDLE | "12"      |
        | GSW_CAMPAIGN_NAME | ""        |
        | GSW_CALLING_LIST  | ""        |
        | GSW_CHAIN_ATTR    | "Record"  |
        | GSW_DURATION      | "an hour" |

    Scenario Outline: [2] Without a handle, <key> has such a value
      When Ana sends DoNotCall with:
        | key               | value   |
        | GSW_RECORD_HANDLE | absent  |
        | <key>             | <value> |
      Then Ana receives error 103

      Examples:
        | key             | value |
        | GSW_PHONE       | ""    |
        | GSW_CUSTOMER_ID | ""    |

  @DNC-16 @should @ruling-8 @ruling-238
  Rule: A handle that is not that of an open record is answered Record Not Found
    Sections: Characteristics of Event Structures; DoNotCall (Request); Error Names and Codes
    The documents demand this code only where the handle is mandatory; another code says that the handle has no call.

    Scenario: [1] The handle was never given
      When Ana sends DoNotCall with GSW_RECORD_HANDLE set to an unknown handle
      Then Ana receives error 109 or 112

    Scenario: [2] The record is finished
      Given Ana has sent RecordProcessed
      When Ana sends DoNotCall
      Then Ana receives error 109 or 112
      And the do-not-call list has no entry with:
        | column | value           |
        | phone  | Ana's GSW_PHONE |

  @DNC-41 @should @ruling-232 @ruling-238
  Rule: What a colleague asks by the handle of another agent's record is refused, and changes nothing
    Sections: Characteristics of Event Structures; Error Names and Codes

    Scenario: [1] A colleague sends the handle
      Given Ben is logged in
      When Ben sends DoNotCall with:
        | key               | value        |
        | GSW_RECORD_HANDLE | Ana's handle |
        | GSW_CAMPAIGN_NAME | "Spring"     |
        | GSW_CALLING_LIST  | "Customers"  |
        | GSW_PHONE         | absent       |
      Then Ben receives error 101, 104, 109 or 112
      And the record on Ana's desktop has:
        | field       | value       |
        | record_type | not No Call |
      And the do-not-call list has no entry with:
        | column | value           |
        | phone  | Ana's GSW_PHONE |

  @DNC-17 @should @ruling-232
  Rule: By its handle a record can be made NoCall only by the agent who has it
    Sections: Characteristics of Event Structures; Error Names and Codes

    Scenario: [1] A colleague sends the handle
      Given Ben is logged in
      When Ben sends DoNotCall with:
        | key               | value        |
        | GSW_RECORD_HANDLE | Ana's handle |
        | GSW_CAMPAIGN_NAME | "Spring"     |
        | GSW_CALLING_LIST  | "Customers"  |
        | GSW_PHONE         | absent       |
      Then Ben receives error 109
      When Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge

  @DNC-22 @should @ruling-233
  Rule: If the database fails, the request is answered DB Error, and can be repeated
    Sections: Error Names and Codes; DoNotCall (Request)

    Scenario: [1] By handle
      Given the database fails
      When Ana sends DoNotCall
      Then Ana receives error 113
      When the database recovers
      And Ana sends DoNotCall
      Then Ana receives DoNotCallAcknowledge

    Scenario: [2] By number
      Given Ben is logged in
      And the database fails
      When Ben sends DoNotCall with GSW_PHONE set to "5550102"
      Then Ben receives error 113
      When the database recovers
      And Ben sends DoNotCall with GSW_PHONE set to "5550102"
      Then Ben receives DoNotCallAcknowledge

  @DNC-43 @must @ruling-233
  Rule: A request that was acknowledged is not lost when the database fails
    Sections: DoNotCall (Request); DoNotCallAcknowledge
    OCS may refuse the request, or write it later by itself. If it acknowledges, the record is NoCall and the
    number entered, when the campaign is unloaded at the latest.

    Scenario: [1] By handle
      Given the database fails
      When Ana sends DoNotCall
      And the database recovers
      And 60 seconds pass
      And the campaign is stopped
      And the campaign is unloaded
      Then if Ana has received DoNotCallAcknowledge, the record on Ana's desktop has:
        | field       | value   |
        | record_type | No Call |
      And if Ana has received DoNotCallAcknowledge, the do-not-call list has an entry with:
        | column | value           |
        | phone  | Ana's GSW_PHONE |

    Scenario: [2] By number
      Given Ben is logged in
      And the database fails
      When Ben sends DoNotCall with GSW_PHONE set to "5550102"
      And the database recovers
      And 60 seconds pass
      And the campaign is stopped
      And the campaign is unloaded
      Then if Ben has received DoNotCallAcknowledge, the record with phone 5550102 has:
        | field       | value   |
        | record_type | No Call |
      And if Ben has received DoNotCallAcknowledge, the do-not-call list has an entry with:
        | column | value     |
        | phone  | "5550102" |
