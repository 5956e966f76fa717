@ocs @doc-001
Feature: The do-not-call list
  OCS keeps the do-not-call list in memory and checks every record that it takes from a calling list against it. Who is
  on the list is not dialed: the record goes back as NoCall.

  @DNC-32 @must
  Rule: A record whose number or customer is on the list is not given to an agent
    Sections: Submitting DoNotCall Requests

    Scenario Outline: [1] The <case> is on the list
      Given customers are known by the field "customer_number" of the calling list
      And the calling list holds these records:
        | contact_info | customer_number |
        | "5550101"    | "C-1"           |
        | "5550102"    | "C-2"           |
      And the do-not-call list holds these entries:
        | <column> |
        | <value>  |
      And the campaign is running
      And Ana is logged in
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord with:
        | key       | value     |
        | GSW_PHONE | "5550102" |

      Examples:
        | case     | column      | value     |
        | number   | phone       | "5550101" |
        | customer | customer_id | "C-1"     |

    Scenario: [2] Everybody is on the list
      Given the calling list holds these records:
        | contact_info |
        | "5550101"    |
      And the do-not-call list holds these entries:
        | phone     |
        | "5550101" |
      And the campaign is running
      And Ana is logged in
      When Ana sends PreviewRecordRequest
      Then Ana receives error 108

  @DNC-39 @should
  Rule: A number that is not on the list can be called, even if another number of its chain is
    Sections: Submitting DoNotCall Requests
    The documents speak of the record that matches, and of no other.

    Scenario: [1] Another number of the same customer is not on it
      Given the calling list holds these records:
        | contact_info | chain_id | chain_n |
        | "5550101"    | 1        | 0       |
        | "5550191"    | 1        | 1       |
      And the do-not-call list holds these entries:
        | phone     |
        | "5550101" |
      And the campaign is running
      And Ana is logged in
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord with:
        | key       | value     |
        | GSW_PHONE | "5550191" |

  @DNC-33 @must
  Rule: A record that is held back goes back to its calling list as NoCall
    Sections: Submitting DoNotCall Requests; Genesys Enumeration Tables

    Scenario: [1] The first portion has been read
      Given the do-not-call list holds these entries:
        | phone     |
        | "5550101" |
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record
      Then the record with phone 5550101 has:
        | field         | value         |
        | record_type   | No Call       |
        | record_status | not Retrieved |
      And the record with phone 5550102 has:
        | field       | value   |
        | record_type | General |

  @DNC-34 @must @ruling-172
  Rule: A customer who was entered by an agent is not called by a campaign that is loaded later
    Sections: Submitting DoNotCall Requests

    Background:
      Given the campaign group "Autumn@Sales" of campaign "Autumn" for "Sales" is not loaded
      And the campaign is running
      And Ana is logged in

    Scenario: [1] By number
      Given Ana has sent DoNotCall with:
        | key       | value     |
        | GSW_PHONE | "5560201" |
      When the campaign group "Autumn@Sales" is loaded
      And the campaign group "Autumn@Sales" is started
      And Ana sends PreviewRecordRequest with GSW_CAMPAIGN_NAME set to "Autumn"
      Then Ana receives PreviewRecord with:
        | key       | value     |
        | GSW_PHONE | "5560202" |

  @DNC-45 @must
  Rule: Records with the number become NoCall in every loaded campaign
    Sections: Submitting DoNotCall Requests

    Scenario: [1] A campaign that does not run has the number
      Given the campaign group "Autumn@Sales" of campaign "Autumn" for "Sales" is loaded
      And the campaign is running
      And Ana is logged in
      When Ana sends DoNotCall with GSW_PHONE set to "5560202"
      Then Ana receives DoNotCallAcknowledge
      When the campaign group "Autumn@Sales" is unloaded
      Then the record with phone 5560202 of list "Autumn list" has:
        | field       | value   |
        | record_type | No Call |

  @DNC-35 @must
  Rule: A manual change of the list takes effect once OCS has read the list again
    Sections: Submitting DoNotCall Requests

    Scenario: [1] A number was added
      Given the campaign is not loaded
      And the calling list holds these records:
        | contact_info |
        | "5550101"    |
        | "5550102"    |
      And Ana is logged in
      When the do-not-call list is changed manually to hold:
        | phone     |
        | "5550101" |
      And OCS reads the do-not-call list again
      And the campaign is loaded
      And the campaign is started
      And Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord with:
        | key       | value     |
        | GSW_PHONE | "5550102" |

    Scenario: [2] A number was replaced by another one
      Given the do-not-call list holds these entries:
        | phone     |
        | "5550101" |
      And the calling list holds these records:
        | contact_info |
        | "5550101"    |
        | "5550102"    |
      And the campaign is not loaded
      And Ana is logged in
      When the do-not-call list is changed manually to hold:
        | phone     |
        | "5550102" |
      And OCS reads the do-not-call list again
      And the campaign is loaded
      And the campaign is started
      And Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord with:
        | key       | value     |
        | GSW_PHONE | "5550101" |

  @DNC-36 @should
  Rule: Until then OCS uses what it has read
    Sections: Submitting DoNotCall Requests
    The documents say that OCS takes notice of manual changes when it starts and when it reads the list again.
    A start has no case here: nothing in the kit starts an OCS again.

    Scenario: [1] A number was added
      Given the campaign is not loaded
      And the calling list holds these records:
        | contact_info |
        | "5550101"    |
      And Ana is logged in
      When the do-not-call list is changed manually to hold:
        | phone     |
        | "5550101" |
      And the campaign is loaded
      And the campaign is started
      And Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord with:
        | key       | value     |
        | GSW_PHONE | "5550101" |

  @DNC-37 @should
  Rule: An entry counts until it expires
    Sections: DoNotCallAcknowledge

    Background:
      Given the campaign is not loaded
      And the calling list holds these records:
        | contact_info |
        | "5550101"    |
      And the campaign group "Autumn@Sales" of campaign "Autumn" for "Sales" is loaded
      And Ana is logged in
      And Ana has sent DoNotCall with:
        | key          | value     |
        | GSW_PHONE    | "5550101" |
        | GSW_DURATION | 600       |

    Scenario Outline: [1] <seconds> seconds later
      When <seconds> seconds pass
      And the campaign is loaded
      And the campaign is started
      And Ana sends PreviewRecordRequest
      Then Ana receives <answer>

      Examples:
        | seconds | answer        |
        | 590     | error 108     |
        | 610     | PreviewRecord |
