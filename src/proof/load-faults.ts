import type { DesktopFault, OcsFault } from './fault.ts';
import { listsOf } from './load-lists.ts';

/** Every faulty OCS. */
export const ocsFaults = (): Promise<readonly OcsFault[]> => listsOf('faults', 'ocs');

/** Every faulty desktop. */
export const desktopFaults = (): Promise<readonly DesktopFault[]> => listsOf('faults', 'desktop');
