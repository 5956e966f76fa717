import { isRequestName } from '../../../../protocol/message-names.generated.ts';
import type { KeyValue, UserData } from '../../../../protocol/user-data.ts';
import type { Decoration } from '../../../../reference/machines.ts';
import type { OcsFault } from '../../../fault.ts';
import {
  changingEvent,
  changingEvents,
  faultyOcs,
  isNamed,
  type UserEventInput,
  without,
} from '../../../operators/ocs/faulty-ocs.ts';
import { errorTo } from '../../../operators/ocs/own-events.ts';
import { answeringInstead, atEvery } from '../../../operators/ocs/watching-ocs.ts';

/** Faulty implementations of what happens to GSW_REFERENCE_ID. */
export const envelopeReferenceIdFaults: readonly OcsFault[] = [
  {
    name: 'error-loses-reference',
    breaks: ['ENV-03'],
    does: 'leaves GSW_REFERENCE_ID out of error events',
    decoration: changingEvent('Error', (userData) => without(userData, 'GSW_REFERENCE_ID')),
  },
  {
    name: 'zero-reference-is-none',
    breaks: ['ENV-03'],
    does: 'leaves GSW_REFERENCE_ID out of the answer when its value is 0',
    decoration: losingReference((reference) => reference === 0),
  },
  {
    name: 'reference-in-16-bits',
    breaks: ['ENV-03'],
    does: 'sends back the lower 16 bits of GSW_REFERENCE_ID',
    decoration: changingEvents(({ userData }) => {
      const reference = userData.GSW_REFERENCE_ID;
      const isLong = typeof reference === 'number' && reference > 0xffff;
      return isLong ? { ...userData, GSW_REFERENCE_ID: reference & 0xffff } : userData;
    }),
  },
  {
    name: 'record-loses-reference',
    breaks: ['ENV-03'],
    does: 'leaves GSW_REFERENCE_ID out of PreviewRecord',
    decoration: changingEvent('PreviewRecord', (userData) => without(userData, 'GSW_REFERENCE_ID')),
  },
  {
    name: 'sticky-reference',
    breaks: ['ENV-05'],
    does: 'puts the last GSW_REFERENCE_ID of the agent into CampaignStopped',
    decoration: rememberingReference((event, last) =>
      isNamed(event, 'CampaignStopped') ? { ...event, GSW_REFERENCE_ID: last } : event,
    ),
  },
  {
    name: 'reference-made-up',
    breaks: ['ENV-05'],
    does: 'puts GSW_REFERENCE_ID 0 into the CampaignStarted of a login',
    decoration: atEvery('agentLoggedIn', (events) =>
      events.map((event) => ({ ...event, userData: { ...event.userData, GSW_REFERENCE_ID: 0 } })),
    ),
  },
  {
    name: 'reference-must-be-int',
    breaks: ['ENV-15'],
    does: 'answers error 103 to a GSW_REFERENCE_ID that is a String',
    decoration: answeringInstead((request, floor) =>
      typeof request.userData.GSW_REFERENCE_ID === 'string' ? errorTo(floor, request, 103) : undefined,
    ),
  },
  {
    name: 'reference-to-number',
    breaks: ['ENV-15'],
    does: 'sends GSW_REFERENCE_ID "0042" back as 42, and -1 as 4294967295',
    decoration: changingEvents(({ userData }) => {
      const reference = userData.GSW_REFERENCE_ID;
      const isNumber = typeof reference === 'number' || /^\d+$/.test(String(reference));
      return isNumber ? { ...userData, GSW_REFERENCE_ID: Number(reference) >>> 0 } : userData;
    }),
  },
  {
    name: 'empty-reference-is-none',
    breaks: ['ENV-15'],
    does: 'leaves GSW_REFERENCE_ID out of the answer when it is empty',
    decoration: losingReference((reference) => reference === ''),
  },
  {
    name: 'reference-zero-when-absent',
    breaks: ['ENV-16'],
    does: 'sends GSW_REFERENCE_ID 0 when the request had none',
    decoration: atEvery('userEvent', (events) =>
      events.map((event) => ({ ...event, userData: { GSW_REFERENCE_ID: 0, ...event.userData } })),
    ),
  },
  {
    name: 'remembers-reference',
    breaks: ['ENV-16'],
    does: "sends the reference id of the agent's request before when the request has none",
    decoration: rememberingReference((event, last, input) =>
      input.kind === 'userEvent' ? { GSW_REFERENCE_ID: last, ...event } : event,
    ),
  },
  {
    name: 'drops-repeated-reference',
    breaks: ['ENV-17'],
    does: 'ignores a request whose GSW_REFERENCE_ID it has seen from that agent',
    decoration: droppingRepeated(({ dn, userData }) => `${dn} ${userData.GSW_REFERENCE_ID}`),
  },
  {
    name: 'reference-global',
    breaks: ['ENV-17'],
    does: 'ignores a request whose GSW_REFERENCE_ID it has seen from any agent in a request of that type',
    decoration: droppingRepeated(
      ({ userData }) => `${userData.GSW_AGENT_REQ_TYPE} ${userData.GSW_REFERENCE_ID}`,
    ),
  },
  {
    name: 'unknown-type-loses-reference',
    breaks: ['ENV-18'],
    does: 'leaves GSW_REFERENCE_ID out of error 101 for an unknown type',
    decoration: changingEvent('error 101', (userData) =>
      isRequestName(userData.GSW_AGENT_REQ_TYPE) ? userData : without(userData, 'GSW_REFERENCE_ID'),
    ),
  },
];

function losingReference(when: (reference: KeyValue | undefined) => boolean): Decoration {
  return changingEvents(({ userData }) =>
    when(userData.GSW_REFERENCE_ID) ? without(userData, 'GSW_REFERENCE_ID') : userData,
  );
}

/** Changes events for an agent who has sent a reference id before, which is remembered. */
function rememberingReference(
  change: (event: UserData, last: KeyValue, input: { readonly kind: string }) => UserData,
): Decoration {
  return faultyOcs(() => {
    const references = new Map<string, KeyValue>();
    return {
      after(effects, input) {
        const sent = input.kind === 'userEvent' ? input.userData.GSW_REFERENCE_ID : undefined;
        if (input.kind === 'userEvent' && sent !== undefined) references.set(input.dn, sent);
        return effects.map((effect) => {
          const last = effect.kind === 'userEvent' ? references.get(effect.dn) : undefined;
          if (effect.kind !== 'userEvent' || last === undefined) return effect;
          return { ...effect, userData: change(effect.userData, last, input) };
        });
      },
    };
  });
}

/** Ignores a request when one like it has a reference id that was there before. */
function droppingRepeated(likeness: (request: UserEventInput) => string): Decoration {
  return faultyOcs(() => {
    const seen = new Set<string>();
    return {
      before(input) {
        if (input.kind !== 'userEvent' || input.userData.GSW_REFERENCE_ID === undefined) return [input];
        const repeated = seen.has(likeness(input));
        seen.add(likeness(input));
        return repeated ? [] : [input];
      },
    };
  });
}
