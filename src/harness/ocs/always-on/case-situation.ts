import type { Reading } from '../../../protocol/validate.ts';
import type { ApplicationIds } from '../../case/application-ids.ts';
import type { NotificationCauses } from '../../case/notification-causes.ts';
import type { Relation } from '../../case/open-requests.ts';

/** What an always-on rule needs to know of the case beyond the message itself. */
export interface CaseSituation {
  readonly applicationIds: ApplicationIds;
  readonly reading: Reading;
  /** The request that the message answers, found once for all rules. */
  readonly relation: Relation;
  /** What explains the notifications of the desktop that received the message. */
  readonly causes: NotificationCauses;
}
