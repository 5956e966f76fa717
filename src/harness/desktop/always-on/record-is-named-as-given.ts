import type { KeyMismatch } from '../../../kernel/case-record.ts';
import { renderValue } from '../../expect/matcher.ts';
import type { DesktopRule } from './desktop-rule.ts';

/** Keys of a request that say where its record is from. */
const namingKeys = ['GSW_CAMPAIGN_NAME', 'GSW_CAMPAIGN_GROUP_NAME', 'GSW_CALLING_LIST'] as const;

/** DEN-18: a request about a record names the campaign, the group and the list that OCS gave with that record. */
export const recordIsNamedAsGiven: DesktopRule = {
  id: 'DEN-18',
  asked(request, { run, history }) {
    const record = history.recordOf(request);
    // A new record may be added to another list than that of the record whose handle is named.
    if (!record || request.name === 'AddRecord') return;
    const keys = namingKeys.flatMap((key): readonly KeyMismatch[] => {
      const given = request.userData[key];
      const own = record.userData[key];
      if (given === undefined || own === undefined || given === own) return [];
      return [{ key, expected: renderValue(own), actual: renderValue(given) }];
    });
    if (keys.length === 0) return;
    run.alwaysOn('DEN-18', {
      expected: `${request.name} with the names that came with the record ${record.handle}`,
      actual: `${keys.length} of them different`,
      keys,
      message: request.entry,
    });
  },
};
