import { type SchemaViolation, validateEvent } from '../../../protocol/validate.ts';
import { nameOf, withoutNumber } from '../../case/received-message.ts';
import { violationsBreach } from '../../case/violations-breach.ts';
import type { AlwaysOnRule } from './always-on-rule.ts';

/** Keys that other rules check: ENV-19 the name of the error, PRV-37 the type of the refused request. */
const askedForElsewhere: ReadonlySet<string> = new Set(['GSW_ERROR', 'GSW_AGENT_REQ_TYPE']);

/** Whether ENV-07 judges a violation; ENV-02 and ENV-20 judge the application id. */
function isOwn({ key, problem, onlyNoted }: SchemaViolation): boolean {
  if (problem === 'missing' && askedForElsewhere.has(key)) return false;
  return !onlyNoted && key !== 'GSW_APPLICATION_ID';
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
    run.alwaysOn('ENV-07', {
      ...violationsBreach(expected, broken, message.entry.n),
      ...withoutNumber(nameOf(message)),
    });
  },
};
