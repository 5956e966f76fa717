import type { OcsInput } from '../../../../ocs/machine/ports.ts';
import type { Decoration } from '../../../../reference/machines.ts';
import { faultyOcs } from '../faulty-ocs.ts';
import type { CallInput } from './faulty-dialer.ts';

type Change = Omit<Extract<OcsInput, { kind: 'changePlaces' }>, 'kind' | 'placeGroup'>;

/** OCS hears of another change of a place group than there was; with `switchToo`, the queue does not leave places either. */
export function changingPlacesOtherwise(
  change: (right: Change, isPort: (dn: string) => boolean) => Change,
  { switchToo = false }: { readonly switchToo?: boolean } = {},
): Decoration {
  const ocs = faultyOcs((view) => ({
    before(input) {
      if (input.kind !== 'changePlaces') return [input];
      const { kind, placeGroup, ...right } = input;
      const { ports } = view().primary.provisioned;
      return [{ kind, placeGroup, ...change(right, (dn) => ports.has(dn)) }];
    },
  }));
  if (!switchToo) return ocs;
  return {
    ...ocs,
    switch: (right) => ({
      handle: (input, now) =>
        right.handle(input.kind === 'changePlaces' ? { ...input, removed: [] } : input, now),
    }),
  };
}

/** OCS hears something else of calls at the Extension of a place. */
export function hearingExtensionsOtherwise(change: (call: CallInput) => readonly CallInput[]): Decoration {
  return faultyOcs((view) => ({
    before(input) {
      if (input.kind !== 'call') return [input];
      const sessions = [...view().primary.provisioned.sessions.values()];
      return sessions.some(({ members }) => members.extensions.has(input.dn)) ? change(input) : [input];
    },
  }));
}
