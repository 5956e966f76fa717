import {
  allAtOnce,
  combinedDesktop,
  combinedIm,
  combinedOcs,
  combinedRecording,
  combinedWorkspace,
} from './all-at-once.ts';
import type { DesktopVariant, ImVariant, OcsVariant, RecordingVariant, WorkspaceVariant } from './fault.ts';
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

/** Every lawful recording platform that differs from the reference, and the one that differs in all ways at once. */
export async function recordingVariants(): Promise<readonly RecordingVariant[]> {
  const variants = await listsOf<RecordingVariant>('variants', 'recording');
  return [...variants, allAtOnce('recording', variants, combinedRecording)];
}

/** Every lawful system for instant messages that differs from the reference, and the one that differs in all ways at once. */
export async function imVariants(): Promise<readonly ImVariant[]> {
  const variants = await listsOf<ImVariant>('variants', 'instant-messages');
  return [...variants, allAtOnce('instant-messages', variants, combinedIm)];
}

/** Every lawful server of the Workspace API that differs from the reference, and the one that differs in all ways at once. */
export async function workspaceVariants(): Promise<readonly WorkspaceVariant[]> {
  const variants = await listsOf<WorkspaceVariant>('variants', 'workspace-api');
  return [...variants, allAtOnce('workspace-api', variants, combinedWorkspace)];
}
