import type { EventName } from '../protocol/message-names.generated.ts';

/** Something that was done and that explains campaign notifications: a verb, a log-in. */
export interface NotificationCause {
  /** The events that it explains, each at most once a campaign group. */
  readonly events: readonly EventName[];
  /** The campaign group, or every group of the agent. */
  readonly campaignGroup?: string;
}

/** What explains the notifications that one agent receives without asking. */
export class NotificationCauses {
  readonly #causes: { cause: NotificationCause; used: Set<string> }[] = [];

  add(cause: NotificationCause): void {
    this.#causes.push({ cause, used: new Set() });
  }

  /** Whether a cause is left that explains this notification. */
  couldExplain(event: EventName, campaignGroup: string): boolean {
    return this.#find(event, campaignGroup) !== undefined;
  }

  /** Uses up a cause for this notification; false when nothing explains it. */
  explain(event: EventName, campaignGroup: string): boolean {
    const found = this.#find(event, campaignGroup);
    found?.used.add(`${event} ${campaignGroup}`);
    return found !== undefined;
  }

  #find(event: EventName, campaignGroup: string): { used: Set<string> } | undefined {
    return this.#causes.find(({ cause, used }) => {
      const group = cause.campaignGroup === undefined || cause.campaignGroup === campaignGroup;
      return group && cause.events.includes(event) && !used.has(`${event} ${campaignGroup}`);
    });
  }
}
