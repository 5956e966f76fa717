import type { DesktopFault, OcsFault, RecordingFault } from './fault.ts';
import { listsOf } from './load-lists.ts';

/** Every faulty OCS. */
export const ocsFaults = (): Promise<readonly OcsFault[]> => listsOf('faults', 'ocs');

/** Every faulty desktop. */
export const desktopFaults = (): Promise<readonly DesktopFault[]> => listsOf('faults', 'desktop');

/** Every faulty recording platform. */
export const recordingFaults = (): Promise<readonly RecordingFault[]> => listsOf('faults', 'recording');
