@ocs @doc-001
Feature: The chain of a customer who is not to be called again
  The other numbers of the customer are meant with the one on the desktop, unless GSW_CHAIN_ATTR says that only the record
  is meant.

  Background:
    Given customers are known by the field "customer_number" of the calling list
    And the calling list holds these records:
      | contact_info | chain_id | chain_n | customer_number |
      | "5550101"    | 1        | 0       | "C-1"           |
      | "5550191"    | 1        | 1       | "C-1"           |
    And the campaign is running
    And Ana is logged in
    And Ana has a preview record

  @DNC-04 @must @ruling-166
  Rule: The whole chain is meant, with all its numbers, unless the request says otherwise
    Sections: DoNotCall (Request); Canceled and DoNotCall Chained Records

    Scenario Outline: [1] The records of the chain, where GSW_CHAIN_ATTR is <case>
      When Ana sends DoNotCall with GSW_CHAIN_ATTR set to <value>
      Then Ana receives DoNotCallAcknowledge
      And every record of the calling list has:
        | field       | value   |
        | record_type | No Call |

      Examples:
        | case     | value      |
        | absent   | absent     |
        | AllChain | "AllChain" |

    Scenario Outline: [2] The numbers of the chain, where GSW_CHAIN_ATTR is <case>
      When Ana sends DoNotCall with GSW_CHAIN_ATTR set to <value>
      Then Ana receives DoNotCallAcknowledge
      And the do-not-call list has an entry with:
        | column | value     |
        | phone  | "5550101" |
      And the do-not-call list has an entry with:
        | column | value     |
        | phone  | "5550191" |

      Examples:
        | case     | value      |
        | absent   | absent     |
        | AllChain | "AllChain" |

  @DNC-05 @must @ruling-166
  Rule: With RecordOnly that record alone is meant, and the others of its chain stay as they are
    Sections: DoNotCall (Request); Canceled and DoNotCall Chained Records

    Scenario: [2] The other number is not entered, and its record is not NoCall
      When Ana sends DoNotCall with GSW_CHAIN_ATTR set to "RecordOnly"
      Then Ana receives DoNotCallAcknowledge
      And the do-not-call list has an entry with:
        | column | value           |
        | phone  | Ana's GSW_PHONE |
      And the record on Ana's desktop has:
        | field       | value   |
        | record_type | No Call |
      And the do-not-call list has no entry with:
        | column | value                              |
        | phone  | not one of Ana's GSW_PHONE, absent |
      When the campaign is stopped
      And the campaign is unloaded
      Then the rest of Ana's chain has:
        | field         | value                   |
        | record_type   | General                 |
        | record_status | one of Ready, Retrieved |

  @DNC-42 @should @ruling-150
  Rule: After a request for one record alone the next number of its chain is given
    Sections: DoNotCall (Request); Canceled and DoNotCall Chained Records
    The documents say that the others can be considered for dialing, not when.

    Scenario: [1] The next number of the customer is given
      Given Ana has sent DoNotCall with:
        | key            | value        |
        | GSW_CHAIN_ATTR | "RecordOnly" |
      And Ben is logged in
      When 60 seconds pass
      And Ben sends PreviewRecordRequest
      Then Ben receives PreviewRecord with:
        | key       | value               |
        | GSW_PHONE | not Ana's GSW_PHONE |

  @DNC-09 @should @ruling-165
  Rule: The acknowledgment says whether the chain or the record is meant
    Sections: DoNotCallAcknowledge
    The tables give different defaults to request and acknowledgment.

    Scenario Outline: [1] GSW_CHAIN_ATTR was <case>
      When Ana sends DoNotCall with GSW_CHAIN_ATTR set to <sent>
      Then Ana receives DoNotCallAcknowledge with:
        | key            | value      |
        | GSW_CHAIN_ATTR | <answered> |

      Examples:
        | case       | sent         | answered                  |
        | absent     | absent       | one of "AllChain", absent |
        | AllChain   | "AllChain"   | one of "AllChain", absent |
        | RecordOnly | "RecordOnly" | "RecordOnly"              |
