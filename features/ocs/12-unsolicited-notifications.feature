@ocs @doc-001
Feature: Unsolicited notifications
  Some messages reach a desktop that has asked for nothing: a callback whose time has come, the notification that
  somebody else has canceled the record on the desktop, the status of campaigns, and a new assignment. What each of them
  says is in the chapters of these messages; here is who gets them, and when.

  @NTF-01 @must
  Rule: What concerns an agent comes to a desktop that has sent no request at all
    Sections: Unsolicited Notifications; Characteristics of Event Structures; ScheduledCall

    Scenario: [1] A callback whose time has come
      Given the campaign is running
      And Ben is logged in
      And Ben has a preview record
      And Ben has sent RecordReschedule with:
        | key               | value                  |
        | GSW_CALLBACK_TYPE | "Campaign"             |
        | GSW_DATE_TIME     | the time in 30 minutes |
      And Ben has sent RecordProcessed
      When Ben logs out
      And Ana logs in
      And 1860 seconds pass
      Then Ana receives ScheduledCall with:
        | key       | value           |
        | GSW_PHONE | Ben's GSW_PHONE |

    Scenario: [2] A campaign that stops
      Given the campaign is running
      And Ana is logged in
      When the campaign is stopped
      Then Ana receives CampaignStopped

    Scenario: [3] A new assignment
      Given the campaign is running
      And Cleo is logged in
      When Cleo is assigned to the campaign group "Spring@Sales"
      Then Cleo receives CampaignGroupAssigned with:
        | key                     | value          |
        | GSW_CAMPAIGN_GROUP_NAME | "Spring@Sales" |

  @NTF-02 @must
  Rule: A record that another agent cancels or marks as do-not-call is taken from the desktop that has it, which is notified
    Sections: Unsolicited Notifications; RecordCancel Notification

    Scenario Outline: [1] The other agent sends <request>
      Given the campaign is running
      And Ana is logged in
      And Ben is logged in
      And Ana has a preview record
      When Ben sends <request> with GSW_PHONE set to Ana's GSW_PHONE
      Then Ben receives <answer>
      And Ana receives RecordCancel with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |
      And every record that no desktop was given has:
        | field         | value        |
        | record_status | not Canceled |
        | record_type   | General      |

      Examples:
        | request             | answer                  |
        | RequestRecordCancel | RecordCancelAcknowledge |
        | DoNotCall           | DoNotCallAcknowledge    |

  @NTF-03 @should @ruling-156 @ruling-237
  Rule: The desktop that cancels a record or marks it as do-not-call is only answered, not notified
    Sections: Unsolicited Notifications; RecordCancel Notification
    One section speaks of the other desktops, another one of the desktop where the record is located.

    Scenario Outline: [1] <request> for a record on the same desktop
      Given the campaign is running
      And Ana is logged in
      And Ana has a preview record
      When Ana sends these pairs:
        | key                | value              |
        | GSW_AGENT_REQ_TYPE | "<request>"        |
        | GSW_APPLICATION_ID | the application id |
        | GSW_PHONE          | Ana's GSW_PHONE    |
      Then Ana receives <answer>
      And Ana receives no RecordCancel

      Examples:
        | request             | answer                  |
        | RequestRecordCancel | RecordCancelAcknowledge |
        | DoNotCall           | DoNotCallAcknowledge    |

    Scenario Outline: [2] <request> for a record on another desktop
      Given the campaign is running
      And Ana is logged in
      And Ben is logged in
      And Ana has a preview record
      When Ben sends <request> with GSW_PHONE set to Ana's GSW_PHONE
      Then Ana receives RecordCancel
      And Ben receives <answer>
      And Ben receives nothing

      Examples:
        | request             | answer                  |
        | RequestRecordCancel | RecordCancelAcknowledge |
        | DoNotCall           | DoNotCallAcknowledge    |

  @NTF-04 @should
  Rule: Notifications come no matter what the agent is doing
    Sections: Unsolicited Notifications; CampaignStopped

    Scenario: [1] A record is open
      Given the campaign is running
      And Ana is logged in
      And Ana has a preview record
      When the campaign is stopped
      Then Ana receives CampaignStopped

    Scenario: [2] The agent is not ready
      Given the campaign is running
      And Ana is logged in
      When Ana goes not ready
      And the campaign is stopped
      Then Ana receives CampaignStopped

    Scenario: [3] The agent talks to a customer
      Given the calling list holds only the record of 5550101
      And the campaign is running
      And the customer 5550101 answers
      And Ana is logged in
      And Ana has a preview record
      When Ana dials the record
      And the campaign is stopped
      Then Ana receives CampaignStopped

  @NTF-05 @should @ruling-22
  Rule: A notification carries no reference id, even if the desktop has used one before
    Sections: Unsolicited Notifications; PreviewRecordRequest

    Scenario: [1] The notification that a record was canceled
      Given the campaign is running
      And Ana is logged in
      And Ben is logged in
      And Ana has a preview record
      When Ben sends RequestRecordCancel with GSW_PHONE set to Ana's GSW_PHONE
      Then Ana receives RecordCancel with:
        | key              | value  |
        | GSW_REFERENCE_ID | absent |

    Scenario: [2] A campaign that stops
      Given the campaign is running
      And Ana is logged in
      And Ana has a preview record
      When the campaign is stopped
      Then Ana receives CampaignStopped with:
        | key              | value  |
        | GSW_REFERENCE_ID | absent |

    Scenario: [3] A callback whose time has come
      Given the campaign is running
      And Ana is logged in
      And Ana has a preview record
      And Ana has sent RecordReschedule with:
        | key               | value                  |
        | GSW_CALLBACK_TYPE | "Personal"             |
        | GSW_DATE_TIME     | the time in 30 minutes |
      And Ana has sent RecordProcessed
      When 1860 seconds pass
      Then Ana receives ScheduledCall with:
        | key              | value  |
        | GSW_REFERENCE_ID | absent |
