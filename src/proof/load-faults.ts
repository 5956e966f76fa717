import type { DesktopFault, ImFault, OcsFault, RecordingFault, WorkspaceFault } from './fault.ts';
import { listsOf } from './load-lists.ts';

/** Every faulty OCS. */
export const ocsFaults = (): Promise<readonly OcsFault[]> => listsOf('faults', 'ocs');

/** Every faulty desktop. */
export const desktopFaults = (): Promise<readonly DesktopFault[]> => listsOf('faults', 'desktop');

/** Every faulty recording platform. */
export const recordingFaults = (): Promise<readonly RecordingFault[]> => listsOf('faults', 'recording');

/** Every faulty system for instant messages. */
export const imFaults = (): Promise<readonly ImFault[]> => listsOf('faults', 'instant-messages');

/** Every faulty server of the Workspace API. */
export const workspaceFaults = (): Promise<readonly WorkspaceFault[]> => listsOf('faults', 'workspace-api');
