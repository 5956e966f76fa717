import { mismatchText } from '../../../kernel/mismatch-text.ts';
import { isRequestName } from '../../../protocol/message-names.generated.ts';
import { nameOf } from '../../case/received-message.ts';
import { renderValue } from '../../expect/matcher.ts';
import type { AlwaysOnRule } from './always-on-rule.ts';

/** ENV-03: the reference id of a request comes back unchanged, in a positive answer and in an error (ruling 22). */
export const answersEchoTheReferenceId: AlwaysOnRule = {
  id: 'ENV-03',
  received(message, _actor, run, { relation }) {
    if (relation.kind !== 'answer' || relation.echoed) return;
    // No table covers a request of unknown type: ENV-18 is the rule for it.
    if (!isRequestName(relation.request.name)) return;
    // The key is an Int. ENV-15 judges other values, and ENV-16 an answer to a request that has none.
    if (!Number.isInteger(relation.request.referenceId)) return;
    const expected = renderValue(relation.request.referenceId);
    const actual = renderValue(message.userData.GSW_REFERENCE_ID);
    run.alwaysOn('ENV-03', {
      expected: `${nameOf(message)} with the reference id of ${relation.request.name}: ${expected}`,
      actual: mismatchText({ key: 'GSW_REFERENCE_ID', expected, actual }),
      keys: [{ key: 'GSW_REFERENCE_ID', expected, actual }],
      message: message.entry.n,
    });
  },
};
