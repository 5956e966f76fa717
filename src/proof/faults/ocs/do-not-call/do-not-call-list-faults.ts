import type { OcsInput } from '../../../../ocs/machine/ports.ts';
import type { DoNotCallEntry } from '../../../../ocs/machine/store-port.ts';
import { recordType } from '../../../../protocol/enumerations.generated.ts';
import type { Decoration } from '../../../../reference/machines.ts';
import type { OcsFault } from '../../../fault.ts';
import { faultyOcs } from '../../../operators/ocs/faulty-ocs.ts';
import { changingCommands } from '../../../operators/ocs/faulty-records.ts';

const noCall = recordType.NoCall;

/** Reads other entries than the do-not-call list holds. */
function readingOtherwise(
  read: () => (entries: readonly DoNotCallEntry[]) => readonly DoNotCallEntry[],
  before: (input: OcsInput) => readonly OcsInput[] = (input) => [input],
): Decoration {
  return faultyOcs(() => {
    const change = read();
    return {
      before(input) {
        if (input.kind !== 'stored' || !input.result.ok || input.result.entries === undefined)
          return before(input);
        return [{ ...input, result: { ...input.result, entries: change(input.result.entries) } }];
      },
    };
  });
}

const reread: OcsInput = { kind: 'rereadDoNotCall' };

const rereadAtLoad = (input: OcsInput): readonly OcsInput[] =>
  input.kind === 'dialing' && input.verb === 'load' ? [reread, input] : [input];

/** Faulty implementations of the do-not-call list. */
export const doNotCallListFaults: readonly OcsFault[] = [
  {
    name: 'dnc-list-unread',
    breaks: ['DNC-32', 'DNC-33', 'DNC-35'],
    does: 'never reads the do-not-call list',
    decoration: readingOtherwise(() => () => []),
  },
  {
    name: 'dnc-list-without-customers',
    breaks: ['DNC-32'],
    does: 'reads only the numbers of the do-not-call list',
    decoration: readingOtherwise(
      () => (entries) => entries.map((entry) => ({ ...entry, customer_id: null })),
    ),
  },
  {
    name: 'dnc-list-too-wide',
    breaks: ['DNC-39'],
    does: 'takes numbers of the same customer, one digit apart, for those on the list',
    decoration: readingOtherwise(
      () => (entries) =>
        entries.flatMap((entry) => [
          entry,
          { ...entry, phone: entry.phone === null ? null : entry.phone.replace(/0(\d)$/, '9$1') },
        ]),
    ),
  },
  {
    name: 'dnc-held-back-as-general',
    breaks: ['DNC-33'],
    does: 'does not mark what it holds back',
    decoration: changingCommands((command) => {
      if (command.verb !== 'update') return command;
      const changes = command.changes.map(({ record_type, ...row }) =>
        record_type === noCall || record_type === undefined ? row : { ...row, record_type },
      );
      return { ...command, changes };
    }),
  },
  {
    name: 'dnc-held-back-for-ever',
    breaks: ['DNC-33'],
    does: 'leaves what it holds back Retrieved',
    decoration: changingCommands((command) => {
      if (command.verb !== 'update') return command;
      const changes = command.changes.map((row) =>
        row.record_type === noCall ? { record_id: row.record_id, record_type: noCall } : row,
      );
      return { ...command, changes };
    }),
  },
  {
    name: 'dnc-list-forgotten-at-load',
    breaks: ['DNC-34', 'DNC-32'],
    does: 'forgets the do-not-call list when a campaign is loaded',
    decoration: readingOtherwise(() => () => [], rereadAtLoad),
  },
  {
    name: 'dnc-reread-ignored',
    breaks: ['DNC-35'],
    does: 'does not read the do-not-call list again',
    decoration: faultyOcs(() => ({ before: (input) => (input.kind === reread.kind ? [] : [input]) })),
  },
  {
    name: 'dnc-reread-only-adds',
    breaks: ['DNC-35'],
    does: 'keeps entries that are no longer in the list when it reads it again',
    decoration: readingOtherwise(() => {
      const kept: DoNotCallEntry[] = [];
      return (entries) => {
        kept.push(...entries);
        return kept;
      };
    }),
  },
  {
    name: 'dnc-list-read-at-load',
    breaks: ['DNC-36'],
    does: 'reads the do-not-call list whenever a campaign is loaded',
    decoration: readingOtherwise(() => (entries) => entries, rereadAtLoad),
  },
  {
    name: 'dnc-expired-at-once',
    breaks: ['DNC-37'],
    does: 'takes an entry that expires at some time for one that has expired',
    decoration: faultyOcs(() => ({
      before: (input) =>
        input.kind === 'userEvent' && input.userData.GSW_DURATION !== undefined
          ? [{ ...input, userData: { ...input.userData, GSW_DURATION: 0 } }]
          : [input],
    })),
  },
];
