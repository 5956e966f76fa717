import { merged } from '../../ocs/record-changes.ts';
import type { Decoration } from '../../reference/reference-system.ts';
import { answeringByChain, watchingChains, writingAt } from './delivered-chains.ts';
import { columnsIn } from './desk-records.ts';
import type { Fault } from './fault.ts';
import { changingRequest, without } from './faulty-ocs.ts';
import { changingCommands, isFinal, misnumbering, watchingRecords } from './faulty-records.ts';
import { acknowledgementOf, errorTo, eventFor, taken } from './own-events.ts';
import { answeringInstead, carryingOut, isRequest } from './watching-ocs.ts';

const request = 'RecordReject';

/** Does not read chains of which a record was rejected; `until` tells when it forgets them. */
const withholding = (until: 'for ever' | 'until the campaign is loaded'): Decoration =>
  watchingChains((chains) => {
    let forgotten = 0;
    const rejected = () => chains.all.filter(({ userData }) => chains.ending(userData) === request);
    return {
      before(input) {
        const isLoading = input.kind === 'dialing' && input.verb === 'load';
        if (isLoading && until !== 'for ever') forgotten = rejected().length;
        return [input];
      },
      after: (effects) =>
        effects.map((effect) => {
          if (effect.kind !== 'store' || effect.command.verb !== 'retrieve') return effect;
          const except = rejected()
            .slice(forgotten)
            .map(({ userData }) => Number(userData.GSW_CHAIN_ID));
          return { ...effect, command: { ...effect.command, except } };
        }),
    };
  });

/** Faulty implementations of what follows a rejection, and of what it must not touch. */
export const rejectedRecordsFaults: readonly Fault[] = [
  {
    name: 'rejected-never-again',
    breaks: ['REJ-08', 'LGO-04'],
    does: 'never reads a chain again that was rejected',
    decoration: withholding('for ever'),
  },
  {
    name: 'rejected-withheld-until-load',
    breaks: ['REJ-08', 'LGO-04'],
    does: 'does not read a rejected chain again before the campaign is loaded anew',
    decoration: withholding('until the campaign is loaded'),
  },
  {
    name: 'next-agent-not-noted',
    breaks: ['REJ-10'],
    does: 'leaves the agent who rejected a record in it when another one gets it',
    decoration: changingCommands((command) => {
      if (command.verb !== 'update') return command;
      const changes = command.changes.map((row) => {
        const { agent_id: _, ...others } = row;
        return row.record_status === undefined ? others : row;
      });
      return { ...command, changes };
    }),
  },
  {
    name: 'agent-cleared-at-retrieval',
    breaks: ['REJ-10'],
    does: 'clears the agent of a record when it is given out',
    decoration: changingCommands((command) => {
      if (command.verb !== 'update') return command;
      const changes = command.changes.map((row) =>
        row.record_status === undefined && row.agent_id !== undefined ? { ...row, agent_id: null } : row,
      );
      return { ...command, changes };
    }),
  },
  {
    name: 'rejected-with-updates',
    breaks: ['REJ-11'],
    does: 'writes what was changed in a record when it is rejected',
    decoration: watchingRecords((records) => ({
      after: (effects, input) =>
        effects.map((effect) => {
          if (!isRequest(input, request) || effect.kind !== 'store' || effect.command.verb !== 'update')
            return effect;
          const record = records.of(input.userData);
          if (record === undefined) return effect;
          const said = record.updates.map((update) => columnsIn(update, record.list)).reduce(merged, {});
          const changes = effect.command.changes.map((row) =>
            row.record_id === record.row.record_id ? { ...row, ...said } : row,
          );
          return { ...effect, command: { ...effect.command, changes } };
        }),
    })),
  },
  {
    name: 'updated-not-rejectable',
    breaks: ['REJ-12'],
    does: 'answers 101 to the rejection of a record that was updated',
    decoration: rejectingUpdated('refuse'),
  },
  {
    name: 'updated-record-rejected-as-finished',
    breaks: ['REJ-12'],
    does: 'acknowledges the rejection of a record that was updated, and marks it Updated',
    decoration: rejectingUpdated('finish'),
  },
  {
    name: 'finished-rejectable',
    breaks: ['REJ-13'],
    does: 'acknowledges the rejection of a finished record',
    decoration: answeringByChain((asked, chains, floor) =>
      isRequest(asked, request) && chains.ending(asked.userData) === 'RecordProcessed'
        ? acknowledgementOf(floor, asked)
        : undefined,
    ),
  },
  {
    name: 'rejection-of-finished-ignored',
    breaks: ['REJ-13'],
    does: 'ignores the rejection of a finished record',
    decoration: answeringByChain((asked, chains) =>
      isRequest(asked, request) && chains.ending(asked.userData) === 'RecordProcessed'
        ? 'silence'
        : undefined,
    ),
  },
  {
    name: 'rejected-alone',
    breaks: ['REJ-19'],
    does: 'gives back only the record that was rejected, and not those that the desktop never saw',
    decoration: writingAt(
      (input) => isRequest(input, request),
      (row) => (row.agent_id === undefined ? undefined : row),
    ),
  },
  {
    name: 'chain-of-rejected-updated',
    breaks: ['REJ-19'],
    does: 'marks the rest of a rejected chain Updated',
    decoration: writingAt(
      (input) => isRequest(input, request),
      (row) => (row.agent_id === undefined ? { ...row, record_status: 3 } : row),
    ),
  },
  {
    name: 'chained-handles-outlive-rejection',
    breaks: ['REJ-20'],
    does: 'takes updates of the other records of a rejected chain',
    decoration: answeringByChain((asked, chains, floor) =>
      isRequest(asked, 'UpdateCallCompletionStats') &&
      chains.of(asked.userData)?.chained &&
      chains.ending(asked.userData) === request
        ? acknowledgementOf(floor, asked)
        : undefined,
    ),
  },
  {
    name: 'chained-handles-silent-after-rejection',
    breaks: ['REJ-20'],
    does: 'ignores requests for the other records of a rejected chain',
    decoration: answeringByChain((asked, chains) =>
      chains.of(asked.userData)?.chained && chains.ending(asked.userData) === request ? 'silence' : undefined,
    ),
  },
  {
    name: 'rejects-for-everybody',
    breaks: ['REJ-21'],
    does: 'takes with a rejected record those of all other agents too',
    decoration: rejectingBesides((own, other) => own !== other),
  },
  {
    name: 'rejects-all-of-agent',
    breaks: ['REJ-21'],
    does: 'takes with a rejected record all others of its agent',
    decoration: rejectingBesides((own, other) => own === other),
  },
  {
    name: 'rejected-by-anybody',
    breaks: ['REJ-22'],
    does: 'takes the rejection of a record from an agent who does not have it',
    decoration: carryingOut((input, floor) => {
      if (!isRequest(input, request)) return {};
      const dn = floor.lines.find((line) => {
        return floor.recordOf(line)?.GSW_RECORD_HANDLE === input.userData.GSW_RECORD_HANDLE;
      });
      return dn === undefined || dn === input.dn ? {} : { before: [{ dn, userData: input.userData }] };
    }),
  },
  {
    name: 'reject-names-ignored',
    breaks: ['REJ-23'],
    does: "takes the record's own names for those in a rejection",
    decoration: watchingChains((chains) => ({
      before(input) {
        if (!isRequest(input, request) || input.userData.GSW_CALLING_LIST === undefined) return [input];
        const own = taken(chains.of(input.userData)?.userData ?? {}, 'GSW_CAMPAIGN_NAME', 'GSW_CALLING_LIST');
        return [{ ...input, userData: { ...input.userData, ...own } }];
      },
    })),
  },
  {
    name: 'reject-unknown-campaign-wrong',
    breaks: ['REJ-24'],
    does: 'answers 103 to a rejection that names an unknown campaign or group',
    decoration: misnumbering(request, 105, 103),
  },
  {
    name: 'reject-by-campaign-first',
    breaks: ['REJ-25'],
    does: 'takes the campaign in a rejection, and no notice of the group',
    decoration: changingRequest(request, (asked) => without(asked, 'GSW_CAMPAIGN_GROUP_NAME')),
  },
  {
    name: 'reject-by-one-name-only',
    breaks: ['REJ-25'],
    does: 'answers 101 to a rejection that names both a campaign and a group',
    decoration: answeringInstead((asked, floor) =>
      isRequest(asked, request) && asked.userData.GSW_CAMPAIGN_GROUP_NAME !== undefined
        ? errorTo(floor, asked, 101)
        : undefined,
    ),
  },
  {
    name: 'rejected-first-of-all',
    breaks: ['REJ-26'],
    does: 'gives a rejected record out again before all others',
    decoration: watchingChains((chains) => ({
      after: (effects) =>
        effects.map((effect) => {
          const isOffer = effect.kind === 'userEvent' && effect.userData.GSW_USER_EVENT === 'PreviewRecord';
          const back = chains.all.find(({ userData }) => chains.ending(userData) === request);
          if (!isOffer || back === undefined) return effect;
          const own = taken(effect.userData, 'GSW_REFERENCE_ID', 'GSW_RECORD_HANDLE');
          return eventFor(effect.dn, { ...back.userData, ...own });
        }),
    })),
  },
];

/** Treats the rejection of a record that has updates in its own way. */
function rejectingUpdated(how: 'refuse' | 'finish'): Decoration {
  return watchingRecords((records, floor) => {
    let isUpdated = false;
    return {
      before(input) {
        isUpdated = isRequest(input, request) && (records.of(input.userData)?.updates.length ?? 0) > 0;
        return isUpdated && how === 'refuse' ? [] : [input];
      },
      after(effects, input) {
        if (!isUpdated || input.kind !== 'userEvent') return effects;
        if (how === 'refuse') return [eventFor(input.dn, errorTo(floor, input, 101))];
        return effects.map((effect) => {
          if (effect.kind !== 'store' || effect.command.verb !== 'update') return effect;
          const changes = effect.command.changes.map((row) =>
            isFinal(row) ? row : { ...row, record_status: 3 },
          );
          return { ...effect, command: { ...effect.command, changes } };
        });
      },
    };
  });
}

/** Rejects other records that are on desktops along with one, in silence. */
function rejectingBesides(isMeant: (own: string, other: string) => boolean): Decoration {
  return carryingOut((input, floor) => {
    if (!isRequest(input, request)) return {};
    const others = [...floor.handles].filter((handle) => handle !== input.userData.GSW_RECORD_HANDLE);
    return {
      after: others.flatMap((handle) =>
        floor.lines
          .filter((dn) => isMeant(input.dn, dn))
          .map((dn) => ({ dn, userData: { ...input.userData, GSW_RECORD_HANDLE: Number(handle) } })),
      ),
    };
  });
}
