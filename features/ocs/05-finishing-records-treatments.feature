@ocs @doc-001
Feature: Finishing a record with a treatment
  The final request may ask for the treatment of the call result. What treatments do to records has a chapter of its own.

  @FIN-18 @must
  Rule: A final request may ask for a treatment, personal or for the campaign
    Sections: RecordProcessed; Updating Call Results and Custom Fields

    Scenario Outline: [1] The treatment is <treatment>
      Given the campaign is running
      And Ana is logged in
      And Ana has a preview record
      When Ana sends RecordProcessed with GSW_TREATMENT set to "<treatment>"
      Then Ana receives RecordProcessedAcknowledge

      Examples:
        | treatment           |
        | RecordTreatPersonal |
        | RecordTreatCampaign |

  @FIN-19 @must
  Rule: Without a request for a treatment the record is not rescheduled
    Sections: Updating Call Results and Custom Fields; Genesys Enumeration Tables

    Scenario: [1] The record stays a General one
      Given the calling list holds these records:
        | contact_info |
        | "5550101"    |
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record
      When Ana sends RecordProcessed with GSW_CALL_RESULT set to Busy
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | field       | value   |
        | record_type | General |

  @FIN-20 @should @ruling-115 @ruling-120
  Rule: A treatment that is unknown, or that is not configured, does not keep the record from being finished
    Sections: RecordProcessed

    Scenario Outline: [1] The treatment is <case>
      Given the calling list holds these records:
        | contact_info |
        | "5550101"    |
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record
      When Ana sends RecordProcessed with GSW_TREATMENT set to <treatment>
      Then Ana receives RecordProcessedAcknowledge
      And the record with phone 5550101 has:
        | field         | value   |
        | record_status | Updated |
        | record_type   | General |

      Examples:
        | case           | treatment             |
        | unknown        | "RecordTreatTomorrow" |
        | not-configured | "RecordTreatCampaign" |
