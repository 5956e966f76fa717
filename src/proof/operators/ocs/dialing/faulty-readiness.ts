import type { Decoration } from '../../../../reference/machines.ts';
import type { SwitchEffect, SwitchInput, TelephonySwitch } from '../../../../switch/ports.ts';

type Request = Extract<SwitchInput, { kind: 'request' }>;

/** Decorates the switch: some agents become ready after a request, and their desktops are not told. */
function alsoReady(whose: (request: Request, lines: Iterable<string>) => readonly string[]): Decoration {
  return {
    switch: (right) => {
      /** Clients by DN of the agents who have logged in. */
      const clients = new Map<string, number>();
      return {
        handle(input, now) {
          const effects = right.handle(input, now);
          if (input.kind !== 'request') return effects;
          if (input.request.messageType === 'RequestAgentLogin')
            clients.set(input.request.thisDN, input.client);
          const others = whose(input, clients.keys()).flatMap((dn) =>
            inSilence(right, clients.get(dn), dn, now),
          );
          return [...effects, ...others];
        },
      };
    },
  };
}

function inSilence(right: TelephonySwitch, client = 0, thisDN: string, now: number) {
  const request = { messageType: 'RequestAgentReady', thisDN } as const;
  return right.handle({ kind: 'request', client, request }, now).filter(isNotAnswer);
}

function isNotAnswer(effect: SwitchEffect): boolean {
  return (
    effect.kind !== 'refuse' && !(effect.kind === 'send' && effect.event.messageType === 'EventAgentReady')
  );
}

/** Every agent is ready from the login on. */
export const readyAtLogin: Decoration = alsoReady(({ request }) =>
  request.messageType === 'RequestAgentLogin' ? [request.thisDN] : [],
);

/** If one agent is ready, all are. */
export const readyWithAColleague: Decoration = alsoReady(({ request }, lines) =>
  request.messageType === 'RequestAgentReady' ? [...lines] : [],
);

/** An agent who says that they are not ready stays ready. */
export const acknowledgingEveryNotReady: Decoration = alsoReady(({ request }) =>
  request.messageType === 'RequestAgentNotReady' ? [request.thisDN] : [],
);
