import type { Desktop } from '../../../desktop/machine/ports.ts';
import type { Observation } from '../../../desktop/view/observation.ts';
import type { KeyValue, UserData } from '../../../protocol/user-data.ts';

/** A request that is sent instead of another, with the acknowledgments of both. */
export interface Renaming {
  readonly from: string;
  readonly to: string;
  readonly acknowledgment: { readonly from: string; readonly to: string };
  readonly when?: (userData: UserData, seen: Observation) => boolean;
}

/**
 * Sends one request instead of another; for the right desktop its acknowledgment looks like that of the request that it
 * knows.
 */
export function renamingRequests({ from, to, acknowledgment, when }: Renaming): (right: Desktop) => Desktop {
  return (right) => {
    const renamed = new Set<KeyValue | undefined>();
    return {
      observe: () => right.observe(),
      handle(input, now) {
        const userData = input.kind === 'frame' ? input.frame.userData : undefined;
        const answers = userData !== undefined && renamed.has(userData.GSW_REFERENCE_ID);
        const isMeant = answers && userData.GSW_USER_EVENT === acknowledgment.to;
        const known =
          isMeant && input.kind === 'frame'
            ? {
                ...input,
                frame: { ...input.frame, userData: { ...userData, GSW_USER_EVENT: acknowledgment.from } },
              }
            : input;
        return right.handle(known, now).map((effect) => {
          if (effect.kind !== 'frame' || effect.frame.userData?.GSW_AGENT_REQ_TYPE !== from) return effect;
          const asked = effect.frame.userData;
          if (when !== undefined && !when(asked, right.observe())) return effect;
          renamed.add(asked.GSW_REFERENCE_ID);
          return { ...effect, frame: { ...effect.frame, userData: { ...asked, GSW_AGENT_REQ_TYPE: to } } };
        });
      },
    };
  };
}
