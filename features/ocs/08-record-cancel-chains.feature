@ocs @doc-001
Feature: RecordCancel for a chain
  A number stands for the whole chain of its record unless the request says RecordOnly. A desktop that has one of the chain
  loses all of it.

  Background:
    Given the calling list holds these records:
      | contact_info | chain_id | chain_n |
      | "5550101"    | 1        | 0       |
      | "5550191"    | 1        | 1       |
    And the campaign is running
    And Ana is logged in
    And Ben is logged in

  @CAN-33 @must @ruling-241
  Rule: A chain on the desktop is canceled by any of its numbers
    Sections: Canceled and DoNotCall Chained Records; RecordCancel Notification
    The document says that RecordCancel is sent, and not which record of the chain it names.

    Scenario Outline: [1] By the number that the desktop <case>
      Given Ben has a preview record
      When Ana sends RequestRecordCancel with GSW_PHONE set to <value>
      Then Ben receives RecordCancel with:
        | key               | value                       |
        | GSW_RECORD_HANDLE | any Int                     |
        | GSW_PHONE         | one of "5550101", "5550191" |
      When the campaign is stopped
      And the campaign is unloaded
      Then every record of the calling list has:
        | field         | value    |
        | record_status | Canceled |

      Examples:
        | case         | value     |
        | may have     | "5550101" |
        | may not have | "5550191" |

    Scenario: [2] The desktop has the whole chain
      Given Ben has a preview record
      And Ben has the rest of the chain
      When Ana sends RequestRecordCancel with GSW_PHONE set to "5550191"
      Then Ben receives RecordCancel with:
        | key               | value                                            |
        | GSW_RECORD_HANDLE | one of the handle, the chained record's GSW_RECORD_HANDLE |
        | GSW_PHONE         | one of "5550101", "5550191"                      |
      When the campaign is stopped
      And the campaign is unloaded
      Then every record of the calling list has:
        | field         | value    |
        | record_status | Canceled |

  @CAN-34 @must
  Rule: RecordCancel says RecordOnly if the record alone is canceled
    Sections: RecordCancel Notification

    Scenario: [1] The request said so
      Given Ben has a preview record
      When Ana sends RequestRecordCancel with:
        | key            | value           |
        | GSW_PHONE      | Ben's GSW_PHONE |
        | GSW_CHAIN_ATTR | "RecordOnly"    |
      Then Ben receives RecordCancel with:
        | key            | value        |
        | GSW_CHAIN_ATTR | "RecordOnly" |

  @CAN-35 @should @ruling-157
  Rule: RecordCancel says AllChain, or nothing, if the chain is canceled
    Sections: RecordCancel Notification

    Scenario: [1] The request did not say
      Given Ben has a preview record
      When Ana sends RequestRecordCancel with GSW_PHONE set to Ben's GSW_PHONE
      Then Ben receives RecordCancel with:
        | key            | value                     |
        | GSW_CHAIN_ATTR | one of "AllChain", absent |
