import type { OcsEffect, OcsInput } from '../../../../ocs/machine/ports.ts';
import type { KeyValue } from '../../../../protocol/user-data.ts';
import type { OcsFault } from '../../../fault.ts';
import { faultyOcs, isNamed, type UserEventEffect } from '../../../operators/ocs/faulty-ocs.ts';
import { eventFor, taken } from '../../../operators/ocs/own-events.ts';
import { atEvery, changingEach, isRequest, watchingOcs } from '../../../operators/ocs/watching-ocs.ts';

/** Faulty unsolicited notifications. */
export const unsolicitedNotificationFaults: readonly OcsFault[] = [
  {
    name: 'silent-until-asked',
    breaks: ['NTF-01'],
    does: 'sends a desktop nothing before its first request',
    decoration: faultyOcs(() => {
      const known = new Set<string>();
      return {
        before(input) {
          if (input.kind === 'userEvent') known.add(input.dn);
          return [input];
        },
        after: (effects) => effects.filter((effect) => effect.kind !== 'userEvent' || known.has(effect.dn)),
      };
    }),
  },
  {
    name: 'scheduled-calls-fetched-only',
    breaks: ['NTF-01'],
    does: 'keeps scheduled calls until the desktop asks for something',
    decoration: fetchedOnly('ScheduledCall'),
  },
  {
    name: 'stops-fetched-only',
    breaks: ['NTF-01'],
    does: 'keeps CampaignStopped until the desktop asks for something',
    decoration: fetchedOnly('CampaignStopped'),
  },
  {
    name: 'do-not-call-untold',
    breaks: ['NTF-02'],
    does: 'takes a record from a desktop at a DoNotCall and does not tell it',
    decoration: faultyOcs(() => {
      let unwanted = false;
      return {
        before(input) {
          if (input.kind === 'userEvent') unwanted = isRequest(input, 'DoNotCall');
          return [input];
        },
        after: (effects) =>
          effects.filter(
            (effect) => !unwanted || effect.kind !== 'userEvent' || !isNamed(effect.userData, 'RecordCancel'),
          ),
      };
    }),
  },
  {
    name: 'canceled-without-handle',
    breaks: ['NTF-02'],
    does: 'tells the desktop of another handle than that of its record',
    decoration: changingEach(({ userData }) =>
      isNamed(userData, 'RecordCancel')
        ? { ...userData, GSW_RECORD_HANDLE: Number(userData.GSW_RECORD_HANDLE) + 1 }
        : userData,
    ),
  },
  {
    name: 'cancellation-told-to-all',
    breaks: ['NTF-03'],
    does: 'sends RecordCancel to every agent who is logged in',
    decoration: atEvery('stored', (events, _, floor) =>
      events.flatMap((event) =>
        isNamed(event.userData, 'RecordCancel')
          ? floor.lines.map((dn) => eventFor(dn, event.userData))
          : [event],
      ),
    ),
  },
  {
    name: 'own-cancellation-told',
    breaks: ['NTF-03'],
    does: 'sends RecordCancel also to the desktop that has canceled its own record',
    decoration: watchingOcs((floor) => {
      let asked: Extract<OcsInput, { kind: 'userEvent' }> | undefined;
      return {
        before(input) {
          if (input.kind === 'userEvent') asked = input;
          return [input];
        },
        after: (effects) =>
          effects.flatMap((effect): readonly OcsEffect[] => {
            if (effect.kind !== 'userEvent') return [effect];
            const { dn, userData } = effect;
            const record = asked?.dn === dn ? floor.recordOf(dn) : undefined;
            const done =
              isNamed(userData, 'RecordCancelAcknowledge') || isNamed(userData, 'DoNotCallAcknowledge');
            if (!done || record === undefined) return [effect];
            const names = taken(record, ...recordNames);
            return [effect, eventFor(dn, { ...names, GSW_USER_EVENT: 'RecordCancel' })];
          }),
      };
    }),
  },
  {
    name: 'quiet-while-a-record-is-open',
    breaks: ['NTF-04'],
    does: 'sends a desktop no notifications of its campaign while it has a record',
    decoration: atEvery('dialing', (events, _, floor) =>
      events.filter(({ dn }) => floor.recordOf(dn) === undefined),
    ),
  },
  {
    name: 'quiet-while-not-ready',
    breaks: ['NTF-04'],
    does: 'sends an agent no notifications of the campaign while they are not ready',
    decoration: atEvery('dialing', (events, _, floor) =>
      events.filter(({ dn }) => !floor.past.hasGoneNotReady(dn)),
    ),
  },
  {
    name: 'quiet-during-calls',
    breaks: ['NTF-04'],
    does: 'sends an agent no notifications of the campaign while they talk to a customer',
    decoration: atEvery('dialing', (events, _, floor) =>
      events.filter(({ dn }) => !floor.openRecordOf(dn)?.inCall),
    ),
  },
  {
    name: 'notifications-refer-back',
    breaks: ['NTF-05'],
    does: 'puts the reference id of the last request into everything that it sends to a desktop',
    decoration: faultyOcs(() => {
      const last = new Map<string, KeyValue>();
      return {
        before(input) {
          const reference = input.kind === 'userEvent' ? input.userData.GSW_REFERENCE_ID : undefined;
          if (input.kind === 'userEvent' && reference !== undefined) last.set(input.dn, reference);
          return [input];
        },
        after: (effects) =>
          effects.map((effect) => {
            const reference = effect.kind === 'userEvent' ? last.get(effect.dn) : undefined;
            if (effect.kind !== 'userEvent' || reference === undefined) return effect;
            return { ...effect, userData: { GSW_REFERENCE_ID: reference, ...effect.userData } };
          }),
      };
    }),
  },
];

/** Keys by which RecordCancel names its record. */
const recordNames = [
  'GSW_APPLICATION_ID',
  'GSW_RECORD_HANDLE',
  'GSW_CALLING_LIST',
  'GSW_CAMPAIGN_NAME',
  'GSW_PHONE',
  'GSW_CUSTOMER_ID',
];

/** Keeps events of a name until their desktop sends a request. */
function fetchedOnly(name: string): OcsFault['decoration'] {
  return faultyOcs(() => {
    let kept: UserEventEffect[] = [];
    return {
      after(effects, input) {
        const wanted = effects.filter(
          (effect) => effect.kind === 'userEvent' && isNamed(effect.userData, name),
        );
        const others = effects.filter((effect) => !wanted.includes(effect));
        kept = [...kept, ...wanted.filter((effect) => effect.kind === 'userEvent')];
        if (input.kind !== 'userEvent') return others;
        const due = kept.filter(({ dn }) => dn === input.dn);
        kept = kept.filter(({ dn }) => dn !== input.dn);
        return [...others, ...due];
      },
    };
  });
}
