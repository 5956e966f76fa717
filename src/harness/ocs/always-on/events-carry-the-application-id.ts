import { mismatchText } from '../../../kernel/mismatch-text.ts';
import { dueApplicationIds } from '../../case/application-ids.ts';
import { nameOf } from '../../case/received-message.ts';
import { renderValue } from '../../expect/matcher.ts';
import type { AlwaysOnRule } from './always-on-rule.ts';

/** ENV-02: every event carries the DBID of the OCS application that sent it. An error without it is only noted (ruling 2). */
export const eventsCarryTheApplicationId: AlwaysOnRule = {
  id: 'ENV-02',
  received(message, actor, run, { applicationIds, relation }) {
    const actual = message.userData.GSW_APPLICATION_ID;
    const due = dueApplicationIds(message, relation, actor, applicationIds);
    if (due.some((id) => id === actual)) return;
    const name = nameOf(message);
    if (message.identified.kind === 'error' && actual === undefined) {
      run.note('ENV-20', `The ${name} does not carry GSW_APPLICATION_ID.`, message.entry.n);
      return;
    }
    const expected = [...new Set(due.map(renderValue))].join(' or ');
    run.alwaysOn('ENV-02', {
      expected: `${name} with GSW_APPLICATION_ID ${expected}`,
      actual: mismatchText({ key: 'GSW_APPLICATION_ID', expected, actual: renderValue(actual) }),
      keys: [{ key: 'GSW_APPLICATION_ID', expected, actual: renderValue(actual) }],
      message: message.entry.n,
    });
  },
};
