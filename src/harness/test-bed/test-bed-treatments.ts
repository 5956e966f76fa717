import type { JsonObject } from '../../kernel/json.ts';
import { KitError } from '../../kernel/kit-error.ts';
import { valueNamed } from '../../protocol/named-value.ts';

/** Treatments of the control method `provision` from a table of call results, places in their order, and actions. */
export function treatmentsFromTable(
  rows: readonly Readonly<Record<string, string>>[],
): readonly JsonObject[] {
  return rows.map(({ call_result, sequence, action = '' }, n) => ({
    name: `Treatment ${n + 1}`,
    dbid: 951 + n,
    callResult: callResultOf(call_result),
    ...(sequence === undefined ? {} : { sequence: Number(sequence) }),
    action: actionOf(action),
  }));
}

function callResultOf(cell = ''): number {
  const result = valueNamed('call_result', cell);
  if (result !== undefined) return result;
  throw new KitError({
    code: 'FEATURE_TREATMENT',
    message: `"${cell}" is not a call result.`,
    hint: 'schemas/desktop-protocol/enumerations.schema.json lists their names.',
  });
}

function actionOf(action: string): JsonObject {
  const [, minutes] = /^Retry in (\d+) minutes$/.exec(action) ?? [];
  if (minutes !== undefined) return { kind: 'Retry in', minutes: Number(minutes) };
  const [, dateTime] = /^Retry at specified date (.+)$/.exec(action) ?? [];
  if (dateTime !== undefined) return { kind: 'Retry at specified date', dateTime };
  throw new KitError({
    code: 'FEATURE_TREATMENT',
    message: `"${action}" is not a treatment of the step vocabulary.`,
    hint: 'Write "Retry in 30 minutes" or "Retry at specified date 12/31/2035 12:00".',
  });
}
