@desktop @doc-000
Feature: Consultations about a record
  A colleague may consult the agent about the record of a call. The agent then sees the record, and may not change it.
  The colleague goes on working on it.

  Background:
    Given the campaign is running
    And the desktop of Ana is logged in

  @DRS-01 @should
  Rule: An agent who is only consulted changes nothing about the record
    Sections: Scenario 2: Outbound Call Two-step Transfer with Consultation Call
    OCS accepts nothing from this agent but a request for the chain, so a desktop does not offer more.

    Scenario Outline: [1] The agent <action>
      Given a colleague consults Ana about a record
      And Ana's screen shows:
        | what                   | value |
        | records[4711].readOnly | true  |
      When Ana's agent <action> with:
        | argument | value |
        | handle   | 4711  |
      Then Ana's desktop refuses
      And Ana's desktop sends no <request>

      Examples:
        | request             | action              |
        | RecordProcessed     | finishes the record |
        | RecordReject        | rejects the record  |
        | RequestRecordCancel | cancels the record  |

    Scenario: [2] The record is shown as one to be read
      When a colleague consults Ana about a record
      Then Ana's screen shows:
        | what                   | value |
        | records[4711].readOnly | true  |

    Scenario: [3] The agent changes a field
      Given a colleague consults Ana about a record
      And Ana's screen shows:
        | what                   | value |
        | records[4711].readOnly | true  |
      When Ana's agent updates the record with:
        | argument           | value       |
        | handle             | 4711        |
        | changes.callResult | Wrong Party |
      Then Ana's desktop refuses
      And Ana's desktop sends no UpdateCallCompletionStats

    Scenario: [4] The agent marks the customer as do-not-call
      When a colleague consults Ana about a record
      And Ana's agent marks the record as do-not-call with:
        | argument | value |
        | handle   | 4711  |
      Then Ana's desktop sends no DoNotCall with:
        | key               | value |
        | GSW_RECORD_HANDLE | 4711  |

    Scenario: [5] The agent agrees on a callback
      When a colleague consults Ana about a record
      And Ana's agent reschedules the record with:
        | argument     | value              |
        | handle       | 4711               |
        | at           | "2030-03-05T10:30" |
        | callbackType | "Personal"         |
      Then Ana's desktop sends no RecordReschedule

    Scenario: [6] The agent announces to be ready
      When a colleague consults Ana about a record
      And Ana's agent announces to be ready with:
        | argument | value |
        | handle   | 4711  |
        | seconds  | 30    |
      Then Ana's desktop sends no ReadyTime

    Scenario: [7] The agent adds a number to the chain
      When a colleague consults Ana about a record
      And Ana's agent adds a record with:
        | argument    | value       |
        | campaign    | "Spring"    |
        | callingList | "Customers" |
        | phone       | "5550190"   |
        | timeZone    | "GMT"       |
        | chainId     | 88          |
      Then Ana's desktop sends no AddRecord with:
        | key          | value |
        | GSW_CHAIN_ID | 88    |

  @DRS-02 @should
  Rule: An agent who is only consulted may ask for the chain
    Sections: Scenario 2: Outbound Call Two-step Transfer with Consultation Call

    Scenario: [1] The rest of the chain is wanted for reading
      Given OCS answers the next ChainedRecordRequest with ChainedRecordsDataEnd
      When a colleague consults Ana about a record
      And Ana's agent asks for the chain with:
        | argument | value |
        | handle   | 4711  |
      Then Ana's desktop sends ChainedRecordRequest with:
        | key               | value |
        | GSW_RECORD_HANDLE | 4711  |

  @DRS-03 @should
  Rule: A record that came with a consultation goes with it
    Sections: Scenario 2: Outbound Call Two-step Transfer with Consultation Call

    Scenario: [1] The colleague goes back to the customer
      When a colleague consults Ana about a record
      And the colleague ends the consultation with Ana
      Then Ana's screen shows:
        | what          | value |
        | records.count | 0     |

    Scenario: [2] The colleague goes back to the customer when the agent has the whole chain
      When a colleague consults Ana about a record
      And Ana's agent asks for the chain with:
        | argument | value |
        | handle   | 4711  |
      And Ana's desktop offers the shared chain
      And the colleague ends the consultation with Ana
      Then Ana's screen shows:
        | what          | value |
        | records.count | 0     |

    Scenario: [3] The agent works on the record when the consultation is over
      When a colleague consults Ana about a record
      And the colleague ends the consultation with Ana
      And Ana's agent finishes the record with:
        | argument | value |
        | handle   | 4711  |
      Then Ana's desktop sends no RecordProcessed

  @DRS-04 @should
  Rule: A chain that was given to be read is read-only as a whole
    Sections: Scenario 2: Outbound Call Two-step Transfer with Consultation Call
    OCS passes its records to the desktop in read-only mode.

    Background:
      Given a colleague consults Ana about a record
      And Ana's agent asks for the chain with:
        | argument | value |
        | handle   | 4711  |
      And Ana's desktop offers the shared chain

    Scenario: [1] The other record is shown as one to be read
      Then Ana's screen shows:
        | what                   | value |
        | records[4712].readOnly | true  |

    Scenario Outline: [2] The agent <action> that came with the chain
      Given Ana's screen shows:
        | what                 | value |
        | records[4712].handle | 4712  |
      When Ana's agent <action> with:
        | argument | value |
        | handle   | 4712  |
      Then Ana's desktop sends no <request>

      Examples:
        | request             | action              |
        | RecordProcessed     | finishes the record |
        | RecordReject        | rejects the record  |
        | RequestRecordCancel | cancels the record  |

  @DRS-06 @should
  Rule: The agent who consults a colleague goes on working on the record
    Sections: Scenario 2: Outbound Call Two-step Transfer with Consultation Call
    Only the colleague's rights are restricted.

    Background:
      Given a colleague transfers a call with a record to Ana in one step
      And Ana consults a colleague

    Scenario: [1] The record stays the agent's
      Then Ana's screen shows:
        | what                   | value |
        | records[4711].readOnly | false |

    Scenario: [2] The agent finishes the record during the consultation
      When Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed with:
        | key               | value |
        | GSW_RECORD_HANDLE | 4711  |

    Scenario: [3] The agent finishes the record after the consultation
      When the consultation of Ana ends
      And the call of Ana is over
      And Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed with:
        | key               | value |
        | GSW_RECORD_HANDLE | 4711  |

    Scenario: [4] The agent asks for the chain during the consultation
      When Ana's agent asks for the chain
      Then Ana's desktop sends ChainedRecordRequest with:
        | key               | value |
        | GSW_RECORD_HANDLE | 4711  |

    Scenario: [5] The consultation is not answered
      Given the consultation of Ana ends
      When T-Server sends these events to Ana:
        | event                | call         | state |
        | EventHeld            | customer     |       |
        | EventDestinationBusy | consultation | Busy  |
        | EventReleased        | consultation | Busy  |
        | EventRetrieved       | customer     |       |
      Then Ana's screen shows:
        | what                   | value |
        | records[4711].readOnly | false |

  @DRS-07 @should
  Rule: A consulted agent goes on working on their own record
    Sections: Scenario 2: Outbound Call Two-step Transfer with Consultation Call
    The agent's rights are restricted for the record of the consultation, and for no other.

    Background:
      Given Ana's desktop has a preview record
      And a colleague consults Ana about a record

    Scenario: [1] Both records are shown, one of them to be read
      Then Ana's screen shows:
        | what                         | value |
        | records[the handle].readOnly | false |
        | records[4711].readOnly       | true  |

    Scenario: [2] The agent finishes their own record
      When Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |

    Scenario: [3] The agent finishes the record of the consultation
      When Ana's agent finishes the record with:
        | argument | value |
        | handle   | 4711  |
      Then Ana's desktop sends no RecordProcessed

    Scenario: [4] The consultation ends
      When the colleague ends the consultation with Ana
      Then Ana's screen shows:
        | what                         | value |
        | records[the handle].readOnly | false |
        | records.count                | 1     |

  @DRS-25 @should
  Rule: A consulted agent may do at any time what is not about the record
    Sections: Scenario 2: Outbound Call Two-step Transfer with Consultation Call
    What OCS does not accept from this agent are events about the record and its chain.

    Background:
      Given a colleague consults Ana about a record

    Scenario: [1] The agent asks for the status of the campaigns
      When Ana's agent asks for the campaign status
      Then Ana's desktop sends CampaignStatusRequest

    Scenario: [2] The agent marks another customer as do-not-call
      When Ana's agent marks the record as do-not-call with:
        | argument | value     |
        | phone    | "5550177" |
      Then Ana's desktop sends DoNotCall with:
        | key       | value     |
        | GSW_PHONE | "5550177" |

  @DRS-26 @should
  Rule: The logout of an agent who is only consulted says nothing about the record
    Sections: Scenario 2: Outbound Call Two-step Transfer with Consultation Call
    There is nothing to give back: the record is the colleague's. A desktop may as well let nobody log out during a call.

    Background:
      Given a colleague consults Ana about a record

    Scenario: [1] The agent logs out during the consultation
      When Ana's agent logs out
      Then Ana's desktop sends no RecordReject
      And Ana's desktop sends no RecordProcessed

    Scenario: [2] The agent logs out when the consultation is over
      When the colleague ends the consultation with Ana
      And Ana's agent logs out
      Then Ana's desktop sends no RecordReject
      And Ana's desktop sends no RecordProcessed
