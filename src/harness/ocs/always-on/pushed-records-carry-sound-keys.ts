import { validatePushPreview } from '../../../protocol/validate.ts';
import { violationsBreach } from '../../case/violations-breach.ts';
import type { AlwaysOnRule } from './always-on-rule.ts';

/**
 * PSH-01: the keys of a record that is pushed to an agent have the types and values of their tables (001, Proactive
 * Interaction Support, Default Record Information, Reserved Keys). Other rules of the chapter say which must be there.
 */
export const pushedRecordsCarrySoundKeys: AlwaysOnRule = {
  id: 'PSH-01',
  offered({ event, entry, userData }, _actor, run, { reading }) {
    const wrong = validatePushPreview(userData, reading);
    const broken = wrong.filter(({ problem, onlyNoted }) => problem !== 'missing' && !onlyNoted);
    if (broken.length === 0) return;
    const expected = `${event} with keys of the record as their tables describe them`;
    run.alwaysOn('PSH-01', violationsBreach(expected, broken, entry.n));
  },
};
