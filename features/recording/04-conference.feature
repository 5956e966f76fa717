@recording @doc-003
Feature: Recording of a conference
  A participant of a conference asks for the recording. It is a service apart from the conference: on the one side it has
  the participant, on the other what the conference sends to the participant. By which request it asks is left open.

  @RCF-01 @must
  Rule: The participant that asks for the recording records the output of the conference
    Sections: Conferencing Calls; Recording Conference

    Scenario: [1] A supervisor records customer and agent
      Given a conference of D1, D2 and D3
      When D3 asks for a recording of the conference
      And they talk for 0.7 seconds
      And D1 hangs up
      And D3 hangs up
      And 2 seconds pass
      Then one channel has D1 and D2

  @RCF-02 @must
  Rule: What the supervisor says is a separate stream
    Sections: Recording Conference

    Scenario: [1] The supervisor alone on a channel
      Given a conference of D1, D2 and D3
      When D3 asks for a recording of the conference
      And they talk for 0.7 seconds
      And D1 hangs up
      And D3 hangs up
      And 2 seconds pass
      Then one channel has D3

  @RCF-03 @should
  Rule: Conference and recording are separate SIP dialogs at the media server
    Sections: Conferencing Calls; SIP Dialog

    Scenario: [1] Two more dialogs for the recording
      Given a conference of D1, D2 and D3
      When D3 asks for a recording of the conference
      And they talk for 0.7 seconds
      Then the conference has 3 dialogs at the media server, and the recording 2 others

  @RCF-04 @should
  Rule: The other participants see no signaling when the recording starts
    Sections: Conferencing Calls; SIP Dialog

    Scenario: [1] D1 and D2
      Given a conference of D1, D2 and D3
      When D3 asks for a recording of the conference
      And they talk for 0.7 seconds
      Then D1 has got no INVITE since the recording was requested
      And D2 has got no INVITE since the recording was requested

  @RCF-05 @should
  Rule: Any participant may ask: the left channel has the one that asks
    Sections: Conferencing Calls

    Scenario: [1] The agent asks
      Given a conference of D1, D2 and D3
      When D2 asks for a recording of the conference
      And they talk for 0.7 seconds
      And D2 hangs up
      And 2 seconds pass
      Then the left channel has D2
      And the right channel has D1 and D3

  @RCF-06 @should
  Rule: The recording goes on when another participant leaves, and ends with the one that has asked
    Sections: Conferencing Calls

    Scenario: [1] The customer leaves
      Given a conference of D1, D2 and D3
      When D3 asks for a recording of the conference
      And they talk for 0.7 seconds
      And D1 hangs up
      And they talk for 0.7 seconds
      And D3 hangs up
      And 2 seconds pass
      Then the file has D2 and D3 in the second talk

    Scenario: [2] The supervisor leaves
      Given a conference of D1, D2 and D3
      When D3 asks for a recording of the conference
      And they talk for 0.7 seconds
      And D3 hangs up
      And they talk for 0.7 seconds
      Then the sessions are ended
      And D1 hears D2 in the second talk

  @RCF-07 @should
  Rule: A recording that runs goes on when its call becomes a conference, with all that the recorded device hears
    Sections: Conferencing Calls

    Scenario: [1] A third party joins
      Given a call of D1 to D2 that is recorded on D2
      When they talk for 0.7 seconds
      And D2 takes D3 into a conference
      And they talk for 0.7 seconds
      And D2 hangs up
      And 2 seconds pass
      Then the right channel has D2 in the second talk
      And the left channel has D1 and D3 in the second talk
