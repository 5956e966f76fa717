@ocs @doc-001
Feature: Options for records that are left behind
  Two options of OCS say what becomes of records that an agent does not finish: which call result they get at the
  logout, and after which time they are stale.

  @LGO-11 @should @ruling-213 @ruling-243
  Rule: agent_logout_preview_call_result is the call result of records that are left at the logout, unless negative
    Sections: Agent Logout
    The document does not mention this option, which OCS's list of options describes; by default it is -1.

    Scenario Outline: [1] The option is <option>
      Given the calling list holds these records:
        | contact_info | call_result |
        | "5550101"    | Busy        |
      And the campaign is running
      And the option agent_logout_preview_call_result is <option>
      And Ana is logged in
      And Ana has a preview record
      When Ana logs out
      Then the record on Ana's desktop has:
        | field         | value                         |
        | call_result   | <result>                      |
        | record_status | one of Updated, Chain Updated |

      Examples:
        | option | result |
        | -1     | 6      |
        | 0      | 0      |
        | 21     | 21     |

    Scenario: [2] Without the option
      Given the calling list holds these records:
        | contact_info | call_result |
        | "5550101"    | Busy        |
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record
      When Ana logs out
      Then the record on Ana's desktop has:
        | field       | value |
        | call_result | Busy  |

    Scenario: [3] The campaign group's own option overrides that of OCS
      Given the campaign is running
      And the option agent_logout_preview_call_result is 21
      And the option agent_logout_preview_call_result of the campaign group is 7
      And Ana is logged in
      And Ana has a preview record
      When Ana logs out
      Then the record on Ana's desktop has:
        | field       | value     |
        | call_result | No Answer |

    Scenario: [4] Records that were finished or rejected keep theirs
      Given the campaign is running
      And the option agent_logout_preview_call_result is 21
      And Ana is logged in
      And Ana has a preview record
      And Ana has sent RecordProcessed with:
        | key             | value       |
        | GSW_CALL_RESULT | Wrong Party |
      And Ana has a preview record
      And Ana has sent RecordReject
      When Ana logs out
      Then Ana's first record has:
        | field       | value       |
        | call_result | Wrong Party |
      And the record on Ana's desktop has:
        | field       | value               |
        | call_result | Unknown Call Result |

  @LGO-12 @must @ruling-145
  Rule: Records that stay on a desktop beyond stale_clean_timeout become Stale
    Sections: Rejecting Records; Genesys Enumeration Tables
    The document gives the option no unit. The time that passes here is longer than two of any unit up to an hour.

    Scenario: [1] The agent has left without logging out
      Given the campaign is running
      And the option stale_clean_timeout is 2
      And Ana is logged in
      And Ana has a preview record
      When 10000 seconds pass
      Then the record on Ana's desktop has:
        | field         | value |
        | record_status | Stale |

  @LGO-13 @must
  Rule: Records that were rejected in time do not become Stale
    Sections: Rejecting Records

    Scenario: [1] The agent rejected the record before the break
      Given the calling list holds these records:
        | contact_info |
        | "5550101"    |
      And the campaign is running
      And the option stale_clean_timeout is 2
      And Ana is logged in
      And Ana has a preview record
      And Ana has sent RecordReject
      When 10000 seconds pass
      Then the record on Ana's desktop has:
        | field         | value                   |
        | record_status | one of Ready, Retrieved |

  @LGO-14 @should @ruling-145
  Rule: The time for a record is counted in minutes, from its delivery to its end
    Sections: Rejecting Records

    Background:
      Given the campaign is running
      And the option stale_clean_timeout is 2
      And Ana is logged in
      And Ana has a preview record

    Scenario: [1] Before the time is over
      When 119 seconds pass
      And Ana sends UpdateCallCompletionStats
      Then Ana receives UpdateCallCompletionStatsAcknowledge
      And the record on Ana's desktop has:
        | field         | value     |
        | record_status | not Stale |

    Scenario: [2] When it is over
      When 121 seconds pass
      Then the record on Ana's desktop has:
        | field         | value |
        | record_status | Stale |

    Scenario: [3] A finished record does not become stale
      Given Ana has sent RecordProcessed
      When 121 seconds pass
      Then the record on Ana's desktop has:
        | field         | value                         |
        | record_status | one of Updated, Chain Updated |

    Scenario: [4] Nor does one that was left at a logout
      When Ana logs out
      And 121 seconds pass
      Then the record on Ana's desktop has:
        | field         | value                         |
        | record_status | one of Updated, Chain Updated |

    Scenario: [5] The next record has a time of its own
      When 60 seconds pass
      Given Ana has a preview record
      When 90 seconds pass
      Then Ana's first record has:
        | field         | value |
        | record_status | Stale |
      And the record on Ana's desktop has:
        | field         | value     |
        | record_status | not Stale |

  @LGO-15 @should @ruling-145
  Rule: A stale record is no longer known, and the desktop is not notified
    Sections: Rejecting Records; Characteristics of Event Structures; Error Names and Codes

    Background:
      Given the campaign is running
      And the option stale_clean_timeout is 2
      And Ana is logged in
      And Ana has a preview record

    Scenario Outline: [1] <request> comes too late
      When 10000 seconds pass
      And Ana sends <request>
      Then Ana receives error 109

      Examples:
        | request                   |
        | UpdateCallCompletionStats |
        | RecordProcessed           |
        | RecordReject              |

    Scenario: [2] What a late request says is not written
      When 10000 seconds pass
      And Ana sends RecordProcessed with GSW_CALL_RESULT set to Wrong Party
      Then Ana receives error 109
      And the record on Ana's desktop has:
        | field         | value               |
        | record_status | Stale               |
        | call_result   | Unknown Call Result |

    Scenario: [3] The desktop hears nothing
      When 10000 seconds pass
      Then Ana receives nothing

  @LGO-16 @should
  Rule: A stale record is not given to anybody again
    Sections: Rejecting Records; Genesys Enumeration Tables

    Scenario: [1] A colleague asks for it
      Given the calling list holds these records:
        | contact_info |
        | "5550101"    |
      And the campaign is running
      And the option stale_clean_timeout is 2
      And Ana is logged in
      And Ben is logged in
      And Ana has a preview record
      When 10000 seconds pass
      And Ben sends PreviewRecordRequest
      Then Ben receives error 108
