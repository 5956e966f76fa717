@desktop @doc-001
Feature: A desktop reports who is not to be called
  A customer asks not to be called again. The agent says so of the record on the desktop, or of a phone number or
  customer id, and the desktop informs OCS.

  @DDN-01 @must
  Rule: The record on the desktop is named by its handle, with its campaign and calling list
    Sections: Submitting DoNotCall Requests; DoNotCall (Request); Mandatory Fields

    Scenario: [1] The customer on the phone asks for it
      Given the campaign is running
      And the customer 5550101 answers
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record
      When Ana's agent dials the record
      And Ana's agent hangs up
      And Ana's agent marks the record as do-not-call
      Then Ana's desktop sends DoNotCall with:
        | key                | value              |
        | GSW_APPLICATION_ID | the application id |
        | GSW_RECORD_HANDLE  | the handle         |
        | GSW_CAMPAIGN_NAME  | "Spring"           |
        | GSW_CALLING_LIST   | "Customers"        |

  @DDN-02 @must
  Rule: A customer who is not on the desktop is named by phone number, without a handle
    Sections: Submitting DoNotCall Requests; DoNotCall (Request); Mandatory Fields
    With a handle OCS would take another record for the one that is meant.

    Background:
      Given the campaign is running
      And the desktop of Ana is logged in

    Scenario: [1] By phone number
      When Ana's agent marks the record as do-not-call with:
        | argument | value     |
        | phone    | "5550103" |
      Then Ana's desktop sends DoNotCall with:
        | key                | value              |
        | GSW_APPLICATION_ID | the application id |
        | GSW_PHONE          | "5550103"          |
        | GSW_RECORD_HANDLE  | absent             |

    Scenario: [3] By phone number, while another record is on the desktop
      Given Ana's desktop has a preview record
      When Ana's agent marks the record as do-not-call with:
        | argument | value     |
        | phone    | "5550103" |
      Then Ana's desktop sends DoNotCall with:
        | key               | value     |
        | GSW_PHONE         | "5550103" |
        | GSW_RECORD_HANDLE | absent    |

    Scenario Outline: [4] The number begins with <sign>
      When Ana's agent marks the record as do-not-call with:
        | argument | value     |
        | phone    | "<phone>" |
      Then Ana's desktop sends DoNotCall with:
        | key       | value             |
        | GSW_PHONE | matching /<sent>/ |

      Examples:
        | sign  | phone         | sent               |
        | zeros | 00495550155   | ^00495550155$      |
        | plus  | +1 (555) 0155 | ^\+1\D*555\D*0155$ |

  @DDN-03 @must @ruling-166
  Rule: The agent decides whether the whole chain is meant
    Sections: DoNotCall (Request); Canceled and DoNotCall Chained Records
    A desktop may have no way to mean one record alone.

    Background:
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record

    Scenario: [1] That number alone
      When Ana's agent marks the record as do-not-call with:
        | argument  | value        |
        | chainAttr | "RecordOnly" |
      Then Ana's desktop refuses, or sends DoNotCall with:
        | key            | value        |
        | GSW_CHAIN_ATTR | "RecordOnly" |

    Scenario: [3] The chain, explicitly
      When Ana's agent marks the record as do-not-call with:
        | argument  | value      |
        | chainAttr | "AllChain" |
      Then Ana's desktop refuses, or sends DoNotCall with:
        | key            | value            |
        | GSW_CHAIN_ATTR | not "RecordOnly" |

  @DDN-04 @should
  Rule: What the agent writes for the log goes with the request
    Sections: DoNotCall (Request)

    Scenario: [1] The agent gives a reason
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record
      When Ana's agent marks the record as do-not-call with:
        | argument | value                 |
        | message  | "Moved, and annoyed." |
      Then Ana's desktop sends DoNotCall with:
        | key         | value                 |
        | GSW_MESSAGE | "Moved, and annoyed." |

  @DDN-05 @must
  Rule: A record that is marked as do-not-call by its handle is not dialed anymore
    Sections: DoNotCall (Request); Submitting DoNotCall Requests

    Background:
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record

    Scenario: [3] The customer is not called anymore
      When Ana's agent marks the record as do-not-call
      Then Ana's desktop sends DoNotCall
      When Ana's agent dials the record
      Then Ana's desktop sends no RequestMakeCall

  @DDN-06 @should @ruling-173
  Rule: After DoNotCall by phone number the agent's own record still has to be finished
    Sections: Event Responses; DoNotCall (Request)

    Scenario: [1] It is the number of the record on the desktop
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record
      When Ana's agent marks the record as do-not-call with:
        | argument | value     |
        | phone    | "5550101" |
      Then Ana's desktop sends DoNotCall
      When Ana's agent finishes the record
      Then Ana's desktop sends RecordProcessed with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |

  @DDN-07 @should @ruling-165 @ruling-170
  Rule: When DoNotCall is acknowledged, the record and its chain leave the desktop
    Sections: DoNotCallAcknowledge

    Background:
      Given the calling list holds these records:
        | contact_info | chain_id | chain_n |
        | "5550101"    | 1        | 0       |
        | "5550191"    | 1        | 1       |
      And the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record

    Scenario Outline: [1] The acknowledgment has GSW_CHAIN_ATTR <case>
      When Ana's agent asks for the chain
      Then Ana's screen shows:
        | what                   | value     |
        | records[5550191].phone | "5550191" |
      When the next DoNotCallAcknowledge of OCS has:
        | key            | value   |
        | GSW_CHAIN_ATTR | <value> |
        | GSW_DURATION   | 86400   |
      And Ana's agent marks the record as do-not-call
      Then Ana's screen shows:
        | what             | value   |
        | records[5550101] | nothing |
        | records[5550191] | nothing |

      Examples:
        | case     | value      |
        | AllChain | "AllChain" |
        | absent   | absent     |

    Scenario: [2] OCS refuses
      When OCS answers the next DoNotCall with error 113
      And Ana's agent marks the record as do-not-call
      Then Ana's screen shows:
        | what                       | value      |
        | records[the handle].handle | the handle |
        | lastError.number           | 113        |

  @DDN-08 @should
  Rule: DoNotCall by handle is the desktop's last request for the record
    Sections: Event Responses; DoNotCall (Request)
    It needs no RecordProcessed, and no other request.

    Background:
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record

    Scenario: [1] No RecordProcessed follows by itself
      When Ana's agent marks the record as do-not-call
      Then Ana's desktop sends DoNotCall
      And Ana's desktop sends nothing about the record
      And Ana's desktop has finished the record

    Scenario: [2] The agent finishes the record as well
      When Ana's agent marks the record as do-not-call
      Then Ana's desktop sends DoNotCall
      When Ana's agent finishes the record
      Then Ana's desktop sends nothing about the record

  @DDN-09 @should
  Rule: A customer who is not on the desktop can be named by customer id alone
    Sections: Submitting DoNotCall Requests; DoNotCall (Request); Mandatory Fields
    OCS takes either; the document does not say that a desktop has to offer both.

    Scenario: [1] By customer id
      Given the campaign is running
      And the desktop of Ana is logged in
      When Ana's agent marks the record as do-not-call with:
        | argument   | value |
        | customerId | "17"  |
      Then Ana's desktop sends DoNotCall with:
        | key                | value              |
        | GSW_APPLICATION_ID | the application id |
        | GSW_CUSTOMER_ID    | "17"               |
        | GSW_RECORD_HANDLE  | absent             |

  @DDN-10 @should @ruling-166
  Rule: If the agent does not say which numbers are meant, the whole chain is marked as do-not-call
    Sections: DoNotCall (Request); Canceled and DoNotCall Chained Records

    Scenario: [1] The agent does not say
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record
      When Ana's agent marks the record as do-not-call
      Then Ana's desktop sends DoNotCall with:
        | key            | value            |
        | GSW_CHAIN_ATTR | not "RecordOnly" |
