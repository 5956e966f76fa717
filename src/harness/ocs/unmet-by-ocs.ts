import type { NotRun } from '../../kernel/case-record.ts';
import { unsayable } from '../../workspace-api/cannot-say.ts';
import { type CaseNeeds, capabilitiesCalled, type Unmet } from '../run/case-needs.ts';
import { methodsMissing } from '../run/control-client.ts';
import type { Profile } from '../run/profile.ts';
import type { StandingTestBed } from '../test-bed/standing-test-bed.ts';
import { noControlLink } from '../test-bed/test-bed-control.ts';
import { tableMethods } from './standing-needs.ts';

/** Methods without which no test bed is set up. */
const methodsOfSetUp = ['reset', 'provision'];
/** Methods that bring it into the state that it has on a standing test bed, without a control link. */
const methodsToRun = ['dialing.load', 'dialing.start'];

/**
 * Why a case with these needs cannot be run: known from `hello`, and from the test bed that stands if there is no hello;
 * only then it is asked for.
 */
export function unmetByOcs(standing: () => StandingTestBed | undefined): Unmet {
  return (needs, offered, profile) => {
    const { setUp, capabilities } = needs;
    const notSaid = profile.workspace && unsayable(needs.linkOnly);
    if (notSaid) return notSaid;
    const called = [...capabilitiesCalled(needs), ...calledToShare(needs, profile)];
    if (offered) {
      const all = new Set([...methodsOfSetUp, ...(setUp ? [] : methodsToRun), ...called]);
      const missing = [...all].filter((method) => !offered.includes(method));
      return missing.length > 0 ? methodsMissing(missing) : undefined;
    }
    const place = profile.standing && needs.place;
    if (place !== undefined && standing()?.stands(place))
      return profile.lists ? undefined : noTables(tableMethods(capabilities));
    return noControlLink(called.length > 0 ? called : ['provision']);
  };
}

/** If calls that can be shared are not made on the link, OCS hears of them over the control link. */
function calledToShare({ parts }: CaseNeeds, { sharing }: Profile): readonly string[] {
  return parts.includes('sharing') && sharing?.telephony === 'played' ? ['telephony.play'] : [];
}

/** A look at the tables of a test bed that stands: the profile must say where they are. */
function noTables(missing: readonly string[]): NotRun | undefined {
  if (missing.length === 0) return undefined;
  const reason = 'The case looks at the calling lists, and the profile does not say where they are (lists).';
  return { reason, missing };
}
