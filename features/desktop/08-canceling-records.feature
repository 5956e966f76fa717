@desktop @doc-001
Feature: A desktop cancels records
  An agent who finds that a customer need not be called cancels the record: the one on the desktop by its handle,
  any other by phone number or customer id.

  @DCA-01 @must
  Rule: The record on the desktop is canceled by its handle, with its campaign and calling list
    Sections: Canceling Records; Record Cancel Requests; RequestRecordCancel; Mandatory Fields

    Background:
      Given the campaign is running
      And the customer 5550101 answers
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record

    Scenario: [1] Before the customer is called
      When Ana's agent cancels the record
      Then Ana's desktop sends RequestRecordCancel with:
        | key                | value              |
        | GSW_APPLICATION_ID | the application id |
        | GSW_RECORD_HANDLE  | the handle         |
        | GSW_CAMPAIGN_NAME  | "Spring"           |
        | GSW_CALLING_LIST   | "Customers"        |
      And Ana's desktop sends no RequestRecordCancel

    Scenario: [2] After the call
      When Ana's agent dials the record
      And Ana's agent hangs up
      And Ana's agent cancels the record
      Then Ana's desktop sends RequestRecordCancel with:
        | key               | value       |
        | GSW_RECORD_HANDLE | the handle  |
        | GSW_CAMPAIGN_NAME | "Spring"    |
        | GSW_CALLING_LIST  | "Customers" |

  @DCA-02 @must
  Rule: Records that are not on the desktop are canceled by phone number, without a handle
    Sections: Canceling Records; RequestRecordCancel; Mandatory Fields
    With a handle OCS looks at nothing else.

    Background:
      Given the campaign is running
      And the desktop of Ana is logged in

    Scenario: [1] By phone number
      When Ana's agent cancels the record with:
        | argument | value     |
        | phone    | "5550103" |
      Then Ana's desktop sends RequestRecordCancel with:
        | key                | value              |
        | GSW_APPLICATION_ID | the application id |
        | GSW_PHONE          | "5550103"          |
        | GSW_RECORD_HANDLE  | absent             |

    Scenario: [3] By phone number, while another record is on the desktop
      Given Ana's desktop has a preview record
      When Ana's agent cancels the record with:
        | argument | value     |
        | phone    | "5550103" |
      Then Ana's desktop sends RequestRecordCancel with:
        | key               | value     |
        | GSW_PHONE         | "5550103" |
        | GSW_RECORD_HANDLE | absent    |

    Scenario Outline: [4] The number begins with <sign>
      When Ana's agent cancels the record with:
        | argument | value     |
        | phone    | "<phone>" |
      Then Ana's desktop sends RequestRecordCancel with:
        | key       | value             |
        | GSW_PHONE | matching /<sent>/ |

      Examples:
        | sign  | phone         | sent               |
        | zeros | 00495550155   | ^00495550155$      |
        | plus  | +1 (555) 0155 | ^\+1\D*555\D*0155$ |

  @DCA-03 @must
  Rule: The agent decides whether the whole chain is meant
    Sections: RequestRecordCancel; Mandatory Fields; Canceled and DoNotCall Chained Records
    Without GSW_CHAIN_ATTR all of the chain is meant. A desktop may have no way to mean one record alone.

    Background:
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record

    Scenario: [1] That record alone
      When Ana's agent cancels the record with:
        | argument  | value        |
        | chainAttr | "RecordOnly" |
      Then Ana's desktop refuses, or sends RequestRecordCancel with:
        | key            | value        |
        | GSW_CHAIN_ATTR | "RecordOnly" |

    Scenario: [2] The chain, explicitly
      When Ana's agent cancels the record with:
        | argument  | value      |
        | chainAttr | "AllChain" |
      Then Ana's desktop refuses, or sends RequestRecordCancel with:
        | key            | value            |
        | GSW_CHAIN_ATTR | not "RecordOnly" |

  @DCA-04 @must
  Rule: A record that is canceled by its handle is not dialed anymore
    Sections: RequestRecordCancel; Record Cancel Requests

    Background:
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record

    Scenario: [3] The customer is not called anymore
      When Ana's agent cancels the record
      Then Ana's desktop sends RequestRecordCancel
      When Ana's agent dials the record
      Then Ana's desktop sends no RequestMakeCall

  @DCA-05 @should @ruling-163
  Rule: After a cancellation by phone number the agent's own record still has to be finished
    Sections: Event Responses; RequestRecordCancel

    Scenario: [1] It is the number of the record on the desktop
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record
      When Ana's agent cancels the record with:
        | argument | value     |
        | phone    | "5550101" |
      Then Ana's desktop sends RequestRecordCancel
      When Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |

  @DCA-06 @should
  Rule: When the cancellation is acknowledged, the record and its chain leave the desktop
    Sections: RecordCancelAcknowledge

    Background:
      Given the calling list holds these records:
        | contact_info | chain_id | chain_n |
        | "5550101"    | 1        | 0       |
        | "5550191"    | 1        | 1       |
      And the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record

    Scenario: [1] A chain is on the desktop
      When Ana's agent asks for the chain
      Then Ana's screen shows:
        | what                   | value     |
        | records[5550191].phone | "5550191" |
      When Ana's agent cancels the record
      Then Ana's screen shows:
        | what             | value   |
        | records[5550101] | nothing |
        | records[5550191] | nothing |

    Scenario: [2] OCS refuses
      When OCS answers the next RequestRecordCancel with error 113
      And Ana's agent cancels the record
      Then Ana's screen shows:
        | what                       | value      |
        | records[the handle].handle | the handle |
        | lastError.number           | 113        |

  @DCA-07 @should
  Rule: The agent is informed that a cancellation by number could not reach every record
    Sections: RecordCancelAcknowledge

    Scenario: [1] Some records are on desktops
      Given the campaign is running
      And the desktop of Ana is logged in
      When the next RecordCancelAcknowledge of OCS has:
        | key         | value                                         |
        | GSW_MESSAGE | "Incomplete processing: record(s) on desktop" |
      And Ana's agent cancels the record with:
        | argument | value     |
        | phone    | "5550103" |
      Then Ana's screen shows:
        | what                                                  | value |
        | messages[Incomplete processing: record(s) on desktop] | any   |

  @DCA-08 @should
  Rule: A cancellation by handle is the desktop's last request for the record
    Sections: Event Responses; RequestRecordCancel
    It needs no RecordProcessed, and no other request.

    Background:
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record

    Scenario: [1] No RecordProcessed follows by itself
      When Ana's agent cancels the record
      Then Ana's desktop sends RequestRecordCancel
      And Ana's desktop sends nothing about the record
      And Ana's desktop has finished the record

    Scenario Outline: [2] Then the agent <action>
      When Ana's agent cancels the record
      Then Ana's desktop sends RequestRecordCancel
      When Ana's agent <action>
      Then Ana's desktop sends nothing about the record

      Examples:
        | action              |
        | finishes the record |
        | cancels the record  |

  @DCA-09 @should @ruling-146
  Rule: Records that are not on the desktop can be canceled by customer id alone
    Sections: Canceling Records; RequestRecordCancel; Mandatory Fields
    One list of mandatory fields has the phone number alone for that.

    Scenario: [1] By customer id
      Given the campaign is running
      And the desktop of Ana is logged in
      When Ana's agent cancels the record with:
        | argument   | value |
        | customerId | "17"  |
      Then Ana's desktop sends RequestRecordCancel with:
        | key                | value              |
        | GSW_APPLICATION_ID | the application id |
        | GSW_CUSTOMER_ID    | "17"               |
        | GSW_RECORD_HANDLE  | absent             |

  @DCA-10 @should
  Rule: A request with several identifiers means the record with the highest of them
    Sections: RequestRecordCancel
    The handle comes before the phone number, and the phone number before the customer id.

    Scenario: [1] The agent gives a number and a customer id
      Given the campaign is running
      And the desktop of Ana is logged in
      When Ana's agent cancels the record with:
        | argument   | value     |
        | phone      | "5550103" |
        | customerId | "17"      |
      Then Ana's desktop sends RequestRecordCancel with:
        | key               | value     |
        | GSW_PHONE         | "5550103" |
        | GSW_RECORD_HANDLE | absent    |

  @DCA-17 @should
  Rule: If the agent does not say which records are meant, the whole chain is canceled
    Sections: RequestRecordCancel; Canceled and DoNotCall Chained Records

    Scenario: [1] The agent does not say
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record
      When Ana's agent cancels the record
      Then Ana's desktop sends RequestRecordCancel with:
        | key            | value            |
        | GSW_CHAIN_ATTR | not "RecordOnly" |
