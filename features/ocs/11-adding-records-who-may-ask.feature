@ocs @doc-001
Feature: Who may add a record
  An agent adds records to campaigns of their own groups.

  @ADD-52 @should @ruling-10 @ruling-201
  Rule: Only an agent of the campaign's groups can add a record
    Sections: AddRecord Request; Error Names and Codes

    Scenario: [1] An agent of another campaign
      Given the campaign group "Autumn@Service" of campaign "Autumn" for "Service" is running
      And the campaign is running
      And Cleo is logged in
      When Cleo sends AddRecord with:
        | key               | value       |
        | GSW_CAMPAIGN_NAME | "Spring"    |
        | GSW_CALLING_LIST  | "Customers" |
      Then Cleo receives error 104
      And the calling list holds 3 records
