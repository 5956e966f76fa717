import type { DialMode } from '../../../../ocs/configuration/configuration.ts';
import { dialModeNumber } from '../../../../ocs/configuration/dial-mode-number.ts';
import type { OcsEffect, OcsInput } from '../../../../ocs/machine/ports.ts';
import type { UserData } from '../../../../protocol/user-data.ts';
import type { Decoration } from '../../../../reference/machines.ts';
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
      after: (effects) => (isNamed ? effects.map((effect) => naming(effect, named, actual)) : effects),
    };
  });
}

function naming(effect: OcsEffect, named: DialMode, actual: DialMode): OcsEffect {
  const renamed = (pairs: UserData): UserData => ({
    ...pairs,
    ...(pairs.GSW_CAMPAIGN_MODE === actual && { GSW_CAMPAIGN_MODE: named }),
    ...(pairs.GSW_DIAL_MODE === dialModeNumber[actual] && { GSW_DIAL_MODE: dialModeNumber[named] }),
  });
  if (effect.kind === 'httpPost') return { ...effect, body: renamed(effect.body) };
  if (effect.kind !== 'userEvent' && effect.kind !== 'statistics') return effect;
  return { ...effect, userData: renamed(effect.userData) };
}

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
