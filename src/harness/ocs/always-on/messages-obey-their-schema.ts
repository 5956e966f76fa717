import { type SchemaViolation, validateEvent } from '../../../protocol/validate.ts';
import type { CaseRun } from '../../case/case-run.ts';
import { nameOf, type ReceivedMessage } from '../../case/received-message.ts';
import { violationNote } from '../../case/violation-note.ts';
import type { AlwaysOnRule } from './always-on-rule.ts';

/** ENV-01: types, required keys and ranges of every event. The application id and errors have rules of their own. */
export const messagesObeyTheirSchema: AlwaysOnRule = {
  id: 'ENV-01',
  received(message, _actor, run, situation) {
    for (const one of message.coerced ?? [])
      run.note('ENV-01', violationNote(nameOf(message), one), message.entry.n);
    if (message.identified.kind !== 'event') return;
    const violations = validateEvent(message.identified.name, message.userData, situation.reading);
    judge(message, violations, run);
  },
};

function judge(message: ReceivedMessage, violations: readonly SchemaViolation[], run: CaseRun): void {
  const keys = violations.filter((violation) => violation.key !== 'GSW_APPLICATION_ID');
  const name = nameOf(message);
  for (const noted of keys.filter(({ onlyNoted }) => onlyNoted)) {
    run.note('ENV-01', violationNote(name, noted), message.entry.n);
  }
  const broken = keys.filter(({ onlyNoted }) => !onlyNoted);
  if (broken.length === 0) return;
  run.alwaysOn('ENV-01', {
    expected: `${name} as its schema describes it`,
    actual: `${broken.length} of its keys do not obey`,
    keys: broken.map(({ key, expected, actual }) => ({ key, expected, actual })),
    message: message.entry.n,
  });
}
