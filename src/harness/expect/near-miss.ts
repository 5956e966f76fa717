import type { KeyMismatch } from '../../kernel/case-record.ts';

/** A campaign group as a test bed has it. */
interface NamedGroup {
  readonly name: string;
  readonly campaign: string;
}

const ofCampaign = 'GSW_CAMPAIGN_NAME';
const ofGroup = 'GSW_CAMPAIGN_GROUP_NAME';

/** If a campaign's name is used for a campaign group's, or the other way around: they are easily confused. */
export function swappedNameHint(
  mismatches: readonly KeyMismatch[],
  groups: readonly NamedGroup[],
): { readonly hint?: string } {
  const holds = (key: string, name: string): boolean =>
    mismatches.some((one) => one.key === key && one.actual === `${JSON.stringify(name)} (String)`);
  for (const { campaign, name: group } of groups) {
    if (campaign === group) continue;
    if (holds(ofCampaign, group))
      return {
        hint: `${JSON.stringify(group)} is the name of a campaign group; ${ofCampaign} is that of its campaign, ${JSON.stringify(campaign)}.`,
      };
    if (holds(ofGroup, campaign))
      return {
        hint: `${JSON.stringify(campaign)} is the name of a campaign; ${ofGroup} is that of its group, ${JSON.stringify(group)}.`,
      };
  }
  return {};
}
