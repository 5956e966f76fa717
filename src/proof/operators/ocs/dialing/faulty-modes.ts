import type { DialMode } from '../../../../ocs/configuration/configuration.ts';
import type { OcsInput } from '../../../../ocs/machine/ports.ts';
import type { UserData } from '../../../../protocol/user-data.ts';
import type { Decoration } from '../../../../reference/reference-system.ts';
import { faultyOcs } from '../faulty-ocs.ts';

/** Has OCS work in one mode while it names another in what it sends. */
export function workingInMode(named: DialMode, actual: DialMode): Decoration {
  const taken = (mode: DialMode): DialMode => (mode === named ? actual : mode);
  return faultyOcs(() => {
    let isNamed = false;
    return {
      before(input) {
        isNamed ||= modesIn(input).includes(named);
        return [withModes(input, taken)];
      },
      after: (effects) =>
        effects.map((effect) =>
          isNamed && effect.kind === 'userEvent' && effect.userData.GSW_CAMPAIGN_MODE === actual
            ? { ...effect, userData: naming(effect.userData, named) }
            : effect,
        ),
    };
  });
}

const naming = (userData: UserData, mode: DialMode): UserData => ({ ...userData, GSW_CAMPAIGN_MODE: mode });

function modesIn(input: OcsInput): readonly DialMode[] {
  if (input.kind === 'provision') return input.configuration.campaignGroups.map(({ dialMode }) => dialMode);
  return input.kind === 'dialing' && input.mode !== undefined ? [input.mode] : [];
}

function withModes(input: OcsInput, taken: (mode: DialMode) => DialMode): OcsInput {
  if (input.kind === 'dialing' && input.mode !== undefined) return { ...input, mode: taken(input.mode) };
  if (input.kind !== 'provision') return input;
  const { configuration } = input;
  const campaignGroups = configuration.campaignGroups.map((group) => ({
    ...group,
    dialMode: taken(group.dialMode),
  }));
  return { ...input, configuration: { ...configuration, campaignGroups } };
}
