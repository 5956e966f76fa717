import type { UserData } from '../../protocol/user-data.ts';
import type { TelephonySwitch } from '../../switch/ports.ts';

/** Hears of a user event of OCS that no client of the switch gets. */
export type LostEventListener = (dn: string, userData: UserData) => void;

/** Finds what OCS sends to DNs that nobody has registered, such as that of a desktop that is gone. */
export class LostEvents {
  #listener: LostEventListener | undefined;

  hear(listener: LostEventListener): void {
    this.#listener = listener;
  }

  over(right: TelephonySwitch): TelephonySwitch {
    return {
      handle: (input, now) => {
        const effects = right.handle(input, now);
        if (input.kind === 'userEvent' && effects.length === 0) this.#listener?.(input.dn, input.userData);
        return effects;
      },
    };
  }
}
