@ocs @doc-001
Feature: A request for a chain that is refused
  The request must have the handle of a record that is on the agent's own desktop and not finished.

  @CHN-24 @must @ruling-7
  Rule: A request without a handle is refused as invalid, or as lacking the key
    Sections: ChainedRecordRequest; Desktop Requests and OCS Responses; Error Names and Codes

    Background:
      Given the calling list holds these records:
        | contact_info | chain_id | chain_n |
        | "5550101"    | 7        | 0       |
        | "5550191"    | 7        | 1       |
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record

    Scenario: [1] The request lacks GSW_RECORD_HANDLE
      When Ana sends ChainedRecordRequest without GSW_RECORD_HANDLE
      Then Ana receives error 101 or 102

  @CHN-25 @must @ruling-7 @ruling-236
  Rule: A handle of the wrong type is refused as invalid, as wrong, or as missing
    Sections: ChainedRecordRequest; Desktop Requests and OCS Responses; Error Names and Codes

    Background:
      Given the calling list holds these records:
        | contact_info | chain_id | chain_n |
        | "5550101"    | 7        | 0       |
        | "5550191"    | 7        | 1       |
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record

    Scenario: [1] GSW_RECORD_HANDLE is a text
      When Ana sends ChainedRecordRequest with GSW_RECORD_HANDLE set to "no whole number"
      Then Ana receives error 101, 102 or 103

  @CHN-26 @should @ruling-28 @ruling-236
  Rule: A text is not a handle, nor are digits in a String: Invalid Attribute Value
    Sections: ChainedRecordRequest; Error Names and Codes

    Background:
      Given the calling list holds these records:
        | contact_info | chain_id | chain_n |
        | "5550101"    | 7        | 0       |
        | "5550191"    | 7        | 1       |
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record

    Scenario: [1] GSW_RECORD_HANDLE is "12"
      When Ana sends ChainedRecordRequest with GSW_RECORD_HANDLE set to "12"
      Then Ana receives error 103

    Scenario: [2] GSW_RECORD_HANDLE is a text
      When Ana sends ChainedRecordRequest with GSW_RECORD_HANDLE set to "no whole number"
      Then Ana receives error 103

  @CHN-27 @must @ruling-8
  Rule: The chain of a record that is unknown or was finished is answered Record Not Found
    Sections: Chained Records; Characteristics of Event Structures; Error Names and Codes

    Background:
      Given the calling list holds these records:
        | contact_info | chain_id | chain_n |
        | "5550101"    | 7        | 0       |
        | "5550191"    | 7        | 1       |
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record

    Scenario: [1] The handle was never given out
      When Ana sends ChainedRecordRequest with GSW_RECORD_HANDLE set to an unknown handle
      Then Ana receives error 109

    Scenario Outline: [2] After <request>
      Given Ana has sent <request>
      When Ana sends ChainedRecordRequest
      Then Ana receives error 109

      Examples:
        | request         |
        | RecordProcessed |
        | RecordReject    |

    Scenario Outline: [3] After <request> the request is not ignored, even though the chain had been delivered
      Given Ana has the rest of the chain
      And Ana has sent <request>
      When Ana sends ChainedRecordRequest
      Then Ana receives error 109

      Examples:
        | request         |
        | RecordProcessed |
        | RecordReject    |

  @CHN-28 @should @ruling-232
  Rule: The chain of another agent is answered as one that is not there, or as an agent who is not the right one
    Sections: ChainedRecordRequest; Error Names and Codes

    Scenario: [1] A colleague asks for it
      Given the calling list holds these records:
        | contact_info | chain_id | chain_n |
        | "5550101"    | 7        | 0       |
        | "5550191"    | 7        | 1       |
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record
      And Ben is logged in
      When Ben sends ChainedRecordRequest with GSW_RECORD_HANDLE set to Ana's handle
      Then Ben receives error 109, 101 or 104
