import { renderValue } from '../../expect/matcher.ts';
import type { DesktopRule } from './desktop-rule.ts';

/** DEN-03: each reference id that a desktop sends is new: no other request of the session has it. */
export const referenceIdsAreFresh: DesktopRule = {
  id: 'DEN-03',
  asked({ name, referenceId, entry }, { run, history }) {
    if (referenceId === undefined) return;
    const earlier = history.requests.find((request) => request.referenceId === referenceId);
    if (!earlier) return;
    const actual = `${renderValue(referenceId)}, as in message ${earlier.entry}`;
    run.alwaysOn('DEN-03', {
      expected: `${name} with a reference id that no other request has`,
      actual,
      keys: [{ key: 'GSW_REFERENCE_ID', expected: 'a value not used before', actual }],
      message: entry,
    });
  },
};
