@desktop @doc-001
Feature: Working on preview records
  A desktop asks for a record on behalf of its agent, shows what it was given, dials it, and tells OCS when the agent
  has finished with it.

  @DPR-01 @must
  Rule: A desktop asks for a record of the campaign that runs in preview mode
    Sections: Preview Record Request and Acknowledgment; PreviewRecordRequest

    Scenario: [1] The agent asks once
      Given the campaign is running
      And the desktop of Ana is logged in
      When Ana's agent asks for a preview record
      Then Ana's desktop sends PreviewRecordRequest with:
        | key               | value    |
        | GSW_CAMPAIGN_NAME | "Spring" |

  @DPR-02 @should
  Rule: The agent sees the record that OCS sent
    Sections: PreviewRecord

    Background:
      Given the calling list holds these records:
        | contact_info | customer_name |
        | 5550155      | Ada Byron     |
      And the campaign is running
      And the desktop of Ana is logged in

    Scenario: [1] The record is there
      When Ana's agent asks for a preview record
      Then Ana's screen shows:
        | what                                  | value       |
        | records[5550155].handle               | the handle  |
        | records[5550155].campaign             | "Spring"    |
        | records[5550155].callingList          | "Customers" |
        | records[5550155].origin               | "preview"   |
        | records[5550155].fields.customer_name | "Ada Byron" |

    Scenario: [2] The record comes late
      When OCS holds back its answer to the next PreviewRecordRequest
      And Ana's agent asks for a preview record
      Then Ana's screen shows:
        | what          | value |
        | records.count | 0     |
      When OCS sends what it held back
      Then Ana's screen shows:
        | what                   | value     |
        | records[5550155].phone | "5550155" |

    Scenario: [3] The record comes twice
      When Ana's agent asks for a preview record
      And OCS sends PreviewRecord to Ana again
      Then Ana's screen shows:
        | what          | value |
        | records.count | 1     |

  @DPR-03 @should
  Rule: Enumerated values are shown in words
    Sections: Genesys Enumeration Tables

    Scenario: [1] The type of the phone, and the saved call result
      Given the campaign is running
      And the desktop of Ana is logged in
      When the next PreviewRecord of OCS has:
        | key             | value     |
        | GSW_PHONE_TYPE  | Mobile    |
        | GSW_CALL_RESULT | No Answer |
      And Ana's agent asks for a preview record
      Then Ana's screen shows:
        | what                           | value                |
        | records[the handle].phoneType  | matching /Mobile/    |
        | records[the handle].callResult | matching /No Answer/ |

  @DPR-05 @must
  Rule: When the agent has finished, the desktop sends RecordProcessed for the record
    Sections: Event Responses; RecordProcessed

    Background:
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record

    Scenario: [1] The agent finishes the record
      When Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed with:
        | key                | value              |
        | GSW_RECORD_HANDLE  | the handle         |
        | GSW_CAMPAIGN_NAME  | "Spring"           |
        | GSW_CALLING_LIST   | "Customers"        |
        | GSW_APPLICATION_ID | the application id |
      And Ana's desktop sends nothing about the record

    Scenario: [2] With the agent's own call result
      When Ana's agent finishes the record with:
        | argument           | value        |
        | changes.callResult | Wrong Number |
      Then Ana's desktop refuses, or sends UpdateCallCompletionStats or RecordProcessed with:
        | key               | value        |
        | GSW_RECORD_HANDLE | the handle   |
        | GSW_CALL_RESULT   | Wrong Number |
      When Ana's agent finishes the record, unless it is finished
      Then Ana's desktop has finished the record

    Scenario: [3] With a custom field
      When Ana's agent finishes the record with:
        | argument               | value |
        | changes.custom.segment | "B"   |
      Then Ana's desktop refuses, or sends UpdateCallCompletionStats or RecordProcessed with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |
        | segment           | "B"        |
      When Ana's agent finishes the record, unless it is finished
      Then Ana's desktop has finished the record

  @DPR-06 @should
  Rule: The record leaves the desktop when OCS has acknowledged its end, and not before
    Sections: RecordProcessedAcknowledge

    Scenario: [1] The acknowledgment is late
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record
      When OCS holds back its answer to the next RecordProcessed
      And Ana's agent finishes the record
      Then Ana's screen shows:
        | what                       | value      |
        | records[the handle].handle | the handle |
      When OCS sends what it held back
      Then Ana's screen shows:
        | what                | value   |
        | records[the handle] | nothing |

    Scenario: [2] The acknowledgment comes at once
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record
      When Ana's agent finishes the record
      Then Ana's screen shows:
        | what                | value   |
        | records[the handle] | nothing |

  @DPR-07 @should @ruling-98
  Rule: When there is no record, the desktop asks again later, and not within a second
    Sections: No Records Available

    Background:
      Given the campaign is running
      And the desktop of Ana is logged in

    Scenario: [1] There is a record at the second attempt
      When OCS answers the next PreviewRecordRequest with error 108
      And Ana's agent asks for a preview record
      Then Ana's desktop sends PreviewRecordRequest
      When 60 seconds pass
      Then Ana's desktop sends PreviewRecordRequest
      And Ana's screen shows:
        | what                       | value      |
        | records[the handle].handle | the handle |

    Scenario: [2] The agent is impatient
      When OCS answers the next PreviewRecordRequest with error 108
      And Ana's agent asks for a preview record
      Then Ana's desktop sends PreviewRecordRequest
      When Ana's agent asks for a preview record
      Then Ana's desktop lets a second pass before it sends PreviewRecordRequest again

    Scenario: [3] The campaign stops before the next attempt
      When OCS answers the next PreviewRecordRequest with error 108
      And Ana's agent asks for a preview record
      Then Ana's desktop sends PreviewRecordRequest
      When the campaign is stopped
      And 30 seconds pass
      Then Ana's desktop sends no PreviewRecordRequest

    Scenario: [4] The agent waits
      When OCS answers the next PreviewRecordRequest with error 108
      And Ana's agent asks for a preview record
      Then Ana's desktop sends PreviewRecordRequest
      And Ana's desktop lets a second pass before it sends PreviewRecordRequest again

  @DPR-08 @should
  Rule: A record is asked for of the campaign that the agent chooses, if it runs in preview mode
    Sections: PreviewRecordRequest; CampaignStarted; NoRunningPreviewCampaigns
    A desktop may work for one campaign at a time, and OCS answers a request in another mode with an error.

    Scenario Outline: [1] Two campaigns run, and the agent chooses <campaign>
      Given the campaign group "Autumn@Sales" of campaign "Autumn" for "Sales" is running
      And the campaign is running
      And the desktop of Ana is logged in
      When Ana's agent asks for a preview record with:
        | argument | value        |
        | campaign | "<campaign>" |
      Then Ana's desktop sends PreviewRecordRequest with:
        | key               | value        |
        | GSW_CAMPAIGN_NAME | "<campaign>" |

      Examples:
        | campaign |
        | Spring   |
        | Autumn   |

    Scenario: [2] The campaign runs in another mode
      Given the campaign is running in "Progressive" mode
      And the desktop of Ana is logged in
      When Ana's agent asks for a preview record
      Then Ana's desktop sends no PreviewRecordRequest

    Scenario Outline: [3] The agent works for two campaigns, and <action>
      Given the campaign group "Autumn@Sales" of campaign "Autumn" for "Sales" is running
      And the campaign is running
      And the desktop of Ana is logged in
      When Ana's agent asks for a preview record with:
        | argument | value    |
        | campaign | "Spring" |
      And Ana's agent asks for a preview record with:
        | argument | value    |
        | campaign | "Autumn" |
      And Ana's agent <action> with:
        | argument | value                 |
        | handle   | the handle of <phone> |
      Then Ana's desktop sends <request> with:
        | key               | value                 |
        | GSW_RECORD_HANDLE | the handle of <phone> |
        | GSW_CAMPAIGN_NAME | "<campaign>"          |

      Examples:
        | action              | request         | phone   | campaign |
        | finishes the record | RecordProcessed | 5550101 | Spring   |
        | rejects the record  | RecordReject    | 5560201 | Autumn   |
