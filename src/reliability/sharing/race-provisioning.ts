import type { JsonObject } from '../../kernel/json.ts';

export const campaign = 'Race';
export const list = 'Raced';
export const firstDn = 7001;

/** The most agents in a conference. */
export const raceSize = 8;

/** A preview campaign for so many agents, with so many records, which may be called at any time. */
export function raceProvisioning(chains: number, size = raceSize): JsonObject {
  const agents = Array.from({ length: size }, (_, n) => String(1001 + n));
  const records = Array.from({ length: chains }, (_, n) => ({
    contact_info: `7${String(n).padStart(7, '0')}`,
    daily_from: 0,
    daily_till: 86_400,
  }));
  return {
    agents: agents.map((agentId) => ({ agentId })),
    agentGroups: [{ name: 'Agents', agents }],
    timeZones: [{ name: 'GMT', javaName: 'UTC' }],
    callingLists: [
      {
        name: list,
        table: 'raced',
        fields: [{ name: 'note', type: 'VARCHAR', sendAttribute: 'note' }],
        records,
      },
    ],
    campaigns: [{ name: campaign, callingLists: [list] }],
    campaignGroups: [{ name: `${campaign}@Agents`, campaign, group: 'Agents', dialMode: 'Preview' }],
  };
}

/** The first agent dials, and all others join the call. */
export function conferenceOf(handle: number, dns: readonly string[], connId: string): JsonObject[] {
  const userData = { GSW_RECORD_HANDLE: handle };
  const said = { connId, callType: 'Outbound', userData };
  return dns.flatMap((dn, n) => [
    { event: n === 0 ? 'EventDialing' : 'EventRinging', dn, ...said },
    { event: 'EventEstablished', dn, ...said },
  ]);
}
