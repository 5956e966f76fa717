@ocs @doc-001
Feature: What another application is answered
  Answers go back over the Communication DN. Their names and the key that numbers a request are
  published elsewhere than in 001; which number stands for a message does not matter here.

  Background:
    Given the application "Self-service" is connected to OCS
    And customers are known by the field "customer_number" of the calling list
    And the calling list holds these records:
      | contact_info | chain_id | chain_n | customer_number |
      | "5550101"    | 1        | 0       | "C-1"           |
      | "5550191"    | 1        | 1       | "C-1"           |
      | "5550102"    | 2        | 0       | "C-2"           |
      | "5550103"    | 3        | 0       | "C-3"           |

  @THP-11 @should @ruling-148
  Rule: A cancellation is answered by CM_EvRecordCanceled
    Sections: Canceling Records
    The name of the answer is published elsewhere.

    Scenario Outline: [1] <case>
      Given the campaign is running
      When the application "Self-service" sends CM_ReqCancelRecord with:
        | key       | value   |
        | GSW_PHONE | <phone> |
      Then the application "Self-service" receives CM_EvRecordCanceled

      Examples:
        | case     | phone     |
        | match    | "5550101" |
        | no-match | "5550999" |

  @THP-12 @should @ruling-58 @ruling-154
  Rule: The application is informed if a record was left to an agent who is in the call
    Sections: RecordCancelAcknowledge

    Scenario: [1] The agent talks to the customer
      Given the campaign is running
      And Ana is logged in
      And Ana has a preview record
      When Ana dials the record
      Then Ana sees EventEstablished
      When the application "Self-service" sends CM_ReqCancelRecord with:
        | key       | value           |
        | GSW_PHONE | Ana's GSW_PHONE |
      Then the application "Self-service" receives CM_EvRecordCanceled with:
        | key         | value                                                          |
        | GSW_MESSAGE | matching /^"?Incomplete processing: record\(s\) on desktop"?$/ |

    Scenario: [2] Nobody is in a call
      Given the campaign is running
      And Ana is logged in
      And Ana has a preview record
      When the application "Self-service" sends CM_ReqCancelRecord with:
        | key       | value           |
        | GSW_PHONE | Ana's GSW_PHONE |
      Then the application "Self-service" receives CM_EvRecordCanceled with:
        | key         | value  |
        | GSW_MESSAGE | absent |

  @THP-13 @may
  Rule: An answer repeats the application's number for its request
    Sections: Canceling Records; Submitting DoNotCall Requests
    The key is published elsewhere; that it comes back is not.

    Scenario Outline: [1] <request>
      Given the campaign is running
      When the application "Self-service" sends <request> with:
        | key                    | value     |
        | GSW_CM_AttrReferenceID | 4711      |
        | GSW_PHONE              | "5550101" |
      Then the application "Self-service" receives <answer> with:
        | key                    | value |
        | GSW_CM_AttrReferenceID | 4711  |

      Examples:
        | request            | answer                  |
        | CM_ReqCancelRecord | CM_EvRecordCanceled     |
        | CM_ReqDoNotCall    | CM_EvDoNotCallProcessed |

  @THP-14 @should @ruling-235
  Rule: A request of an application that is not connected is ignored without an answer
    Sections: Canceling Records; Submitting DoNotCall Requests
    Which applications OCS listens to is published elsewhere.

    Background:
      Given the campaign is running
      And Ana is logged in
      And Ana has a preview record

    Scenario Outline: [1] An application that is not connected sends <request>
      When the application "Stranger" sends <request> with:
        | key       | value           |
        | GSW_PHONE | Ana's GSW_PHONE |
      Then the application "Stranger" receives nothing
      And Ana receives nothing
      And the record on Ana's desktop has:
        | field         | value                   |
        | record_status | one of Ready, Retrieved |
        | record_type   | General                 |

      Examples:
        | request            |
        | CM_ReqCancelRecord |
        | CM_ReqDoNotCall    |

  @THP-15 @should @ruling-146
  Rule: A request that names nobody does nothing
    Sections: Canceling Records; Submitting DoNotCall Requests

    Background:
      Given the campaign is running

    Scenario Outline: [1] <request> has neither a number nor a customer
      When the application "Self-service" sends <request> with:
        | key                    | value |
        | GSW_CM_AttrReferenceID | 4711  |
      Then every record of the calling list has:
        | field         | value                   |
        | record_status | one of Ready, Retrieved |
        | record_type   | General                 |
      And the do-not-call list has no entry with:
        | column | value |
        | phone  | any   |

      Examples:
        | request            |
        | CM_ReqCancelRecord |
        | CM_ReqDoNotCall    |
