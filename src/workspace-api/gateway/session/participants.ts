import type { Participant } from '../../../protocol/workspace-api.generated.ts';
import type { CallEvent } from './call-book.ts';

type Participants = readonly Participant[];

/** The other parties of a call after an event. */
export function participantsAfter(before: Participants, event: CallEvent): Participants {
  const { otherDN, messageType } = event;
  if (messageType === 'EventReleased' || messageType === 'EventAbandoned') return before;
  if (otherDN === undefined || otherDN === event.thisDN) return before;
  const other = participant(otherDN, event.otherDNRole);
  switch (messageType) {
    case 'EventPartyDeleted':
      return before.filter(({ number }) => number !== otherDN);
    case 'EventPartyAdded':
      return joined(before, other);
    case 'EventPartyChanged':
      return afterChange(other, event);
    default:
      // In a call of more than two, other events name the party that joined first.
      return before.length > 1 ? joined(before, other) : [other];
  }
}

/** In a conference, who has added this DN is in the call as well. */
function afterChange(other: Participant, event: CallEvent): Participants {
  const { thirdPartyDN, callState, thirdPartyDNRole } = event;
  if (callState !== 'Conferenced' || thirdPartyDN === undefined) return [other];
  return joined([other], participant(thirdPartyDN, thirdPartyDNRole));
}

function joined(before: Participants, other: Participant): Participants {
  return before.some(({ number }) => number === other.number) ? before : [...before, other];
}

function participant(number: string, role: string | undefined): Participant {
  return { number, ...(role === undefined ? {} : { role }) };
}
