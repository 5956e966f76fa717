import type { Desktop, DesktopEffect } from '../../../desktop/machine/ports.ts';
import type { UserData } from '../../../protocol/user-data.ts';
import type { DesktopFault } from '../../fault.ts';
import { changingEvents, deafTo, faultyDesktop } from '../../operators/desktop/faulty-desktop.ts';
import { requestAbout, sendingAfter } from '../../operators/desktop/unbidden-requests.ts';
import { isError, mistakingErrors } from './error-events-faults.ts';

/** Faulty desktops for the errors that there is no record, or that preview dialing mode has to be started first. */
export const askingAgainFaults: readonly DesktopFault[] = [
  {
    name: 'desktop-no-records-by-text',
    breaks: ['DER-11'],
    does: 'compares the text of the error with "No Records Available", without a full stop',
    decoration: deafTo(
      ({ GSW_ERROR_NUMBER: number, GSW_ERROR: text }) => number === 108 && text !== 'No Records Available',
    ),
  },
  {
    name: 'desktop-no-records-by-user-event',
    breaks: ['DER-11', 'DER-12'],
    does: 'knows that there is no record by the name of the event alone',
    decoration: deafTo(
      (userData) => isEmptyAnswer(userData) && !String(userData.GSW_USER_EVENT).startsWith('No'),
    ),
  },
  {
    name: 'desktop-gives-up-when-empty',
    breaks: ['DER-12', 'DER-16'],
    does: 'does not ask again by itself',
    decoration: withoutTimer('retry:'),
  },
  {
    name: 'desktop-asks-for-the-next-at-once',
    breaks: ['DER-13'],
    does: 'asks for the next record as soon as one has come',
    decoration: sendingAfter('PreviewRecord', ({ GSW_APPLICATION_ID = 0, GSW_CAMPAIGN_NAME = '' }) => [
      requestAbout('PreviewRecordRequest', {}, { GSW_APPLICATION_ID, GSW_CAMPAIGN_NAME }),
    ]),
  },
  {
    name: 'desktop-asks-again-regardless',
    breaks: ['DER-13', 'DPR-07'],
    does: 'asks again when the pause is over, even if nobody is there',
    decoration: askingRegardless(),
  },
  {
    name: 'desktop-never-starts-by-itself',
    breaks: ['DER-14'],
    does: 'leaves it to the agent to start preview dialing mode when OCS wants that',
    decoration: mistakingErrors((number) => (number === 101 ? 103 : number)),
  },
  {
    name: 'desktop-reads-the-text-of-101',
    breaks: ['DER-14'],
    does: 'starts preview dialing mode only where the text of 101 says so',
    decoration: changingEvents((userData) =>
      userData.GSW_ERROR_NUMBER === 101 && userData.GSW_ERROR !== 'PreviewDialingModeStart is required'
        ? { ...userData, GSW_ERROR_NUMBER: 103 }
        : userData,
    ),
  },
  {
    name: 'desktop-repeats-what-was-refused',
    breaks: ['DER-15'],
    does: 'takes every refusal of a record for a lack of records, and asks again',
    decoration: mistakingErrors((number, { GSW_AGENT_REQ_TYPE: name }) =>
      name === 'PreviewRecordRequest' ? 108 : number,
    ),
  },
];

/** A desktop that does not set timers whose names have this beginning. */
export function withoutTimer(prefix: string): (right: Desktop) => Desktop {
  return faultyDesktop(() => ({
    after: (effects) =>
      effects.filter((effect) => effect.kind !== 'setTimer' || !effect.name.startsWith(prefix)),
  }));
}

/** Neither stops the pause nor checks anything when it is over. */
function askingRegardless(): (right: Desktop) => Desktop {
  return faultyDesktop(() => {
    let last: DesktopEffect | undefined;
    const asks = (effect: DesktopEffect): boolean =>
      effect.kind === 'frame' && effect.frame.userData?.GSW_AGENT_REQ_TYPE === 'PreviewRecordRequest';
    return {
      after(effects, input) {
        last = effects.find(asks) ?? last;
        const pauseIsOver = input.kind === 'timer' && input.name.startsWith('retry:');
        const kept = effects.filter(
          (effect) => effect.kind !== 'cancelTimer' || !effect.name.startsWith('retry:'),
        );
        return pauseIsOver && last !== undefined && !kept.some(asks) ? [...kept, last] : kept;
      },
    };
  });
}

function isEmptyAnswer(userData: UserData): boolean {
  return isError(userData) && [107, 108].includes(Number(userData.GSW_ERROR_NUMBER));
}
