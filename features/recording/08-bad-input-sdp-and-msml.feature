@recording @doc-003
Feature: Bad input by SDP and MSML
  What the media server cannot take is refused, as RFC 3264 and RFC 5707 have it, and no recording suffers from it.

  @RBI-10 @must
  Rule: A recorded call is bridged, written to its file and indexed, no matter what strangers describe or ask for in sessions of their own
    Sections: Basic; Basic Call Flow

    Scenario Outline: [1] A description with <defect>
      Given a call of D1 to D2 that is recorded on D1
      When they talk for 0.7 seconds
      And a stranger offers the media server a description with <defect>
      And they talk for 0.7 seconds
      And D1 hangs up
      And 2 seconds pass
      Then D1 hears D2 in the second talk
      And D2 hears D1 in the second talk
      And the file has D1 and D2 in the second talk
      And 1 recording is indexed

      Examples:
        | defect                       |
        | no codec of the media server |
        | port 0                       |
        | port 70000                   |
        | a port in words              |
        | address 999.1.1.1            |
        | no address                   |
        | no media                     |
        | video only                   |
        | no version                   |
        | no SDP                       |
        | 900 media                    |

    Scenario Outline: [2] MSML with <document>
      Given a call of D1 to D2 that is recorded on D1
      When they talk for 0.7 seconds
      And a stranger asks the media server by MSML for <document>
      And they talk for 0.7 seconds
      And D1 hangs up
      And 2 seconds pass
      Then D1 hears D2 in the second talk
      And D2 hears D1 in the second talk
      And the file has D1 and D2 in the second talk
      And 1 recording is indexed

      Examples:
        | document                     |
        | no XML                       |
        | XML that is cut off          |
        | another root                 |
        | an unknown verb              |
        | a start without a target     |
        | an unknown connection        |
        | the end of an unknown dialog |
        | a pause of an unknown dialog |
        | a document type              |
        | entities of entities         |
        | elements within elements     |
        | another type of body         |

  @RBI-11 @should
  Rule: Media that cannot be had is refused
    Sections: Basic Call Flow
    By 488 or another refusal, or by an answer that refuses the stream (RFC 3264, section 6).

    Scenario Outline: [1] A description with <defect>
      Given a stranger whom the media server answers
      When a stranger offers the media server a description with <defect>
      Then no media is taken

      Examples:
        | defect                       |
        | no codec of the media server |
        | port 0                       |
        | port 70000                   |
        | a port in words              |
        | address 999.1.1.1            |
        | no address                   |
        | no media                     |
        | video only                   |
        | no version                   |
        | no SDP                       |

  @RBI-12 @should
  Rule: A party that puts the call on hold and retrieves it is recorded as before
    Sections: Basic Call Flow

    Scenario Outline: [1] <device> holds by <form>
      Given a call of D1 to D2 that is recorded on D1
      When they talk for 0.7 seconds
      And <device> puts the call on hold by <form>
      And they talk for 0.7 seconds
      And <device> retrieves the call
      And they talk for 0.7 seconds
      And D1 hangs up
      And 2 seconds pass
      Then the file has D1 and D2 in the third talk
      And 1 recording is indexed
      And no dialog is left

      Examples:
        | form     | device |
        | sendonly | D2     |
        | inactive | D1     |
        | 0.0.0.0  | D2     |

  @RBI-13 @should
  Rule: MSML that is wrong, or about what is not there, is refused
    Sections: Basic Call Flow
    By the status of the answer or by the result in it (RFC 5707, section 11).

    Scenario Outline: [1] <document>
      Given a stranger whom the media server answers
      When a stranger asks the media server by MSML for <document>
      Then what was asked for is refused

      Examples:
        | document                     |
        | no XML                       |
        | XML that is cut off          |
        | another root                 |
        | an unknown verb              |
        | a start without a target     |
        | an unknown connection        |
        | the end of an unknown dialog |
        | a pause of an unknown dialog |
        | a document type              |
        | entities of entities         |
        | elements within elements     |
        | another type of body         |

    Scenario: [2] A second recording of the same name
      Given a stranger whom the media server answers
      When a stranger asks the media server by MSML for a recording
      Then the stranger is recorded
      When a stranger asks the media server by MSML for a recording
      Then what was asked for is refused

  @RBI-14 @should
  Rule: Nobody records to a place outside of the recordings
    Sections: Basic Call Flow

    Scenario Outline: [1] <document>
      Given a stranger whom the media server answers
      When a stranger asks the media server by MSML for <document>
      Then what was asked for is refused

      Examples:
        | document         |
        | a path upward    |
        | an absolute path |
