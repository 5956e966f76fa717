import type { Configuration } from '../ocs/configuration/configuration.ts';
import type { MachineView } from '../ocs/machine/machine.ts';
import type { KeptStore, SavedDialing } from '../store/kept-store.ts';

/** What a store that lasts keeps beside records, for the next process: the configuration, and what is loaded or running. */
export class KeptSession {
  readonly #store: KeptStore;
  readonly #primary: () => MachineView;
  /** The configuration as the store has it: another OCS may work on it under a number of its own. */
  #saved: Configuration | undefined;

  constructor(store: KeptStore, primary: () => MachineView) {
    this.#store = store;
    this.#primary = primary;
  }

  /** What an earlier process of the same applications left Retrieved is returned: before OCS looks at its lists. */
  async takeOver({ applicationId, backupApplicationId }: Configuration): Promise<void> {
    const backups = backupApplicationId === undefined ? [] : [backupApplicationId];
    if (this.#store.lasting) await this.#store.takeApplications([applicationId, ...backups]);
  }

  /** This configuration is saved from now on. */
  keep(configuration: Configuration): void {
    this.#saved = configuration;
  }

  /** Nothing is saved before there is a configuration, or by a store that does not last. */
  async save(): Promise<void> {
    if (!this.#store.lasting || this.#saved === undefined) return;
    await this.#store.save({ configuration: this.#saved, dialing: dialingOf(this.#primary()) });
  }
}

/** Campaign groups that are loaded or running, in the order in which they were loaded. */
function dialingOf({ provisioned }: MachineView): readonly SavedDialing[] {
  return [...provisioned.sessions.values()]
    .sort((one, other) => one.loadOrder - other.loadOrder)
    .flatMap(({ campaignGroup, state, mode }) =>
      state === 'NotLoaded' ? [] : [{ campaignGroup: campaignGroup.name, state, mode }],
    );
}
