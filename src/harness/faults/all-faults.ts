import { KitError } from '../../kernel/kit-error.ts';
import { addingCallbacksFaults } from './adding-callbacks-faults.ts';
import { addingConditionsFaults } from './adding-conditions-faults.ts';
import { addingRecordsFaults } from './adding-records-faults.ts';
import { addingToChainsFaults } from './adding-to-chains-faults.ts';
import { agentAssignmentFaults } from './agent-assignment-faults.ts';
import { agentLogoutFaults } from './agent-logout-faults.ts';
import { applicationCancelsFaults } from './application-cancels-faults.ts';
import { applicationTellsFaults } from './application-tells-faults.ts';
import { byNumberWithdrawalFaults } from './by-number-withdrawal-faults.ts';
import { callDataFaults } from './call-data-faults.ts';
import { callbackTimeFaults } from './callback-time-faults.ts';
import { callingHoursFaults } from './calling-hours-faults.ts';
import { campaignGroupStateFaults } from './campaign-group-state-faults.ts';
import { campaignStatusAnyTimeFaults } from './campaign-status-any-time-faults.ts';
import { campaignStatusChangeFaults } from './campaign-status-change-faults.ts';
import { campaignStatusContentFaults } from './campaign-status-content-faults.ts';
import { campaignStatusLogInFaults } from './campaign-status-log-in-faults.ts';
import { campaignStatusRecipientsFaults } from './campaign-status-recipients-faults.ts';
import { campaignStatusRequestFaults } from './campaign-status-request-faults.ts';
import { cancelingByNumberFaults } from './canceling-by-number-faults.ts';
import { cancelingFaults } from './canceling-faults.ts';
import { chainOnDesktopFaults } from './chain-on-desktop-faults.ts';
import { chainRefusalFaults } from './chain-refusal-faults.ts';
import { chainedRecordContentFaults } from './chained-record-content-faults.ts';
import { chainedRecordFaults } from './chained-record-faults.ts';
import { customFieldFaults } from './custom-field-faults.ts';
import { doNotCallFaults } from './do-not-call-faults.ts';
import { doNotCallListFaults } from './do-not-call-list-faults.ts';
import { envelopeAddressingFaults } from './envelope-addressing-faults.ts';
import { envelopeErrorFaults } from './envelope-error-faults.ts';
import { envelopeFaults } from './envelope-faults.ts';
import { envelopeRecordFaults } from './envelope-record-faults.ts';
import { envelopeReferenceIdFaults } from './envelope-reference-id-faults.ts';
import { envelopeRefusalFaults } from './envelope-refusal-faults.ts';
import { envelopeRequestTypeFaults } from './envelope-request-type-faults.ts';
import type { Fault } from './fault.ts';
import { finishedRecordFaults } from './finished-record-faults.ts';
import { finishingCallbackFaults } from './finishing-callback-faults.ts';
import { finishingChainFaults } from './finishing-chain-faults.ts';
import { finishingFaults } from './finishing-faults.ts';
import { formerPrimaryFaults } from './former-primary-faults.ts';
import { leftBehindFaults } from './left-behind-faults.ts';
import { newPrimaryFaults } from './new-primary-faults.ts';
import { previewGateFaults } from './preview-gate-faults.ts';
import { previewRecordContentFaults } from './preview-record-content-faults.ts';
import { previewRecordRefusalFaults } from './preview-record-refusal-faults.ts';
import { previewRecordRequestFaults } from './preview-record-request-faults.ts';
import { previewRecordSelectionFaults } from './preview-record-selection-faults.ts';
import { previewSessionFaults } from './preview-session-faults.ts';
import { previewSessionLifeFaults } from './preview-session-life-faults.ts';
import { previewSessionLimitsFaults } from './preview-session-limits-faults.ts';
import { previewSessionNamingFaults } from './preview-session-naming-faults.ts';
import { recordBufferFaults } from './record-buffer-faults.ts';
import { recordCancelFaults } from './record-cancel-faults.ts';
import { recordRequestFaults } from './record-request-faults.ts';
import { rejectedRecordsFaults } from './rejected-records-faults.ts';
import { rejectingRecordsFaults } from './rejecting-records-faults.ts';
import { rejectionReachFaults } from './rejection-reach-faults.ts';
import { rejectionRefusalFaults } from './rejection-refusal-faults.ts';
import { scheduledCallFaults } from './scheduled-call-faults.ts';
import { scheduledCallWorkFaults } from './scheduled-call-work-faults.ts';
import { schedulingRequestFaults } from './scheduling-request-faults.ts';
import { statisticsFaults } from './statistics-faults.ts';
import { switchoverFaults } from './switchover-faults.ts';
import { treatmentFaults } from './treatment-faults.ts';
import { unsolicitedNotificationFaults } from './unsolicited-notification-faults.ts';
import { updatingFaults } from './updating-faults.ts';
import { updatingLimitsFaults } from './updating-limits-faults.ts';
import { whichRecordFaults } from './which-record-faults.ts';
import { withdrawalRefusalFaults } from './withdrawal-refusal-faults.ts';

/** Every faulty implementation that proves the suite. */
export const faults: readonly Fault[] = [
  ...envelopeFaults,
  ...envelopeReferenceIdFaults,
  ...envelopeErrorFaults,
  ...envelopeAddressingFaults,
  ...envelopeRequestTypeFaults,
  ...envelopeRecordFaults,
  ...envelopeRefusalFaults,
  ...campaignStatusLogInFaults,
  ...campaignStatusChangeFaults,
  ...campaignStatusContentFaults,
  ...campaignStatusRecipientsFaults,
  ...campaignStatusRequestFaults,
  ...campaignStatusAnyTimeFaults,
  ...previewGateFaults,
  ...previewSessionFaults,
  ...previewSessionNamingFaults,
  ...previewSessionLimitsFaults,
  ...previewSessionLifeFaults,
  ...previewRecordRequestFaults,
  ...previewRecordRefusalFaults,
  ...recordBufferFaults,
  ...previewRecordSelectionFaults,
  ...callingHoursFaults,
  ...previewRecordContentFaults,
  ...customFieldFaults,
  ...callDataFaults,
  ...recordRequestFaults,
  ...updatingFaults,
  ...updatingLimitsFaults,
  ...whichRecordFaults,
  ...addingRecordsFaults,
  ...addingCallbacksFaults,
  ...addingToChainsFaults,
  ...addingConditionsFaults,
  ...finishingFaults,
  ...finishingChainFaults,
  ...finishedRecordFaults,
  ...agentAssignmentFaults,
  ...chainedRecordFaults,
  ...chainedRecordContentFaults,
  ...chainOnDesktopFaults,
  ...chainRefusalFaults,
  ...rejectingRecordsFaults,
  ...rejectedRecordsFaults,
  ...agentLogoutFaults,
  ...leftBehindFaults,
  ...treatmentFaults,
  ...schedulingRequestFaults,
  ...callbackTimeFaults,
  ...finishingCallbackFaults,
  ...scheduledCallFaults,
  ...scheduledCallWorkFaults,
  ...rejectionReachFaults,
  ...rejectionRefusalFaults,
  ...campaignGroupStateFaults,
  ...statisticsFaults,
  ...unsolicitedNotificationFaults,
  ...cancelingFaults,
  ...byNumberWithdrawalFaults,
  ...cancelingByNumberFaults,
  ...recordCancelFaults,
  ...doNotCallFaults,
  ...doNotCallListFaults,
  ...withdrawalRefusalFaults,
  ...switchoverFaults,
  ...newPrimaryFaults,
  ...formerPrimaryFaults,
  ...applicationCancelsFaults,
  ...applicationTellsFaults,
];

/** The fault of that name. Throws KitError UNKNOWN_CASE for a name that none has. */
export function faultNamed(name: string): Fault {
  const found = faults.find((fault) => fault.name === name);
  if (found) return found;
  throw new KitError({
    code: 'USAGE_FAULT',
    message: `There is no fault "${name}".`,
  });
}
