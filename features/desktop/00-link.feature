@desktop @doc-link
Feature: The link of a desktop
  What a desktop that speaks the link of docs/link.md must do in every frame. The rules are also watched in every other scenario.

  Background:
    Given the campaign is running
    And the desktop of Ana is logged in

  @DLK-01 @must
  Rule: What a desktop sends is frames and nothing else: JSON objects in UTF-8, each on a line of at most 1 MiB
    Sections: Framing

    Scenario: [1] One record from the request to its end
      When Ana's agent asks for a preview record
      Then Ana's desktop sends PreviewRecordRequest
      When Ana's agent rejects the record
      Then Ana's desktop sends RecordReject

    Scenario: [2] Ready and not ready again
      When Ana's agent goes ready
      Then Ana's desktop sends RequestAgentReady
      When Ana's agent goes not ready
      Then Ana's desktop sends RequestAgentNotReady

  @DLK-02 @must
  Rule: Every frame of a desktop names its request in messageType
    Sections: CTI frames

    Scenario: [1] A call from its beginning to its end
      Given Ana's desktop has a preview record
      When Ana's agent dials the record
      Then Ana's desktop sends RequestMakeCall
      When Ana's agent hangs up
      Then Ana's desktop sends RequestReleaseCall

    Scenario: [2] Ready
      When Ana's agent goes ready
      Then Ana's desktop sends RequestAgentReady
