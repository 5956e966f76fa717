@ocs @doc-001
Feature: Records in buffers
  OCS reads records ahead of the calls that it dials. Until a record is dialed, it may be canceled, its hours may end, and
  its customer may ask not to be called; and it is never in two calls.

  @BUF-01 @must
  Rule: A record that is canceled by its number before OCS has dialed it is not dialed
    Sections: Canceling Records

    Scenario: [1] OCS may have read it already
      Given the calling list holds only the record of 5550101
      And the campaign is running in "Progressive" mode
      And Ana is logged in
      When Ana sends RequestRecordCancel with GSW_PHONE set to "5550101"
      Then Ana receives RecordCancelAcknowledge
      When Ana goes ready
      Then Ana is not called
      And the record with phone 5550101 has:
        | column        | value    |
        | record_status | Canceled |

  @BUF-02 @must
  Rule: A record whose number is put on the do-not-call list before OCS has dialed it is not dialed
    Sections: Submitting DoNotCall Requests

    Scenario: [1] OCS may have read it already
      Given the calling list holds only the record of 5550101
      And the campaign is running in "Progressive" mode
      And Ana is logged in
      When Ana sends DoNotCall with GSW_PHONE set to "5550101"
      Then Ana receives DoNotCallAcknowledge
      When Ana goes ready
      Then Ana is not called
      And the record with phone 5550101 has:
        | column      | value   |
        | record_type | No Call |

  @BUF-03 @must
  Rule: A record whose number is on the do-not-call list when the session is started is not dialed, and becomes NoCall
    Sections: Submitting DoNotCall Requests

    Scenario: [1] One of two numbers is on the list
      Given the calling list holds these records:
        | contact_info |
        | "5550101"    |
        | "5550102"    |
      And the do-not-call list holds these entries:
        | phone     |
        | "5550101" |
      And the option record_processed is true
      And the campaign is running in "Progressive" mode
      And Ana is logged in
      And Ana talks to a customer
      When Ana hangs up
      And the call of Ana is over
      And Ana sends RecordProcessed with GSW_CALL_RESULT set to Wrong Party
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | column      | value           |
        | record_type | No Call         |
        | call_result | not Wrong Party |
      And the record with phone 5550102 has:
        | column      | value       |
        | call_result | Wrong Party |

  @BUF-04 @must
  Rule: OCS dials no record outside its hours
    Sections: Default Record Information; Genesys Mandatory Fields; Reserved Keys
    Three records share the day among them, eight hours each, so that one of them may be dialed at any time.

    Background:
      Given the option record_processed is true
      And the calling list holds these records:
        | contact_info | daily_from | daily_till |
        | "5550101"    | 0          | 28800      |
        | "5550102"    | 28800      | 57600      |
        | "5550103"    | 57600      | 86400      |
      And the campaign is running in "Progressive" mode
      And Ana is logged in

    Scenario: [3] One record may be dialed now
      When Ana goes ready
      Then Ana is called
      When Ana answers the call
      Then Ana sees EventEstablished
      When Ana goes not ready
      And Ana hangs up
      And the call of Ana is over
      And Ana sends RecordProcessed with GSW_CALL_RESULT set to Wrong Party
      Then Ana receives RecordProcessedAcknowledge
      When Ana goes ready
      Then Ana is not called

    Scenario: [4] Its hours have ended since OCS may have read it
      When 28800 seconds pass
      And Ana goes ready
      Then Ana is called
      When Ana answers the call
      Then Ana sees EventEstablished
      When Ana goes not ready
      And Ana hangs up
      And the call of Ana is over
      And Ana sends RecordProcessed with GSW_CALL_RESULT set to Wrong Party
      Then Ana receives RecordProcessedAcknowledge
      When Ana goes ready
      Then Ana is not called

  @BUF-05 @should @ruling-232
  Rule: No record is in two calls
    Sections: ChainedRecordRequest; Characteristics of Event Structures

    Scenario: [1] Two agents are ready, and one record is left
      Given the calling list holds only the record of 5550101
      And the campaign is running in "Progressive" mode
      And Ana is logged in
      And Ben is logged in
      And Ana talks to a customer
      When Ben goes ready
      Then Ben is not called

  @BUF-06 @should
  Rule: The hours in which OCS dials a record are those of the record's own time zone
    Sections: Genesys Mandatory Fields; Default Record Information
    The documents count them from midnight of the system's time or of the local one, and do not say when which.

    Background:
      Given the calling list holds these records:
        | contact_info | daily_from | daily_till |
        | "5550101"    | 50400      | 57600      |

    Scenario: [1] Its hours are over
      Given the calling list's time zone is "GMT"
      And the campaign is running in "Progressive" mode
      And Ana is logged in
      When it is 18:00 UTC
      And Ana goes ready
      Then Ana is not called

    Scenario: [2] Its hours have ended since OCS may have read it
      Given the calling list's time zone is "GMT"
      And the campaign is running in "Progressive" mode
      And Ana is logged in
      When it is 15:00 UTC
      And 10800 seconds pass
      And Ana goes ready
      Then Ana is not called

    Scenario Outline: [3] At <time> UTC it may be called in the time zone <zone>
      Given the calling list's time zone is "<zone>"
      And the campaign is running in "Progressive" mode
      And Ana is logged in
      When it is <time> UTC
      And Ana goes ready
      Then Ana is called

      Examples:
        | zone | time  |
        | GMT  | 15:00 |
        | CST  | 21:00 |
