import { isRequestName } from '../../protocol/message-names.generated.ts';
import { type CaseNeeds, type NeedsOfSteps, needsBy, type StepNeeds, type Unmet } from '../run/case-needs.ts';
import { methodsMissing } from '../run/control-client.ts';
import { afterSetUp, standingTestBedOf } from '../test-bed/set-up-steps.ts';
import type { StandingNames } from '../test-bed/standing-names.ts';
import { type CaseWithSteps, StandingTestBed } from '../test-bed/standing-test-bed.ts';
import { noControlLink } from '../test-bed/test-bed-control.ts';
import { passingTime, testBedNeeds } from '../test-bed/test-bed-needs.ts';

const needing =
  (...capabilities: string[]): StepNeeds['needs'] =>
  () => ({ capabilities });

const requesting =
  (...requests: string[]): StepNeeds['needs'] =>
  () => ({ requests });

const calling: StepNeeds['needs'] = () => ({ parts: ['telephony'] });

const offeringCallbacks: StepNeeds['needs'] = () => ({ parts: ['callbacks'] });

/** What the steps of the features for an OCS need of it. */
const ocsNeeds: readonly StepNeeds[] = [
  ...testBedNeeds,
  ...passingTime,
  { words: /^\w+ (?:sends|has sent) (\w+)/, needs: ([, name]) => namedRequest(name) },
  {
    words: /^\w+ sends these pairs:$/,
    needs: (_, rows) => namedRequest(rows.find(([key]) => key === 'GSW_AGENT_REQ_TYPE')?.[1]),
  },
  { words: /^\w+ has started preview dialing mode$/, needs: requesting('PreviewDialingModeStart') },
  { words: /^\w+ has a (?:second )?preview record\b/, needs: requesting('PreviewRecordRequest') },
  { words: /^\w+ has the rest of the chain$/, needs: requesting('ChainedRecordRequest') },
  { words: /^\w+ (?:dials the record|hangs up|sees )/, needs: calling },
  { words: /^every call event seen by /, needs: calling },
  { words: /\bScheduledCall\b|\bscheduled call\b/, needs: offeringCallbacks },
  { words: /^the customer \d+ /, needs: calling },
  { words: /^the database fails$/, needs: needing('database.fail') },
  { words: /^the database recovers$/, needs: needing('database.heal') },
  { words: /^the record with phone /, needs: needing('records.read') },
  { words: /^the record on \w+'s desktop has:$/, needs: needing('records.read') },
  { words: /^the rest of \w+'s chain has\b/, needs: needing('records.read') },
  { words: /^\w+'s \w+ record has:$/, needs: needing('records.read') },
  { words: /^every record /, needs: needing('records.read') },
  { words: /^the calling list holds \d+ records?$/, needs: needing('records.read') },
  { words: /^these records are added to the calling list:$/, needs: needing('records.write') },
  { words: /^\w+ is assigned to the campaign group /, needs: needing('agents.assign') },
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
    needs: () => ({ setUp: true, capabilities: ['redundancy.switchover'] }),
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
    words: /^OCS has sent (?:a statistics event|statistics events) /,
    needs: () => ({ capabilities: ['notifications.read'], parts: ['statistics'] }),
  },
];

function namedRequest(text: string | undefined): Partial<CaseNeeds> {
  const name = text?.replaceAll('"', '');
  return isRequestName(name) ? { requests: [name] } : {};
}

/** A campaign that no step brings into a state is not loaded, so the standing one does not fit. */
const standsRunning = /^\S+ the campaign is running(?: in "Preview" mode)?$/;

const needsOfSteps = needsBy(ocsNeeds);

/** What a case needs of an OCS, from the texts of its steps. */
export const needsOfOcs: NeedsOfSteps = (steps) => {
  const needs = needsOfSteps(steps);
  const standing = canStand(needs, steps) ? standingTestBedOf(steps) : undefined;
  const place = standing?.isDialedAllDay ? standing.fingerprint : undefined;
  return {
    ...needs,
    setUp: needs.setUp || !steps.some((step) => standsRunning.test(step)),
    ...(place === undefined ? {} : { place }),
  };
};

/**
 * A list that other cases read as well holds more than this case knows: its end is never seen, and a record that an
 * agent gives back is not the next one.
 */
const wholeList: readonly RegExp[] = [
  /receives error (?:\d+ or )*10[78]\b/,
  /^\S+ Ben receives PreviewRecord with:[\s\S]*\b(?:GSW_PHONE|GSW_CHAIN_ID)\b/,
];
/** It is also not known which record comes after the first one, or after one was taken out of the list. */
const namedRecord = /^\S+ \S+ receives PreviewRecord with:[\s\S]*\bGSW_PHONE\b/;
const earlierRequest = /has a (?:second )?preview record\b| has sent /;

/** Whether a test bed that somebody sets up beforehand is all that a case needs. */
function canStand({ seconds, parts }: CaseNeeds, steps: readonly string[]): boolean {
  const { setUp, capabilities } = needsOfSteps(afterSetUp(steps));
  const isSetUp = !setUp && capabilities.length === 0;
  return isSetUp && seconds === 0 && !parts.includes('http') && !needsWholeList(steps);
}

function needsWholeList(steps: readonly string[]): boolean {
  if (steps.some((step) => wholeList.some((words) => words.test(step)))) return true;
  const named = steps.filter((step) => namedRecord.test(step)).length;
  return named > 1 || (named === 1 && steps.some((step) => earlierRequest.test(step)));
}

/** The standing test bed for the cases that can be played on it; `system` has the system's own names. */
export function standingTestBedFor(
  cases: readonly CaseWithSteps[],
  system: StandingNames = {},
): StandingTestBed {
  const standing = cases.filter(({ steps }) => needsOfOcs(steps).place !== undefined);
  return StandingTestBed.for(standing, system);
}

/** Methods without which no test bed is set up. */
const methodsOfSetUp = ['reset', 'provision'];
/** Methods that bring it into the state that it has on a standing test bed, without a control link. */
const methodsToRun = ['dialing.load', 'dialing.start'];

/** Why a case with these needs cannot be run: known from `hello`, and from the test bed that stands if there is no hello. */
export function unmetByOcs(standing: StandingTestBed | undefined): Unmet {
  return ({ setUp, capabilities, seconds, place }, offered, profile) => {
    const called = [...capabilities, ...(seconds > 0 ? ['clock.advance'] : [])];
    if (offered) {
      const all = new Set([...methodsOfSetUp, ...(setUp ? [] : methodsToRun), ...called]);
      const missing = [...all].filter((method) => !offered.includes(method));
      return missing.length > 0 ? methodsMissing(missing) : undefined;
    }
    if (profile.standing && place !== undefined && standing?.stands(place)) return undefined;
    return noControlLink(called.length > 0 ? called : ['provision']);
  };
}
