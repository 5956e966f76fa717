import type { CallingList, Configuration } from '../ocs/configuration/configuration.ts';
import type { StoreCommand } from '../ocs/machine/store-port.ts';
import type { KeptStore } from '../store/kept-store.ts';
import type { Provisioning } from './control/provisioning.ts';

type Records = Provisioning['records'];

/** The lists with their records take the place of what the store holds; the do-not-call list is empty. */
export async function replaceLists(
  query: (command: StoreCommand) => Promise<unknown>,
  lists: readonly CallingList[],
  records: Records,
): Promise<void> {
  for (const list of lists) {
    await query({ verb: 'createList', list });
    const ofList = records.get(list.name) ?? [];
    if (ofList.length > 0) await query({ verb: 'insert', list: list.name, records: ofList });
  }
  await query({ verb: 'replaceDoNotCall', entries: [] });
}

/** Lists and records that are missing are added to what the store holds. */
export async function keepLists(
  store: KeptStore,
  lists: readonly CallingList[],
  records: Records,
): Promise<void> {
  for (const list of lists) await store.keepList(list, records.get(list.name) ?? []);
  await store.keepDoNotCall();
}

/** The same configuration under another number, without a backup. */
export function asApplication(
  { backupApplicationId: _backup, ...configuration }: Configuration,
  applicationId: number,
) {
  return { ...configuration, applicationId };
}
