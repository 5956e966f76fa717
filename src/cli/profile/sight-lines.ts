import type { SeenCampaign, Sight } from '../../harness/run/sight.ts';

/** What a first look has shown, as comments of a profile. */
export function sightLines(sight: Sight): readonly string[] {
  const { nothing, agents, campaigns } = sight;
  const lines =
    nothing === undefined
      ? [...agents.map(agentLine), ...campaigns.map(campaignLine), ...otherNames(campaigns)]
      : [`Nothing could be seen: ${nothing}`];
  return ['# A first look over its link:', ...lines.map((line) => `#   ${line}`), ''];
}

/** The answer to a request, to be printed next to its name. */
export function requestComment(sight: Sight | undefined, request: string): string {
  const came = sight?.requests.get(request);
  if (came === undefined) return '';
  const meaning = /^error 101\b/.test(came) ? ': it is unknown, or not accepted now' : '';
  return `   # ${came}${meaning}`;
}

function agentLine({ agentId, dn, refusal }: Sight['agents'][number]): string {
  return `agent ${agentId} on DN ${dn}: ${refusal ?? 'logs in'}`;
}

function campaignLine({ event, name, group, mode }: SeenCampaign): string {
  const named = name === undefined ? 'a campaign without a name' : `campaign ${JSON.stringify(name)}`;
  const ofGroup = group === undefined ? '' : `, group ${JSON.stringify(group)}`;
  return `${named}${ofGroup}: ${event}${mode === undefined ? '' : `, mode ${mode}`}`;
}

/** The names of the test bed; if others were seen, the profile may give them. */
const usual = { campaign: 'Spring', group: 'Spring@Sales' } as const;

/** The first campaign that was seen, if none has the usual name: it may be the right one. */
function otherNames(campaigns: readonly SeenCampaign[]): readonly string[] {
  const [first] = campaigns;
  if (first?.name === undefined || campaigns.some(({ name }) => name === usual.campaign)) return [];
  const group =
    first.group === undefined ? '' : `, campaignGroups: { "${usual.group}": ${JSON.stringify(first.group)} }`;
  return [
    `If this is what "ocs-tck stage" calls ${usual.campaign}:`,
    `names: { campaigns: { ${usual.campaign}: ${JSON.stringify(first.name)} }${group} }`,
  ];
}
