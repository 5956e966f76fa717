import type { SeenTraffic } from './seen-traffic.ts';

/** The most refusals that are told. */
const most = 3;

/** What was refused in a case, by SIP or by CTI, in one sentence: what is missing may only follow from it. Undefined if nothing was. */
export function refusalsText(seen: SeenTraffic): string | undefined {
  const sip = seen.refusals.map(({ n, from, to, message }) => {
    const { status, reason, headers } = message;
    return { n, text: `${from} answers ${status} ${reason} to ${headers.cSeq.method} of ${to} (#${n})` };
  });
  const cti = seen.events('EventError').map(({ n, frame }) => ({
    n,
    text: `SIP Server sends EventError, "${String(frame.errorMessage)}" (#${n})`,
  }));
  const all = [...sip, ...cti].sort((one, other) => one.n - other.n).map(({ text }) => text);
  return all.length === 0 ? undefined : `Refused in this case: ${all.slice(0, most).join('; ')}.`;
}
