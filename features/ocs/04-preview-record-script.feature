@ocs @doc-001
Feature: Script of a record
  A record may name the script that its agent reads from.

  @PRV-32 @must
  Rule: A record carries the script of its calling list, its campaign or its campaign group
    Sections: Attaching Scripts to OCS User Events and Telephony Events

    Scenario Outline: [1] Only the <owner> has a script
      Given the <owner> has the script "Greeting"
      And the campaign is running
      And Ana is logged in
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord with:
        | key           | value                 |
        | GSW_SCRIPT_ID | the script "Greeting" |

      Examples:
        | owner          |
        | calling list   |
        | campaign       |
        | campaign group |

    Scenario Outline: [2] The script of the <owner> comes before that of the campaign group
      Given the campaign group has the script "Farewell"
      And the <owner> has the script "Greeting"
      And the campaign is running
      And Ana is logged in
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord with:
        | key           | value                 |
        | GSW_SCRIPT_ID | the script "Greeting" |

      Examples:
        | owner        |
        | calling list |
        | campaign     |

  @PRV-33 @should @ruling-221
  Rule: The script of the calling list comes before that of the campaign
    Sections: Attaching Scripts to OCS User Events and Telephony Events
    The numbered order says so, and the sentence after it says the contrary.

    Scenario: [1] Calling list and campaign each have a script
      Given the campaign has the script "Farewell"
      And the calling list has the script "Greeting"
      And the campaign is running
      And Ana is logged in
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord with:
        | key           | value                 |
        | GSW_SCRIPT_ID | the script "Greeting" |

  @PRV-40 @must
  Rule: A call that OCS has dialed carries the script as a preview record does
    Sections: Attaching Scripts to OCS User Events and Telephony Events

    Scenario Outline: [1] Only the <owner> has a script
      Given the calling list holds only the record of 5550101
      And the <owner> has the script "Greeting"
      And the campaign is running in "Progressive" mode
      And Ana is logged in
      When Ana goes ready
      Given a call of OCS has reached Ana
      When Ana answers the call
      Then Ana sees EventEstablished with:
        | key           | value                 |
        | GSW_SCRIPT_ID | the script "Greeting" |

      Examples:
        | owner          |
        | calling list   |
        | campaign       |
        | campaign group |
