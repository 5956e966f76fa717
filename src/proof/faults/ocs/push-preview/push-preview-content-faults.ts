import type { Decoration } from '../../../../reference/machines.ts';
import type { OcsFault } from '../../../fault.ts';
import {
  changingPushed,
  changingPushedKey,
  offeringInstead,
} from '../../../operators/ocs/dialing/faulty-push.ts';
import { faultyOcs, without } from '../../../operators/ocs/faulty-ocs.ts';

/** All records are pushed for the agent who got the first one. */
const forFirstAgent: Decoration = faultyOcs(() => {
  let first: string | undefined;
  return {
    after: (effects) =>
      effects.map((effect) => {
        if (effect.kind !== 'offerInteraction') return effect;
        const { userData } = effect;
        first ??= String(userData.GSW_AGENT_ID);
        return { ...effect, userData: { ...userData, GSW_AGENT_ID: first } };
      }),
  };
});

/** Each record names another agent who is logged in, if there is one. */
const forColleague = offeringInstead((offer, { primary }) => {
  const other = [...primary.agents.values()].find(({ dn }) => dn !== offer.dn);
  const userData = { ...offer.userData, ...(other && { GSW_AGENT_ID: other.agentId }) };
  return [{ ...offer, userData }];
});

const lacking = (key: string) => changingPushed((userData) => without(userData, key));

/** Media types that are wrong for some contacts. */
const mediaTypeIs = (type: string) => changingPushedKey('GSW_CONTACT_MEDIA_TYPE', () => type);

/** Faulty implementations of what a pushed record carries. */
export const pushPreviewContentFaults: readonly OcsFault[] = [
  {
    name: 'push-switch-as-text',
    breaks: ['PSH-01', 'PSH-02', 'PSH-05'],
    does: 'sends the DBID of the switch as a String',
    decoration: changingPushedKey('GSW_SWITCH_DBID', String),
  },
  {
    name: 'push-agent-as-number',
    breaks: ['PSH-01', 'PSH-25', 'PSH-04'],
    does: 'sends the agent of a pushed record as an Int',
    decoration: changingPushedKey('GSW_AGENT_ID', Number),
  },
  {
    name: 'push-inbound',
    breaks: ['PSH-01'],
    does: 'calls the interactions that it creates Inbound',
    decoration: changingPushedKey('InteractionType', () => 'Inbound'),
  },
  {
    name: 'push-subtype-other',
    breaks: ['PSH-01'],
    does: 'gives the interactions that it creates the subtype PushPreview',
    decoration: changingPushedKey('InteractionSubtype', () => 'PushPreview'),
  },
  {
    name: 'push-agent-missing',
    breaks: ['PSH-25'],
    does: 'leaves out the agent of a pushed record',
    decoration: lacking('GSW_AGENT_ID'),
  },
  {
    name: 'push-switch-missing',
    breaks: ['PSH-02'],
    does: 'leaves out the switch of a pushed record',
    decoration: lacking('GSW_SWITCH_DBID'),
  },
  {
    name: 'push-for-first-agent',
    breaks: ['PSH-03'],
    does: 'pushes all records for the agent who got the first one',
    decoration: forFirstAgent,
  },
  {
    name: 'push-for-colleague',
    breaks: ['PSH-03'],
    does: 'names a colleague as the agent of a pushed record',
    decoration: forColleague,
  },
  {
    name: 'push-agent-by-name',
    breaks: ['PSH-04'],
    does: 'names the agent otherwise than by the login id',
    decoration: changingPushedKey('GSW_AGENT_ID', (id) => `agent ${id}`),
  },
  {
    name: 'push-switch-is-application',
    breaks: ['PSH-05'],
    does: 'sends its own DBID as that of the switch',
    decoration: changingPushed((userData) => ({
      ...userData,
      GSW_SWITCH_DBID: userData.GSW_APPLICATION_ID ?? 0,
    })),
  },
  {
    name: 'push-switch-is-first',
    breaks: ['PSH-05'],
    does: 'sends 1 as the DBID of any switch',
    decoration: changingPushedKey('GSW_SWITCH_DBID', () => 1),
  },
  {
    name: 'push-media-always-voice',
    breaks: ['PSH-06', 'PSH-07'],
    does: 'calls the media type of every pushed record voice',
    decoration: mediaTypeIs('voice'),
  },
  {
    name: 'push-media-always-any',
    breaks: ['PSH-06', 'PSH-07'],
    does: 'calls the media type of every pushed record any',
    decoration: mediaTypeIs('any'),
  },
  {
    name: 'push-handle-missing',
    breaks: ['PSH-08'],
    does: 'leaves out the handle of a pushed record',
    decoration: lacking('GSW_RECORD_HANDLE'),
  },
  {
    name: 'push-handle-zero',
    breaks: ['PSH-08'],
    does: 'sends 0 as the handle of a pushed record',
    decoration: changingPushedKey('GSW_RECORD_HANDLE', () => 0),
  },
  {
    name: 'push-never-called',
    breaks: ['PSH-21'],
    does: 'pushes every record as one that was never called',
    decoration: changingPushed((userData) => ({
      ...userData,
      GSW_ATTEMPTS: 0,
      GSW_CALL_RESULT: 28,
      GSW_CALL_TIME: '0',
    })),
  },
  {
    name: 'push-default-hours',
    breaks: ['PSH-21'],
    does: 'pushes every record with the default hours',
    decoration: changingPushed((userData) => ({ ...userData, GSW_FROM: 28_800, GSW_UNTIL: 64_800 })),
  },
  {
    name: 'push-chain-is-handle',
    breaks: ['PSH-21'],
    does: 'sends the handle of a pushed record as its chain',
    decoration: changingPushed((userData) => ({
      ...userData,
      GSW_CHAIN_ID: userData.GSW_RECORD_HANDLE ?? 0,
    })),
  },
  {
    name: 'push-offset-zero',
    breaks: ['PSH-21'],
    does: 'pushes records of any time zone with offset 0',
    decoration: changingPushedKey('GSW_TZ_OFFSET', () => 0),
  },
  {
    name: 'push-without-custom-field',
    breaks: ['PSH-26'],
    does: 'leaves a custom field out of a pushed record',
    decoration: lacking('account_balance'),
  },
  ...['GSW_APPLICATION_ID', 'GSW_CALLING_LIST', 'GSW_CAMPAIGN_NAME', 'GSW_PHONE'].map(
    (key): OcsFault => ({
      name: `push-without-${key.slice(4).toLowerCase().replaceAll('_', '-')}`,
      breaks: ['PSH-09'],
      does: `leaves ${key} out of a pushed record`,
      decoration: lacking(key),
    }),
  ),
];
