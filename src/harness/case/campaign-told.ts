/** What a desktop was told about a campaign group, and whether it must have processed it. */
export interface CampaignTold {
  readonly campaign: string;
  readonly group: string;
  readonly applicationId: number;
  readonly running: boolean;
  readonly mode: string | undefined;
  /** The state when the desktop was last at rest. Until it is at rest again, it may know either one. */
  sure: CampaignTold | undefined;
}

/** Whether a dialing session runs after a notification; nothing if the notification does not say. */
export function runningAfter(event: string): boolean | undefined {
  if (event === 'CampaignStarted') return true;
  return event === 'CampaignModeChanged' || event === 'CampaignGroupAssigned' ? undefined : false;
}
