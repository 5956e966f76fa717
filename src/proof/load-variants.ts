import { allAtOnce, combinedDesktop, combinedOcs } from './all-at-once.ts';
import type { DesktopVariant, OcsVariant, RecordingVariant } from './fault.ts';
import { listsOf } from './load-lists.ts';

/** Every lawful OCS that differs from the reference, and the one that differs in all ways at once. */
export async function ocsVariants(): Promise<readonly OcsVariant[]> {
  const variants = await listsOf<OcsVariant>('variants', 'ocs');
  return [...variants, allAtOnce('ocs', variants, combinedOcs)];
}

/** Every lawful desktop that differs from the reference, and the one that differs in all ways at once. */
export async function desktopVariants(): Promise<readonly DesktopVariant[]> {
  const variants = await listsOf<DesktopVariant>('variants', 'desktop');
  return [...variants, allAtOnce('desktop', variants, combinedDesktop)];
}

/** Every lawful recording platform that differs from the reference. */
export const recordingVariants = (): Promise<readonly RecordingVariant[]> => listsOf('variants', 'recording');
