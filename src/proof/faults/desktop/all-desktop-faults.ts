import { addingRecordsFaults } from './adding-records-faults.ts';
import { agentLogoutFaults } from './agent-logout-faults.ts';
import { logOutNegotiationFaults } from './agent-logout-negotiation-faults.ts';
import { campaignStatusFaults } from './campaign-status-faults.ts';
import { cancelingRecordsFaults } from './canceling-records-faults.ts';
import { chainedRecordsFaults } from './chained-records-faults.ts';
import type { DesktopFault } from './desktop-fault.ts';
import { doNotCallFaults } from './do-not-call-faults.ts';
import { desktopEnvelopeFaults } from './envelope-faults.ts';
import { askingAgainFaults } from './error-events-asking-again-faults.ts';
import { errorEventFaults } from './error-events-faults.ts';
import { previewDialingModeFaults } from './preview-dialing-mode-faults.ts';
import { previewRecordFaults } from './preview-record-faults.ts';
import { readyTimeFaults } from './ready-time-faults.ts';
import { recordCancelFaults } from './record-cancel-faults.ts';
import { recordSharingFaults } from './record-sharing-faults.ts';
import { rejectingRecordsFaults } from './rejecting-records-faults.ts';
import { scheduledCallFaults } from './scheduled-calls-faults.ts';
import { schedulingRecordsFaults } from './scheduling-records-faults.ts';
import { toleranceFaults } from './tolerance-faults.ts';
import { lateEventFaults } from './tolerance-late-events-faults.ts';
import { updatingRecordsFaults } from './updating-records-faults.ts';
import { finishingRecordsFaults } from './updating-records-finishing-faults.ts';

/** Every faulty desktop that proves the suite. */
export const desktopFaults: readonly DesktopFault[] = [
  ...desktopEnvelopeFaults,
  ...previewDialingModeFaults,
  ...previewRecordFaults,
  ...campaignStatusFaults,
  ...updatingRecordsFaults,
  ...finishingRecordsFaults,
  ...chainedRecordsFaults,
  ...rejectingRecordsFaults,
  ...agentLogoutFaults,
  ...logOutNegotiationFaults,
  ...errorEventFaults,
  ...askingAgainFaults,
  ...toleranceFaults,
  ...lateEventFaults,
  ...readyTimeFaults,
  ...cancelingRecordsFaults,
  ...recordCancelFaults,
  ...doNotCallFaults,
  ...schedulingRecordsFaults,
  ...scheduledCallFaults,
  ...addingRecordsFaults,
  ...recordSharingFaults,
];
