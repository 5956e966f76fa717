import type { EventName } from '../../protocol/message-names.generated.ts';
import type { UserData } from '../../protocol/user-data.ts';
import { type Machine, tell } from '../machine/machine.ts';
import { intAt } from '../machine/user-data-values.ts';

/** Notifications that identify a new primary (001, Campaign Status Notification; ruling 62). */
const introductions: ReadonlySet<EventName> = new Set([
  'CampaignStarted',
  'CampaignLoaded',
  'CampaignGroupAssigned',
]);

/** New work goes to the OCS that sent the last of these notifications; before any came, to the first OCS heard from. */
export function learnApplicationId(machine: Machine, name: EventName, userData: UserData): void {
  const applicationId = intAt(userData, 'GSW_APPLICATION_ID');
  if (applicationId === undefined || applicationId === machine.applicationId) return;
  if (machine.applicationId !== undefined && !introductions.has(name)) return;
  if (machine.applicationId !== undefined) tell(machine, 'Another OCS has taken over.');
  machine.applicationId = applicationId;
}

/** The current OCS, or a former one with unfinished records (001, Characteristics; ruling 34). */
export function isOfOurOcs(machine: Machine, userData: UserData): boolean {
  const applicationId = intAt(userData, 'GSW_APPLICATION_ID');
  if (applicationId === undefined || machine.applicationId === undefined) return true;
  if (applicationId === machine.applicationId) return true;
  const unfinished = [...machine.records.values(), ...machine.waiting.values()];
  return unfinished.some((one) => one.applicationId === applicationId);
}
