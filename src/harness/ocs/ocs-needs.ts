import { isRequestName } from '../../protocol/message-names.generated.ts';
import { type CaseNeeds, type NeedsOfSteps, needsBy, type StepNeeds } from '../run/case-needs.ts';
import { afterSetUp, standingTestBedOf } from '../test-bed/set-up-steps.ts';
import type { StandingNames } from '../test-bed/standing-names.ts';
import { type CaseWithSteps, StandingTestBed } from '../test-bed/standing-test-bed.ts';
import { extensions, virtualAgents } from '../test-bed/test-agents.ts';
import { passingTime, testBedNeeds } from '../test-bed/test-bed-needs.ts';
import { canStand, tableMethods } from './standing-needs.ts';

const needing =
  (...capabilities: string[]): StepNeeds['needs'] =>
  () => ({ capabilities });

const requesting =
  (...requests: string[]): StepNeeds['needs'] =>
  () => ({ requests });

const failing =
  (method: string): StepNeeds['needs'] =>
  () => ({ capabilities: [method], parts: ['databaseFailures'] });

const calling: StepNeeds['needs'] = () => ({ parts: ['telephony'] });

/** Those at whose DN nobody logs in, and a DN that is watched before somebody does. */
const withoutAgent = new RegExp(
  `\\b(?:${[...Object.keys(virtualAgents), ...Object.keys(extensions)].join('|')})\\b|^the DN of \\w+ is watched$`,
);

const offeringCallbacks: StepNeeds['needs'] = () => ({ parts: ['callbacks'] });

/** What the steps of the features for an OCS need of it. */
const ocsNeeds: readonly StepNeeds[] = [
  ...testBedNeeds,
  ...passingTime,
  ...passingTime.map(({ words }): StepNeeds => ({ words, needs: () => ({ parts: ['virtualTime'] }) })),
  { words: /^\w+ (?:sends|has sent) (\w+)/, needs: ([, name]) => namedRequest(name) },
  {
    words: /^\w+ sends these pairs:$/,
    needs: (_, rows) => namedRequest(rows.find(([key]) => key === 'GSW_AGENT_REQ_TYPE')?.[1]),
  },
  { words: /^\w+ sends (?:the line |\d+ bad frames|a frame of )/, needs: () => ({ linkOnly: ['framing'] }) },
  { words: /^the link of \w+ is lost and opened again$/, needs: () => ({ linkOnly: ['lost link'] }) },
  { words: /^\w+ (?:makes|attempts) a mute transfer /, needs: () => ({ linkOnly: ['mute transfer'] }) },
  { words: withoutAgent, needs: () => ({ linkOnly: ['DN without agent'] }) },
  { words: /^\w+ has started preview dialing mode$/, needs: requesting('PreviewDialingModeStart') },
  { words: /^\w+ has a (?:second )?preview record\b/, needs: requesting('PreviewRecordRequest') },
  { words: /^\w+ has the rest of the chain$/, needs: requesting('ChainedRecordRequest') },
  { words: /^\w+ (?:dials the (?:chained )?record|hangs up|sees )/, needs: calling },
  { words: /^every call event seen by /, needs: calling },
  {
    words:
      /^\w+ (?:talks to a customer|answers the call|is (?:not )?(?:called|seized)|gets no second call meanwhile)$/,
    needs: () => ({ parts: ['telephony', 'dialing'] }),
  },
  {
    words: /^(?:a call of OCS has reached|no customer is called for) \w+$|^the call of \w+ is established$/,
    needs: () => ({ parts: ['telephony', 'dialing'] }),
  },
  { words: /^\w+ talks to a customer in "([^"]+)" mode$/, needs: ([, mode = '']) => callIn(mode) },
  {
    words:
      /^\w+ (?:is (?:not )?offered a record|has been offered a record|declines the record|has accepted a pushed record)|^the record offered to /,
    needs: () => ({ parts: ['pushPreview'], linkOnly: ['push preview'] }),
  },
  {
    words: /^the callback of \d+ comes to /,
    needs: () => ({ parts: ['pushPreview', 'callbacks'], linkOnly: ['push preview'] }),
  },
  {
    words: /^the IVR group "[^"]*" works for the campaign$/,
    needs: () => ({ setUp: true, options: ['ivr_group'], parts: ['virtualAgents'] }),
  },
  {
    words: /^the option (\S+) of the campaign group becomes /,
    needs: ([, option = '']) => ({ capabilities: ['options.change'], options: [option] }),
  },
  {
    words: /^the floor works for (\d+) minutes/,
    needs: ([, minutes]) => ({
      setUp: true,
      seconds: Number(minutes) * 60,
      capabilities: ['customers.populate', 'dialing.load', 'dialing.start', 'records.read'],
      parts: ['telephony', 'dialing', 'dialingModes', 'virtualTime'],
      linkOnly: ['DN without agent'],
    }),
  },
  { words: /^the floor works for \d+ minutes with ReadyTime /, needs: requesting('ReadyTime') },
  { words: /^the DN of \w+ is disabled$/, needs: () => ({ setUp: true }) },
  { words: /^the place of \w+ has the Extension of \w+$/, needs: () => ({ setUp: true }) },
  {
    words: /^the place of \w+ is (?:added to|removed from) the IVR group /,
    needs: needing('placeGroups.change'),
  },
  { words: /^\w+ transfers the call to \w+$/, needs: calling },
  {
    words:
      /^\w+ (?:talks to a customer about a record|talks to somebody else|(?:makes|attempts) a \S+ transfer|consults |calls \w+ for a consultation|ends the consultation|completes the |brings \w+ into|leaves the call|answers the shared call)|^the call that rings at \w+ is redirected| are in a conference$/,
    needs: () => ({ parts: ['sharing'] }),
  },
  { words: /^\w+ talks to a customer about a record/, needs: requesting('PreviewRecordRequest') },
  { words: /^the call of \w+ can be shared$/, needs: () => ({ parts: ['sharing', 'telephony', 'dialing'] }) },
  {
    words: /^the call is over for /,
    needs: () => ({ parts: ['sharing'], capabilities: ['customer.hangUp'] }),
  },
  { words: /^the telephony events are played to OCS$/, needs: needing('telephony.play') },
  {
    words: /^\w+ works for the campaign as well$|^OCS does not monitor the DN of |^a consultation call has /,
    needs: () => ({ setUp: true, parts: ['sharing'] }),
  },
  { words: /^\w+ tries (\w+)/, needs: ([, name]) => trying(name) },
  {
    words: /^\w+ sends \d+ updates while \w+ /,
    needs: requesting('UpdateCallCompletionStats', 'RecordProcessed'),
  },
  { words: / send (\w+) at once$/, needs: ([, name]) => namedRequest(name) },
  {
    words: /^these requests are sent at once:$/,
    needs: (_, rows) => ({ requests: rows.flatMap(([, name]) => namedRequest(name).requests ?? []) }),
  },
  { words: /^the record that \w+ finishes has nothing /, needs: () => trying('RecordProcessed') },
  {
    words: /and the record is as this one has sent it$|^the record has the last balance /,
    needs: needing('records.read'),
  },
  { words: /^\w+ attaches these pairs to the call:$/, needs: calling },
  {
    words: /^a customer calls (?:\w+|the queue of the campaign group)$/,
    needs: () => ({ parts: ['telephony'], capabilities: ['customer.call'] }),
  },
  {
    words: /^\w+ has been seized$|^\w+ is called by a customer who is overdialed$/,
    needs: () => ({ parts: ['telephony', 'dialing'] }),
  },
  { words: /^customers answer after /, needs: needing('customers.populate') },
  { words: /^the customer (?:\d+|who has called) hangs up$/, needs: needing('customer.hangUp') },
  { words: /\bScheduledCall\b|\bscheduled call\b/, needs: offeringCallbacks },
  { words: /^the customer \d+ /, needs: calling },
  { words: /^the database fails$/, needs: failing('database.fail') },
  { words: /^the database recovers$/, needs: failing('database.heal') },
  { words: /^the record with phone /, needs: needing('records.read') },
  {
    words: /^OCS has called the customer \d+, who has not answered$/,
    needs: () => ({ parts: ['telephony', 'dialing'], capabilities: ['records.read'] }),
  },
  { words: /^the record on \w+'s desktop has:$/, needs: needing('records.read') },
  { words: /^the rest of \w+'s chain has\b/, needs: needing('records.read') },
  { words: /^\w+'s \w+ record has:$/, needs: needing('records.read') },
  { words: /^every record /, needs: needing('records.read') },
  { words: /^the calling list holds \d+ records?$/, needs: needing('records.read') },
  { words: /^these records are added to the calling list:$/, needs: needing('records.write') },
  {
    words: /^\w+ is assigned to the campaign group /,
    needs: () => ({ capabilities: ['agents.assign'], parts: ['assignments'] }),
  },
  {
    words: /^the do-not-call list holds these entries:$/,
    needs: () => ({ setUp: true, capabilities: ['doNotCall.write', 'doNotCall.reread'] }),
  },
  { words: /^the do-not-call list is changed manually/, needs: needing('doNotCall.write') },
  { words: /^OCS reads the do-not-call list again$/, needs: needing('doNotCall.reread') },
  { words: /^the do-not-call list has (?:an|no) entry /, needs: needing('doNotCall.read') },
  { words: /^customers are known by the field /, needs: () => ({ setUp: true, options: ['customer_id'] }) },
  {
    words: /^(?:a|the) backup OCS /,
    needs: () => ({ setUp: true, capabilities: ['redundancy.switchover'], parts: ['redundancy'] }),
  },
  {
    words: /^the application "[^"]*" (?:is connected to OCS|sends )/,
    needs: () => ({ setUp: true, capabilities: ['thirdParty.send'] }),
  },
  {
    words: /^OCS posts campaign group states to a web server$/,
    needs: () => ({ setUp: true, parts: ['http'], options: ['campaigngroup-states-uri'] }),
  },
  {
    words: /^(?:OCS has sent a statistics event|all statistics events that OCS has sent) /,
    needs: () => ({ capabilities: ['notifications.read'], parts: ['statistics'] }),
  },
];

/** Trying a request needs the tables as well, which must not change. */
function trying(name: string | undefined): Partial<CaseNeeds> {
  const tables = name === 'DoNotCall' ? ['records.read', 'doNotCall.read'] : ['records.read'];
  return { ...namedRequest(name), capabilities: tables };
}

function namedRequest(text: string | undefined): Partial<CaseNeeds> {
  const name = text?.replaceAll('"', '');
  return isRequestName(name) ? { requests: [name] } : {};
}

function callIn(mode: string): Partial<CaseNeeds> {
  if (mode === 'Preview') return { parts: ['telephony'], requests: ['PreviewRecordRequest'] };
  return { parts: ['telephony', 'dialing'], modes: [mode] };
}

/** A campaign that no step brings into a state is not loaded, so the standing one does not fit. */
const standsRunning = /^\S+ the campaign is running(?: in "Preview" mode)?$/;

const needsOfSteps = needsBy(ocsNeeds);

/** What a case needs of an OCS, from the texts of its steps. */
export const needsOfOcs: NeedsOfSteps = (steps) => {
  const needs = needsOfSteps(steps);
  return {
    ...needs,
    setUp: needs.setUp || !steps.some((step) => standsRunning.test(step)),
    get place() {
      return placeOf(needs, steps);
    },
  };
};

/** OCS that dials by itself takes the records of all cases at a place, so that such a case needs a test bed of its own. */
function placeOf(needs: CaseNeeds, steps: readonly string[]): string | undefined {
  if (needs.parts.includes('dialing')) return undefined;
  const later = needsOfSteps(afterSetUp(steps));
  const standing = canStand(needs, later, steps) ? standingTestBedOf(steps) : undefined;
  return standing?.isDialedAllDay ? standing.fingerprint : undefined;
}

/** The standing test bed for the cases that can be played on it; `system` has the system's own names. */
export function standingTestBedFor(
  cases: readonly CaseWithSteps[],
  system: StandingNames = {},
): StandingTestBed {
  const standing = cases.flatMap((one) => {
    const { place, capabilities } = needsOfOcs(one.steps);
    if (place === undefined) return [];
    return [{ ...one, inTables: tableMethods(capabilities) }];
  });
  return StandingTestBed.for(standing, system);
}
