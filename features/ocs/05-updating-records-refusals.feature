@ocs @doc-001
Feature: Updates that are refused
  An update names the record by its handle, and its campaign. If one of these is missing or of the wrong type, nothing is changed.

  @UPD-02 @must @ruling-7
  Rule: An update without a mandatory key is refused as invalid, or as lacking the key
    Sections: UpdateCallCompletionStats; Desktop Requests and OCS Responses; Error Names and Codes

    Background:
      Given the calling list holds these records:
        | contact_info | daily_from | customer_name | balance | score | last_order            | note     |
        | "5550101"    | 1          | "Ada Byron"   | 120     | 1.5   | "2025-12-31 23:58:57" | "secret" |
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record

    Scenario Outline: [1] The update lacks <key>
      When Ana sends UpdateCallCompletionStats without <key>
      Then Ana receives error 101 or 102

      Examples:
        | key               |
        | GSW_CAMPAIGN_NAME |
        | GSW_RECORD_HANDLE |

  @UPD-03 @must @ruling-7 @ruling-236
  Rule: An update whose mandatory key has a value of the wrong type is refused as invalid, as wrong, or as lacking the key
    Sections: UpdateCallCompletionStats; Desktop Requests and OCS Responses; Error Names and Codes
    The documents speak of wrong data and never of types: who looks for an Int finds no such attribute in a text.

    Background:
      Given the calling list holds these records:
        | contact_info | daily_from | customer_name | balance | score | last_order            | note     |
        | "5550101"    | 1          | "Ada Byron"   | 120     | 1.5   | "2025-12-31 23:58:57" | "secret" |
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record

    Scenario Outline: [1] <key> is of the wrong type
      When Ana sends UpdateCallCompletionStats with <key> set to <value>
      Then Ana receives error 101, 102 or 103

      Examples:
        | key               | value             |
        | GSW_CAMPAIGN_NAME | 12                |
        | GSW_RECORD_HANDLE | "no whole number" |

  @UPD-04 @should @ruling-28 @ruling-31 @ruling-236
  Rule: In an update a value of the wrong type, an empty text and digits in a String are Invalid Attribute Value
    Sections: UpdateCallCompletionStats; Error Names and Codes

    Background:
      Given the calling list holds these records:
        | contact_info | daily_from | customer_name | balance | score | last_order            | note     |
        | "5550101"    | 1          | "Ada Byron"   | 120     | 1.5   | "2025-12-31 23:58:57" | "secret" |
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record

    Scenario Outline: [1] <key> has such a value
      When Ana sends UpdateCallCompletionStats with <key> set to <value>
      Then Ana receives error 103

      Examples:
        | key               | value |
        | GSW_CAMPAIGN_NAME | ""    |
        | GSW_RECORD_HANDLE | "12"  |

    Scenario Outline: [2] <key> is of the wrong type
      When Ana sends UpdateCallCompletionStats with <key> set to <value>
      Then Ana receives error 103

      Examples:
        | key               | value             |
        | GSW_CAMPAIGN_NAME | 12                |
        | GSW_RECORD_HANDLE | "no whole number" |

  @UPD-17 @should @ruling-232
  Rule: A record of another agent is answered as one that is not there, or as an agent who is not the right one
    Sections: Characteristics of Event Structures; Error Names and Codes
    The documents give the error for a record that is not found; for another agent this record is not there.

    Scenario Outline: [1] A colleague sends <request>
      Given the campaign is running
      And Ana is logged in
      And Ben is logged in
      And Ana has a preview record
      When Ben sends <request> with:
        | key               | value        |
        | GSW_RECORD_HANDLE | Ana's handle |
        | GSW_CAMPAIGN_NAME | "Spring"     |
        | GSW_CALLING_LIST  | "Customers"  |
      Then Ben receives error 109, 101 or 104

      Examples:
        | request                   |
        | UpdateCallCompletionStats |
        | RecordProcessed           |
