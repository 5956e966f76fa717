import type { DesktopVariant } from '../../fault.ts';
import { againstAll } from '../../operators/against-all.ts';
import { actingByItself, eventIn, refusing } from '../../operators/desktop/acting-by-itself.ts';
import { faultyDesktop } from '../../operators/desktop/faulty-desktop.ts';
import { renamingRequests } from '../../operators/desktop/renaming-requests.ts';

/** Lawful choices of what a desktop does when its agent leaves. */
export const logOutVariants: readonly DesktopVariant[] = [
  {
    name: 'desktop-announces-log-out',
    does: 'sends LogOut for every running campaign before the agent logs out',
    against: [{ rule: 'DLO-06', sentence: 'It announces the logout with LogOut first.' }],
    permits: [
      {
        section: 'Agent Logout Protocol',
        sentence: 'An agent who wants to log out announces it; nothing forbids a desktop to do so each time.',
      },
    ],
    touches: ['agent-logout'],
    decoration: actingByItself({
      before: (input, { campaigns }) =>
        input.kind === 'action' && input.action === 'logOut'
          ? campaigns
              .filter(({ state }) => state === 'running')
              .map(({ name }) => ({ action: 'requestLogOut', arguments: { campaign: name } }))
          : [],
    }),
  },
  {
    name: 'desktop-ends-preview-at-log-out',
    does: 'sends PreviewDialingModeOver before the agent logs out',
    permits: [
      {
        section: 'PreviewDialingModeOver',
        sentence: 'It ends the work with preview records, for example at a logout.',
      },
    ],
    touches: ['agent-logout', 'preview-dialing-mode'],
    decoration: actingByItself({
      before: (input, { previewSessions }) =>
        input.kind === 'action' && input.action === 'logOut'
          ? previewSessions.map((campaign) => ({ action: 'endPreview', arguments: { campaign } }))
          : [],
    }),
  },
  {
    name: 'desktop-finishes-at-log-out',
    does: 'finishes untouched records at logout, and rejects none',
    against: againstAll(
      ['DLO-01', 'DLO-02', 'DLO-05', 'DLO-06', 'DLO-14'],
      'It finishes what its agent leaves, and rejects nothing.',
    ),
    permits: [
      {
        section: 'Agent Logout',
        sentence: 'Records are to be rejected or finished before the logout.',
      },
    ],
    touches: ['agent-logout'],
    choice: 'end of records',
    decoration: renamingAtLogOut('RecordReject', 'RecordProcessed'),
  },
  {
    name: 'desktop-rejects-at-log-out',
    does: 'rejects at logout also what the agent has updated or called',
    permits: [
      {
        section: 'Agent Logout',
        sentence: 'The desktop should reject the preview records and scheduled calls that are left.',
      },
    ],
    touches: ['agent-logout', 'updating-records', 'finishing-records', 'scheduling-records'],
    choice: 'end of records',
    decoration: renamingAtLogOut('RecordProcessed', 'RecordReject'),
  },
  {
    name: 'desktop-leaves-when-it-may',
    does: 'logs the agent out at LogOutAcknowledge by itself',
    permits: [
      {
        section: 'LogOutAcknowledge',
        sentence: 'At this event the desktop logs the agent out and shows it.',
      },
    ],
    touches: ['agent-logout'],
    decoration: actingByItself({
      after: (input) => (eventIn(input) === 'LogOutAcknowledge' ? [{ action: 'logOut', arguments: {} }] : []),
    }),
  },
  {
    name: 'desktop-announces-log-out-once',
    does: 'offers no second LogOut for the same campaign',
    against: [
      { rule: 'DLO-16', sentence: 'It does not ask again.' },
      { rule: 'DLO-17', sentence: 'It does not ask again.' },
    ],
    permits: [
      {
        section: 'LogOut',
        sentence: 'The remaining time can be requested again; whether a desktop must offer this is not said.',
      },
    ],
    touches: ['agent-logout'],
    decoration: (right) => {
      const announced = new Set<string | undefined>();
      return refusing((asked) => {
        if (asked.action === 'logIn') announced.clear();
        if (asked.action !== 'requestLogOut') return undefined;
        const { campaign } = asked.arguments;
        if (announced.has(campaign)) return 'The logout is announced already.';
        announced.add(campaign);
        return undefined;
      })(right);
    },
  },
  {
    name: 'desktop-returns-last-record-first',
    does: 'rejects or finishes records at logout in the opposite order',
    permits: [{ section: 'Agent Logout', sentence: 'All records are returned; no order is given.' }],
    touches: ['agent-logout'],
    decoration: faultyDesktop(() => ({
      after(effects, input) {
        if (input.kind !== 'action' || input.action !== 'logOut') return effects;
        const frames = effects.filter(({ kind }) => kind === 'frame');
        return [...frames.toReversed(), ...effects.filter(({ kind }) => kind !== 'frame')];
      },
    })),
  },
];

/** Sends one of the two last requests for a record instead of the other while the agent is leaving. */
function renamingAtLogOut(
  from: 'RecordProcessed' | 'RecordReject',
  to: 'RecordProcessed' | 'RecordReject',
): DesktopVariant['decoration'] {
  return (right) => {
    let isLeaving = false;
    const renaming = renamingRequests({
      from,
      to,
      acknowledgment: { from: `${from}Acknowledge`, to: `${to}Acknowledge` },
      when: () => isLeaving,
    })(right);
    return {
      observe: () => renaming.observe(),
      handle(input, now) {
        if (input.kind === 'action')
          isLeaving = input.action === 'logOut' || (isLeaving && input.action !== 'logIn');
        return renaming.handle(input, now);
      },
    };
  };
}
