import type { CustomerOutcome } from './customers/customer-outcome.ts';
import type { SetUp, SwitchEffect } from './ports.ts';
import { connIdOf, driveSwitch } from './switch-driver.ts';
import type { TelephonyEvent } from './telephony-event.ts';
import type { TelephonyRequest, TelephonyRequestName } from './telephony-request.ts';

/** The customer of the tests. */
export const customer = '5550101';

/** What the first call carries. */
export const userData = { GSW_RECORD_HANDLE: 12 };

/** Fields of a request; `call` is the number of the call that `connId` is to name. */
type Fields = Readonly<Record<string, unknown>> & { readonly call?: number };

/**
 * Drives a switch with agents at 7001 to 7004, each with a client. Events are printed as `7002 EventPartyChanged 1 was 2 to
 * 5550101 Transferred by 7001`: the DN, the event, the number of its call, and what is not usual. A state of Ok, and the
 * user data, are left out.
 */
export function driveColleagues(given: Partial<SetUp> = {}) {
  const driver = driveSwitch();
  driver.lines({ kind: 'setUp', queues: [], ...given });
  for (let n = 1; n <= 4; n += 1) driver.logIn(n, `700${n}`, `100${n}`);
  const ask = (dn: string, messageType: TelephonyRequestName, { call, ...rest }: Fields = {}) => {
    const connId = call === undefined ? {} : { connId: connIdOf(call) };
    const client = Number(dn.slice(-1));
    // The fields of a request are what the test says they are.
    const whole = {
      messageType,
      thisDN: dn,
      referenceId: 9,
      ...connId,
      ...rest,
    } as unknown as TelephonyRequest;
    return driver.raw({ kind: 'request', client, request: whole });
  };
  const say = (dn: string, messageType: TelephonyRequestName, fields?: Fields) =>
    printed(ask(dn, messageType, fields));
  return {
    ...driver,
    ask,
    say,
    behave: (phone: string, ...outcomes: CustomerOutcome[]) =>
      driver.lines({ kind: 'customerBehaves', phone, outcomes }),
    hangUp: (phone: string) => printed(driver.raw({ kind: 'customerHangsUp', phone, ticket: 1 })),
    passTime: (timer: string, now: number) => printed(driver.raw({ kind: 'timer', name: timer }, now)),
    /** Call 1: agent 7001 talks to the customer. */
    callCustomer: () => say('7001', 'RequestMakeCall', { otherDN: customer, userData }),
    /** Call 2: agent 7001 consults 7002, who answers. */
    consult: (messageType: TelephonyRequestName = 'RequestInitiateTransfer') => [
      ...say('7001', messageType, { call: 1, otherDN: '7002' }),
      ...say('7002', 'RequestAnswerCall', { call: 2 }),
    ],
  };
}

/** Events and refusals, without what OCS is notified of. */
export function printed(effects: readonly SwitchEffect[]): readonly string[] {
  return effects.flatMap((effect) => {
    if (effect.kind === 'refuse') return [`refused ${effect.refusal}`];
    if (effect.kind !== 'send') return [];
    const { thisDN, messageType, connId = '', otherDN, callState = 'Ok', ...event } = effect.event;
    const words = [
      `${thisDN} ${messageType} ${callNumber(connId)}`,
      event.previousConnId && `was ${callNumber(event.previousConnId)}`,
      otherDN && `to ${otherDN}`,
      callState === 'Ok' ? undefined : callState,
      event.thirdPartyDN && `by ${event.thirdPartyDN}`,
      event.referenceId === undefined ? undefined : '#',
    ];
    return [words.filter(Boolean).join(' ')];
  });
}

/** The events that clients are sent. */
export function sent(effects: readonly SwitchEffect[]): readonly TelephonyEvent[] {
  return effects.flatMap((effect) => (effect.kind === 'send' ? [effect.event] : []));
}

/** What OCS is notified of about calls. */
export function notified(effects: readonly SwitchEffect[]) {
  return effects.flatMap((effect) =>
    effect.kind === 'notify' && effect.notification.kind === 'call' ? [effect.notification] : [],
  );
}

function callNumber(connId: string): number {
  return Number.parseInt(connId.slice(4), 16);
}
