import type { UserData } from '../../protocol/user-data.ts';
import { type CampaignTold, runningAfter } from '../case/campaign-told.ts';

/** What a desktop was told about campaign groups: the last of each. */
export class CampaignsTold {
  readonly #campaigns = new Map<string, CampaignTold>();

  get all(): readonly CampaignTold[] {
    return [...this.#campaigns.values()];
  }

  /** Notes a notification about a campaign group. */
  told(event: string, userData: UserData, applicationId: number): void {
    const group = String(userData.GSW_CAMPAIGN_GROUP_NAME ?? '');
    const campaign = String(userData.GSW_CAMPAIGN_NAME ?? '');
    const key = JSON.stringify([campaign, group]);
    const mode = userData.GSW_CAMPAIGN_MODE;
    const known = this.#campaigns.get(key);
    const running = runningAfter(event) ?? known?.running ?? false;
    this.#campaigns.set(key, {
      campaign,
      group,
      applicationId,
      running,
      mode: typeof mode === 'string' ? mode : known?.mode,
      sure: known?.sure,
    });
  }

  /** The desktop has processed all of it. */
  atRest(): void {
    for (const campaign of this.#campaigns.values()) campaign.sure = { ...campaign, sure: undefined };
  }
}
