import { type SchemaViolation, validateCallUserData } from '../../../protocol/validate.ts';
import type { ReceivedCallEvent } from '../../case/received-message.ts';
import { violationsBreach } from '../../case/violations-breach.ts';
import type { TestAgent } from '../agents/test-agent.ts';
import { wasAttached } from '../calls/attached-pairs.ts';
import type { AlwaysOnRule } from './always-on-rule.ts';

/**
 * ENV-30: the keys of a record in a call have the types and values of their tables (001, Default Record Information,
 * Reserved Keys). If a key was already wrong in the record itself, ENV-01 judges it; PRV-34 judges a call without a
 * handle.
 */
export const callsCarrySoundRecordKeys: AlwaysOnRule = {
  id: 'ENV-30',
  called(callEvent, actor, run, { reading }) {
    const { event, entry, userData } = callEvent;
    const wrong = validateCallUserData(userData, reading)
      .filter((one) => isOfTheCall(one, callEvent, actor))
      .filter(({ key }) => !wasAttached(run, key, userData[key]));
    const broken = wrong.filter(({ onlyNoted }) => !onlyNoted);
    if (broken.length === 0) return;
    const expected = `${event} with keys of the record as their tables describe them`;
    run.alwaysOn('ENV-30', violationsBreach(expected, broken, entry.n));
  },
};

function isOfTheCall(
  { key, problem }: SchemaViolation,
  { userData }: ReceivedCallEvent,
  { record, received }: TestAgent,
): boolean {
  if (problem === 'missing') return false;
  return ![...received, ...(record ? [record] : [])].some((offered) => offered[key] === userData[key]);
}
