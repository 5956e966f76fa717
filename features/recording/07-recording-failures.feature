@recording @doc-003
Feature: Recordings that fail
  A call is worth more than its recording: whatever goes wrong with the recording, the parties keep hearing each other.
  The document says nothing about failures; these are recommendations.

  @RFL-01 @should
  Rule: If the media server refuses a session, the call goes on with direct media, and the requester is notified
    Sections: Basic Call Flow

    Scenario Outline: [1] It answers <status>
      Given the media server refuses sessions with <status>
      And a call of D1 to D2
      When the service GSIP_RECORD_START is requested for D1
      And they talk for 0.7 seconds
      Then D1 hears D2
      And D2 hears D1
      And the requester is notified that the recording has failed
      And the index has a recording that is failed

      Examples:
        | status |
        | 488    |
        | 503    |

    Scenario: [2] It is not there
      Given the media server is not there
      And a call of D1 to D2
      When the service GSIP_RECORD_START is requested for D1
      And 40 seconds pass
      And they talk for 0.7 seconds
      Then D1 hears D2
      And D2 hears D1
      And the requester is notified that the recording has failed

    Scenario: [3] It does not carry out MSML
      Given the media server refuses to record
      And a call of D1 to D2
      When the service GSIP_RECORD_START is requested for D1
      And they talk for 0.7 seconds
      Then D1 hears D2
      And D2 hears D1
      And the requester is notified that the recording has failed
      And the sessions are ended

    Scenario Outline: [4] It has no codec of <device>
      Given <device> has only the codec PCMA
      And the media server has only the codec PCMU
      And a call of D1 to D2
      When the service GSIP_RECORD_START is requested for D1
      And they talk for 0.7 seconds
      Then D1 hears D2
      And D2 hears D1
      And the requester is notified that the recording has failed
      And the index has a recording that is failed

      Examples:
        | device |
        | D1     |
        | D2     |

  @RFL-02 @should
  Rule: If a party refuses the media server's offer, or does not answer it, the recording fails, and the call goes on
    Sections: Basic Call Flow

    Scenario Outline: [1] <device> refuses it with 488
      Given <device> refuses re-INVITEs with 488
      And a call of D1 to D2 that is recorded on D1
      When they talk for 0.7 seconds
      Then D1 hears D2
      And D2 hears D1
      And the index has a recording that is failed

      Examples:
        | device |
        | D1     |
        | D2     |

    Scenario Outline: [2] <device> does not answer it
      Given <device> does not answer re-INVITEs
      And a call of D1 to D2
      When the service GSIP_RECORD_START is requested for D1
      And 40 seconds pass
      And they talk for 0.7 seconds
      Then D1 hears D2
      And D2 hears D1
      And the index has a recording that is failed

      Examples:
        | device |
        | D1     |
        | D2     |

  @RFL-03 @should
  Rule: A re-INVITE that meets another one is repeated
    Sections: Basic Call Flow

    Scenario Outline: [1] <device> refuses the first with 491
      Given <device> refuses 1 re-INVITE with 491
      And a call of D1 to D2 that is recorded on D1
      When 5 seconds pass
      And they talk for 0.7 seconds
      And D1 hangs up
      And 2 seconds pass
      Then the file has D1 and D2

      Examples:
        | device |
        | D1     |
        | D2     |

  @RFL-04 @should
  Rule: A party with another codec is recorded as well
    Sections: Basic Call Flow

    Scenario Outline: [1] <device> speaks PCMA only
      Given <device> has only the codec PCMA
      And a call of D1 to D2 that is recorded on D1
      When they talk for 0.7 seconds
      And D1 hangs up
      And 2 seconds pass
      Then the file has D1 and D2

      Examples:
        | device |
        | D1     |
        | D2     |

  @RFL-05 @should
  Rule: If the file cannot be written, the recording fails, and the call goes on
    Sections: Basic Call Flow

    Scenario: [1] The disk is full
      Given the disk of the media server is full
      And a call of D1 to D2 that is recorded on D1
      When they talk for 0.7 seconds
      And D1 hangs up
      And 2 seconds pass
      Then D1 hears D2
      And the index has a recording that is failed

  @RFL-06 @should
  Rule: If the media server ends a session during the call, the recording fails, and the call goes on
    Sections: Basic Call Flow

    Scenario: [1] It hangs up
      Given a call of D1 to D2 that is recorded on D1
      When they talk for 0.7 seconds
      And the media server hangs up
      And they talk for 0.7 seconds
      Then D1 hears D2 in the second talk
      And D2 hears D1 in the second talk
      And the requester is notified that the recording has failed
      And the index has a recording that is failed
