@desktop @doc-link
Feature: How frames arrive at a desktop
  A stream has no borders: what T-Server sends as one frame may be read in several pieces, cut anywhere, and slowly.

  @DLK-03 @must
  Rule: A desktop understands a frame no matter in how many pieces it arrives
    Sections: Framing

    Scenario Outline: [1] Frames come <delivery>
      Given frames to the desktop come <delivery>
      And the campaign is running
      When Ana's agent logs in
      And Ana's agent asks for a preview record
      Then Ana's desktop sends PreviewRecordRequest with:
        | key                | value              |
        | GSW_CAMPAIGN_NAME  | "Spring"           |
        | GSW_APPLICATION_ID | the application id |
      When Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |
      And Ana's desktop has finished the record

      Examples:
        | delivery           |
        | in two pieces      |
        | one byte at a time |

    Scenario Outline: [2] Frames with letters of several bytes come <delivery>
      Given frames to the desktop come <delivery>
      And the campaign group "Ünal & Söhne@Sales" of campaign "Ünal & Söhne" for "Sales" is running
      When Ana's agent logs in
      And Ana's agent asks for a preview record with:
        | argument | value          |
        | campaign | "Ünal & Söhne" |
      Then Ana's desktop sends PreviewRecordRequest with:
        | key               | value          |
        | GSW_CAMPAIGN_NAME | "Ünal & Söhne" |
      When Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed with:
        | key               | value               |
        | GSW_RECORD_HANDLE | the handle          |
        | GSW_CAMPAIGN_NAME | "Ünal & Söhne"      |
        | GSW_CALLING_LIST  | "Ünal & Söhne list" |

      Examples:
        | delivery           |
        | in two pieces      |
        | one byte at a time |
