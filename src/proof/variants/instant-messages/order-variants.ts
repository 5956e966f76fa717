import type { Effect } from '../../../instant-messages/machine/machine.ts';
import type { ImVariant } from '../../fault.ts';
import { doing } from '../../operators/instant-messages/changed-machine.ts';

const scenario = 'Agent Sends IM During a Customer Call';

const named = (one: Effect, name: string): boolean =>
  one.kind === 'frame' && one.channel === 'cti' && one.cti.messageType === name;

const isAnswer = (one: Effect): boolean =>
  one.kind === 'frame' && one.channel === 'preview' && 'answerTo' in one.preview;

/** The events of that name come last. */
const last = (name: string) =>
  doing('switch', (effects) => [
    ...effects.filter((one) => !named(one, name)),
    ...effects.filter((one) => named(one, name)),
  ]);

/** Lawful orders of what happens at the same time. */
export const orderVariants: readonly ImVariant[] = [
  {
    name: 'instant-messages-route-before-cancel',
    does: 'routes before it takes back the previews of the others',
    permits: [{ section: scenario, sentence: 'Nothing says which of them comes first.' }],
    touches: ['broadcast'],
    decoration: doing('router', (effects) => [...effects].reverse()),
  },
  {
    name: 'instant-messages-route-used-last',
    does: 'sends EventRouteUsed after the session is established',
    permits: [{ section: scenario, sentence: 'Events of the switch have no order in it.' }],
    touches: ['preview', 'decline', 'escalation'],
    choice: 'order of events of a route',
    decoration: last('EventRouteUsed'),
  },
  {
    name: 'instant-messages-worker-established-last',
    does: 'tells the agent of the session before the knowledge worker',
    permits: [{ section: scenario, sentence: 'The session begins for both, in no order.' }],
    touches: ['preview', 'chat'],
    choice: 'order of events of a route',
    decoration: doing('switch', (effects) => {
      const [first, ...others] = effects.filter((one) => named(one, 'EventEstablished'));
      return first === undefined
        ? effects
        : [...effects.filter((one) => !named(one, 'EventEstablished')), ...others, first];
    }),
  },
  {
    name: 'instant-messages-answer-after-result',
    does: 'tells the strategy of an answer before it answers the client of the knowledge worker',
    permits: [
      { section: scenario, sentence: 'How the desktop of a knowledge worker is answered is left open.' },
    ],
    touches: ['preview', 'bad-input'],
    decoration: doing('connector', (effects) => [
      ...effects.filter((one) => !isAnswer(one)),
      ...effects.filter(isAnswer),
    ]),
  },
];
