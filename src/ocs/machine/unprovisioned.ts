import type { Configuration } from '../configuration/configuration.ts';

/** The configuration before the first provisioning, and of a backup that does not exist: nobody is served. */
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
