import { mismatchText } from '../../../kernel/mismatch-text.ts';
import type { KeyValue } from '../../../protocol/user-data.ts';
import type { SentRequest } from '../../case/sent-request.ts';
import { renderValue } from '../../expect/matcher.ts';
import type { DesktopHistory } from '../desktop-history.ts';
import type { DesktopRule } from './desktop-rule.ts';

/**
 * DEN-02: a request carries the id of the OCS that it is for, as that OCS has sent it (001, Characteristics of Event
 * Structures).
 */
export const requestsCarryTheApplicationId: DesktopRule = {
  id: 'DEN-02',
  asked(request, { run, history }) {
    const given = request.userData.GSW_APPLICATION_ID;
    // A request without the key breaks its table: that is DEN-01.
    if (given === undefined) return;
    // Before OCS has sent its id, the desktop may ask for the status with the id from its configuration.
    if (request.name === 'CampaignStatusRequest' && history.applicationIds.length === 0) return;
    const right = applicationIdsFor(request, history);
    if (right.some((id) => id === given)) return;
    const expected =
      right.length === 0
        ? 'no request before OCS has sent its id'
        : [...new Set(right.map(shown))].join(' or ');
    run.alwaysOn('DEN-02', {
      expected: `${request.name} with the application id of the OCS that it is for`,
      actual: mismatchText({ key: 'GSW_APPLICATION_ID', expected, actual: shown(given) }),
      keys: [{ key: 'GSW_APPLICATION_ID', expected, actual: shown(given) }],
      message: request.entry,
    });
  },
};

/**
 * A record is finished with the OCS that gave it, or with the one that took its place (ruling 34); a campaign's
 * requests go to the OCS that last sent a notification of it.
 */
function applicationIdsFor(request: SentRequest, history: DesktopHistory): readonly number[] {
  const record = history.recordOf(request);
  const newest = history.applicationIds.slice(-1);
  if (record) return [record.applicationId, ...newest];
  // Which OCS gave a record of an unknown handle cannot be said; the wrong handle is the fault of another rule.
  if (request.userData.GSW_RECORD_HANDLE !== undefined) return history.applicationIds;
  const named = request.userData.GSW_CAMPAIGN_NAME;
  const campaigns = history.campaigns.all.filter(({ campaign }) => campaign === named);
  if (campaigns.length === 0) return history.applicationIds;
  return campaigns.flatMap(({ applicationId, sure }) => [
    applicationId,
    sure?.applicationId ?? applicationId,
  ]);
}

function shown(value: KeyValue): string {
  return renderValue(value);
}
