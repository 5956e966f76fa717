@ocs @doc-001
Feature: Custom fields in a preview record
  The user's own fields of a calling list come under the keys that are configured for them, their send attributes.

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
