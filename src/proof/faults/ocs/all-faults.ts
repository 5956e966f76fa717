import { addingCallbacksFaults } from './adding-records/adding-records-callbacks-faults.ts';
import { addingConditionsFaults } from './adding-records/adding-records-conditions-faults.ts';
import { addingRecordsFaults } from './adding-records/adding-records-faults.ts';
import { addingToChainsFaults } from './adding-records/adding-records-to-chains-faults.ts';
import { agentAssignmentFaults } from './agent-assignment/agent-assignment-faults.ts';
import { agentLogoutFaults } from './agent-logout/agent-logout-faults.ts';
import { leftBehindFaults } from './agent-logout/agent-logout-records-left-behind-faults.ts';
import { campaignStatusAnyTimeFaults } from './campaign-status/campaign-status-any-time-faults.ts';
import { campaignStatusChangeFaults } from './campaign-status/campaign-status-change-faults.ts';
import { campaignStatusContentFaults } from './campaign-status/campaign-status-content-faults.ts';
import { campaignStatusLogInFaults } from './campaign-status/campaign-status-log-in-faults.ts';
import { campaignGroupStateFaults } from './campaign-status/campaign-status-over-http-faults.ts';
import { campaignStatusRecipientsFaults } from './campaign-status/campaign-status-recipients-faults.ts';
import { campaignStatusRequestFaults } from './campaign-status/campaign-status-request-faults.ts';
import { cancelingByNumberFaults } from './canceling-records/canceling-records-by-number-faults.ts';
import { byNumberWithdrawalFaults } from './canceling-records/canceling-records-by-number-reach-faults.ts';
import { cancelingFaults } from './canceling-records/canceling-records-faults.ts';
import { withdrawalRefusalFaults } from './canceling-records/canceling-records-refusals-faults.ts';
import { chainedRecordContentFaults } from './chained-records/chained-records-content-faults.ts';
import { chainedRecordFaults } from './chained-records/chained-records-faults.ts';
import { chainOnDesktopFaults } from './chained-records/chained-records-on-the-desktop-faults.ts';
import { chainRefusalFaults } from './chained-records/chained-records-refusals-faults.ts';
import { doNotCallFaults } from './do-not-call/do-not-call-faults.ts';
import { doNotCallListFaults } from './do-not-call/do-not-call-list-faults.ts';
import { envelopeAddressingFaults } from './envelope/envelope-addressing-faults.ts';
import { envelopeErrorFaults } from './envelope/envelope-error-events-faults.ts';
import { envelopeFaults } from './envelope/envelope-faults.ts';
import { envelopeRecordFaults } from './envelope/envelope-record-faults.ts';
import { envelopeReferenceIdFaults } from './envelope/envelope-reference-id-faults.ts';
import { envelopeRefusalFaults } from './envelope/envelope-refusals-faults.ts';
import { envelopeRequestTypeFaults } from './envelope/envelope-request-type-faults.ts';
import type { Fault } from './fault.ts';
import { finishingFaults } from './finishing-records/finishing-records-faults.ts';
import { finishedRecordFaults } from './finishing-records/finishing-records-twice-faults.ts';
import { finishingChainFaults } from './finishing-records/finishing-records-whole-chains-faults.ts';
import { previewSessionFaults } from './preview-dialing-mode/preview-dialing-mode-faults.ts';
import { previewSessionNamingFaults } from './preview-dialing-mode/preview-dialing-mode-naming-faults.ts';
import { previewSessionLifeFaults } from './preview-dialing-mode/preview-dialing-mode-session-life-faults.ts';
import { previewSessionLimitsFaults } from './preview-dialing-mode/preview-dialing-mode-session-limits-faults.ts';
import { previewGateFaults } from './preview-dialing-mode/preview-dialing-mode-start-faults.ts';
import { recordBufferFaults } from './preview-record/preview-record-buffer-faults.ts';
import { callDataFaults } from './preview-record/preview-record-call-data-faults.ts';
import { callingHoursFaults } from './preview-record/preview-record-calling-hours-faults.ts';
import { previewRecordContentFaults } from './preview-record/preview-record-content-faults.ts';
import { customFieldFaults } from './preview-record/preview-record-custom-fields-faults.ts';
import { previewRecordRefusalFaults } from './preview-record/preview-record-refusals-faults.ts';
import { previewRecordRequestFaults } from './preview-record/preview-record-request-faults.ts';
import { previewRecordSelectionFaults } from './preview-record/preview-record-selection-faults.ts';
import { recordCancelFaults } from './record-cancel/record-cancel-faults.ts';
import { switchoverFaults } from './redundancy/redundancy-faults.ts';
import { formerPrimaryFaults } from './redundancy/redundancy-former-primary-faults.ts';
import { newPrimaryFaults } from './redundancy/redundancy-new-primary-faults.ts';
import { rejectedRecordsFaults } from './rejecting-records/rejecting-records-chains-faults.ts';
import { rejectingRecordsFaults } from './rejecting-records/rejecting-records-faults.ts';
import { rejectionReachFaults } from './rejecting-records/rejecting-records-reach-faults.ts';
import { rejectionRefusalFaults } from './rejecting-records/rejecting-records-refusals-faults.ts';
import { scheduledCallFaults } from './scheduled-calls/scheduled-calls-faults.ts';
import { scheduledCallWorkFaults } from './scheduled-calls/scheduled-calls-work-faults.ts';
import { callbackTimeFaults } from './scheduling-records/scheduling-records-callback-time-faults.ts';
import { schedulingRequestFaults } from './scheduling-records/scheduling-records-faults.ts';
import { finishingCallbackFaults } from './scheduling-records/scheduling-records-finishing-faults.ts';
import { statisticsFaults } from './statistics/statistics-faults.ts';
import { applicationTellsFaults } from './third-party/third-party-do-not-call-faults.ts';
import { applicationCancelsFaults } from './third-party/third-party-faults.ts';
import { treatmentFaults } from './treatments/treatments-faults.ts';
import { unsolicitedNotificationFaults } from './unsolicited-notifications/unsolicited-notifications-faults.ts';
import { updatingFaults } from './updating-records/updating-records-faults.ts';
import { recordRequestFaults } from './updating-records/updating-records-request-faults.ts';
import { whichRecordFaults } from './updating-records/updating-records-selection-faults.ts';
import { updatingLimitsFaults } from './updating-records/updating-records-within-limits-faults.ts';

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
