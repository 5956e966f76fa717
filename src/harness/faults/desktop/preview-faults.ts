import type { DesktopFault } from './desktop-fault.ts';

/** Faulty desktops of preview dialing mode and of preview records. */
export const previewFaults: readonly DesktopFault[] = [];
