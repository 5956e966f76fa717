import { renderValue } from '../../expect/matcher.ts';
import type { DesktopRule } from './desktop-rule.ts';

/** DEN-15: a request about a record names the campaign that the record came from (001, Reserved Keys). */
export const requestsNameTheRecordsCampaign: DesktopRule = {
  id: 'DEN-15',
  asked({ name, userData, entry }, { run, history }) {
    const key = 'GSW_CAMPAIGN_NAME';
    const own = history.recordOf({ userData })?.userData[key];
    const named = userData[key];
    if (own === undefined || named === undefined || own === named) return;
    const mismatch = { key, expected: renderValue(own), actual: renderValue(named) };
    run.alwaysOn('DEN-15', {
      expected: `${name} with the campaign of its record`,
      actual: `${key} is ${mismatch.actual}`,
      keys: [mismatch],
      message: entry,
    });
  },
};
