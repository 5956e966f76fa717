@ocs @doc-001 @doc-002
Feature: Pacing
  In Predictive mode OCS dials more calls than there are agents who are ready, to reach the goal of the campaign group. The
  documents say neither how many, nor when: what may be expected of a floor is advice (17-pacing-floor.feature). They say
  which messages may speak of the goal.

  @PAC-01 @must
  Rule: A message has GSW_OPTIMIZE_BY and GSW_OPTIMIZE_GOAL only in a predictive mode
    Sections: Default Record Information; Predictive Mode (or Progressive Mode)

    Scenario Outline: [1] A call that is dialed in Progressive mode has no <key>
      Given the calling list holds only the record of 5550101
      And the campaign is running in "Progressive" mode
      And Ana is logged in
      When Ana goes ready
      Given a call of OCS has reached Ana
      When Ana answers the call
      Then Ana sees EventEstablished with:
        | key   | value  |
        | <key> | absent |

      Examples:
        | key               |
        | GSW_OPTIMIZE_BY   |
        | GSW_OPTIMIZE_GOAL |

    Scenario Outline: [2] A record to preview has no <key>
      Given the campaign is running
      And Ana is logged in
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord with:
        | key   | value  |
        | <key> | absent |

      Examples:
        | key               |
        | GSW_OPTIMIZE_BY   |
        | GSW_OPTIMIZE_GOAL |

    Scenario Outline: [3] A chained record has no <key>
      Given the calling list holds these records:
        | contact_info | chain_id | chain_n |
        | "5550101"    | 7        | 0       |
        | "5550191"    | 7        | 1       |
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record
      When Ana sends ChainedRecordRequest
      Then Ana receives ChainedRecord with:
        | key   | value  |
        | <key> | absent |

      Examples:
        | key               |
        | GSW_OPTIMIZE_BY   |
        | GSW_OPTIMIZE_GOAL |

    Scenario Outline: [4] A call in Progressive mode with seizing has no <key>
      Given the campaign is running in "Progressive with Seizing" mode
      And Ana is logged in
      And Ana talks to a customer in "Progressive with Seizing" mode
      When Ana hangs up
      And the call of Ana is over
      Then every call event seen by Ana carries <key> absent

      Examples:
        | key               |
        | GSW_OPTIMIZE_BY   |
        | GSW_OPTIMIZE_GOAL |

    Scenario Outline: [5] A scheduled call has no <key>
      Given the calling list holds these records:
        | contact_info | record_type       | agent_id | dial_sched_time            |
        | "5550101"    | Personal CallBack | 1001     | the Unix time 1 minute ago |
      And the campaign is running
      When Ana logs in
      And 60 seconds pass
      Then Ana receives ScheduledCall with:
        | key   | value  |
        | <key> | absent |

      Examples:
        | key               |
        | GSW_OPTIMIZE_BY   |
        | GSW_OPTIMIZE_GOAL |

    Scenario Outline: [6] A pushed record has no <key>
      Given the campaign is running in "Push Preview" mode
      And Ana is logged in
      And Ana has been offered a record
      Then the record offered to Ana has:
        | key   | value  |
        | <key> | absent |

      Examples:
        | key               |
        | GSW_OPTIMIZE_BY   |
        | GSW_OPTIMIZE_GOAL |
