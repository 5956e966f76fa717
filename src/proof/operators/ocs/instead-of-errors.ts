import type { OcsEffect } from '../../../ocs/machine/ports.ts';
import type { Decoration } from '../../../reference/machines.ts';
import { isNamed, type UserEventEffect } from './faulty-ocs.ts';
import { watchingRecords } from './faulty-records.ts';
import { eventFor, taken } from './own-events.ts';
import type { DeskRecord } from './records-on-desktops.ts';

/** Puts other effects instead of the right OCS's error about a record that was given. */
export const insteadOfError = (
  number: number,
  change: (error: UserEventEffect, record: DeskRecord) => readonly UserEventEffect[],
): Decoration =>
  watchingRecords((records) => ({
    after: (effects) =>
      effects.flatMap((effect): readonly OcsEffect[] => {
        if (effect.kind !== 'userEvent' || !isNamed(effect.userData, `error ${number}`)) return [effect];
        const record = records.of(effect.userData);
        return record === undefined ? [effect] : change(effect, record);
      }),
  }));

/** The acknowledgment for a request that gets an error. */
export const acknowledged = (
  { dn, userData }: UserEventEffect,
  { userData: told }: DeskRecord,
): UserEventEffect =>
  eventFor(dn, {
    GSW_USER_EVENT: `${userData.GSW_AGENT_REQ_TYPE}Acknowledge`,
    ...taken(told, 'GSW_APPLICATION_ID', 'GSW_CALLING_LIST', 'GSW_CAMPAIGN_NAME', 'GSW_RECORD_HANDLE'),
    ...taken(userData, 'GSW_REFERENCE_ID'),
  });
