import type { LinkFrame } from '../../../desktop/machine/ports.ts';
import type { ObservedRecord } from '../../../desktop/view/observation.ts';
import type { DesktopVariant } from '../../fault.ts';
import { againstAll } from '../../operators/against-all.ts';
import { actingByItself, refusing } from '../../operators/desktop/acting-by-itself.ts';
import { faultyDesktop, showing } from '../../operators/desktop/faulty-desktop.ts';
import { askingAtCallEvent } from '../../operators/desktop/shared-calls.ts';

const isTransferredAway = ({ messageType, callState, callType }: LinkFrame): boolean =>
  messageType === 'EventReleased' && callState === 'Transferred' && callType !== 'Consult';

const scenarioTwo = 'Scenario 2: Outbound Call Two-step Transfer with Consultation Call';
const scenarioOne = 'Scenario 1: Outbound Call Single Step Transfer or Mute (Blind) Transfer';

/** Lawful choices of a desktop that shares records. */
export const sharingVariants: readonly DesktopVariant[] = [
  {
    name: 'desktop-shared-chain-at-once',
    does: 'asks for the chain of a record as soon as its call is established or becomes its agent’s',
    permits: [
      {
        section: scenarioTwo,
        sentence: 'A request for the chain is accepted; who wants it, and when, is not said.',
      },
    ],
    touches: ['record-sharing'],
    decoration: actingByItself({
      after: (input, { records }) =>
        input.kind === 'frame' && input.frame.connId !== undefined
          ? records
              .filter(({ origin, state }) => origin === 'call' && state === 'talking')
              .map(({ handle }) => ({ action: 'requestChain', arguments: { handle } }))
          : [],
    }),
  },
  {
    name: 'desktop-no-shared-chains',
    does: 'offers no chain of a record that came with a call',
    against: [
      { rule: 'DRS-02', sentence: 'Its agent sees the one record.' },
      { rule: 'DRS-06', sentence: 'Its agent works on the one record.' },
      { rule: 'DRS-09', sentence: 'Its agent works on the one record.' },
    ],
    permits: [
      {
        section: scenarioTwo,
        sentence: 'The request for the chain is one that OCS accepts, not one that it needs.',
      },
    ],
    touches: ['record-sharing'],
    decoration: refusing((asked, { records }) =>
      asked.action === 'requestChain' &&
      records.some(({ handle, origin }) => handle === asked.arguments.handle && origin === 'call')
        ? 'There is no chain.'
        : undefined,
    ),
  },
  {
    name: 'desktop-shows-answered-calls',
    does: 'shows the record of a call when the call is answered, and not while it rings',
    permits: [
      {
        section: scenarioOne,
        sentence:
          'The rights are granted when the transfer is complete; nothing is said about the time before.',
      },
    ],
    touches: ['record-sharing'],
    decoration: showing((seen) => ({
      ...seen,
      records: seen.records.filter(({ origin, state }) => origin !== 'call' || state !== 'offered'),
    })),
  },
  {
    name: 'desktop-keeps-transferred-for-reading',
    does: 'keeps showing the records of a call that its agent has transferred, to be read',
    permits: [
      {
        section: scenarioOne,
        sentence: 'The rights to the record are revoked; what the screen shows is not said.',
      },
    ],
    touches: ['record-sharing'],
    decoration: faultyDesktop(() => {
      const before = new Map<number, ObservedRecord>();
      let gone: readonly ObservedRecord[] = [];
      let seenNow: readonly ObservedRecord[] = [];
      return {
        after(effects, input) {
          if (input.kind === 'frame' && isTransferredAway(input.frame))
            gone = [...before.values()].map((record) => ({ ...record, readOnly: true }));
          before.clear();
          for (const record of seenNow) before.set(record.handle, record);
          return effects;
        },
        seen(right) {
          seenNow = right.records;
          const there = new Set(right.records.map(({ handle }) => handle));
          return {
            ...right,
            records: [...right.records, ...gone.filter(({ handle }) => !there.has(handle))],
          };
        },
      };
    }),
  },
  {
    name: 'desktop-finishes-before-it-leaves',
    does: 'finishes a record when its agent has transferred the call',
    against: [
      { rule: 'DRS-11', sentence: 'It tells OCS that it is done with the record, which it did work on.' },
    ],
    permits: [
      {
        section: 'Event Responses',
        sentence:
          'A desktop that has worked on a record tells OCS when it is done with it; a transfer is not excepted.',
      },
    ],
    touches: ['record-sharing'],
    decoration: askingAtCallEvent('RecordProcessed', isTransferredAway),
  },
  {
    name: 'desktop-leaves-the-transfer-to-ocs',
    does: 'takes a transferred call for one that has ended, until OCS refuses a request about its record',
    against: [
      { rule: 'DRS-11', sentence: 'It asks OCS.' },
      { rule: 'DRS-12', sentence: 'It shows the record until OCS has refused something.' },
      { rule: 'DRS-21', sentence: 'It shows the record until OCS has refused something.' },
      { rule: 'DRS-24', sentence: 'It shows the record until OCS has refused something.' },
    ],
    permits: [
      {
        section: scenarioOne,
        sentence: 'OCS revokes the rights; that a desktop follows the call is not said.',
      },
    ],
    touches: ['record-sharing'],
    decoration: faultyDesktop(() => ({
      before: (input) =>
        input.kind === 'frame' && isTransferredAway(input.frame)
          ? [{ ...input, frame: { ...input.frame, callState: 'Ok' } }]
          : [input],
    })),
  },
  {
    name: 'desktop-attaches-nothing-to-consultations',
    does: 'leaves it to T-Server what a consultation call carries',
    permits: [
      {
        section: 'Outbound Record Sharing Between Multiple Desktops',
        sentence: 'The handle is attached to the call; who attaches it to the consultation call is not said.',
      },
    ],
    touches: ['record-sharing'],
    decoration: faultyDesktop(() => ({
      after: (effects) =>
        effects.map((effect) => {
          if (effect.kind !== 'frame' || !/Mute|Initiate/.test(effect.frame.messageType)) return effect;
          const { userData: _, ...frame } = effect.frame;
          return { ...effect, frame: { ...frame, messageType: effect.frame.messageType } };
        }),
    })),
  },
  {
    name: 'desktop-finishes-after-the-call',
    does: 'lets its agent finish a record that came with a call when the call is over, and not before',
    against: againstAll(['DRS-06', 'DRS-14', 'DRS-15'], 'Its agent has to wait for the end of the call.'),
    permits: [
      {
        section: 'Event Responses',
        sentence: 'A desktop says that it is done with a record; when its agent may be done is not said.',
      },
    ],
    touches: ['record-sharing'],
    decoration: refusing((asked, { records }) =>
      asked.action === 'finishRecord' &&
      records.some(
        ({ handle, origin, state }) =>
          handle === asked.arguments.handle && origin === 'call' && state === 'talking',
      )
        ? 'The call is not over.'
        : undefined,
    ),
  },
];
