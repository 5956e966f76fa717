import { callDataHaveTheirTypes } from './call-data-have-their-types.ts';
import type { DesktopRule } from './desktop-rule.ts';
import { framesAreRequests, onlyFramesAreSent } from './frames-of-the-link.ts';
import { noNewWorkOfIdleCampaigns } from './no-new-work-of-idle-campaigns.ts';
import { nothingAfterRecordProcessed, nothingAfterTheLastRequest } from './nothing-after-the-end.ts';
import { recordIsNamedAsGiven } from './record-is-named-as-given.ts';
import { recordKeysStayAsTheyAre } from './record-keys-stay-as-they-are.ts';
import { referenceIdsAreFresh } from './reference-ids-are-fresh.ts';
import { requestsCarryTheApplicationId } from './requests-carry-the-application-id.ts';
import { noReservedKeyBeyondTheTable, requestsObeyTheirSchema } from './requests-obey-their-schema.ts';

/** All rules that are watched in every case of a desktop, in the order in which they are asked. */
export const desktopRules: readonly DesktopRule[] = [
  onlyFramesAreSent,
  framesAreRequests,
  requestsObeyTheirSchema,
  requestsCarryTheApplicationId,
  referenceIdsAreFresh,
  noReservedKeyBeyondTheTable,
  recordKeysStayAsTheyAre,
  callDataHaveTheirTypes,
  recordIsNamedAsGiven,
  nothingAfterRecordProcessed,
  nothingAfterTheLastRequest,
  noNewWorkOfIdleCampaigns,
];
