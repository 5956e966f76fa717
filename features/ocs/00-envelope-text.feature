@ocs @doc-001
Feature: Text in any language
  What people write, such as names and notes, is in their own language.

  @ENV-14 @should @ruling-30
  Rule: Text in any language is passed on unchanged
    Sections: Custom Data Formats
    Text is UTF-8 on the way to the desktop and back to the calling list.

    Scenario: [1] From the calling list to the desktop
      Given the calling list holds these records:
        | contact_info | customer_name        |
        | "5550201"    | "Zoë Łukasz 李雷 😀" |
      And the campaign is running
      And Ana is logged in
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord with:
        | key           | value                |
        | customer_name | "Zoë Łukasz 李雷 😀" |

    Scenario: [2] From the desktop to the calling list
      Given the calling list holds these records:
        | contact_info | customer_name |
        | "5550201"    | "Zoe"         |
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record
      When Ana sends RecordProcessed with customer_name set to "Zoë Łukasz 李雷 😀"
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550201 has:
        | field         | value                |
        | customer_name | "Zoë Łukasz 李雷 😀" |
