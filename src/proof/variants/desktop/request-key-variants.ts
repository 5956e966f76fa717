import type { UserData } from '../../../protocol/user-data.ts';
import type { DesktopVariant } from '../../fault.ts';
import { againstAll } from '../../operators/against-all.ts';
import { refusing } from '../../operators/desktop/acting-by-itself.ts';
import { changingFrames, changingRequest, faultyDesktop } from '../../operators/desktop/faulty-desktop.ts';

/** Reference ids as the right desktop numbers them, seen from outside. */
const outside = (reference: number): number => 2_000_000_000 - reference;

const renumbered = (userData: UserData | undefined): UserData =>
  typeof userData?.GSW_REFERENCE_ID === 'number'
    ? { ...userData, GSW_REFERENCE_ID: outside(userData.GSW_REFERENCE_ID) }
    : (userData ?? {});

const markings: ReadonlySet<unknown> = new Set(['RequestRecordCancel', 'DoNotCall']);

const wholeChain = {
  permits: [
    {
      section: 'Canceled and DoNotCall Chained Records',
      sentence: 'Without the attribute, AllChain is meant.',
    },
  ],
  touches: ['canceling-records', 'do-not-call'],
  choice: 'the whole chain in words',
} as const;

/** Lawful choices of which optional keys requests carry. */
export const requestKeyVariants: readonly DesktopVariant[] = [
  {
    name: 'desktop-falling-reference-ids',
    does: 'gives each request a smaller GSW_REFERENCE_ID than the one before',
    permits: [
      {
        section: 'Event Responses',
        sentence: 'The desktop chooses the value, and it comes back; no order of values is given.',
      },
    ],
    touches: ['envelope', 'error-events'],
    choice: 'reference ids',
    decoration: faultyDesktop(() => ({
      before: (input) =>
        input.kind === 'frame' && input.frame.userData !== undefined
          ? [{ ...input, frame: { ...input.frame, userData: renumbered(input.frame.userData) } }]
          : [input],
      after: (effects) =>
        effects.map((effect) =>
          effect.kind === 'frame' && effect.frame.userData !== undefined
            ? { ...effect, frame: { ...effect.frame, userData: renumbered(effect.frame.userData) } }
            : effect,
        ),
    })),
  },
  {
    name: 'desktop-without-group-names',
    does: 'names no campaign group in requests about a record',
    permits: [
      {
        section: 'RecordProcessed',
        sentence: 'The tables of these requests mark GSW_CAMPAIGN_GROUP_NAME as not required.',
      },
    ],
    touches: ['envelope', 'updating-records', 'finishing-records', 'rejecting-records', 'scheduling-records'],
    decoration: changingRequest(undefined, ({ GSW_CAMPAIGN_GROUP_NAME: group, ...userData }) =>
      userData.GSW_RECORD_HANDLE === undefined && group !== undefined
        ? { ...userData, GSW_CAMPAIGN_GROUP_NAME: group }
        : userData,
    ),
  },
  {
    name: 'desktop-says-all-chain',
    does: 'sends GSW_CHAIN_ATTR AllChain if it means the whole chain',
    ...wholeChain,
    decoration: changingRequest(undefined, (userData) =>
      markings.has(userData.GSW_AGENT_REQ_TYPE) ? { GSW_CHAIN_ATTR: 'AllChain', ...userData } : userData,
    ),
  },
  {
    name: 'desktop-leaves-all-chain-out',
    does: 'leaves out GSW_CHAIN_ATTR if it means the whole chain',
    ...wholeChain,
    decoration: changingRequest(undefined, ({ GSW_CHAIN_ATTR: attribute, ...userData }) =>
      attribute === undefined || attribute === 'AllChain'
        ? userData
        : { ...userData, GSW_CHAIN_ATTR: attribute },
    ),
  },
  {
    name: 'desktop-no-customer-ids',
    does: 'never names a customer by the customer id alone, to cancel or as do-not-call',
    against: [
      { rule: 'DCA-09', sentence: 'It does not name a customer by the customer id alone.' },
      { rule: 'DDN-09', sentence: 'It does not name a customer by the customer id alone.' },
    ],
    permits: [
      {
        section: 'DoNotCall (Request)',
        sentence: 'Without a handle a phone number is enough, and so is a customer id: one of them.',
      },
      {
        section: 'Mandatory Fields',
        ruling: 146,
        sentence: 'Without a handle GSW_PHONE is required.',
      },
    ],
    touches: ['canceling-records', 'do-not-call'],
    decoration: refusing((asked) => {
      if (asked.action !== 'cancelRecord' && asked.action !== 'doNotCall') return undefined;
      const { handle, phone, customerId } = asked.arguments;
      const alone = customerId !== undefined && handle === undefined && phone === undefined;
      return alone ? 'Enter a phone number.' : undefined;
    }),
  },
  {
    name: 'desktop-dials-with-the-handle-only',
    does: 'attaches nothing but the application id and the handle to calls',
    permits: [
      {
        section: 'Attaching Record Information to Desktop and OCS User Events',
        sentence:
          'It is about what OCS attaches; from a desktop only the handle is needed to identify the record.',
      },
    ],
    touches: ['envelope', 'preview-record', 'updating-records', 'finishing-records'],
    choice: 'user data of calls',
    decoration: changingFrames(
      'RequestMakeCall',
      ({ GSW_RECORD_HANDLE: handle, GSW_APPLICATION_ID: id }) => ({
        ...(id !== undefined && { GSW_APPLICATION_ID: id }),
        ...(handle !== undefined && { GSW_RECORD_HANDLE: handle }),
      }),
    ),
  },
  {
    name: 'desktop-dials-with-nothing',
    does: 'attaches no user data to calls',
    against: againstAll(['DEN-14', 'DPR-09', 'DPU-04'], 'Its calls carry no handle.'),
    permits: [
      {
        section: 'Attaching Record Information to Desktop and OCS User Events',
        sentence: 'OCS attaches information about the record; the desktop is not required to.',
      },
    ],
    touches: ['preview-record', 'scheduled-calls', 'chained-records'],
    choice: 'user data of calls',
    decoration: changingFrames('RequestMakeCall', () => ({})),
  },
  {
    name: 'desktop-keys-in-reverse',
    does: 'sends the pairs of every request in the opposite order',
    permits: [
      {
        section: 'Key-Value Pair',
        sentence: 'A pair is identified by its key; the order of pairs has no meaning.',
      },
    ],
    touches: ['envelope', 'updating-records', 'finishing-records'],
    decoration: changingRequest(undefined, (userData) =>
      Object.fromEntries(Object.entries(userData).toReversed()),
    ),
  },
];
