import type { Desktop, DesktopInput, LinkFrame } from '../../../desktop/machine/ports.ts';
import type { UserData } from '../../../protocol/user-data.ts';
import type { DesktopFault } from '../../fault.ts';
import {
  changingEvents,
  deafTo,
  faultyDesktop,
  showingRecords,
} from '../../operators/desktop/faulty-desktop.ts';
import { isError } from './error-events-faults.ts';

/** Faulty desktops for events that come late or twice, and for enumerated values. */
export const lateEventFaults: readonly DesktopFault[] = [
  {
    name: 'desktop-lists-what-comes-twice',
    breaks: ['DTO-11'],
    does: 'lists a campaign or a callback as often as it came',
    decoration: listingTwice(),
  },
  {
    name: 'desktop-complains-of-strange-cancels',
    breaks: ['DTO-11', 'DCA-15'],
    does: 'shows an error when OCS cancels a record that is not, or no longer, on the desktop',
    decoration: complainingOfCancels(),
  },
  {
    name: 'desktop-late-events-open-records',
    breaks: ['DTO-12'],
    does: 'opens a record again when something comes about it after its end',
    decoration: openingAnew(),
  },
  {
    name: 'desktop-answers-in-order',
    breaks: ['DTO-11', 'DTO-13'],
    does: 'takes every answer for that of its oldest open request, no matter what the reference id is',
    decoration: changingEvents(({ GSW_REFERENCE_ID: _, ...userData }) => userData),
  },
  {
    name: 'desktop-drops-records-of-stopped-campaigns',
    breaks: ['DTO-17'],
    does: 'drops a record that comes when its campaign has stopped',
    decoration: droppingRecords(({ userData }) => userData?.GSW_USER_EVENT === 'CampaignStopped'),
  },
  {
    name: 'desktop-drops-records-when-not-ready',
    breaks: ['DTO-16'],
    does: 'drops a record that comes when the agent is not ready',
    decoration: droppingRecords(({ messageType }) => messageType === 'EventAgentNotReady'),
  },
  {
    name: 'desktop-drops-records-after-waiting',
    breaks: ['DTO-16'],
    does: 'drops a record that it no longer waits for',
    decoration: droppingUnawaited(),
  },
  {
    name: 'desktop-short-table-of-phones',
    breaks: ['DTO-14'],
    does: 'has no words for the last kinds of phones',
    decoration: showingRecords((record) => ({
      ...record,
      phoneType: /Pin|mail A|Instant/.test(record.phoneType) ? 'Unknown' : record.phoneType,
    })),
  },
  {
    name: 'desktop-numbers-for-phones',
    breaks: ['DTO-14'],
    does: 'shows the number of the kind of a phone',
    decoration: showingRecords((record) => ({ ...record, phoneType: '4' })),
  },
  {
    name: 'desktop-chokes-on-new-values',
    breaks: ['DTO-15'],
    does: 'drops records with a value for which it has no words',
    decoration: deafTo(
      ({ GSW_PHONE_TYPE: phoneType, GSW_CALL_RESULT: result }) =>
        Number(phoneType) > 11 || Number(result) > 100,
    ),
  },
];

function listingTwice(): (right: Desktop) => Desktop {
  return faultyDesktop(() => {
    const came = new Map<unknown, number>();
    const times = <Item>(items: readonly Item[], event: string): readonly Item[] =>
      items.flatMap((item) => Array.from({ length: came.get(event) ?? 1 }, () => item));
    return {
      before(input) {
        const { GSW_USER_EVENT: event } = userDataOf(input) ?? {};
        came.set(event, (came.get(event) ?? 0) + 1);
        return [input];
      },
      seen: (right) => ({
        ...right,
        campaigns: times(right.campaigns, 'CampaignStarted'),
        callbacks: times(right.callbacks, 'ScheduledCall'),
      }),
    };
  });
}

/** A desktop that takes no preview record once a frame has told it something. */
function droppingRecords(told: (frame: LinkFrame) => boolean): (right: Desktop) => Desktop {
  return faultyDesktop(() => {
    let drops = false;
    return {
      before(input) {
        drops ||= input.kind === 'frame' && told(input.frame);
        return drops && userDataOf(input)?.GSW_USER_EVENT === 'PreviewRecord' ? [] : [input];
      },
    };
  });
}

/** A desktop that takes a preview record only while its request is open. */
function droppingUnawaited(): (right: Desktop) => Desktop {
  return faultyDesktop(() => {
    const over = new Set<string>();
    return {
      before(input) {
        if (input.kind === 'timer') over.add(input.name);
        const { GSW_USER_EVENT: event, GSW_REFERENCE_ID: reference } = userDataOf(input) ?? {};
        return event === 'PreviewRecord' && over.has(`answer:${String(reference)}`) ? [] : [input];
      },
    };
  });
}

function complainingOfCancels(): (right: Desktop) => Desktop {
  return faultyDesktop(() => {
    const known = new Set<unknown>();
    return {
      before(input) {
        const userData = userDataOf(input);
        if (userData === undefined || input.kind !== 'frame') return [input];
        const { GSW_USER_EVENT: event, GSW_RECORD_HANDLE: handle } = userData;
        if (event !== 'RecordCancel') known.add(handle);
        else if (!known.delete(handle)) return [withUserData(input, { ...userData, GSW_ERROR_NUMBER: 109 })];
        return [input];
      },
    };
  });
}

function openingAnew(): (right: Desktop) => Desktop {
  return faultyDesktop(() => {
    const records = new Map<unknown, UserData>();
    const finished = new Set<unknown>();
    return {
      before(input) {
        const userData = userDataOf(input);
        const { GSW_USER_EVENT: event, GSW_RECORD_HANDLE: handle } = userData ?? {};
        if (userData === undefined || input.kind !== 'frame' || handle === undefined) return [input];
        if (event === 'PreviewRecord') records.set(handle, userData);
        if (finished.has(handle) && (isError(userData) || event !== 'RecordProcessedAcknowledge')) {
          const anew = { ...records.get(handle), GSW_RECORD_HANDLE: Number(handle) + 1_000_000 };
          return [input, withUserData(input, anew)];
        }
        if (event === 'RecordProcessedAcknowledge') finished.add(handle);
        return [input];
      },
    };
  });
}

type FrameInput = Extract<DesktopInput, { kind: 'frame' }>;

/** User data of a user event. */
function userDataOf(input: DesktopInput): UserData | undefined {
  return input.kind === 'frame' && input.frame.messageType === 'EventUserEvent'
    ? input.frame.userData
    : undefined;
}

function withUserData(input: FrameInput, userData: UserData): FrameInput {
  return { ...input, frame: { ...input.frame, userData } };
}
