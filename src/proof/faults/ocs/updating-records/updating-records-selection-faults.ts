import type { DialingVerb } from '../../../../ocs/machine/ports.ts';
import { merged } from '../../../../ocs/records/record-changes.ts';
import type { KeyValue, UserData } from '../../../../protocol/user-data.ts';
import type { Decoration } from '../../../../reference/machines.ts';
import type { OcsFault } from '../../../fault.ts';
import {
  changingEvent,
  changingRequests,
  faultyOcs,
  isNamed,
  without,
} from '../../../operators/ocs/faulty-ocs.ts';
import {
  concernsRecord,
  isRecordRequest,
  takingForClosed,
  watchingRecords,
} from '../../../operators/ocs/faulty-records.ts';
import { columnsIn, type DeskRecord } from '../../../operators/ocs/records-on-desktops.ts';
import { carryingOut, rewritingRequests } from '../../../operators/ocs/watching-ocs.ts';

/** Rewrites one name in requests that concern a record, knowing PreviewRecord. */
const naming = (
  key: string,
  read: (value: string, own: KeyValue, known: ReadonlySet<string>) => KeyValue,
): Decoration =>
  rewritingRequests(({ dn, userData }, floor) => {
    const own = floor.recordOf(dn)?.[key];
    const value = userData[key];
    if (!isRecordRequest(userData) || own === undefined || typeof value !== 'string') return userData;
    const known = new Set(floor.groups.flatMap(({ name, campaign }) => [name, campaign]));
    return { ...userData, [key]: read(value, own, known) };
  });

/** Takes a name for the record's own if it is one that exists, or one that does not. */
const ownWhereKnown = (value: string, own: KeyValue, known: ReadonlySet<string>) =>
  known.has(value) ? own : value;
const ownWhereUnknown = (value: string, own: KeyValue, known: ReadonlySet<string>) =>
  value === '' || known.has(value) ? value : own;

/** Faulty implementations of which record a request is about. */
export const whichRecordFaults: readonly OcsFault[] = [
  {
    name: 'update-of-anyone',
    breaks: ['UPD-16'],
    does: 'writes the last update of any record with every record that is finished',
    decoration: watchingRecords((records) => {
      let last: UserData = {};
      return {
        before(input) {
          if (input.kind === 'userEvent' && isRecordRequest(input.userData, 'UpdateCallCompletionStats'))
            last = input.userData;
          return [input];
        },
        after: (effects, input) =>
          effects.map((effect) => {
            const record = concernsRecord(input) ? records.of(input.userData) : undefined;
            if (!record || effect.kind !== 'store' || effect.command.verb !== 'update') return effect;
            const change = columnsIn(last, record.list);
            const changes = effect.command.changes.map((row) => ({ ...row, ...merged(change, row) }));
            return { ...effect, command: { ...effect.command, changes } };
          }),
      };
    }),
  },
  {
    name: 'finishing-closes-all',
    breaks: ['UPD-16'],
    does: 'closes all records that were given when one of them is finished',
    decoration: takingForClosed((record, records) => {
      return records.all.some((other) => other.isClosed && other !== record);
    }),
  },
  {
    name: 'anybody-may-change',
    breaks: ['UPD-17', 'UPD-23'],
    does: 'lets every agent change and finish the records of the others',
    decoration: watchingRecords((records) => {
      let asker = '';
      let owner = '';
      return {
        before(input) {
          if (!concernsRecord(input)) return [input];
          asker = input.dn;
          owner = records.of(input.userData)?.dn ?? input.dn;
          return [{ ...input, dn: owner }];
        },
        after: (effects, input) =>
          effects.map((effect) => {
            const answers = concernsRecord(input) || input.kind === 'stored';
            const isAnswer =
              answers && effect.kind === 'userEvent' && !isNamed(effect.userData, 'PreviewRecord');
            return isAnswer && effect.dn === owner ? { ...effect, dn: asker } : effect;
          }),
      };
    }),
  },
  {
    name: 'refused-and-carried-out',
    breaks: ['UPD-23'],
    does: 'refuses what another agent asks for a record, and does it',
    decoration: carryingOut((input, floor) => {
      if (!concernsRecord(input)) return {};
      const { userData } = input;
      const owner = floor.lines.find(
        (dn) => floor.recordOf(dn)?.GSW_RECORD_HANDLE === userData.GSW_RECORD_HANDLE,
      );
      return owner === undefined || owner === input.dn ? {} : { before: [{ dn: owner, userData }] };
    }),
  },
  {
    name: 'own-key-not-read',
    breaks: ['UPD-22'],
    does: 'reads mandatory fields under the recommended keys only',
    decoration: changingRequests((userData) => without(userData, 'number_kind')),
  },
  {
    name: 'own-key-not-sent',
    breaks: ['UPD-22'],
    does: 'sends mandatory fields under the recommended keys only',
    decoration: changingEvent('PreviewRecord', (userData) => without(userData, 'number_kind')),
  },
  {
    name: 'campaign-not-compared',
    breaks: ['UPD-18'],
    does: "takes the name of any campaign for that of the record's",
    decoration: naming('GSW_CAMPAIGN_NAME', ownWhereKnown),
  },
  {
    name: 'list-not-compared',
    breaks: ['UPD-18'],
    does: "takes the name of any calling list for that of the record's",
    decoration: naming('GSW_CALLING_LIST', (value, own) => (value === '' ? value : own)),
  },
  {
    name: 'unknown-campaign-accepted',
    breaks: ['UPD-19'],
    does: "takes the name of no campaign for that of the record's",
    decoration: naming('GSW_CAMPAIGN_NAME', ownWhereUnknown),
  },
  {
    name: 'unknown-group-accepted',
    breaks: ['UPD-19'],
    does: "takes the name of no campaign group for that of the record's",
    decoration: naming('GSW_CAMPAIGN_GROUP_NAME', ownWhereUnknown),
  },
  {
    name: 'group-of-record-ignored',
    breaks: ['UPD-20'],
    does: 'ignores the campaign group that a request for a record names',
    decoration: changingRequests((userData) =>
      isRecordRequest(userData) ? without(userData, 'GSW_CAMPAIGN_GROUP_NAME') : userData,
    ),
  },
  {
    name: 'group-read-as-campaign',
    breaks: ['UPD-20'],
    does: 'looks for a campaign of the name of the campaign group',
    decoration: changingRequests((userData) => {
      const { GSW_CAMPAIGN_GROUP_NAME: group } = userData;
      if (!isRecordRequest(userData) || group === undefined) return userData;
      return { ...without(userData, 'GSW_CAMPAIGN_GROUP_NAME'), GSW_CAMPAIGN_NAME: group };
    }),
  },
  ...(['stop', 'unload'] as const).map((verb) => ({
    name: `${verb}-closes-records`,
    breaks: ['UPD-21'],
    does: `closes the records on the desktops at ${verb}`,
    decoration: closingAt(verb),
  })),
  {
    name: 'force-keeps-records',
    breaks: ['UPD-21'],
    does: 'leaves records on the desktops when the campaign is unloaded by force',
    decoration: faultyOcs(() => ({
      before: (input) =>
        input.kind === 'dialing' && input.verb === 'forceUnload' ? [{ ...input, verb: 'unload' }] : [input],
    })),
  },
];

function closingAt(verb: DialingVerb): Decoration {
  const closed = new WeakSet<DeskRecord>();
  return takingForClosed(
    (record) => closed.has(record),
    (input, records) => {
      if (input.kind !== 'dialing' || input.verb !== verb) return;
      for (const record of records.all)
        if (record.userData.GSW_CAMPAIGN_GROUP_NAME === input.campaignGroup) closed.add(record);
    },
  );
}
