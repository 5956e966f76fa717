/** Whose turn it is among the lists of a campaign, and how many chains were taken from that list in this turn. */
export interface ListTurn {
  readonly list: number;
  readonly taken: number;
}

/** How many chains to take from each list, and whose turn it is then. */
export interface ListShares {
  readonly shares: readonly number[];
  readonly turn: ListTurn;
}

/**
 * Divides a portion among lists by their weights: each list in turn gives as many chains as its weight says. A turn that a
 * small portion has cut short goes on with the next portion, so that the lists keep their proportions no matter how large
 * the portions are. A list of weight 0 is passed over.
 */
export function listShares(
  weights: readonly number[],
  { list, taken }: ListTurn,
  wanted: number,
): ListShares {
  const shares = weights.map(() => 0);
  const turn = { list, taken };
  let left = weights.some((weight) => weight > 0) ? wanted : 0;
  while (left > 0) {
    const given = Math.min(left, Math.max(0, (weights[turn.list] ?? 0) - turn.taken));
    if (given === 0) {
      Object.assign(turn, { list: turn.list + 1 < weights.length ? turn.list + 1 : 0, taken: 0 });
      continue;
    }
    shares[turn.list] = (shares[turn.list] ?? 0) + given;
    turn.taken += given;
    left -= given;
  }
  return { shares, turn };
}
