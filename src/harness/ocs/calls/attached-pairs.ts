import type { KeyValue, UserData } from '../../../protocol/user-data.ts';
import type { CaseRun } from '../../case/case-run.ts';

const attached = new WeakMap<CaseRun, UserData[]>();

/** Remembers wrong pairs that the kit has attached to a call on purpose. */
export function noteAttached(run: CaseRun, userData: UserData): void {
  attached.set(run, [...(attached.get(run) ?? []), userData]);
}

/** Whether the kit itself has attached this pair to a call on purpose. */
export function wasAttached(run: CaseRun, key: string, value: KeyValue | undefined): boolean {
  return attached.get(run)?.some((userData) => userData[key] === value) ?? false;
}
