@desktop @doc-001
Feature: Asking for a record again
  There is not always a record, and not always a campaign in preview mode that runs. A desktop understands that in each
  form in which OCS may say it, lets a few seconds pass, and asks again; where preview dialing mode has to be started
  first, it starts it.

  @DER-11 @must @ruling-1 @ruling-94 @ruling-95
  Rule: A desktop understands that there is no record now, in every form in which OCS may say it
    Sections: No Records Available; NoRunningPreviewCampaigns; Error Event Attributes; Error Names and Codes
    The tables of both events have the number of the error, and no GSW_USER_EVENT.

    Background:
      Given the campaign is running
      And the desktop of Ana is logged in

    Scenario Outline: [1] No record, with GSW_USER_EVENT <user event>
      When OCS answers the next PreviewRecordRequest with error 108 with:
        | key            | value   |
        | GSW_USER_EVENT | <value> |
        | GSW_ERROR      | <text>  |
      And Ana's agent asks for a preview record
      Then Ana's screen shows:
        | what             | value |
        | lastError.number | 108   |

      Examples:
        | user event | value                | text                    |
        | absent     | absent               | "No Records Available." |
        | Error      | "Error"              | "No Records Available"  |
        | its-name   | "NoRecordsAvailable" | "No Records Available"  |

    Scenario Outline: [2] No campaign in preview mode, with GSW_USER_EVENT <user event>
      When OCS answers the next PreviewRecordRequest with error 107 with:
        | key            | value   |
        | GSW_USER_EVENT | <value> |
        | GSW_ERROR      | <text>  |
      And Ana's agent asks for a preview record
      Then Ana's screen shows:
        | what             | value |
        | lastError.number | 107   |

      Examples:
        | user event | value                       | text                           |
        | absent     | absent                      | "No Running Preview Campaign"  |
        | Error      | "Error"                     | "No Running Preview Campaigns" |
        | its-name   | "NoRunningPreviewCampaigns" | "No Running Preview Campaigns" |

  @DER-12 @should @ruling-1 @ruling-94 @ruling-98
  Rule: When there is no record, another request follows a few seconds later, in every form of the answer
    Sections: No Records Available

    Background:
      Given the campaign is running
      And the desktop of Ana is logged in

    Scenario Outline: [1] Error <code>, with GSW_USER_EVENT <user event>
      When OCS answers the next PreviewRecordRequest with error <code> with:
        | key            | value   |
        | GSW_USER_EVENT | <value> |
      And Ana's agent asks for a preview record
      Then Ana's desktop sends PreviewRecordRequest
      When 10 seconds pass
      Then Ana's desktop sends PreviewRecordRequest

      Examples:
        | user event | code | value                |
        | absent     | 108  | absent               |
        | its-name   | 108  | "NoRecordsAvailable" |

    Scenario: [2] There is no record several times in a row
      When OCS answers the next PreviewRecordRequest with error 108
      And OCS answers the next PreviewRecordRequest with error 108
      And Ana's agent asks for a preview record
      Then Ana's desktop sends PreviewRecordRequest
      When 10 seconds pass
      Then Ana's desktop sends PreviewRecordRequest
      When 10 seconds pass
      Then Ana's desktop sends PreviewRecordRequest
      And Ana's screen shows:
        | what                       | value      |
        | records[the handle].handle | the handle |

  @DER-13 @should
  Rule: No further request is sent when the agent has the record, or is gone
    Sections: No Records Available; Agent Logout

    Background:
      Given the campaign is running
      And the desktop of Ana is logged in

    Scenario: [1] Once the record is there, no further one is asked for
      When OCS answers the next PreviewRecordRequest with error 108
      And Ana's agent asks for a preview record
      Then Ana's desktop sends PreviewRecordRequest
      When 60 seconds pass
      Then Ana's desktop sends PreviewRecordRequest
      When 60 seconds pass
      Then Ana's desktop sends no PreviewRecordRequest

    Scenario: [2] The agent logs out before the next attempt
      When OCS answers the next PreviewRecordRequest with error 108
      And Ana's agent asks for a preview record
      Then Ana's desktop sends PreviewRecordRequest
      When Ana's agent logs out
      And 20 seconds pass
      Then Ana's desktop sends no PreviewRecordRequest

  @DER-14 @should @ruling-5 @ruling-80
  Rule: Error 101 to a request for a record is answered with the start of preview dialing mode
    Sections: PreviewDialingModeStart Request; Error Names and Codes
    Its text may be the name of the error or the sentence that says so; the number alone counts.

    Scenario Outline: [1] OCS wants the start first, and calls that <text>
      Given the campaign is running
      And the desktop of Ana is logged in
      When OCS answers the next PreviewRecordRequest with error 101 with:
        | key       | value   |
        | GSW_ERROR | <value> |
      And Ana's agent asks for a preview record
      Then Ana's desktop sends PreviewRecordRequest
      And Ana's desktop sends PreviewDialingModeStart with:
        | key               | value    |
        | GSW_CAMPAIGN_NAME | "Spring" |
      And Ana's desktop sends PreviewRecordRequest
      And Ana's screen shows:
        | what                       | value      |
        | records[the handle].handle | the handle |

      Examples:
        | text         | value                                 |
        | its-name     | "Invalid Request"                     |
        | the-sentence | "PreviewDialingModeStart is required" |
        | nothing      | absent                                |

  @DER-15 @should @ruling-5 @ruling-16
  Rule: Any other refusal is not answered with the same request again
    Sections: Error Names and Codes

    Scenario Outline: [1] Error <code> to a request for a record
      Given the campaign is running
      And the desktop of Ana is logged in
      When OCS answers the next PreviewRecordRequest with error <code>
      And Ana's agent asks for a preview record
      Then Ana's desktop sends PreviewRecordRequest
      When 30 seconds pass
      Then Ana's desktop sends no PreviewRecordRequest

      Examples:
        | code |
        | 102  |
        | 103  |
        | 104  |
        | 105  |
        | 121  |

  @DER-16 @should @ruling-1 @ruling-95
  Rule: When no campaign runs in preview mode, another request follows later, in every form of the answer
    Sections: NoRunningPreviewCampaigns
    The document does not say how much later.

    Scenario Outline: [1] With GSW_USER_EVENT <user event>
      Given the campaign is running
      And the desktop of Ana is logged in
      When OCS answers the next PreviewRecordRequest with error 107 with:
        | key            | value   |
        | GSW_USER_EVENT | <value> |
      And Ana's agent asks for a preview record
      Then Ana's desktop sends PreviewRecordRequest
      When 120 seconds pass
      Then Ana's desktop sends PreviewRecordRequest

      Examples:
        | user event | value                       |
        | absent     | absent                      |
        | its-name   | "NoRunningPreviewCampaigns" |
