@ocs @doc-001
Feature: The customer on the desktop is not to be called again
  A customer asks not to be called anymore. The agent says so by the record's handle: the numbers of the customer go
  into the do-not-call list, and the records become NoCall.

  Background:
    Given customers are known by the field "customer_number" of the calling list
    And the calling list holds these records:
      | contact_info | chain_id | chain_n | customer_number |
      | "5550101"    | 1        | 0       | "C-1"           |
      | "5550191"    | 1        | 1       | "C-1"           |
    And the campaign is running
    And Ana is logged in
    And Ana has a preview record

  @DNC-01 @must
  Rule: A request by handle is acknowledged with the record, its calling list and its campaign
    Sections: DoNotCall (Request); DoNotCallAcknowledge

    Scenario: [1] The customer was not called
      When Ana sends DoNotCall
      Then Ana receives DoNotCallAcknowledge with:
        | key                | value              |
        | GSW_APPLICATION_ID | the application id |
        | GSW_CALLING_LIST   | "Customers"        |
        | GSW_CAMPAIGN_NAME  | "Spring"           |
        | GSW_RECORD_HANDLE  | the handle         |

    Scenario: [2] The customer says so during the call
      When Ana dials the record
      And Ana sends DoNotCall
      Then Ana receives DoNotCallAcknowledge with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |

  @DNC-02 @must
  Rule: The record becomes NoCall
    Sections: Submitting DoNotCall Requests; DoNotCall (Request); Genesys Enumeration Tables

    Scenario: [1] In its calling list
      When Ana sends DoNotCall
      Then Ana receives DoNotCallAcknowledge
      And the record on Ana's desktop has:
        | field       | value   |
        | record_type | No Call |

  @DNC-03 @must
  Rule: The number of the record is entered in the do-not-call list
    Sections: Submitting DoNotCall Requests; DoNotCall (Request)

    Scenario: [1] By handle
      When Ana sends DoNotCall
      Then Ana receives DoNotCallAcknowledge
      And the do-not-call list has an entry with:
        | column | value           |
        | phone  | Ana's GSW_PHONE |

  @DNC-06 @should @ruling-8 @ruling-238
  Rule: A request by handle is the last one for the record
    Sections: Event Responses; Characteristics of Event Structures
    The documents say that no other request is needed, and demand an error only where the handle is mandatory.

    Scenario Outline: [1] Then comes <request>
      Given Ana has sent DoNotCall
      When Ana sends <request>
      Then Ana receives error 109 or 112

      Examples:
        | request             |
        | RecordProcessed     |
        | RequestRecordCancel |
        | DoNotCall           |

  @DNC-07 @should @ruling-167
  Rule: The customer of the record is entered too if OCS knows who that is
    Sections: Submitting DoNotCall Requests

    Scenario: [1] The option customer_id names the field
      When Ana sends DoNotCall
      Then Ana receives DoNotCallAcknowledge
      And the do-not-call list has an entry with:
        | column      | value |
        | customer_id | "C-1" |

  @DNC-08 @should @ruling-171
  Rule: The record is finished as Updated, with the call result Do Not Call unless the agent has given one
    Sections: DoNotCall (Request); Genesys Enumeration Tables

    Scenario: [1] The agent has given none
      When Ana sends DoNotCall
      Then Ana receives DoNotCallAcknowledge
      And the record on Ana's desktop has:
        | field         | value       |
        | record_status | Updated     |
        | call_result   | Do Not Call |

    Scenario: [2] The agent has given one
      Given Ana has sent UpdateCallCompletionStats with:
        | key             | value  |
        | GSW_CALL_RESULT | Answer |
      When Ana sends DoNotCall
      Then Ana receives DoNotCallAcknowledge
      And the record on Ana's desktop has:
        | field       | value  |
        | call_result | Answer |

  @DNC-10 @should @ruling-174
  Rule: The agent's remark is written into the do-not-call list, at most 255 characters of it
    Sections: DoNotCall (Request); Reserved Keys

    Scenario: [1] A remark
      When Ana sends DoNotCall with GSW_MESSAGE set to "Has moved away"
      Then Ana receives DoNotCallAcknowledge
      And the do-not-call list has an entry with:
        | column      | value            |
        | phone       | Ana's GSW_PHONE  |
        | dnc_message | "Has moved away" |

    Scenario: [2] A remark of 260 characters
      When Ana sends DoNotCall with GSW_MESSAGE set to "12345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890"
      Then Ana receives DoNotCallAcknowledge
      And the do-not-call list has an entry with:
        | column      | value                |
        | phone       | Ana's GSW_PHONE      |
        | dnc_message | matching /^\d{255}$/ |

  @DNC-11 @should @ruling-170
  Rule: A request may say for how long it holds, and the entry says until when
    Sections: DoNotCallAcknowledge
    The documents explain the duration with the acknowledgment, where it is repeated.

    Scenario: [1] For an hour
      When Ana sends DoNotCall with GSW_DURATION set to 3600
      Then Ana receives DoNotCallAcknowledge with:
        | key          | value |
        | GSW_DURATION | 3600  |
      And the do-not-call list has an entry with:
        | column     | value                             |
        | phone      | Ana's GSW_PHONE                   |
        | expires_at | about the Unix time in 60 minutes |

    Scenario: [2] Forever
      When Ana sends DoNotCall
      Then Ana receives DoNotCallAcknowledge with:
        | key          | value  |
        | GSW_DURATION | absent |
      And the do-not-call list has an entry with:
        | column     | value           |
        | phone      | Ana's GSW_PHONE |
        | expires_at | empty           |
