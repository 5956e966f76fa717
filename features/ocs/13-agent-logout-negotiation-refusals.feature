@ocs @doc-001
Feature: Logouts that are refused
  An agent can announce the logout to a campaign for which OCS dials by itself. In Preview mode OCS dials for nobody.

  @LGO-20 @must @ruling-211
  Rule: LogOut is refused with Invalid Request if no campaign runs in an automatic mode
    Sections: LogOut; Error Names and Codes

    Scenario: [1] The agent's only campaign runs in Preview mode
      Given the campaign is running
      And Ana is logged in
      When Ana sends LogOut
      Then Ana receives error 101
      And Ana receives no LogOutAcknowledge

    Scenario Outline: [2] The campaign is loaded in <mode> mode and has not been started
      Given the campaign is loaded in "<mode>" mode
      And Ana is logged in
      When Ana sends LogOut
      Then Ana receives error 101
      And Ana receives no LogOutAcknowledge

      Examples:
        | mode        |
        | Progressive |
        | Predictive  |

    Scenario: [3] The campaign has been stopped
      Given the campaign is running in "Progressive" mode
      And Ana is logged in
      When the campaign is stopped
      And Ana sends LogOut
      Then Ana receives error 101
      And Ana receives no LogOutAcknowledge

  @LGO-28 @must @ruling-11
  Rule: LogOut is refused with Invalid Request or No Active Campaigns if no campaign is loaded
    Sections: Error Names and Codes; LogOut

    Scenario: [1] The campaign has been unloaded
      Given the campaign is running in "Progressive" mode
      And Ana is logged in
      When the campaign is stopped
      And the campaign is unloaded
      And Ana sends LogOut
      Then Ana receives error 106 or 101
      And Ana receives no LogOutAcknowledge

  @LGO-29 @must @ruling-7
  Rule: LogOut without its campaign is refused as invalid, or as lacking the key
    Sections: LogOut; Desktop Requests and OCS Responses; Error Names and Codes

    Scenario: [1] GSW_CAMPAIGN_NAME is missing
      Given the campaign is running in "Progressive" mode
      And Ana is logged in
      When Ana sends LogOut without GSW_CAMPAIGN_NAME
      Then Ana receives error 102 or 101
      And Ana receives no LogOutAcknowledge

  @LGO-30 @must @ruling-236
  Rule: A name of the wrong type is refused as invalid, as a wrong value, or as lacking the key
    Sections: LogOut; Desktop Requests and OCS Responses; Error Names and Codes

    Scenario: [1] The campaign is named by a number
      Given the campaign is running in "Progressive" mode
      And Ana is logged in
      When Ana sends LogOut with GSW_CAMPAIGN_NAME set to 12
      Then Ana receives error 101, 102 or 103
      And Ana receives no LogOutAcknowledge

  @LGO-31 @should @ruling-7 @ruling-11 @ruling-75
  Rule: The error of LogOut says which name is missing, wrong or unknown
    Sections: LogOut; Error Names and Codes

    Background:
      Given the campaign is running in "Progressive" mode
      And Ana is logged in

    Scenario: [1] The campaign is missing
      When Ana sends LogOut without GSW_CAMPAIGN_NAME
      Then Ana receives error 102

    Scenario Outline: [2] <case>
      When Ana sends LogOut with <key> set to <value>
      Then Ana receives error <error>

      Examples:
        | case             | error | key                     | value            |
        | wrong-campaign   | 103   | GSW_CAMPAIGN_NAME       | 12               |
        | wrong-group      | 103   | GSW_CAMPAIGN_GROUP_NAME | 12               |
        | unknown-campaign | 105   | GSW_CAMPAIGN_NAME       | "Nowhere"        |
        | unknown-group    | 105   | GSW_CAMPAIGN_GROUP_NAME | "Spring@Nowhere" |

  @LGO-32 @should @ruling-10
  Rule: LogOut of an agent outside the campaign is refused with Agent Not Found
    Sections: LogOut; Error Names and Codes

    Scenario Outline: [1] <agent> announces the logout
      Given the campaign group "Autumn@Service" of campaign "Autumn" for "Service" is running
      And the campaign is running in "Progressive" mode
      And <agent> is logged in
      When <agent> sends LogOut with GSW_CAMPAIGN_NAME set to "Spring"
      Then <agent> receives error 104

      Examples:
        | agent |
        | Zoe   |
        | Cleo  |
