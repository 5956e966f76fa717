import type { EventName } from '../../protocol/message-names.generated.ts';
import type { UserData } from '../../protocol/user-data.ts';

/** An action that explains notifications: a verb, a login, another agent's cancellation. */
export interface NotificationCause {
  /** The events that it explains, each at most once per campaign group or record. */
  readonly events: readonly EventName[];
  /** The campaign group, or every group of the agent. */
  readonly campaignGroup?: string;
}

/**
 * Notifications by which a desktop may learn the state of a campaign group: at login, at load, start and takeover, and
 * when its agent is assigned; one of them or several (rulings 62, 245).
 */
export const statusAt = {
  load: ['CampaignLoaded', 'CampaignGroupAssigned'],
  start: ['CampaignLoaded', 'CampaignStarted', 'CampaignGroupAssigned'],
  presence: ['CampaignLoaded', 'CampaignStarted', 'CampaignGroupAssigned'],
} as const satisfies Readonly<Record<string, readonly EventName[]>>;

/**
 * What a notification is about: a canceled record, else a campaign group. One cause explains one notification for each.
 */
export function subjectOf(event: EventName, userData: UserData): string {
  const key = event === 'RecordCancel' ? 'GSW_RECORD_HANDLE' : 'GSW_CAMPAIGN_GROUP_NAME';
  return String(userData[key] ?? '');
}

/** What explains the notifications that one agent receives without asking. */
export class NotificationCauses {
  readonly #causes: { cause: NotificationCause; used: Set<string> }[] = [];

  add(cause: NotificationCause): void {
    this.#causes.push({ cause, used: new Set() });
  }

  /** Whether a cause is left that explains this notification. */
  couldExplain(event: EventName, subject: string): boolean {
    return this.#find(event, subject) !== undefined;
  }

  /** Uses up a cause for this notification; false when nothing explains it. */
  explain(event: EventName, subject: string): boolean {
    const found = this.#find(event, subject);
    found?.used.add(`${event} ${subject}`);
    return found !== undefined;
  }

  #find(event: EventName, subject: string): { used: Set<string> } | undefined {
    return this.#causes.find(({ cause, used }) => {
      const group = cause.campaignGroup === undefined || cause.campaignGroup === subject;
      return group && cause.events.includes(event) && !used.has(`${event} ${subject}`);
    });
  }
}
