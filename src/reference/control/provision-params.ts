import type { ControlParams, GivenRecord } from '../../protocol/control.generated.ts';

export type { GivenRecord };

/** Parameters of `provision` once its schema has accepted them; all that is optional has a default. */
export type ProvisionParams = ControlParams['provision'];

/** A list's part of `provision`. */
export type GivenCallingList = NonNullable<ProvisionParams['callingLists']>[number];

/** A campaign group's part of `provision`. */
export type GivenCampaignGroup = NonNullable<ProvisionParams['campaignGroups']>[number];
