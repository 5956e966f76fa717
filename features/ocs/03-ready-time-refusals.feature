@ocs @doc-001
Feature: Ready times that are refused
  ReadyTime is for the record on the agent's desktop, in a predictive mode, and once for each record. It has a table of
  errors of its own.

  @RDT-06 @must @ruling-100
  Rule: ReadyTime is refused with Invalid Request if the dialing mode is not predictive
    Sections: ReadyTime Error; ReadyTime Request

    Scenario: [1] Preview mode
      Given the campaign is running
      And Ana is logged in
      And Ana has a preview record
      When Ana sends ReadyTime with GSW_READY_TIME set to 30
      Then Ana receives error 101
      And Ana receives no ReadyTimeAcknowledge

    Scenario: [2] Progressive mode
      Given the option record_processed is true
      And the campaign is running in "Progressive" mode
      And Ana is logged in
      And Ana talks to a customer
      When Ana sends ReadyTime with GSW_READY_TIME set to 30
      Then Ana receives error 101
      And Ana receives no ReadyTimeAcknowledge

  @RDT-07 @must
  Rule: ReadyTime without the time, or without the handle, is refused with Attribute Not Found
    Sections: ReadyTime Error; ReadyTime
    Its own table says when each error is returned, which what is said of all requests leaves open.

    Scenario Outline: [1] <key> is missing
      Given the option record_processed is true
      And the campaign is running in "Predictive" mode
      And Ana is logged in
      And Ana talks to a customer
      When Ana sends ReadyTime without <key>
      Then Ana receives error 102
      And Ana receives no ReadyTimeAcknowledge

      Examples:
        | key               |
        | GSW_READY_TIME    |
        | GSW_RECORD_HANDLE |

  @RDT-08 @must
  Rule: A time that is zero or negative is refused with Invalid Attribute Value
    Sections: ReadyTime Error; ReadyTime

    Scenario Outline: [1] <seconds> seconds
      Given the option record_processed is true
      And the campaign is running in "Predictive" mode
      And Ana is logged in
      And Ana talks to a customer
      When Ana sends ReadyTime with GSW_READY_TIME set to <seconds>
      Then Ana receives error 103
      And Ana receives no ReadyTimeAcknowledge

      Examples:
        | seconds     |
        | 0           |
        | -1          |
        | -2147483648 |

  @RDT-09 @must @ruling-236
  Rule: A time or a handle of the wrong type is refused
    Sections: ReadyTime Error; ReadyTime; Desktop Requests and OCS Responses; Characteristics of Event Structures
    The data is wrong (101, 103), or the key is taken for missing (102). A handle of the wrong type is invalid as well
    (112), and of no record (109).

    Scenario Outline: [1] <key> is <value>
      Given the option record_processed is true
      And the campaign is running in "Predictive" mode
      And Ana is logged in
      And Ana talks to a customer
      When Ana sends ReadyTime with <key> set to <value>
      Then Ana receives error <errors>
      And Ana receives no ReadyTimeAcknowledge

      Examples:
        | key               | value   | errors                    |
        | GSW_READY_TIME    | "soon"  | 101, 102 or 103           |
        | GSW_RECORD_HANDLE | "first" | 101, 102, 103, 109 or 112 |

  @RDT-10 @must
  Rule: A handle that is not of a record on a desktop is refused
    Sections: ReadyTime Error; ReadyTime; Characteristics of Event Structures
    Two sections name two errors: the handle is invalid (112), or the record is not there (109).

    Background:
      Given the option record_processed is true
      And the campaign is running in "Predictive" mode
      And Ana is logged in
      And Ana talks to a customer

    Scenario: [1] The handle was never given out
      When Ana sends ReadyTime with GSW_RECORD_HANDLE set to an unknown handle
      Then Ana receives error 112 or 109

    Scenario: [2] The record has been finished
      When Ana hangs up
      And the call of Ana is over
      And Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      When Ana sends ReadyTime with GSW_READY_TIME set to 30
      Then Ana receives error 112 or 109

    Scenario: [3] The customer is not to be called any more
      When Ana sends DoNotCall with GSW_RECORD_HANDLE set to the handle
      Then Ana receives DoNotCallAcknowledge
      When Ana sends ReadyTime with GSW_READY_TIME set to 30
      Then Ana receives error 112 or 109

  @RDT-11 @should @ruling-8
  Rule: A handle that is not of a record on a desktop is refused with No Call Found
    Sections: ReadyTime Error

    Background:
      Given the option record_processed is true
      And the campaign is running in "Predictive" mode
      And Ana is logged in
      And Ana talks to a customer

    Scenario: [1] The handle was never given out
      When Ana sends ReadyTime with GSW_RECORD_HANDLE set to an unknown handle
      Then Ana receives error 112

    Scenario: [2] The record has been finished
      When Ana hangs up
      And the call of Ana is over
      And Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      When Ana sends ReadyTime with GSW_READY_TIME set to 30
      Then Ana receives error 112

  @RDT-12 @must @ruling-232
  Rule: ReadyTime of an agent who does not have the record is refused, and leaves the record alone
    Sections: ReadyTime; ReadyTime Error
    Which error says so is open.

    Background:
      Given the option record_processed is true
      And the campaign is running in "Predictive" mode
      And Ana is logged in
      And Ana talks to a customer

    Scenario Outline: [1] <agent> names Ana's record
      Given <agent> is logged in
      When <agent> sends ReadyTime with GSW_RECORD_HANDLE set to Ana's handle
      Then <agent> receives error 101, 103, 104, 109 or 112
      And <agent> receives no ReadyTimeAcknowledge
      When Ana sends ReadyTime with GSW_READY_TIME set to 30
      Then Ana receives ReadyTimeAcknowledge

      Examples:
        | agent |
        | Ben   |
        | Zoe   |

  @RDT-13 @should @ruling-10
  Rule: ReadyTime of an agent who is in no campaign group is refused with Agent Not Found
    Sections: ReadyTime Error

    Scenario: [1] The agent names the record of another
      Given the option record_processed is true
      And the campaign is running in "Predictive" mode
      And Ana is logged in
      And Ana talks to a customer
      And Zoe is logged in
      When Zoe sends ReadyTime with GSW_RECORD_HANDLE set to Ana's handle
      Then Zoe receives error 104

  @RDT-14 @must @ruling-13
  Rule: ReadyTime is refused as a duplicate if one for the same record was acknowledged before
    Sections: ReadyTime Error

    Background:
      Given the option record_processed is true
      And the campaign is running in "Predictive" mode
      And Ana is logged in
      And Ana talks to a customer
      And Ana has sent ReadyTime with:
        | key            | value |
        | GSW_READY_TIME | 60    |

    Scenario Outline: [1] Then <seconds> seconds
      When Ana sends ReadyTime with GSW_READY_TIME set to <seconds>
      Then Ana receives error 120
      And Ana receives no ReadyTimeAcknowledge

      Examples:
        | seconds |
        | 60      |
        | 90      |

    Scenario: [2] After an update of the record
      Given Ana has sent UpdateCallCompletionStats with:
        | key           | value       |
        | customer_name | "Ada Byron" |
      When Ana sends ReadyTime with GSW_READY_TIME set to 60
      Then Ana receives error 120

    Scenario: [3] A third time
      When Ana sends ReadyTime with GSW_READY_TIME set to 60
      Then Ana receives error 120
      When Ana sends ReadyTime with GSW_READY_TIME set to 60
      Then Ana receives error 120

  @RDT-15 @must
  Rule: A ready time for one record does not keep others from theirs
    Sections: ReadyTime Error; ReadyTime

    Background:
      Given the option record_processed is true
      And the campaign is running in "Predictive" mode
      And Ana is logged in
      And Ana talks to a customer
      And Ana has sent ReadyTime with:
        | key            | value |
        | GSW_READY_TIME | 60    |

    Scenario: [1] The agent's next record
      When Ana hangs up
      And the call of Ana is over
      And Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      Given Ana talks to a customer
      When Ana sends ReadyTime with GSW_READY_TIME set to 60
      Then Ana receives ReadyTimeAcknowledge

    Scenario: [2] A colleague's record
      Given Ben is logged in
      And Ben talks to a customer
      When Ben sends ReadyTime with GSW_READY_TIME set to 60
      Then Ben receives ReadyTimeAcknowledge

  @RDT-16 @should @ruling-102
  Rule: A ReadyTime that was refused does not count
    Sections: ReadyTime Error

    Scenario: [1] The first time was zero
      Given the option record_processed is true
      And the campaign is running in "Predictive" mode
      And Ana is logged in
      And Ana talks to a customer
      When Ana sends ReadyTime with GSW_READY_TIME set to 0
      Then Ana receives error 103
      When Ana sends ReadyTime with GSW_READY_TIME set to 30
      Then Ana receives ReadyTimeAcknowledge
