import type { OcsOptions } from '../../../../ocs/configuration/configuration.ts';
import type { OcsView } from '../../../../ocs/machine/ocs-interface.ts';
import type { Decoration } from '../../../../reference/machines.ts';
import type { OcsFault } from '../../../fault.ts';
import { offeringInstead, pushedRecord } from '../../../operators/ocs/dialing/faulty-push.ts';
import { faultyOcs, isNamed } from '../../../operators/ocs/faulty-ocs.ts';
import { isRequest } from '../../../operators/ocs/watching-ocs.ts';

/** Whether the option is set in one place or the other. */
const isSet = ({ agent_preview_mode_start: set }: Partial<OcsOptions>) => set === true;

const hasStarted = ({ primary }: OcsView, dn: string) => (primary.agents.get(dn)?.previewing.size ?? 0) > 0;

/** Pushes only to agents who have sent PreviewDialingModeStart, if the option is set there. */
const pushingAfterStart = (counts: (view: OcsView) => boolean): Decoration =>
  offeringInstead((offer, view) => {
    return counts(view) && !hasStarted(view, offer.dn) ? [] : [offer];
  });

/** Pushes nothing more to agents who have logged out without PreviewDialingModeOver; `instead` is what they get. */
const wantingOver = (instead: 'nothing' | 'error 118'): Decoration =>
  faultyOcs((view) => {
    const over = new Set<string>();
    const left = new Set<string>();
    return {
      after(effects, input) {
        if (isRequest(input, 'PreviewDialingModeOver')) over.add(input.dn);
        const counts = isSet(view().primary.provisioned.index.configuration.options);
        if (input.kind === 'agentLoggedOut' && counts && !over.has(input.dn)) left.add(input.dn);
        return effects.flatMap((effect) => {
          if (effect.kind !== 'offerInteraction' || !left.has(effect.dn)) return [effect];
          if (instead === 'nothing') return [];
          const { GSW_APPLICATION_ID: id = 0 } = effect.userData;
          const userData = {
            GSW_APPLICATION_ID: id,
            GSW_ERROR: 'Preview mode has already been started',
            GSW_ERROR_NUMBER: 118,
          };
          return [{ kind: 'userEvent', dn: effect.dn, userData }];
        });
      },
    };
  });

/** Faulty implementations of what Push Preview mode needs of an agent. */
export const pushPreviewStartFaults: readonly OcsFault[] = [
  {
    name: 'push-needs-start',
    breaks: ['PSH-10'],
    does: 'pushes records only after PreviewDialingModeStart, if agent_preview_mode_start of OCS is true',
    decoration: pushingAfterStart((view) => isSet(view.primary.provisioned.index.configuration.options)),
  },
  {
    name: 'push-needs-start-in-group',
    breaks: ['PSH-10'],
    does: 'pushes records only after PreviewDialingModeStart, if agent_preview_mode_start of the campaign group is true',
    decoration: pushingAfterStart((view) =>
      [...view.primary.provisioned.sessions.values()].some(({ campaignGroup }) =>
        isSet(campaignGroup.options),
      ),
    ),
  },
  {
    name: 'push-callbacks-need-start',
    breaks: ['PSH-24'],
    does: 'sends no scheduled call in Push Preview mode before PreviewDialingModeStart',
    decoration: faultyOcs((view) => ({
      after: (effects) =>
        effects.filter(
          (effect) =>
            effect.kind !== 'userEvent' ||
            !isNamed(effect.userData, 'ScheduledCall') ||
            pushedRecord(effect.userData, view()) === undefined ||
            hasStarted(view(), effect.dn),
        ),
    })),
  },
  {
    name: 'push-needs-over',
    breaks: ['PSH-11'],
    does: 'pushes nothing more to an agent who has logged out without PreviewDialingModeOver',
    decoration: wantingOver('nothing'),
  },
  {
    name: 'push-needs-over-error',
    breaks: ['PSH-11'],
    does: 'sends error 118 to an agent who comes back without having sent PreviewDialingModeOver',
    decoration: wantingOver('error 118'),
  },
];
