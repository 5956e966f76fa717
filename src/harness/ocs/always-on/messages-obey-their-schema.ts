import type { KeyMismatch } from '../../../kernel/case-record.ts';
import { type SchemaViolation, validateEvent } from '../../../protocol/validate.ts';
import type { CaseRun } from '../../case/case-run.ts';
import { nameOf, type ReceivedMessage } from '../../case/received-message.ts';
import { violationNote } from '../../case/violation-note.ts';
import { violationsBreach } from '../../case/violations-breach.ts';
import type { AlwaysOnRule } from './always-on-rule.ts';

/** ENV-01: types, required keys and ranges of every event. Other rules check the application id and errors. */
export const messagesObeyTheirSchema: AlwaysOnRule = {
  id: 'ENV-01',
  received(message, _actor, run, situation) {
    for (const one of message.coerced ?? [])
      run.note('ENV-01', violationNote(nameOf(message), one), message.entry.n);
    const { identified, userData, unreadable = [] } = message;
    const violations =
      identified.kind === 'event' ? validateEvent(identified.name, userData, situation.reading) : [];
    const read = violations.filter(({ key }) => !unreadable.some((one) => one.key === key));
    judge(message, unreadable, read, run);
  },
};

function judge(
  message: ReceivedMessage,
  unreadable: readonly KeyMismatch[],
  violations: readonly SchemaViolation[],
  run: CaseRun,
): void {
  const keys = violations.filter((violation) => violation.key !== 'GSW_APPLICATION_ID');
  const name = nameOf(message);
  for (const noted of keys.filter(({ onlyNoted }) => onlyNoted)) {
    run.note('ENV-01', violationNote(name, noted), message.entry.n);
  }
  const broken = [...unreadable, ...keys.filter(({ onlyNoted }) => !onlyNoted)];
  if (broken.length === 0) return;
  run.alwaysOn('ENV-01', violationsBreach(`${name} as its table describes it`, broken, message.entry.n));
}
