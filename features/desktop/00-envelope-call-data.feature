@desktop @doc-001
Feature: User data of a desktop's calls
  What a desktop attaches to the calls that it makes for a record.

  @DEN-05 @should
  Rule: What OCS attached to a record stays as it is in the user data of its call
    Sections: Default Record Information
    A desktop may change only the call result.

    Scenario: [1] The record is dialed
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record
      When Ana's agent dials the record
      Then Ana's desktop sends RequestMakeCall with:
        | key               | value                      |
        | GSW_RECORD_HANDLE | one of the handle, absent  |
        | GSW_CALLING_LIST  | one of "Customers", absent |

  @DEN-14 @should
  Rule: A reserved key has the same type in the user data of a call as in messages
    Sections: Reserved Keys; Default Record Information
    The tables give each reserved key one type. They do not say that a call cannot carry it in another one.

    Scenario: [1] The record is dialed
      Given the campaign is running
      And the desktop of Ana is logged in
      And Ana's desktop has a preview record
      When Ana's agent dials the record
      Then Ana's desktop sends RequestMakeCall with:
        | key               | value      |
        | GSW_RECORD_HANDLE | the handle |
