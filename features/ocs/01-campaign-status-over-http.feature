@ocs @doc-001
Feature: Campaign status over HTTP
  A web or application server, such as the one of a campaign manager, can follow the campaign groups too: OCS posts to it
  every change of their states, and repeats the state while they are loaded.

  @HTP-01 @should
  Rule: Every change of a campaign group's state is posted
    Sections: Campaign Group Status Notification from OCS to Web or Application Server
    The document says what can be reported, not how often.

    Background:
      Given OCS posts campaign group states to a web server
      And the campaign is not loaded in "Predictive" mode
      And Ana is logged in

    Scenario: [1] The campaign is loaded
      When the campaign is loaded
      Then the web server receives a POST

    Scenario: [2] The campaign starts and stops
      When the campaign is loaded
      Then the web server receives a POST
      When the campaign is started
      Then the web server receives a POST
      When the campaign is stopped
      Then the web server receives a POST

    Scenario: [3] The campaign is unloaded
      When the campaign is loaded
      Then the web server receives a POST
      When the campaign is unloaded
      Then the web server receives a POST

    Scenario: [4] The mode of the campaign is changed
      When the campaign is loaded
      And the campaign is started
      Then the web server receives a POST
      And the web server receives a POST
      When the campaign's mode is changed to "Progressive"
      Then the web server receives a POST

  @HTP-02 @should @ruling-42 @ruling-246
  Rule: What is posted names the campaign group, its agents, its campaign and its tenant
    Sections: Campaign Group Status Notification from OCS to Web or Application Server
    This document leaves the body to the deployment guide, whose published table ends in the middle. The
    tenant goes by the name that its option customer_name gives it, or by its own.

    Background:
      Given OCS posts campaign group states to a web server
      And the campaign group "Autumn@Service" of campaign "Autumn" for "Service" is not loaded

    Scenario: [1] The keys of the first campaign group
      Given Ana is logged in
      When the campaign is loaded
      Then the web server receives a POST with:
        | key                     | value                                 |
        | GSW_TENANT_NAME         | one of "Northwind Power", "Environment" |
        | GSW_TENANT_CCID         | any                                   |
        | GSW_CAMPAIGN_GROUP_NAME | "Spring@Sales"                        |
        | GSW_CAMPAIGN_GROUP_GUID | any text                              |
        | GSW_GROUP_NAME          | "Sales"                               |
        | GSW_CAMPAIGN_NAME       | "Spring"                              |
        | GSW_QUEUE_NAME          | "8000"                                |

    Scenario: [2] The keys of another one
      Given Ana is logged in
      When the campaign group "Autumn@Service" is loaded
      Then the web server receives a POST with:
        | key                     | value            |
        | GSW_CAMPAIGN_GROUP_NAME | "Autumn@Service" |
        | GSW_GROUP_NAME          | "Service"        |
        | GSW_CAMPAIGN_NAME       | "Autumn"         |

    Scenario: [3] Types of the values
      Given Ana is logged in
      When the campaign is loaded
      Then the web server receives a POST that obeys its schema

    Scenario: [4] The option customer_name of the tenant is not set
      Given the tenant has no option customer_name
      And Ana is logged in
      When the campaign is loaded
      Then the web server receives a POST with:
        | key             | value                             |
        | GSW_TENANT_NAME | one of "undefined", "Environment" |

  @HTP-03 @should @ruling-53
  Rule: For a running campaign the mode is posted, as a number
    Sections: Campaign Group Status Notification from OCS to Web or Application Server; User Event Attributes

    Scenario Outline: [1] The campaign runs in <mode> mode
      Given OCS posts campaign group states to a web server
      And the campaign is not loaded in "<mode>" mode
      And Ana is logged in
      When the campaign is started
      Then the web server receives a POST with:
        | key           | value    |
        | GSW_DIAL_MODE | <number> |

      Examples:
        | mode                     | number |
        | Predictive               | 1      |
        | Progressive              | 2      |
        | Preview                  | 3      |
        | Progressive with Seizing | 4      |
        | Predictive with Seizing  | 5      |
        | Push Preview             | 8      |
        | Progressive GVP          | 9      |
        | Power GVP                | 11     |

    Scenario: [2] The mode has changed
      Given OCS posts campaign group states to a web server
      And the campaign is not loaded in "Predictive" mode
      And Ana is logged in
      When the campaign is started
      And the campaign's mode is changed to "Progressive"
      Then the web server receives a POST with:
        | key           | value    |
        | GSW_DIAL_MODE | Progress |

  @HTP-04 @should
  Rule: The campaign template is that of the campaign group's script
    Sections: Reserved Keys; Campaign Group Status Notification from OCS to Web or Application Server

    Scenario: [1] A campaign group with a script
      Given OCS posts campaign group states to a web server
      And the campaign group has the script "Renewals"
      And Ana is logged in
      When the campaign is loaded
      Then the web server receives a POST with:
        | key                        | value      |
        | GSW_CAMPAIGN_TEMPLATE_NAME | "Renewals" |

    Scenario: [2] A campaign group without a script
      Given OCS posts campaign group states to a web server
      And the campaign has the script "Renewals"
      And Ana is logged in
      When the campaign is loaded
      Then the web server receives a POST with:
        | key                        | value  |
        | GSW_CAMPAIGN_TEMPLATE_NAME | absent |

  @HTP-05 @should
  Rule: While a campaign group is loaded its state is posted again, at the interval that is configured
    Sections: Campaign Group Status Notification from OCS to Web or Application Server

    Background:
      Given OCS posts campaign group states to a web server

    Scenario: [1] An interval of 30 seconds
      Given the option campaigngroup-states-interval is 30
      And Ana is logged in
      When the campaign is loaded
      Then the web server receives a POST
      When 29 seconds pass
      Then the web server receives nothing more
      When 1 second passes
      Then the web server receives a POST with:
        | key                     | value          |
        | GSW_CAMPAIGN_GROUP_NAME | "Spring@Sales" |
      When 30 seconds pass
      Then the web server receives a POST with:
        | key                     | value          |
        | GSW_CAMPAIGN_GROUP_NAME | "Spring@Sales" |
      And the web server receives nothing more

    Scenario: [2] The campaign is unloaded in the meantime
      Given the option campaigngroup-states-interval is 30
      And Ana is logged in
      When the campaign is loaded
      And the campaign is unloaded
      Then the web server receives a POST
      And the web server receives a POST
      When 60 seconds pass
      Then the web server receives nothing more

    Scenario: [3] No interval is configured: 10 seconds
      Given Ana is logged in
      When the campaign is loaded
      Then the web server receives a POST
      When 9 seconds pass
      Then the web server receives nothing more
      When 1 second passes
      Then the web server receives a POST
      And the web server receives nothing more

    Scenario: [4] Two campaign groups are loaded
      Given the option campaigngroup-states-interval is 30
      And the campaign group "Autumn@Service" of campaign "Autumn" for "Service" is not loaded
      And Ana is logged in
      When the campaign is loaded
      And the campaign group "Autumn@Service" is loaded
      Then the web server receives a POST
      And the web server receives a POST
      When 30 seconds pass
      Then the web server receives a POST with:
        | key                     | value          |
        | GSW_CAMPAIGN_GROUP_NAME | "Spring@Sales" |
      And the web server receives a POST with:
        | key                     | value            |
        | GSW_CAMPAIGN_GROUP_NAME | "Autumn@Service" |

  @HTP-06 @should
  Rule: If the option says so, no state is posted
    Sections: Campaign Group Status Notification from OCS to Web or Application Server

    Scenario: [1] The campaign is loaded and started
      Given OCS posts campaign group states to a web server
      And the option send-campaigngroup-states is false
      And Ana is logged in
      When the campaign is loaded
      And the campaign is started
      And 60 seconds pass
      Then the web server receives nothing more

  @HTP-07 @should
  Rule: A web server that cannot be reached does not keep agents from working
    Sections: Campaign Group Status Notification from OCS to Web or Application Server; CampaignStarted

    Scenario: [1] The campaign is started, and a record asked for
      Given the option campaigngroup-states-uri is "http://127.0.0.1:1/states"
      And Ana is logged in
      When the campaign is started
      Then Ana receives CampaignStarted
      When Ana sends PreviewRecordRequest
      Then Ana receives PreviewRecord
