@ocs @doc-001
Feature: Who is offered a callback
  A personal callback belongs to the agent who has asked for it, a callback of the campaign to any one of its agents.

  @SCH-35 @must
  Rule: A personal callback is offered to the agent who has asked for it, and to nobody else
    Sections: Scheduling and Rescheduling Records; RecordReschedule

    Background:
      Given the campaign is running
      And Ben is logged in
      And Ana is logged in
      And Ana has a preview record
      And Ana has sent RecordReschedule with:
        | key               | value                  |
        | GSW_CALLBACK_TYPE | "Personal"             |
        | GSW_DATE_TIME     | the time in 30 minutes |
      And Ana has sent RecordProcessed

    Scenario: [1] Both agents of the group are there
      When 1860 seconds pass
      Then Ana receives ScheduledCall
      And Ben receives nothing

  @SCH-36 @should @ruling-188
  Rule: A personal callback whose agent is away waits for the agent
    Sections: Scheduling and Rescheduling Records; PreviewDialingModeStart Request
    The documents say that callbacks may come directly after a login, but not what else may happen to them.

    Scenario: [1] The agent comes back
      Given the campaign is running
      And Ana is logged in
      And Ana has a preview record
      And Ana has sent RecordReschedule with:
        | key               | value                  |
        | GSW_CALLBACK_TYPE | "Personal"             |
        | GSW_DATE_TIME     | the time in 30 minutes |
      And Ana has sent RecordProcessed
      And Ana logs out
      When 1860 seconds pass
      And Ana logs in
      And 60 seconds pass
      Then Ana receives ScheduledCall

    Scenario: [2] It is not offered to a colleague in the meantime
      Given the campaign is running
      And Ben is logged in
      And Ana is logged in
      And Ana has a preview record
      And Ana has sent RecordReschedule with:
        | key               | value                  |
        | GSW_CALLBACK_TYPE | "Personal"             |
        | GSW_DATE_TIME     | the time in 30 minutes |
      And Ana has sent RecordProcessed
      And Ana logs out
      When 1860 seconds pass
      Then Ben receives nothing

  @SCH-37 @must
  Rule: A callback of the campaign is offered to one agent of its group
    Sections: Scheduling and Rescheduling Records

    Background:
      Given the campaign group "Autumn@Service" of campaign "Autumn" for "Service" is running
      And the campaign is running
      And Ana is logged in
      And Ana has a preview record
      And Ana has sent RecordReschedule with:
        | key               | value                  |
        | GSW_CALLBACK_TYPE | "Campaign"             |
        | GSW_DATE_TIME     | the time in 30 minutes |
      And Ana has sent RecordProcessed

    Scenario: [1] Two agents are there
      Given Ben is logged in
      When 1860 seconds pass
      Then exactly one of Ana and Ben receives ScheduledCall

    Scenario: [2] The agent who has asked for it is away
      Given Ben is logged in
      And Ana logs out
      When 1860 seconds pass
      Then Ben receives ScheduledCall

    Scenario: [3] An agent of another group is there, too
      Given Cleo is logged in
      When 1860 seconds pass
      Then Ana receives ScheduledCall
      And Cleo receives nothing
