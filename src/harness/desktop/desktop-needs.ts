import type { NotRun } from '../../kernel/case-record.ts';
import { isRequestName } from '../../protocol/message-names.generated.ts';
import { NotRunError } from '../case/case-outcome.ts';
import { type CaseNeeds, type NeedsOfSteps, needsBy, type StepNeeds, type Unmet } from '../run/case-needs.ts';
import { passingTime } from '../test-bed/test-bed-needs.ts';
import { type ActionWords, type DesktopAction, desktopActions, requestOfAction } from './desktop-actions.ts';
import type { DesktopUnderTest } from './desktop-under-test.ts';
import type { DesktopWorld } from './desktop-world.ts';

/** Actions on calls: they go to T-Server. */
const callActions: ReadonlySet<DesktopAction> = new Set(['dial', 'answer', 'hangUp', 'hold', 'retrieve']);

/** Actions by which an agent hands a call over, or takes others into it, and its record with it. */
const sharingActions: ReadonlySet<DesktopAction> = new Set([
  'singleStepTransfer',
  'muteTransfer',
  'initiateTransfer',
  'completeTransfer',
  'initiateConference',
  'completeConference',
  'singleStepConference',
  'deleteFromConference',
  'alternate',
  'reconnect',
]);

/** Actions on records that OCS pushes. */
const pushActions: ReadonlySet<DesktopAction> = new Set(['acceptRecord', 'declineRecord']);

function needsOfAction(action: DesktopAction): Partial<CaseNeeds> {
  const request = requestOfAction[action];
  return {
    capabilities: [action],
    ...(request ? { requests: [request] } : {}),
    ...(callActions.has(action) ? { parts: ['telephony'] } : {}),
    ...(sharingActions.has(action) ? { parts: ['telephony', 'sharing'] } : {}),
    ...(action === 'muteTransfer' ? { linkOnly: ['mute transfer'] } : {}),
    ...(pushActions.has(action) ? { parts: ['pushPreview'], linkOnly: ['push preview'] } : {}),
  };
}

const doing =
  (action: DesktopAction): StepNeeds['needs'] =>
  () =>
    needsOfAction(action);

/** OCS and T-Server belong to the harness: of their set-up, only the time that passes concerns the desktop. */
const desktopNeeds: readonly StepNeeds[] = [
  ...passingTime,
  { words: /^the desktop of \w+ (?:is logged in|has its link again)$/, needs: doing('logIn') },
  { words: /^\w+'s desktop has started preview dialing mode$/, needs: doing('startPreview') },
  { words: /^\w+'s desktop has a preview record$/, needs: doing('requestPreviewRecord') },
  {
    words: /^\w+'s agent (.+?)(?:, unless .+)?(?: with:)?$/,
    needs: ([, words = '']) => (isAction(words) ? needsOfAction(desktopActions[words]) : {}),
  },
  {
    // The record is only finished if the desktop refuses the update.
    words: /^\w+'s agent updates the record, or else finishes it, with:$/,
    needs: () => ({ capabilities: ['updateRecord'] }),
  },
  {
    words: /^OCS (?:answers|does not answer|holds back its answer to) the next (\w+)/,
    needs: ([, name]) => (isRequestName(name) ? { requests: [name] } : {}),
  },
  {
    // One of the two requests is enough.
    words: /^\w+'s desktop sends (\w+)(?:, and then (\w+))?(?: with:)?$/,
    needs: ([, ...names]) => ({ requests: names.filter(isRequestName) }),
  },
  { words: /^OCS sends ScheduledCall to /, needs: () => ({ parts: ['callbacks'] }) },
  { words: /^\w+'s screen shows:$/, needs: () => ({ capabilities: ['observe'] }) },
  { words: /^\w+ may log out$/, needs: () => ({ capabilities: ['observe'] }) },
  { words: /^the link of the desktop of \w+ breaks$/, needs: () => ({ linkOnly: ['lost link'] }) },
  {
    words: /^\w+'s call is transferred to a colleague /,
    needs: () => ({ linkOnly: ['callState'] }),
  },
  {
    words: /^T-Server sends these events to \w+:$/,
    needs: (_, rows) => (rows.some(isTransferOfCustomer) ? { linkOnly: ['callState'] } : {}),
  },
  {
    words: /^OCS sends these pairs to /,
    needs: (_, rows) =>
      new Set(rows.map(([key]) => key)).size < rows.length ? { linkOnly: ['repeated keys'] } : {},
  },
  { words: /^frames to the desktop come /, needs: () => ({ linkOnly: ['framing'] }) },
  { words: /^a call of OCS comes to /, needs: () => ({ parts: ['telephony', 'dialing'] }) },
  {
    words: /^a record is pushed to /,
    needs: () => ({ parts: ['pushPreview'], linkOnly: ['push preview'] }),
  },
  {
    words: /^\w+'s desktop has accepted a pushed record$/,
    needs: () => ({
      parts: ['pushPreview'],
      linkOnly: ['push preview'],
      capabilities: ['goReady', 'acceptRecord'],
    }),
  },
  {
    words:
      /^(?:the customer \d+|an? (?:colleague|call) (?!of OCS)|the c(?:olleague|all of|onsultation of)|T-Server|\w+ (?:consults a colleague|answers every call)|\w+'s call is) ?/,
    needs: () => ({ parts: ['telephony'] }),
  },
  {
    words:
      /^(?:a colleague |a call comes |the c(?:olleague|onsultation of) |\w+ (?:consults a colleague|answers every call)|\w+'s call is )/,
    needs: () => ({ parts: ['sharing'] }),
  },
];

/** The customer's call is transferred by another telephone of the agent: only its release says so. */
function isTransferOfCustomer([event, call, state]: readonly string[]): boolean {
  return event === 'EventReleased' && call === 'customer' && state === 'Transferred';
}

function isAction(words: string): words is ActionWords {
  return Object.hasOwn(desktopActions, words);
}

/** Why a case is not run that needs an action which the desktop does not offer. */
export function actionsMissing(missing: readonly string[]): NotRun {
  const actions = `action${missing.length === 1 ? '' : 's'} ${missing.join(', ')}`;
  return { reason: `The desktop does not offer the ${actions}.`, missing };
}

export const cannotBeLookedAt: NotRun = { reason: 'The desktop cannot be looked at.', missing: ['observe'] };

export const noVirtualTime: NotRun = {
  reason:
    'The desktop offers no virtual time, and the case would take longer than the patience of the profile.',
  missing: ['clock.advance'],
};

/** Why a case with these needs cannot be run: known from `hello` and the profile. */
export const unmetByDesktop: Unmet = ({ capabilities, seconds }, offered = [], { patience }) => {
  const lacking = (name: string): boolean => !offered.includes(name);
  const actions = capabilities.filter((name) => name !== 'observe' && lacking(name));
  if (actions.length > 0) return actionsMissing(actions);
  if (capabilities.includes('observe') && lacking('observe') && lacking('confirm')) return cannotBeLookedAt;
  return lacking('clock.advance') && seconds * 1000 > patience.answer ? noVirtualTime : undefined;
};

/** What a case needs of a desktop, from the texts of its steps. */
export const needsOfDesktop: NeedsOfSteps = needsBy(desktopNeeds);

/**
 * Leaves the case out if the desktop's last request has no reference id: the key is optional (001,
 * CampaignStatusRequest), and without it nothing tells the desktop which of two like requests was answered.
 */
export async function needReferenceIds(world: DesktopWorld, desktop: DesktopUnderTest): Promise<void> {
  await world.rest(desktop);
  if (desktop.history.requests.at(-1)?.referenceId !== undefined) return;
  throw new NotRunError({
    reason: 'The desktop gives its requests no reference ids, which are optional.',
    missing: ['GSW_REFERENCE_ID'],
  });
}

/**
 * Leaves the case out if the desktop has just refused to change a record that is not finished: changes may come with
 * RecordProcessed alone (001, Updating Call Results and Custom Fields).
 */
export async function needUpdates(world: DesktopWorld, desktop: DesktopUnderTest): Promise<void> {
  await world.rest(desktop);
  if (world.refusal?.action !== 'updateRecord') return;
  throw new NotRunError({
    reason: 'The desktop offers changes of a record only when it is finished.',
    missing: ['UpdateCallCompletionStats'],
  });
}

/** Leaves the case out if the desktop has just refused to ask for a chain: it may offer the one record alone. */
export async function needChain(world: DesktopWorld, desktop: DesktopUnderTest): Promise<void> {
  await world.rest(desktop);
  if (world.refusal?.action !== 'requestChain') return;
  throw new NotRunError({
    reason: 'The desktop offers no chain of a record that a colleague works on.',
    missing: ['ChainedRecordRequest'],
  });
}
