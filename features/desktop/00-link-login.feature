@desktop @doc-link
Feature: The agent's login
  OCS hears of an agent from T-Server. Only then does it send the desktop the campaigns of this agent.

  @DLK-06 @must
  Rule: An agent who logs in at the desktop is logged in at T-Server
    Sections: CTI frames

    Scenario: [1] The agent logs in
      Given the campaign is running
      When Ana's agent logs in
      Then Ana's desktop sends RequestAgentLogin with:
        | key     | value  |
        | thisDN  | "7001" |
        | agentId | "1001" |

    Scenario: [2] The screen shows that the agent is logged in
      Given the campaign is running
      When Ana's agent logs in
      Then Ana's screen shows:
        | what     | value |
        | loggedIn | true  |
