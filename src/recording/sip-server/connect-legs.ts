import type { Asked, Leg } from './leg.ts';

export type Connected =
  | { readonly ok: true }
  | { readonly ok: false; readonly at: Leg; readonly why: (Asked & { readonly ok: false })['why'] };

/**
 * Connects the media of two legs without touching it (third-party call control, RFC 3725, flow I): the one is asked for an
 * offer, the other gets it, and its answer goes into the ACK of the first. If the other one refuses, or does not answer, the first
 * keeps what it had; so it does if that is no longer wanted when its offer comes.
 */
export function connectLegs(
  offerer: Leg,
  answerer: Leg,
  then: (connected: Connected) => void,
  isWanted: () => boolean = () => true,
): void {
  const had = offerer.given;
  offerer.invite(undefined, (offered) => {
    if (!offered.ok) {
      then({ ok: false, at: offerer, why: offered.why });
      return;
    }
    const keepWhatItHad = (): void => offered.acknowledge(had === '' ? withoutMedia(offered.sdp) : had);
    if (!isWanted()) {
      keepWhatItHad();
      then({ ok: false, at: offerer, why: 'canceled' });
      return;
    }
    const answer = (answered: Asked): void => {
      if (answered.ok) {
        answered.acknowledge();
        offered.acknowledge(answered.sdp);
        then({ ok: true });
        return;
      }
      keepWhatItHad();
      then({ ok: false, at: answerer, why: answered.why });
    };
    answerer.invite(offered.sdp, answer, answerer.longestAnswer);
  });
}

/** An answer that refuses every stream (RFC 3264, section 6): the port is 0. */
function withoutMedia(offer: string): string {
  return offer.replaceAll(/^m=(\w+) \d+/gm, 'm=$1 0');
}

/** Whether a description puts the other side on hold (RFC 3264, section 8.4). */
export function isHold(sdp: string): boolean {
  return /^a=(sendonly|inactive)\r?$|^c=IN IP4 0\.0\.0\.0\r?$/m.test(sdp);
}

/** The same description for a party that is put on hold (RFC 3264, section 8.4). */
export function onHold(sdp: string): string {
  return sdp.replaceAll(/^a=(sendrecv|sendonly|recvonly)(\r?)$/gm, 'a=inactive$2');
}
