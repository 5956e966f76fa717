import type { CallRecord } from '../../../../ocs/machine/store-port.ts';
import type { KeyValue, UserData } from '../../../../protocol/user-data.ts';
import type { Decoration } from '../../../../reference/machines.ts';
import type { OcsFault } from '../../../fault.ts';
import { changingEvent, faultyOcs, isNamed } from '../../../operators/ocs/faulty-ocs.ts';
import { changingStore } from '../../../operators/ocs/faulty-store.ts';
import { acknowledgmentOf, errorTo } from '../../../operators/ocs/own-events.ts';
import { answeringInstead } from '../../../operators/ocs/watching-ocs.ts';

/** Faulty implementations of the handle of a record, and of the text in it. */
export const envelopeRecordFaults: readonly OcsFault[] = [
  {
    name: 'last-handle-given-out',
    breaks: ['ENV-13'],
    does: 'acknowledges with the handle that was given out last, no matter who asks',
    decoration: acknowledgingWith((_, given) => given.at(-1)?.GSW_RECORD_HANDLE),
  },
  {
    name: 'chain-id-for-handle',
    breaks: ['ENV-13'],
    does: 'acknowledges with the id of the chain instead of the handle',
    decoration: acknowledgingWith(
      (handle, given) => given.find((record) => record.GSW_RECORD_HANDLE === handle)?.GSW_CHAIN_ID,
    ),
  },
  {
    name: 'latin-1',
    breaks: ['ENV-14'],
    does: 'replaces every character above U+00FF by "?" in PreviewRecord',
    decoration: changingEvent('PreviewRecord', (userData) =>
      withTexts(userData, (text) => text.replace(/[^ -ÿ]/gu, '?')),
    ),
  },
  {
    name: 'ascii-writer',
    breaks: ['ENV-14'],
    does: 'replaces every character above U+007F by "?" when it writes the calling list',
    decoration: changingStore((command) => {
      if (command.verb !== 'update') return command;
      const changes = command.changes.map(({ custom, ...change }) =>
        custom === undefined ? change : { ...change, custom: inAscii(custom) },
      );
      return { ...command, changes };
    }),
  },
  {
    name: 'unknown-handle-acknowledged',
    breaks: ['ENV-26'],
    does: 'acknowledges requests about a handle that was never given out',
    decoration: answeringInstead((request, floor) => {
      const handle = request.userData.GSW_RECORD_HANDLE;
      return isUnknown(handle, floor.past.handles) ? acknowledgmentOf(floor, request) : undefined;
    }),
  },
  {
    name: 'unknown-handle-bad-value',
    breaks: ['ENV-26'],
    does: 'answers 103 instead of 109 to a handle that was never given out',
    decoration: answeringInstead((request, floor) => {
      const handle = request.userData.GSW_RECORD_HANDLE;
      return isUnknown(handle, floor.past.handles) ? errorTo(floor, request, 103) : undefined;
    }),
  },
];

function isUnknown(handle: KeyValue | undefined, handles: ReadonlySet<unknown>): boolean {
  return typeof handle === 'number' && !handles.has(handle);
}

/** Acknowledges with another handle, found among all records that were given out so far. */
function acknowledgingWith(
  other: (handle: KeyValue | undefined, given: readonly UserData[]) => KeyValue | undefined,
): Decoration {
  return faultyOcs(() => {
    const given: UserData[] = [];
    return {
      after: (effects) =>
        effects.map((effect) => {
          if (effect.kind !== 'userEvent') return effect;
          const { userData } = effect;
          if (isNamed(userData, 'PreviewRecord')) given.push(userData);
          const handle = other(userData.GSW_RECORD_HANDLE, given);
          const acknowledges = String(userData.GSW_USER_EVENT).endsWith('Acknowledge');
          if (!acknowledges || handle === undefined) return effect;
          return { ...effect, userData: { ...userData, GSW_RECORD_HANDLE: handle } };
        }),
    };
  });
}

function withTexts(userData: UserData, change: (text: string) => string): UserData {
  const pairs = Object.entries(userData);
  return Object.fromEntries(
    pairs.map(([key, value]) => [key, typeof value === 'string' ? change(value) : value]),
  );
}

function inAscii(custom: CallRecord['custom']): CallRecord['custom'] {
  const fields = Object.entries(custom);
  return Object.fromEntries(
    fields.map(([name, value]) => [name, typeof value === 'string' ? value.replace(/[^ -~]/gu, '?') : value]),
  );
}
