@ocs @doc-001 @doc-002
Feature: Pacing of a floor
  A floor of agents and customers works for some time that passes in the clock of OCS only. What customers do, and how long
  they talk, is drawn at random with a seed. No call decides anything: a rate is judged by all calls, and turns a case red
  only if chance brings it about in less than one of 1000 floors. What T-Server and the calling list show counts; an answered
  call that no agent got is Abandoned or Dropped there. The documents name the goals of pacing without saying how it reaches
  them, so these rules advise.

  @PAC-02 @should
  Rule: In Progressive mode OCS dials only as many calls as there are agents who are ready
    Sections: Predictive Mode (or Progressive Mode)

    Scenario: [1] A group of 12 agents
      Given a floor of 12 agents in "Progressive" mode, whose goal is an "Overdial Rate" of 5 %
      When the floor works for 20 minutes
      Then OCS never dials more calls than there are agents who are ready
      And at most 0 % of the answered calls find no agent

  @PAC-03 @should
  Rule: The answered calls that find no agent are no larger a part than the goal
    Sections: Default Record Information; Predictive Mode (or Progressive Mode)

    Scenario Outline: [1] The goal is <goal> %
      Given a floor of 20 agents in "Predictive" mode, whose goal is an "Overdial Rate" of <goal> %
      When the floor works for 40 minutes
      Then at most <goal> % of the answered calls find no agent

      Examples:
        | goal |
        | 2    |
        | 6    |

  @PAC-04 @should
  Rule: The maximum overdial rate is kept with every goal
    Sections: Default Record Information; Predictive Mode (or Progressive Mode)

    Scenario: [1] The agents are to be busier than the maximum permits
      Given the option predictive_max_overdial_rate is 2
      And a floor of 20 agents in "Predictive" mode, whose goal is a "Busy Factor" of 97 %
      When the floor works for 40 minutes
      Then at most 2 % of the answered calls find no agent

  @PAC-05 @should
  Rule: The busy factor that is the goal is reached
    Sections: Default Record Information; Predictive Mode (or Progressive Mode)

    Scenario: [1] A group of 20 agents
      Given a floor of 20 agents in "Predictive" mode, whose goal is a "Busy Factor" of 85 %
      When the floor works for 40 minutes
      Then the agents are busy 85 % of their time

  @PAC-06 @should
  Rule: In a small group, agents who announce when they will be ready wait less for a call
    Sections: ReadyTime Request; ReadyTime

    Scenario: [1] Every agent announces it when the call has ended
      Given the option predictive_algorithm is "advanced_small_group"
      And the option record_processed is true
      And a floor of 8 agents in "Predictive" mode, whose goal is an "Overdial Rate" of 5 %
      When the floor works for 45 minutes
      And the floor works for 45 minutes with ReadyTime from every agent
      Then the agents have waited less with ReadyTime than without

  @PAC-07 @should @ruling-99
  Rule: With an algorithm that is not for small groups, agents who announce when they will be ready do not wait less
    Sections: ReadyTime Request; ReadyTime
    The floor without ReadyTime comes last, so that what OCS learns meanwhile can only shorten its waits.

    Scenario: [1] Every agent announces it when the call has ended
      Given the option predictive_algorithm is "classical"
      And the option record_processed is true
      And a floor of 8 agents in "Predictive" mode, whose goal is an "Overdial Rate" of 5 %
      When the floor works for 45 minutes with ReadyTime from every agent
      And the floor works for 45 minutes
      Then the agents have waited no less with ReadyTime than without
