import type { Configuration } from '../configuration/configuration.ts';

/** What stands until the first provisioning, and for a backup that there is not: nobody is served. */
export const unprovisioned: Configuration = {
  applicationId: 0,
  tenant: { name: '', dbid: 0 },
  switch: { name: '', dbid: 0 },
  options: {},
  timeZones: [],
  agents: [],
  agentGroups: [],
  placeGroups: [],
  scripts: [],
  treatments: [],
  callingLists: [],
  campaigns: [],
  campaignGroups: [],
};
