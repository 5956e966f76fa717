import type { JsonObject } from '../../kernel/json.ts';
import { KitError } from '../../kernel/kit-error.ts';
import { valueNamed } from '../../protocol/named-value.ts';

/** Actions that are the whole cell. */
const plainActions: ReadonlySet<string> = new Set([
  'Redial',
  'Next in chain',
  'Assign to Group',
  'Mark as Agent Error',
]);

/** Treatments of the control method `provision` from a table of call results, places in their order, and actions. */
export function treatmentsFromTable(
  rows: readonly Readonly<Record<string, string>>[],
): readonly JsonObject[] {
  return rows.map(({ call_result, sequence, action = '', cycle_attempts, apply_to_call }, n) => ({
    name: `Treatment ${n + 1}`,
    dbid: 951 + n,
    callResult: callResultOf(call_result),
    ...(sequence === undefined ? {} : { sequence: Number(sequence) }),
    action: actionOf(action),
    ...(cycle_attempts === undefined ? {} : { cycleAttempts: Number(cycle_attempts) }),
    ...(apply_to_call === undefined || apply_to_call === '' ? {} : { applyToCall: apply_to_call }),
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
  const [, interval, minutes] = /^(Retry in|Next in chain after) (\d+) minutes$/.exec(action) ?? [];
  if (interval !== undefined) return { kind: interval, minutes: Number(minutes) };
  const [, onDate, dateTime = ''] = /^(.+ at specified date) (.+)$/.exec(action) ?? [];
  if (onDate === 'Retry at specified date' || onDate === 'Next in chain at specified date')
    return { kind: onDate, dateTime };
  if (plainActions.has(action)) return { kind: action };
  throw new KitError({
    code: 'FEATURE_TREATMENT',
    message: `"${action}" is not a treatment of the step vocabulary.`,
    hint: 'Write "Redial", "Next in chain", "Retry in 30 minutes" or "Retry at specified date 12/31/2035 12:00".',
  });
}
