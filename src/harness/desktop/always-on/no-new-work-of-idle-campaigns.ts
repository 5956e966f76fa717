import type { CampaignTold } from '../../case/campaign-told.ts';
import type { SentRequest } from '../../case/sent-request.ts';
import type { DesktopHistory } from '../desktop-history.ts';
import type { DesktopRule } from './desktop-rule.ts';

/** Requests for new work. Requests for open records stay legal (ruling 67). */
const newWork: ReadonlySet<string> = new Set(['PreviewRecordRequest', 'PreviewDialingModeStart']);

/** DEN-07: a desktop requests nothing new from a campaign that has stopped or is unloaded, or that never ran. */
export const noNewWorkOfIdleCampaigns: DesktopRule = {
  id: 'DEN-07',
  asked(request, { run, history }) {
    if (!newWork.has(request.name) || campaignsMeant(request, history).some(mayRun)) return;
    run.alwaysOn('DEN-07', {
      expected: `no ${request.name} while no campaign group of the campaign runs`,
      actual: `${request.name} for ${JSON.stringify(request.userData.GSW_CAMPAIGN_NAME)}`,
      message: request.entry,
    });
  },
};

function campaignsMeant({ userData }: SentRequest, history: DesktopHistory): readonly CampaignTold[] {
  const { GSW_CAMPAIGN_NAME: campaign, GSW_CAMPAIGN_GROUP_NAME: group } = userData;
  return history.campaigns.all.filter((told) => told.campaign === campaign || told.group === group);
}

/** Until the desktop has come to rest, the state before also counts. */
function mayRun({ running, sure }: CampaignTold): boolean {
  return running || (sure?.running ?? false);
}
