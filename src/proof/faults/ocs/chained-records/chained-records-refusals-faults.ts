import type { UserData } from '../../../../protocol/user-data.ts';
import type { OcsFault } from '../../../fault.ts';
import { answeringByChain, rewritingByChain } from '../../../operators/ocs/delivered-chains.ts';
import { changingRequest, isNamed, without } from '../../../operators/ocs/faulty-ocs.ts';
import { misnumbering, watchingRecords } from '../../../operators/ocs/faulty-records.ts';
import { errorTo, taken } from '../../../operators/ocs/own-events.ts';
import { answeringInstead, isRequest } from '../../../operators/ocs/watching-ocs.ts';

const request = 'ChainedRecordRequest';

/** Faulty implementations of requests for a chain that are to be refused. */
export const chainRefusalFaults: readonly OcsFault[] = [
  {
    name: 'chain-without-handle-not-found',
    breaks: ['CHN-24'],
    does: 'answers 109 to a request for a chain without a handle',
    decoration: misnumbering(request, 102, 109),
  },
  {
    name: 'chain-of-desktop-record',
    breaks: ['CHN-24'],
    does: 'takes the record on the desktop if a request for a chain has no handle',
    decoration: rewritingByChain((userData, chains, input) => {
      if (userData.GSW_AGENT_REQ_TYPE !== request || userData.GSW_RECORD_HANDLE !== undefined)
        return userData;
      const own = chains.all.find(({ dn }) => 'dn' in input && dn === input.dn);
      return { ...userData, ...taken(own?.userData ?? {}, 'GSW_RECORD_HANDLE') };
    }),
  },
  {
    name: 'chain-handle-text-not-found',
    breaks: ['CHN-25'],
    does: 'answers 109 to a request for a chain whose handle is a text',
    decoration: misnumbering(request, 103, 109),
  },
  {
    name: 'chain-handle-text-ignored',
    breaks: ['CHN-25'],
    does: 'ignores a request for a chain whose handle is a text',
    decoration: answeringInstead((asked) =>
      isRequest(asked, request) && typeof asked.userData.GSW_RECORD_HANDLE === 'string'
        ? 'silence'
        : undefined,
    ),
  },
  {
    name: 'chain-handle-of-digits',
    breaks: ['CHN-26'],
    does: 'takes a text of digits for a handle',
    decoration: changingRequest(request, (userData) => {
      const handle = userData.GSW_RECORD_HANDLE;
      const isNumber = typeof handle === 'string' && /^\d+$/.test(handle);
      return isNumber ? { ...userData, GSW_RECORD_HANDLE: Number(handle) } : userData;
    }),
  },
  {
    name: 'chain-handle-text-missing',
    breaks: ['CHN-26'],
    does: 'answers 102 to a request for a chain whose handle is a text',
    decoration: misnumbering(request, 103, 102),
  },
  {
    name: 'chain-of-finished-absent',
    breaks: ['CHN-27'],
    does: 'answers 114 if the record of a request for a chain is not there',
    decoration: misnumbering(request, 109, 114),
  },
  {
    name: 'chain-of-finished-ignored',
    breaks: ['CHN-27'],
    does: 'ignores a repeated request for a chain also when its record was finished',
    decoration: answeringByChain((asked, chains) =>
      isRequest(asked, request) &&
      chains.of(asked.userData)?.record.chain.sentWhole &&
      chains.ending(asked.userData)
        ? 'silence'
        : undefined,
    ),
  },
  {
    name: 'chain-for-anybody',
    breaks: ['CHN-28'],
    does: 'delivers a chain to anybody who knows its handle',
    decoration: answeringByChain((asked, chains) => {
      const record = chains.of(asked.userData);
      if (!isRequest(asked, request) || record === undefined || record.dn === asked.dn) return undefined;
      const echo = taken(asked.userData, 'GSW_REFERENCE_ID');
      return { ...record.userData, GSW_USER_EVENT: 'ChainedRecordsDataEnd', ...echo };
    }),
  },
  {
    name: 'chain-to-whoever-asks',
    breaks: ['CHN-28', 'CHN-33'],
    does: 'sends a whole chain to anybody who knows its handle',
    decoration: watchingRecords((chains) => {
      let asker = '';
      let owner = '';
      return {
        before(input) {
          if (!isRequest(input, request)) return [input];
          asker = input.dn;
          owner = chains.of(input.userData)?.dn ?? input.dn;
          return [{ ...input, dn: owner }];
        },
        after: (effects) =>
          effects.map((effect) =>
            effect.kind === 'userEvent' && effect.dn === owner && isOfChain(effect.userData)
              ? { ...effect, dn: asker }
              : effect,
          ),
      };
    }),
  },
  {
    name: 'chained-record-to-whoever-asks',
    breaks: ['CHN-28', 'CHN-33'],
    does: 'sends the first record of a chain, as a chained one, to anybody who knows its handle',
    decoration: answeringByChain((asked, chains) => {
      const record = chains.of(asked.userData);
      if (!isRequest(asked, request) || record === undefined || record.dn === asked.dn) return undefined;
      const echo = taken(asked.userData, 'GSW_REFERENCE_ID');
      return { ...record.userData, GSW_USER_EVENT: 'ChainedRecord', ...echo };
    }),
  },
  {
    name: 'chain-names-ignored',
    breaks: ['CHN-29'],
    does: 'ignores the campaign and the group in a request for a chain',
    decoration: changingRequest(request, (userData) =>
      without(userData, 'GSW_CAMPAIGN_NAME', 'GSW_CAMPAIGN_GROUP_NAME'),
    ),
  },
  {
    name: 'chain-by-campaign-first',
    breaks: ['CHN-30'],
    does: 'takes the campaign in a request for a chain, and no notice of the group',
    decoration: changingRequest(request, (userData) => without(userData, 'GSW_CAMPAIGN_GROUP_NAME')),
  },
  {
    name: 'chain-by-one-name-only',
    breaks: ['CHN-30'],
    does: 'answers 101 to a request for a chain that names both a campaign and a group',
    decoration: answeringInstead((asked, floor) => {
      const { GSW_CAMPAIGN_NAME: campaign, GSW_CAMPAIGN_GROUP_NAME: group } = asked.userData;
      const both = campaign !== undefined && group !== undefined;
      return isRequest(asked, request) && both ? errorTo(floor, asked, 101) : undefined;
    }),
  },
];

function isOfChain(userData: UserData): boolean {
  return isNamed(userData, 'ChainedRecord') || isNamed(userData, 'ChainedRecordsDataEnd');
}
