// Generated from schemas/desktop-protocol/ by src/protocol/generate/main.ts: do not edit.

/** What a new record has in the columns that nobody gives (domain facts 2.1; rulings 202 and 203); its identity and time zone have no default. */
export const defaultRecord = {
  "contact_info_type": 2,
  "record_type": 2,
  "record_status": 1,
  "call_result": 28,
  "attempt": 0,
  "dial_sched_time": null,
  "call_time": null,
  "daily_from": 28800,
  "daily_till": 64800,
  "campaign_id": null,
  "agent_id": null,
  "chain_n": 0,
  "group_id": null,
  "app_id": null,
  "treatments": null,
  "media_ref": null,
  "email_subject": null,
  "email_template_id": null,
  "switch_id": null,
} as const;

/** An entry of the do-not-call list in which nothing stands. */
export const emptyDoNotCallEntry = {
  "phone": null,
  "customer_id": null,
  "dnc_message": null,
  "tenant_dbid": null,
  "campaign_dbid": null,
  "list_dbid": null,
  "is_internal": null,
  "time_stamp": null,
  "expires_at": null,
} as const;
