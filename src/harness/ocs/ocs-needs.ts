import { isRequestName } from '../../protocol/message-names.generated.ts';
import { type CaseNeeds, type NeedsOfSteps, needsBy, type StepNeeds, type Unmet } from '../run/case-needs.ts';
import { methodsMissing } from '../run/control-client.ts';
import { noControlLink } from '../test-bed/test-bed-control.ts';
import { passingTime, testBedNeeds } from '../test-bed/test-bed-needs.ts';

const needing =
  (...capabilities: string[]): StepNeeds['needs'] =>
  () => ({ capabilities });

const requesting =
  (...requests: string[]): StepNeeds['needs'] =>
  () => ({ requests });

const calling: StepNeeds['needs'] = () => ({ parts: ['telephony'] });

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
  { words: /^\w+ has a preview record$/, needs: requesting('PreviewRecordRequest') },
  { words: /^\w+ has the rest of the chain$/, needs: requesting('ChainedRecordRequest') },
  { words: /^\w+ (?:dials the record|hangs up|sees )/, needs: calling },
  { words: /^every call event seen by /, needs: calling },
  { words: /^the customer \d+ /, needs: calling },
  { words: /^the database fails$/, needs: needing('database.fail') },
  { words: /^the database recovers$/, needs: needing('database.heal') },
  { words: /^the record with phone /, needs: needing('records.read') },
  { words: /^the record on \w+'s desktop has:$/, needs: needing('records.read') },
  { words: /^the rest of \w+'s chain has:$/, needs: needing('records.read') },
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

/** A campaign that nobody brought anywhere is not loaded, and so it does not stand. */
const standsRunning = /^\S+ the campaign is running(?: in "Preview" mode)?$/;

/** What a case needs of an OCS, from the texts of its steps. */
export const needsOfOcs: NeedsOfSteps = (steps) => {
  const needs = needsBy(ocsNeeds)(steps);
  return { ...needs, setUp: needs.setUp || !steps.some((step) => standsRunning.test(step)) };
};

/** Methods without which no test bed is set up. */
const methodsOfSetUp = ['reset', 'provision'];
/** Those that bring it to where it stands by itself if there is no control link. */
const methodsToRun = ['dialing.load', 'dialing.start'];

/** Why a case with these needs cannot be run: known from `hello` and the profile. */
export const unmetByOcs: Unmet = ({ setUp, capabilities, seconds }, offered, { standing }) => {
  const called = [...capabilities, ...(seconds > 0 ? ['clock.advance'] : [])];
  if (offered) {
    const all = new Set([...methodsOfSetUp, ...(setUp ? [] : methodsToRun), ...called]);
    const missing = [...all].filter((method) => !offered.includes(method));
    return missing.length > 0 ? methodsMissing(missing) : undefined;
  }
  if (standing && !setUp && called.length === 0) return undefined;
  return noControlLink(called.length > 0 ? called : ['provision']);
};
