import type { CallRecord } from '../../ocs/machine/store-port.ts';

/** SQL types that SQLite and PostgreSQL share. */
export type SqlType =
  | 'integer'
  | 'decimal(18,0)'
  | 'double precision'
  | 'text'
  | 'varchar(64)'
  | 'varchar(128)'
  | 'varchar(255)'
  | 'timestamp';

interface ColumnDefinition {
  readonly type: SqlType;
  readonly optional?: true;
}

/** Every Genesys mandatory field has a column. */
type MandatoryColumns = { readonly [F in Exclude<keyof CallRecord, 'custom'>]: ColumnDefinition };

/** The columns of a calling list's table for the Genesys mandatory fields (OutboundContact, Defined Constants). */
export const mandatoryColumns = {
  record_id: { type: 'integer' },
  contact_info: { type: 'varchar(128)' },
  contact_info_type: { type: 'integer' },
  record_type: { type: 'integer' },
  record_status: { type: 'integer' },
  call_result: { type: 'integer' },
  attempt: { type: 'integer' },
  dial_sched_time: { type: 'integer', optional: true },
  call_time: { type: 'integer', optional: true },
  daily_from: { type: 'integer' },
  daily_till: { type: 'integer' },
  tz_dbid: { type: 'integer' },
  campaign_id: { type: 'integer', optional: true },
  agent_id: { type: 'varchar(255)', optional: true },
  chain_id: { type: 'integer' },
  chain_n: { type: 'integer' },
  group_id: { type: 'integer', optional: true },
  app_id: { type: 'integer', optional: true },
  treatments: { type: 'varchar(255)', optional: true },
  media_ref: { type: 'integer', optional: true },
  email_subject: { type: 'varchar(255)', optional: true },
  email_template_id: { type: 'integer', optional: true },
  switch_id: { type: 'integer', optional: true },
} as const satisfies MandatoryColumns;

/** The same, in the order of the table. */
export const mandatoryColumnNames = Object.keys(mandatoryColumns) as readonly (keyof MandatoryColumns)[]; // its keys are exactly these
