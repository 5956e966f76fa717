import { loadProfile } from '../harness/run/load-profile.ts';
import { refuseWrongTables } from '../harness/test-bed/standing-names.ts';
import { standingSql } from '../harness/test-bed/standing-sql.ts';
import { describeStandingTestBed } from '../harness/test-bed/standing-text.ts';
import { exitCodes } from '../kernel/exit-codes.ts';
import { isJsonObject, type JsonObject } from '../kernel/json.ts';
import { usageError } from '../kernel/usage-error.ts';
import { standingTestBedOfKit } from '../roles/standing-test-bed-of-kit.ts';

/** The table of the do-not-call list, unless the profile names another. */
const doNotCallTable = 'gsw_donotcall_list';

export interface StageOptions {
  readonly json?: boolean;
  readonly sql?: boolean;
  readonly profile?: string;
}

/** `ocs-tck stage`: what has to be set up by hand in an OCS without a control link. */
export async function stage({ json, sql, profile }: StageOptions): Promise<number> {
  if (json && sql) throw usageError('--json and --sql are both given.', 'Give one of them.');
  const { standing, names, lists } = await loadProfile(profile);
  const testBed = await standingTestBedOfKit(names);
  refuseWrongTables(Object.keys(lists?.tables ?? {}), testBed.names);
  const provisioning = inTables(testBed.provisioning(standing?.applicationId), lists?.tables);
  if (json) process.stdout.write(`${JSON.stringify(provisioning, undefined, 2)}\n`);
  else if (sql) process.stdout.write(standingSql(provisioning, lists && (lists.doNotCall ?? doNotCallTable)));
  else process.stdout.write(`${describeStandingTestBed(testBed, provisioning)}\n`);
  return exitCodes.passed;
}

/** The calling lists in the tables that the profile names. */
function inTables(provisioning: JsonObject, tables: Readonly<Record<string, string>> = {}): JsonObject {
  const { callingLists } = provisioning;
  const lists = Array.isArray(callingLists) ? callingLists.filter((list) => isJsonObject(list)) : [];
  return {
    ...provisioning,
    callingLists: lists.map((list) => ({ ...list, table: tables[String(list.name)] ?? list.table ?? null })),
  };
}
