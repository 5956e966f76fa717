import { validateCallUserData } from '../../../protocol/validate.ts';
import { violationsBreach } from '../../case/violations-breach.ts';
import type { DesktopRule } from './desktop-rule.ts';

/** DEN-14: reserved keys in a call's user data have the types that their table gives (001, Reserved Keys). */
export const callDataHaveTheirTypes: DesktopRule = {
  id: 'DEN-14',
  used({ userData, messageType, entry }, { run, reading }) {
    const wrong = validateCallUserData(userData, reading).filter(({ problem }) => problem === 'type');
    if (wrong.length === 0) return;
    const expected = `${messageType} with reserved keys of the types that 001 gives them`;
    run.alwaysOn('DEN-14', violationsBreach(expected, wrong, entry.n));
  },
};
