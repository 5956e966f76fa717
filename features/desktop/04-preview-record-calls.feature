@desktop @doc-001
Feature: Calling the customer of a preview record
  In preview mode the desktop makes the call, when its agent says so.

  @DPR-04 @must
  Rule: A desktop dials the number of the record
    Sections: PreviewRecord; Default Record Information

    Scenario: [1] The customer answers
      Given the campaign is running
      And the customer 5550101 answers
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record
      When Ana's agent dials the record
      Then Ana's desktop sends RequestMakeCall with:
        | key     | value     |
        | otherDN | "5550101" |

    Scenario Outline: [2] The customer's number begins with <sign>
      Given the calling list holds these records:
        | contact_info |
        | "<phone>"    |
      And the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record
      When Ana's agent dials the record
      Then Ana's desktop sends RequestMakeCall with:
        | key     | value               |
        | otherDN | matching /<dialed>/ |

      Examples:
        | sign  | phone         | dialed             |
        | plus  | +1 (555) 0155 | ^\+1\D*555\D*0155$ |
        | zeros | 00495550155   | ^00495550155$      |

  @DPR-10 @should
  Rule: A desktop calls the customer once when its agent dials
    Sections: PreviewRecord
    The agent does the dialing. The documents do not say how often.

    Scenario Outline: [1] The customer <case>
      Given the campaign is running
      And the customer 5550101 <case>
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record
      When Ana's agent dials the record
      Then Ana's desktop sends RequestMakeCall
      And Ana's desktop sends no RequestMakeCall

      Examples:
        | case    |
        | answers |
        | is busy |

  @DPR-09 @should
  Rule: The handle of the record goes with the call that is made for it
    Sections: Default Record Information; Attaching Record Information to Desktop and OCS User Events
    By it OCS knows which record the call is about.

    Scenario: [1] The customer answers
      Given the campaign is running
      And the customer 5550101 answers
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record
      When Ana's agent dials the record
      Then Ana's desktop sends RequestMakeCall with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |
      And Ana's screen shows:
        | what                      | value     |
        | records[the handle].state | "talking" |

    Scenario: [2] A scheduled call
      Given the campaign is running
      And the customer 5550177 answers
      And the desktop of Ana is logged in
      When OCS sends ScheduledCall to Ana with:
        | key       | value     |
        | GSW_PHONE | "5550177" |
      And Ana's agent dials the record
      Then Ana's desktop sends RequestMakeCall with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |
