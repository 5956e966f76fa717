/** What a first look at an implementation over its link shows, for the author of its profile. */
export interface Sight {
  /** Why there was nothing to look at, in one sentence. */
  readonly nothing?: string;
  /** Agents of the suite's test bed; `refusal` says why one could not log in. */
  readonly agents: readonly { readonly agentId: string; readonly dn: string; readonly refusal?: string }[];
  /** As in the messages of OCS. */
  readonly applicationId?: number;
  /** As notifications name them; keys that did not come are absent. */
  readonly campaigns: readonly SeenCampaign[];
  /** What came for each request that was sent, by the request's name. */
  readonly requests: ReadonlyMap<string, string>;
}

export interface SeenCampaign {
  readonly event: string;
  readonly name?: string;
  readonly group?: string;
  readonly mode?: string;
}
