@ocs @doc-link
Feature: The link
  What a server that speaks the link of docs/link.md must do whatever it is asked. The rules LNK-01, LNK-02, LNK-03 and LNK-05 are
  also watched in every other scenario: what comes in place of a frame is told as what it is, and never as silence.

  Background:
    Given the campaign is running
    And Ana is logged in

  @LNK-01 @must
  Rule: What a server sends is frames and nothing else: JSON objects in UTF-8, each on a line of at most 1 MiB
    Sections: Framing

    Scenario: [1] The frames of one record from the request to the acknowledgment
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord
      When Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge

    Scenario: [2] The frames of a refusal
      When Ana sends RecordProcessed with GSW_RECORD_HANDLE set to an unknown handle
      Then T-Server has answered the last request of Ana

  @LNK-02 @must
  Rule: Every frame to a desktop names its event in messageType
    Sections: CTI frames

    Scenario: [1] The frames of one record that is updated
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord
      When Ana sends UpdateCallCompletionStats
      Then Ana receives UpdateCallCompletionStatsAcknowledge

  @LNK-03 @must
  Rule: Every request of the link has its direct answer, which echoes its referenceId
    Sections: CTI frames
    A request to OCS is taken by T-Server with EventACK, whatever OCS says to it and whether it says anything. What cannot
    be done is answered with EventError.

    Scenario: [1] A request that OCS answers
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord
      And T-Server has answered the last request of Ana

    Scenario: [2] A request that is for another OCS
      When Ana sends PreviewRecordRequest with GSW_APPLICATION_ID set to another application id
      Then T-Server has answered the last request of Ana

    Scenario: [3] Logout
      When Ana logs out
      Then T-Server has answered the last request of Ana

    Scenario: [4] A call from its beginning to its end
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord
      When Ana dials the record
      Then T-Server has answered the last request of Ana
      When Ana hangs up
      Then T-Server has answered the last request of Ana

  @LNK-04 @must
  Rule: What is no frame is answered with EventError, and the connection goes on
    Sections: Framing

    Scenario Outline: [1] A line that is <case>
      When Ana sends the line '<line>'
      Then T-Server tells Ana of an error
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord

      Examples:
        | case       | line                   |
        | no-JSON    | {"messageType":        |
        | a-number   | 42                     |
        | a-list     | [{"messageType": "A"}] |
        | plain-text | hello                  |

    Scenario: [2] An unknown request
      When Ana sends the line '{"messageType": "RequestNothing", "referenceId": 900}'
      Then T-Server tells Ana of an error
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord

  @LNK-05 @must
  Rule: A connection stands until the desktop closes it, whatever frames it carries
    Sections: Framing
    Only what is no frame may cost a desktop its connection, and only where it is too long or the tenth in a row.

    Scenario: [1] Request after request
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord
      When Ana sends RecordReject
      Then Ana receives RecordRejectAcknowledge
      And T-Server has answered the last request of Ana

    Scenario: [2] Empty lines
      When Ana sends the line ''
      And Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord

    Scenario: [3] Nine bad frames in a row, twice
      When Ana sends the line 'hello' 9 times
      Then T-Server tells Ana of an error
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord
      When Ana sends the line 'hello' 9 times
      And Ana sends UpdateCallCompletionStats
      Then Ana receives UpdateCallCompletionStatsAcknowledge

  @LNK-06 @must
  Rule: A frame that is too long, or the tenth bad one in a row, costs a desktop its connection, and nobody else theirs
    Sections: Framing
    The connection is closed after the error that says why.

    Background:
      Given Ben is logged in

    Scenario: [1] A frame of more than 1 MiB
      When Ana sends a frame of 1048577 bytes
      Then T-Server closes the connection of Ana with an error
      When Ben sends PreviewRecordRequest
      Then Ben receives PreviewRecord

    Scenario: [2] Ten bad frames in a row
      When Ana sends 10 bad frames in a row
      Then T-Server closes the connection of Ana with an error
      When Ben sends PreviewRecordRequest
      Then Ben receives PreviewRecord
