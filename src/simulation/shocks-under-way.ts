import type { Shock } from './floor-plan.ts';

/** The shocks that a floor is under at the moment. */
export class ShocksUnderWay {
  readonly #shocks = new Set<Shock>();

  begin(shock: Shock): void {
    this.#shocks.add(shock);
  }

  end(shock: Shock): void {
    this.#shocks.delete(shock);
  }

  /** By what all of them together change something. */
  factor(of: 'answerProbability' | 'talk'): number {
    let factor = 1;
    for (const shock of this.#shocks) factor *= shock[of] ?? 1;
    return factor;
  }
}
