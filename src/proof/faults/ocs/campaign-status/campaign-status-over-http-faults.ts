import type { OcsEffect, OcsInput } from '../../../../ocs/machine/ports.ts';
import { dialMode } from '../../../../protocol/enumerations.generated.ts';
import type { OcsFault } from '../../../fault.ts';
import { changingNotices, postingOtherwise } from '../../../operators/ocs/faulty-notifications.ts';
import { faultyOcs, without } from '../../../operators/ocs/faulty-ocs.ts';
import { changingConfiguration } from '../../../operators/ocs/watching-ocs.ts';

const isVerb = (input: OcsInput, verb: string): boolean => input.kind === 'dialing' && input.verb === verb;

const isStateTimer = (name: string): boolean => name.startsWith('campaign group state');

/** Faulty notifications of a web server. */
export const campaignGroupStateFaults: readonly OcsFault[] = [
  {
    name: 'stop-not-posted',
    breaks: ['HTP-01'],
    does: 'posts nothing when a campaign stops',
    decoration: changingNotices('httpPost', (post, cause) => (isVerb(cause, 'stop') ? [] : [post])),
  },
  {
    name: 'unload-not-posted',
    breaks: ['HTP-01'],
    does: 'posts nothing when a campaign is unloaded',
    decoration: changingNotices('httpPost', (post, cause) => (isVerb(cause, 'unload') ? [] : [post])),
  },
  {
    name: 'mode-not-posted',
    breaks: ['HTP-01'],
    does: 'posts nothing when the mode of a campaign is changed',
    decoration: changingNotices('httpPost', (post, cause) => (isVerb(cause, 'setMode') ? [] : [post])),
  },
  {
    name: 'first-group-posted',
    breaks: ['HTP-02'],
    does: 'posts the names of the first campaign group for every other',
    decoration: postingOtherwise((body) => ({
      ...body,
      GSW_CAMPAIGN_GROUP_NAME: 'Spring@Sales',
      GSW_GROUP_NAME: 'Sales',
      GSW_CAMPAIGN_NAME: 'Spring',
    })),
  },
  {
    name: 'posted-without-guid',
    breaks: ['HTP-02'],
    does: 'leaves the GUID of the campaign group out of the body',
    decoration: postingOtherwise((body) => without(body, 'GSW_CAMPAIGN_GROUP_GUID')),
  },
  {
    name: 'posted-name-of-group-dbid',
    breaks: ['HTP-02'],
    does: "posts the group's DBID, as a number, for its name",
    decoration: postingOtherwise((body) => ({ ...body, GSW_GROUP_NAME: 41 })),
  },
  {
    name: 'posted-tenant-by-dbid',
    breaks: ['HTP-02'],
    does: "posts the tenant's DBID for its name",
    decoration: postingOtherwise((body) => ({ ...body, GSW_TENANT_NAME: '1' })),
  },
  {
    name: 'posted-mode-by-place',
    breaks: ['HTP-03'],
    does: 'numbers modes from 0 in the body',
    decoration: postingOtherwise(({ GSW_DIAL_MODE, ...body }) => ({
      ...body,
      ...(typeof GSW_DIAL_MODE === 'number' && { GSW_DIAL_MODE: GSW_DIAL_MODE - 1 }),
    })),
  },
  {
    name: 'posted-mode-of-start',
    breaks: ['HTP-03'],
    does: 'keeps posting the mode in which the campaign started',
    decoration: changingNotices('httpPost', (post, cause) =>
      isVerb(cause, 'setMode')
        ? [{ ...post, body: { ...post.body, GSW_DIAL_MODE: dialMode.Predict } }]
        : [post],
    ),
  },
  {
    name: 'template-not-posted',
    breaks: ['HTP-04'],
    does: 'leaves the campaign template out of the body',
    decoration: postingOtherwise((body) => without(body, 'GSW_CAMPAIGN_TEMPLATE_NAME')),
  },
  {
    name: 'template-of-the-campaign',
    breaks: ['HTP-04'],
    does: "takes the campaign's script for the template of a group that has none",
    decoration: changingConfiguration((configuration) => ({
      ...configuration,
      campaignGroups: configuration.campaignGroups.map((group) => {
        const campaign = configuration.campaigns.find(({ name }) => name === group.campaign);
        const script = group.script ?? campaign?.script;
        return script === undefined ? group : { ...group, script };
      }),
    })),
  },
  {
    name: 'never-posted-again',
    breaks: ['HTP-05'],
    does: 'posts changes only',
    decoration: faultyOcs(() => ({
      after: (effects) =>
        effects.filter((effect) => effect.kind !== 'setTimer' || !isStateTimer(effect.name)),
    })),
  },
  {
    name: 'posted-at-an-interval-of-its-own',
    breaks: ['HTP-05'],
    does: 'posts every 20 seconds, no matter what is configured',
    decoration: changingConfiguration((configuration) => ({
      ...configuration,
      options: { ...configuration.options, 'campaigngroup-states-interval': 20 },
    })),
  },
  {
    name: 'posted-after-unload',
    breaks: ['HTP-05'],
    does: 'keeps posting the state of a campaign group that is no longer loaded',
    decoration: faultyOcs(() => {
      let last: readonly OcsEffect[] = [];
      return {
        after(effects, input) {
          const posts = effects.filter(({ kind }) => kind === 'httpPost');
          if (posts.length > 0) last = posts;
          const kept = effects.filter(
            (effect) => effect.kind !== 'cancelTimer' || !isStateTimer(effect.name),
          );
          const again = input.kind === 'timer' && isStateTimer(input.name) && posts.length === 0;
          return again ? [...kept, ...last] : kept;
        },
      };
    }),
  },
  {
    name: 'first-group-posted-again',
    breaks: ['HTP-05'],
    does: 'repeats only the posts about the first campaign group',
    decoration: changingNotices('httpPost', (post, cause) =>
      cause.kind === 'timer' && post.body.GSW_CAMPAIGN_GROUP_NAME !== 'Spring@Sales' ? [] : [post],
    ),
  },
  {
    name: 'posted-in-any-case',
    breaks: ['HTP-06'],
    does: 'posts states even though the option forbids it',
    decoration: changingConfiguration((configuration) => ({
      ...configuration,
      options: { ...configuration.options, 'send-campaigngroup-states': true },
    })),
  },
  {
    name: 'waits-for-the-web-server',
    breaks: ['HTP-07'],
    does: 'tells desktops nothing until the web server has answered, which it never does',
    decoration: faultyOcs(() => ({
      after: (effects) =>
        effects.some(({ kind }) => kind === 'httpPost')
          ? effects.filter(({ kind }) => kind !== 'userEvent')
          : effects,
    })),
  },
];
