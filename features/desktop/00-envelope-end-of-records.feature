@desktop @doc-001
Feature: The last request for a record
  OCS keeps a record for a desktop until the desktop says that it is done with it. It says so once, and to the OCS that
  delivered the record; afterward there is nothing left to say.

  @DEN-06 @must
  Rule: Once RecordProcessed is sent and not refused, a desktop asks nothing more about the record
    Sections: Event Responses; Updating Call Results and Custom Fields; RecordProcessed; RecordProcessedAcknowledge

    Background:
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record

    Scenario: [1] The agent finishes the record twice
      When Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed
      When Ana's agent finishes the record
      Then Ana's desktop sends nothing about the record

    Scenario: [3] The acknowledgment comes twice
      When Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed
      When OCS sends RecordProcessedAcknowledge to Ana again
      Then Ana's desktop sends nothing about the record

  @DEN-08 @must
  Rule: A desktop finishes every record that its agent has worked on
    Sections: Event Responses; RecordProcessed
    OCS keeps a record for the desktop until the desktop says that it is done with it.

    Background:
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record

    Scenario: [1] The agent is done with the record
      When Ana's agent finishes the record
      Then Ana's desktop has finished the record

  @DEN-09 @must @ruling-34
  Rule: A record is finished with the OCS that delivered it, even after another has taken over
    Sections: Characteristics of Event Structures

    Scenario: [1] Another OCS takes over while the record is on the desktop
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record
      When OCS sends CampaignStarted to Ana with:
        | key                | value                  |
        | GSW_APPLICATION_ID | another application id |
      And Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed with:
        | key                | value              |
        | GSW_APPLICATION_ID | the application id |

  @DEN-17 @should @ruling-8 @ruling-105
  Rule: Nothing more is asked about a record that was rejected, canceled or marked as do-not-call, nor about a finished one
    Sections: Event Responses; RecordReject; RequestRecordCancel; DoNotCall (Request)
    Such a record needs no RecordProcessed, and OCS no longer has it for the desktop.

    Scenario Outline: [1] The agent <action>, and then updates the record
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record
      When Ana's agent <action>
      Then Ana's desktop sends <request>
      When Ana's agent updates the record with:
        | argument           | value      |
        | handle             | the handle |
        | changes.callResult | Busy       |
      Then Ana's desktop sends nothing about the record

      Examples:
        | action                          | request             |
        | rejects the record              | RecordReject        |
        | cancels the record              | RequestRecordCancel |
        | marks the record as do-not-call | DoNotCall           |

    Scenario: [2] The customer of a finished record is not to be called
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record
      When Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed
      When Ana's agent marks the record as do-not-call with:
        | argument | value      |
        | handle   | the handle |
      Then Ana's desktop sends nothing about the record

    Scenario: [3] The agent wants a callback after the end
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record
      When Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed
      When Ana's agent reschedules the record with:
        | argument     | value              |
        | handle       | the handle         |
        | at           | "2035-01-05T09:05" |
        | callbackType | "Campaign"         |
      Then Ana's desktop sends nothing about the record

    Scenario: [4] The agent changes a finished record
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record
      When Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed
      When Ana's agent updates the record with:
        | argument           | value      |
        | handle             | the handle |
        | changes.callResult | Busy       |
      Then Ana's desktop sends nothing about the record

    Scenario: [5] The agent finishes the record again before OCS has answered
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record
      When OCS holds back its answer to the next RecordProcessed
      And Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed
      When Ana's agent finishes the record
      Then Ana's desktop sends no RecordProcessed
      When OCS sends what it held back
      Then Ana's desktop sends nothing about the record
