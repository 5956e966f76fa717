@recording @doc-003
Feature: Control of a recording
  Who asks for a recording can also pause, resume and stop it. The document only says that a recording is requested;
  what is asked in which way is from other documents.

  @RCT-01 @should
  Rule: While a recording is paused, its file is padded with silence
    Sections: Basic Call Flow

    Scenario: [1] Paused and resumed
      Given a call of D1 to D2 that is recorded on D1
      When they talk for 0.7 seconds
      And the service GSIP_RECORD_PAUSE is requested for D1
      And they talk for 0.7 seconds
      And the service GSIP_RECORD_RESUME is requested for D1
      And they talk for 0.7 seconds
      And D1 hangs up
      And 2 seconds pass
      Then the file has D1 and D2 in the first talk
      And the file has nobody in the second talk
      And the file has D1 and D2 in the third talk

  @RCT-02 @should
  Rule: A recording that is stopped is indexed, and the call goes on
    Sections: Basic Call Flow

    Scenario: [1] Stopped in mid call
      Given a call of D1 to D2 that is recorded on D1
      When they talk for 0.7 seconds
      And the service GSIP_RECORD_STOP is requested for D1
      And they talk for 0.7 seconds
      And 2 seconds pass
      Then 1 recording is indexed
      And the file has nobody in the second talk
      And D1 hears D2 in the second talk
      And D2 hears D1 in the second talk

  @RCT-03 @should
  Rule: A request is refused if there is nothing that it could be about
    Sections: Basic Call Flow

    Scenario Outline: [1] <service> without a recording
      Given a call of D1 to D2
      When the service <service> is requested for D1
      Then the request is refused

      Examples:
        | service             |
        | GSIP_RECORD_PAUSE   |
        | GSIP_RECORD_RESUME  |
        | GSIP_RECORD_STOP    |

    Scenario: [2] A second start
      Given a call of D1 to D2 that is recorded on D1
      When the service GSIP_RECORD_START is requested for D1
      Then the request is refused

    Scenario: [3] An unknown connection id
      Given a call of D1 to D2
      When the service GSIP_RECORD_START is requested for D1 with the connection id "0000000000000999"
      Then the request is refused

    Scenario: [4] A second pause
      Given a call of D1 to D2 that is recorded on D1
      When the service GSIP_RECORD_PAUSE is requested for D1
      And the service GSIP_RECORD_PAUSE is requested for D1
      Then the request is refused

    Scenario: [5] The end of a pause that there is not
      Given a call of D1 to D2 that is recorded on D1
      When the service GSIP_RECORD_RESUME is requested for D1
      Then the request is refused

  @RCT-04 @should
  Rule: The DN that asks is registered by the client; it need not be a party of the call
    Sections: Basic Call Flow

    Scenario: [1] A DN that is not registered
      Given a call of D1 to D2
      When the service GSIP_RECORD_START is requested for D1, which is not registered
      Then the request is refused

    Scenario: [2] A DN that is not a party
      Given a call of D1 to D2
      When the service GSIP_RECORD_START is requested for D3
      Then SIP Server has opened two sessions at the media server, one for D1 and one for D2
