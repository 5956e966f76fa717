@ocs @doc-001
Feature: Which preview record an agent gets
  OCS fills a buffer from the calling list and hands its records out, each to one agent. A customer is called by nobody
  else meanwhile, not outside the hours in which the record may be called, and not when the record is done with.

  @PRV-16 @must
  Rule: A record is given to one agent only
    Sections: Agent Logout; PreviewRecord; Error Names and Codes
    A record on a desktop has to be given back before another agent can process it.

    Scenario: [1] Another agent does not get the same record
      Given the calling list holds these records:
        | contact_info |
        | "5550101"    |
      And the campaign is running
      And Ana is logged in
      And Ben is logged in
      And Ana has a preview record
      When Ben sends PreviewRecordRequest
      Then Ben receives error 108

    Scenario: [2] The same agent does not get it twice
      Given the calling list holds these records:
        | contact_info |
        | "5550101"    |
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record
      When Ana sends PreviewRecordRequest
      Then Ana receives no PreviewRecord with:
        | key       | value                        |
        | GSW_PHONE | the first record's GSW_PHONE |

    Scenario: [4] A campaign that was stopped and started again does not give it a second time
      Given the calling list holds these records:
        | contact_info |
        | "5550101"    |
      And the campaign is running
      And Ana is logged in
      And Ben is logged in
      And Ana has a preview record
      When the campaign is stopped
      And the campaign is started
      And Ben sends PreviewRecordRequest
      Then Ben receives error 108

  @PRV-18 @must
  Rule: A record that is done with is not given
    Sections: Error Names and Codes; Canceling Records; Submitting DoNotCall Requests; Genesys Enumeration Tables
    Records that were processed or canceled, and customers who do not want to be called, are passed over.

    Scenario Outline: [1] The list holds a record that is <case> and one that is ready
      Given the calling list holds these records:
        | contact_info | <field> |
        | "5550101"    | <done>  |
        | "5550102"    | <ready> |
      And the campaign is running
      And Ana is logged in
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord with:
        | key       | value     |
        | GSW_PHONE | "5550102" |
      When Ana sends RecordProcessed
      And Ana sends PreviewRecordRequest
      Then Ana receives no PreviewRecord with:
        | key       | value     |
        | GSW_PHONE | "5550101" |

      Examples:
        | case             | field         | done     | ready |
        | processed        | record_status | Updated  | 1     |
        | cancelled        | record_status | Canceled | 1     |
        | not-to-be-called | record_type   | No Call  | 2     |

  @PRV-19 @should
  Rule: A record in any other state than Ready is not given either
    Sections: Genesys Enumeration Tables; Error Names and Codes
    The documents name these states without saying that a record in one of them is not dialed.

    Scenario Outline: [1] The only record is <case>
      Given the calling list holds these records:
        | contact_info | record_status |
        | "5550101"    | <status>      |
      And the campaign is running
      And Ana is logged in
      When Ana sends PreviewRecordRequest
      Then Ana receives error 108

      Examples:
        | case              | status |
        | without-status    | 0      |
        | stale             | 4      |
        | an-agent-error    | 6      |
        | a-missed-callback | 8      |

  @PRV-20 @must
  Rule: A record is given only within the hours in which it may be called
    Sections: PreviewRecord; Genesys Mandatory Fields; Reserved Keys
    Three records share the day among them, eight hours each, so that one of them may be called at any time.

    Background:
      Given the calling list holds these records:
        | contact_info | daily_from | daily_till |
        | "5550101"    | 0          | 28800      |
        | "5550102"    | 28800      | 57600      |
        | "5550103"    | 57600      | 86400      |
      And the campaign is running
      And Ana is logged in

    Scenario: [1] One record may be called now
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord
      When Ana sends RecordProcessed
      And Ana sends PreviewRecordRequest
      Then Ana receives no PreviewRecord with:
        | key       | value                            |
        | GSW_PHONE | not the first record's GSW_PHONE |

    Scenario: [2] Eight hours later it is the next one
      Given Ana has a preview record
      And Ana has sent RecordProcessed
      When 28800 seconds pass
      And Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord

    Scenario: [3] A record that waited in the buffer until its hours were over is not given
      When 28800 seconds pass
      And Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord
      When Ana sends RecordProcessed
      And Ana sends PreviewRecordRequest
      Then Ana receives no PreviewRecord with:
        | key       | value                            |
        | GSW_PHONE | not the first record's GSW_PHONE |

  @PRV-21 @must
  Rule: However small the buffer, every record of the list is given in the end
    Sections: No Records Available; Error Names and Codes

    Scenario: [1] The buffer holds one record and is filled again
      Given the calling list holds these records:
        | contact_info |
        | "5550101"    |
        | "5550102"    |
        | "5550103"    |
      And the campaign group has a minimum buffer of 1 and an optimal buffer of 1 records
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record
      When Ana sends RecordProcessed
      And 5 seconds pass
      And Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord
      When Ana sends RecordProcessed
      And 5 seconds pass
      And Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord
      When Ana sends RecordProcessed
      And 5 seconds pass
      And Ana sends PreviewRecordRequest
      Then Ana receives error 108

  @PRV-22 @should
  Rule: A record that is with an agent is marked Retrieved in the calling list
    Sections: Genesys Enumeration Tables
    The state is documented; when it is written is known from practice only.

    Scenario: [1] An agent has the record
      Given the calling list holds these records:
        | contact_info |
        | "5550101"    |
      And the campaign is running
      And Ana is logged in
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord
      And the record with phone 5550101 has:
        | field         | value     |
        | record_status | Retrieved |

  @PRV-23 @should @ruling-90
  Rule: An agent may hold several records, up to the limit that is configured
    Sections: PreviewRecordRequest

    Scenario: [1] Without a limit a second record comes while the first is open
      Given the campaign is running
      And Ana is logged in
      And Ana has a preview record
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord

    Scenario: [2] At the limit no further record comes
      Given the option desktop-chains-limit is 1
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record
      When Ana sends PreviewRecordRequest
      Then Ana receives no PreviewRecord

    Scenario: [3] A record that is finished makes room for the next
      Given the option desktop-chains-limit is 1
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record
      And Ana has sent RecordProcessed
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord

  @PRV-24 @should
  Rule: Of a chain, the number that comes first in its order is given
    Sections: PreviewRecord; Chained Records
    The documents tell a primary number from the others, but not by what.

    Scenario: [1] The second number stands first in the list
      Given the calling list holds these records:
        | contact_info | chain_id | chain_n |
        | "5550192"    | 5        | 3       |
        | "5550191"    | 5        | 2       |
      And the campaign is running
      And Ana is logged in
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord with:
        | key       | value     |
        | GSW_PHONE | "5550191" |

  @PRV-35 @should
  Rule: The hours in which a record may be called are those of its own time zone
    Sections: Genesys Mandatory Fields; Default Record Information
    The documents count them from midnight of the system's time or of the local one, and do not say when which.

    Scenario Outline: [1] At 15:00 UTC, in the time zone <zone>
      Given the calling list's time zone is "<zone>"
      And the calling list holds these records:
        | contact_info | daily_from | daily_till |
        | "5550101"    | 0          | 21600      |
        | "5550102"    | 21600      | 43200      |
        | "5550103"    | 43200      | 64800      |
        | "5550104"    | 64800      | 86400      |
      And the campaign is running
      And Ana is logged in
      When it is 15:00 UTC
      And Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord with:
        | key       | value   |
        | GSW_PHONE | <phone> |

      Examples:
        | zone | phone     |
        | GMT  | "5550103" |
        | CST  | "5550102" |

  @PRV-36 @must @ruling-136
  Rule: The primary number of a chain may have any chain_n from zero on
    Sections: Chained Records

    Scenario Outline: [1] A chain begins with chain_n <first>
      Given the calling list holds these records:
        | contact_info | chain_id | chain_n |
        | "5550191"    | 5        | <first> |
      And the campaign is running
      And Ana is logged in
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord with:
        | key          | value     |
        | GSW_PHONE    | "5550191" |
        | GSW_CHAIN_ID | 5         |

      Examples:
        | first |
        | 0     |
        | 1     |
        | 7     |
