@ocs @doc-001
Feature: Caller ID
  Which number customers are shown as the caller's is configured: for a campaign, or for all of them; one number, or a set
  of several. Records and calls may say which it is.

  @CID-01 @must @ruling-92
  Rule: The caller's number of a record, where it is sent, is that of its campaign
    Sections: Caller ID Support; PreviewRecord; Reserved Keys

    Scenario Outline: [1] A record of <campaign>, where each campaign has a number
      Given the campaign group "Autumn@Sales" of campaign "Autumn" for "Sales" is running in "Preview" mode
      And the campaign is running
      And the campaign "Spring" has the CPNDigits "5557001"
      And the campaign "Autumn" has the CPNDigits "5557002"
      And Ana is logged in
      When Ana sends PreviewRecordRequest with GSW_CAMPAIGN_NAME set to "<campaign>"
      Then Ana receives PreviewRecord with:
        | key               | value                    |
        | GSW_CAMPAIGN_NAME | "<campaign>"             |
        | GSW_CPN_DIGITS    | one of "<digits>", absent |

      Examples:
        | campaign | digits  |
        | Spring   | 5557001 |
        | Autumn   | 5557002 |

  @CID-02 @must @ruling-92
  Rule: The caller's number that is configured for all campaigns is sent as it is configured, if it is sent
    Sections: Caller ID Support; PreviewRecord; Reserved Keys

    Scenario Outline: [1] The number <digits>
      Given the option CPNDigits is "<digits>"
      And the campaign is running
      And Ana is logged in
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord with:
        | key            | value                    |
        | GSW_CPN_DIGITS | one of "<digits>", absent |

      Examples:
        | digits         |
        | 5557003        |
        | 004930123456   |
        | +1 650 5557004 |

  @CID-03 @must
  Rule: The caller's number of a call that OCS has dialed, where the call carries it, is the one that is configured
    Sections: Reserved Keys; Caller ID Support

    Scenario: [1] A number for the campaign
      Given the calling list holds only the record of 5550101
      And the campaign "Spring" has the CPNDigits "5557001"
      And the campaign is running in "Progressive" mode
      And Ana is logged in
      When Ana goes ready
      Given a call of OCS has reached Ana
      When Ana answers the call
      Then Ana sees EventEstablished with:
        | key               | value                    |
        | GSW_RECORD_HANDLE | any Int                  |
        | GSW_CPN_DIGITS    | one of "5557001", absent |

  @CID-04 @must
  Rule: If a call says from which set the caller's number is, it names that set, and the number is one of it
    Sections: Reserved Keys

    Background:
      Given the calling list holds only the record of 5550101
      And the campaign group has the caller id set "Local presence" of "5557005, 5557006"
      And the campaign is running in "Progressive" mode
      And Ana is logged in

    Scenario: [1] A set of two numbers
      When Ana goes ready
      Given a call of OCS has reached Ana
      When Ana answers the call
      Then Ana sees EventEstablished with:
        | key                | value                               |
        | GSW_RECORD_HANDLE  | any Int                             |
        | GSW_CPN_DIGITS_SET | one of "Local presence", absent     |
        | GSW_CPN_DIGITS     | one of "5557005", "5557006", absent |

  @CID-05 @should
  Rule: No set is named if the caller's number is that of an option
    Sections: Reserved Keys

    Scenario: [1] The option of the application
      Given the calling list holds only the record of 5550101
      And the option CPNDigits is "5557003"
      And the campaign is running in "Progressive" mode
      And Ana is logged in
      When Ana goes ready
      Given a call of OCS has reached Ana
      When Ana answers the call
      Then Ana sees EventEstablished with:
        | key                | value   |
        | GSW_RECORD_HANDLE  | any Int |
        | GSW_CPN_DIGITS_SET | absent  |

  @CID-06 @should @ruling-227
  Rule: The caller's number of a campaign takes precedence over the one that is configured for all campaigns
    Sections: Caller ID Support; PreviewRecord

    Background:
      Given the option CPNDigits is "5557003"
      And the campaign "Spring" has the CPNDigits "5557001"

    Scenario: [1] A preview record
      Given the campaign is running
      And Ana is logged in
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord with:
        | key            | value                    |
        | GSW_CPN_DIGITS | one of "5557001", absent |

    Scenario: [2] A call
      Given the calling list holds only the record of 5550101
      And the campaign is running in "Progressive" mode
      And Ana is logged in
      When Ana goes ready
      Then Ana is called
      When Ana answers the call
      Then Ana sees EventEstablished with:
        | key               | value                    |
        | GSW_RECORD_HANDLE | any Int                  |
        | GSW_CPN_DIGITS    | one of "5557001", absent |

  @CID-07 @should @ruling-92
  Rule: A preview record says the caller's number if one is configured for it
    Sections: Caller ID Support; PreviewRecord
    The table requires the key even if nothing is configured.

    Scenario Outline: [1] It is configured for <whom>
      Given <number> "5557004"
      And the campaign is running
      And Ana is logged in
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord with:
        | key            | value     |
        | GSW_CPN_DIGITS | "5557004" |

      Examples:
        | whom          | number                                 |
        | all campaigns | the option CPNDigits is                |
        | the campaign  | the campaign "Spring" has the CPNDigits |
