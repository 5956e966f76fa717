import type { Decoration } from '../../../../reference/machines.ts';
import { allowing, denying } from './faulty-sharing.ts';
import type { SharingSituation } from './sharing-past.ts';

/** Refuses agents whose link was lost, even if they have come back to their DN on another one. */
export function endingWithLinks(): Decoration {
  return knowingLostLinks((isLost) => denying(isLost));
}

/** Gives agents back what they had when they come back to their DN after their link was lost. */
export function restoringWithLinks(): Decoration {
  return knowingLostLinks((isLost) =>
    allowing((situation) => situation.access === 'none' && situation.past.has('full') && isLost(situation)),
  );
}

/** Decorates an OCS that knows whose link was lost once. Links from before a reset may close after it: they do not count. */
function knowingLostLinks(
  make: (isLost: (situation: SharingSituation) => boolean) => Decoration,
): Decoration {
  let lost = new Set<string>();
  const { ocs } = make(({ request }) => lost.has(request.dn));
  return {
    ocs(right) {
      lost = new Set();
      return ocs?.(right) ?? right;
    },
    link(right) {
      const dns = new Set<string>();
      const lostNow = lost;
      right.onFrame(({ messageType, thisDN }) => {
        if (messageType === 'RequestRegisterAddress') dns.add(String(thisDN));
      });
      right.onClose(() => {
        for (const dn of dns) lostNow.add(dn);
      });
      return right;
    },
  };
}
