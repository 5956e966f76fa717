import type {
  DialMode,
  FieldType,
  OcsOptions,
  TreatmentAction,
} from '../../ocs/configuration/configuration.ts';

/** A record as control methods write it: columns by name, custom fields beside the mandatory ones. */
export type GivenRecord = Readonly<Record<string, string | number | null>>;

/** A list's part of `provision`. */
export interface GivenCallingList {
  readonly name: string;
  readonly dbid?: number;
  readonly table?: string;
  readonly script?: string;
  readonly treatments?: readonly string[];
  readonly fields?: readonly {
    readonly name: string;
    readonly type: FieldType;
    readonly sendAttribute?: string;
  }[];
  readonly sendAttributes?: Readonly<Record<string, string>>;
  readonly records?: readonly GivenRecord[];
}

/** A campaign group's part of `provision`. */
export interface GivenCampaignGroup {
  readonly name?: string;
  readonly dbid?: number;
  readonly description?: string;
  readonly campaign: string;
  readonly group: string;
  readonly dialMode?: DialMode;
  readonly minimumBufferSize?: number;
  readonly optimalBufferSize?: number;
  readonly script?: string;
  readonly cpnDigits?: string;
  readonly queue?: string;
  readonly options?: OcsOptions;
}

/** Parameters of `provision` once its schema has accepted them; all that is optional has a default. */
export interface ProvisionParams {
  readonly applicationId?: number;
  readonly backupApplicationId?: number;
  readonly thirdParties?: readonly string[];
  readonly tenant?: { readonly name?: string; readonly dbid?: number; readonly ccid?: string };
  readonly switch?: { readonly name?: string; readonly dbid?: number };
  readonly options?: OcsOptions;
  readonly timeZones?: readonly {
    readonly dbid?: number;
    readonly name: string;
    readonly javaName: string;
  }[];
  readonly agents?: readonly { readonly agentId: string; readonly dbid?: number }[];
  readonly agentGroups?: readonly {
    readonly name: string;
    readonly dbid?: number;
    readonly agents: readonly string[];
  }[];
  readonly placeGroups?: readonly {
    readonly name: string;
    readonly dbid?: number;
    readonly dns: readonly string[];
  }[];
  readonly scripts?: readonly { readonly name: string; readonly dbid?: number }[];
  readonly treatments?: readonly {
    readonly name: string;
    readonly dbid?: number;
    readonly callResult: number;
    readonly sequence?: number;
    readonly action: TreatmentAction;
  }[];
  readonly callingLists?: readonly GivenCallingList[];
  readonly campaigns?: readonly {
    readonly name: string;
    readonly dbid?: number;
    readonly description?: string;
    readonly callingLists: readonly string[];
    readonly script?: string;
  }[];
  readonly campaignGroups?: readonly GivenCampaignGroup[];
}
