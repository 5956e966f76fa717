import type { Decoration } from '../../../../reference/machines.ts';
import { denying } from './faulty-sharing.ts';

/** Refuses agents whose link was lost, even if they have come back to their DN on another one. */
export function endingWithLinks(): Decoration {
  const lost = new Set<string>();
  const { ocs } = denying(({ request }) => lost.has(request.dn));
  return {
    ocs(right) {
      lost.clear();
      return ocs?.(right) ?? right;
    },
    link(right) {
      const dns = new Set<string>();
      right.onFrame(({ messageType, thisDN }) => {
        if (messageType === 'RequestRegisterAddress') dns.add(String(thisDN));
      });
      right.onClose(() => {
        for (const dn of dns) lost.add(dn);
      });
      return right;
    },
  };
}
