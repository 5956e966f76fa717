@ocs @doc-001
Feature: Canceling the record on the desktop
  An agent who finds that a customer need not be called cancels the record: by its handle, and with it, unless they say
  otherwise, the other numbers of the same customer. The record is then Canceled in its calling list, and nobody gets it
  again.

  Background:
    Given the calling list holds these records:
      | contact_info | chain_id | chain_n |
      | "5550101"    | 1        | 0       |
      | "5550191"    | 1        | 1       |
      | "5550192"    | 1        | 2       |
    And the campaign is running
    And Ana is logged in
    And Ana has a preview record

  @CAN-01 @must
  Rule: A cancellation by handle is acknowledged with the record, its calling list and its campaign
    Sections: Canceling Records; RequestRecordCancel; RecordCancelAcknowledge; Characteristics of Event Structures
    Its table leaves the handle open, but any communication about a record requires it. A number that comes is the record's.

    Scenario: [1] The customer was not called
      When Ana sends RequestRecordCancel
      Then Ana receives RecordCancelAcknowledge with:
        | key                | value                                |
        | GSW_APPLICATION_ID | the application id                   |
        | GSW_CALLING_LIST   | "Customers"                          |
        | GSW_CAMPAIGN_NAME  | "Spring"                             |
        | GSW_RECORD_HANDLE  | the handle                           |
        | GSW_PHONE          | one of absent, the record's GSW_PHONE |

    Scenario: [2] The customer was called already
      When Ana dials the record
      And Ana sends RequestRecordCancel
      Then Ana receives RecordCancelAcknowledge with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |

  @CAN-02 @must
  Rule: A canceled record is marked Canceled in its calling list
    Sections: Canceling Records; Record Cancel Requests; RequestRecordCancel; Genesys Enumeration Tables

    Scenario: [1] The customer was not called
      When Ana sends RequestRecordCancel
      Then Ana receives RecordCancelAcknowledge
      And the record with phone 5550101 has:
        | field         | value    |
        | record_status | Canceled |

    Scenario: [2] The customer was called already
      When Ana dials the record
      And Ana hangs up
      And Ana sends RequestRecordCancel
      Then Ana receives RecordCancelAcknowledge
      And the record with phone 5550101 has:
        | field         | value    |
        | record_status | Canceled |

  @CAN-06 @should
  Rule: A cancellation by handle is the last request for the record
    Sections: Event Responses; Characteristics of Event Structures; Updating Call Results and Custom Fields
    No RecordProcessed is needed, and any later request finds no record.

    Scenario Outline: [1] Then comes <request>
      Given Ana has sent RequestRecordCancel
      When Ana sends <request>
      Then Ana receives error 109

      Examples:
        | request                   |
        | RecordProcessed           |
        | UpdateCallCompletionStats |

  @CAN-08 @must
  Rule: A canceled record is not given to anybody again
    Sections: Canceling Records; RequestRecordCancel; All Genesys Events and Event Type Protocols

    Background:
      Given Ben is logged in

    Scenario: [1] A colleague asks for a record
      Given Ana has sent RequestRecordCancel
      When Ben sends PreviewRecordRequest
      Then Ben receives error 108

    Scenario: [2] The campaign is loaded again
      Given Ana has sent RequestRecordCancel
      When the campaign is stopped
      And the campaign is unloaded
      And the campaign is loaded
      And the campaign is started
      And Ben sends PreviewRecordRequest
      Then Ben receives error 108
