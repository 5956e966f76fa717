import type { KeyMismatch } from '../../../kernel/case-record.ts';
import { mismatchesText } from '../../../kernel/mismatch-text.ts';
import { messageCatalog } from '../../../protocol/catalog.generated.js';
import { renderValue } from '../../expect/matcher.ts';
import type { DesktopHistory } from '../desktop-history.ts';
import type { LinkRequest } from '../link-request.ts';
import type { RecordGiven } from '../record-given.ts';
import type { DesktopRule } from './desktop-rule.ts';

/** The desktop may change the call result only. */
const defaultKeys: readonly string[] = (messageCatalog.DefaultRecordInformation?.keys ?? [])
  .map(({ key }) => key)
  .filter((key) => key !== 'GSW_CALL_RESULT');

/** DEN-05: what OCS attached to a record stays as it is in a call's user data (001, Default Record Information). */
export const recordKeysStayAsTheyAre: DesktopRule = {
  id: 'DEN-05',
  used(request, { run, history }) {
    const record = recordMeant(request, history);
    if (!record) return;
    const keys = defaultKeys.flatMap((key) => changeOf(key, request, record));
    if (keys.length === 0) return;
    run.alwaysOn('DEN-05', {
      expected: `${request.messageType} with the record's own values`,
      actual: mismatchesText(keys),
      keys,
      message: request.entry.n,
    });
  },
};

function recordMeant({ userData, frame }: LinkRequest, history: DesktopHistory): RecordGiven | undefined {
  const byCall = typeof frame.connId === 'string' ? history.calls.get(frame.connId) : undefined;
  if (byCall !== undefined) return history.records.get(byCall);
  return history.recordOf({ userData });
}

function changeOf(key: string, request: LinkRequest, record: RecordGiven): readonly KeyMismatch[] {
  const given = request.userData[key];
  const own = record.userData[key];
  if (given === undefined || own === undefined || given === own) return [];
  return [{ key, expected: renderValue(own), actual: renderValue(given) }];
}
