import { type SchemaViolation, validateEvent } from '../../../protocol/validate.ts';
import { violationsBreach } from '../../case/violations-breach.ts';
import type { AlwaysOnRule } from './always-on-rule.ts';

/** Keys of an error event that other rules ask for: ENV-02 or ENV-20, and ENV-19. */
const ruledApart: ReadonlySet<string> = new Set(['GSW_APPLICATION_ID', 'GSW_ERROR']);

/**
 * Whether a violation is ENV-07's to judge. The two refusals of PreviewRecordRequest may name it, which PRV-13 asks for,
 * or be named by an event (ruling 1).
 */
function isOwn({ key, problem, onlyNoted }: SchemaViolation): boolean {
  if (key === 'GSW_AGENT_REQ_TYPE' && problem === 'missing') return false;
  return !onlyNoted && !ruledApart.has(key);
}

/** ENV-07: an error event carries its number; without its name it is only noted (rulings 4 and 5). */
export const errorsCarryNumberAndName: AlwaysOnRule = {
  id: 'ENV-07',
  received(message, _actor, run, situation) {
    if (message.identified.kind !== 'error') return;
    if (message.userData.GSW_ERROR === undefined) {
      run.note('ENV-19', 'The error event does not carry its name in GSW_ERROR.', message.entry.n);
    }
    const violations = validateEvent(
      message.identified.event ?? 'Error',
      message.userData,
      situation.reading,
    );
    const broken = violations.filter(isOwn);
    if (broken.length === 0) return;
    const expected = 'an error event as its table describes it';
    run.alwaysOn('ENV-07', violationsBreach(expected, broken, message.entry.n));
  },
};
