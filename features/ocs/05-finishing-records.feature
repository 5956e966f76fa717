@ocs @doc-001
Feature: Finishing a record
  RecordProcessed says that the agent is done with the record. OCS writes everything that was changed to the calling
  list, acknowledges, and from then on no longer knows the record. In preview mode every record ends like this.

  Background:
    Given the calling list holds these records:
      | contact_info | record_status | customer_name | balance | note     |
      | "5550101"    | Ready         | "Ada Byron"   | 120     | "secret" |
      | "5550199"    | Updated       | "Bo Carter"   | 55      | "other"  |
    And the campaign is running
    And Ana is logged in
    And Ana has a preview record

  @FIN-01 @must
  Rule: A finished record is acknowledged with its handle, its calling list and its campaign
    Sections: RecordProcessed; RecordProcessedAcknowledge

    Scenario: [1] The agent finishes a record
      When Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge with:
        | key                | value              |
        | GSW_APPLICATION_ID | the application id |
        | GSW_CALLING_LIST   | "Customers"        |
        | GSW_CAMPAIGN_NAME  | "Spring"           |
        | GSW_RECORD_HANDLE  | the handle         |

  @FIN-05 @must @ruling-242
  Rule: What the final request itself changes has been written when it is acknowledged
    Sections: RecordProcessed; Updating Call Results and Custom Fields;
    Updating Genesys Mandatory Fields and Custom Fields

    Scenario Outline: [1] <key> changes the record
      When Ana sends RecordProcessed with <key> set to <value>
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone <phone> has:
        | field   | value   |
        | <field> | <value> |

      Examples:
        | key             | value       | phone   | field             |
        | GSW_CALL_RESULT | Wrong Party | 5550101 | call_result       |
        | GSW_PHONE       | "5559999"   | 5559999 | contact_info      |
        | GSW_PHONE_TYPE  | Mobile      | 5550101 | contact_info_type |
        | GSW_FROM        | 32400       | 5550101 | daily_from        |
        | GSW_UNTIL       | 61200       | 5550101 | daily_till        |
        | customer_name   | "Ada King"  | 5550101 | customer_name     |
        | segment         | "C"         | 5550101 | segment           |
        | account_balance | -7          | 5550101 | balance           |

  @FIN-06 @must
  Rule: What nobody changed stays as it was
    Sections: RecordProcessed; Updating Call Results and Custom Fields

    Scenario: [1] The other fields of the record
      When Ana sends RecordProcessed with GSW_CALL_RESULT set to Wrong Party
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | field             | value                 |
        | contact_info_type | Direct Business Phone |
        | customer_name     | "Ada Byron"           |
        | balance           | 120                   |
        | note              | "secret"              |

    Scenario: [2] The other records of the list
      When Ana sends RecordProcessed with:
        | key             | value       |
        | GSW_CALL_RESULT | Wrong Party |
        | customer_name   | "Ada King"  |
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550199 has:
        | field         | value               |
        | call_result   | Unknown Call Result |
        | customer_name | "Bo Carter"         |
        | balance       | 55                  |

  @FIN-08 @must @ruling-109
  Rule: A finished record is no longer known
    Sections: Updating Call Results and Custom Fields; Characteristics of Event Structures; Error Names and Codes

    Scenario Outline: [1] <request> for a finished record
      Given Ana has sent RecordProcessed
      When Ana sends <request>
      Then Ana receives error 109

      Examples:
        | request                   |
        | RecordProcessed           |
        | UpdateCallCompletionStats |

    Scenario Outline: [2] What <request> says after the end is not written
      Given Ana has sent RecordProcessed with:
        | key             | value       |
        | GSW_CALL_RESULT | Wrong Party |
      When Ana sends <request> with GSW_CALL_RESULT set to Busy
      Then Ana receives error 109
      And the record with phone 5550101 has:
        | field       | value       |
        | call_result | Wrong Party |

      Examples:
        | request                   |
        | RecordProcessed           |
        | UpdateCallCompletionStats |

  @FIN-09 @must
  Rule: A finished record is not given to anybody again
    Sections: Error Names and Codes; No Records Available; Updating Call Results and Custom Fields

    Scenario: [1] The agent asks for the next record
      Given Ana has sent RecordProcessed
      When Ana sends PreviewRecordRequest
      Then Ana receives error 108

    Scenario: [2] The campaign is stopped and started again
      Given Ana has sent RecordProcessed
      When the campaign is stopped
      And the campaign is started
      And Ana sends PreviewRecordRequest
      Then Ana receives error 108

  @FIN-22 @must
  Rule: A finished record is back in the calling list: its status is no longer that of one to be dialed, or in use
    Sections: Updating Call Results and Custom Fields; RecordProcessed; Genesys Enumeration Tables
    Which status it gets instead is a recommendation (FIN-10).

    Scenario: [1] Nothing is scheduled
      When Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | field         | value                       |
        | record_status | not one of Ready, Retrieved |

  @FIN-10 @should @ruling-48 @ruling-114
  Rule: A finished record is marked Updated, with the agent who had it
    Sections: RecordProcessed; Genesys Enumeration Tables; Reserved Keys

    Scenario Outline: [1] The field <field> of the list
      When Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | field   | value   |
        | <field> | <value> |

      Examples:
        | field         | value   |
        | record_status | Updated |
        | agent_id      | one of "1001", 1001 |

  @UPD-21 @should @ruling-67 @ruling-68
  Rule: A record on the desktop can be finished even if its campaign was stopped or unloaded
    Sections: CampaignStopped; CampaignUnloaded; RecordProcessed
    The desktop should send no more requests to such a campaign, but every record has to be finished.

    Scenario: [1] The campaign was stopped
      When the campaign is stopped
      And Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge

    Scenario: [2] The campaign was unloaded
      When the campaign is stopped
      And the campaign is unloaded
      And Ana sends RecordProcessed
      Then Ana receives RecordProcessedAcknowledge

    Scenario: [3] Only an unloading by force closes the record
      When the campaign is unloaded by force
      And Ana sends RecordProcessed
      Then Ana receives error 109
