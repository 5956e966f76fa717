import type { OcsFault } from '../../../fault.ts';
import { deafToChanges, reloadingAtChange } from '../../../operators/ocs/dialing/faulty-ivr.ts';
import {
  changingPlacesOtherwise,
  hearingExtensionsOtherwise,
} from '../../../operators/ocs/dialing/faulty-places.ts';

/** Faulty implementations of an IVR group that changes at run time. */
export const virtualAgentsChangesFaults: readonly OcsFault[] = [
  {
    name: 'ivr-option-counts-at-once',
    breaks: ['VAG-12'],
    does: 'takes a group for an IVR group, or not, as soon as the option ivr_group is changed',
    decoration: reloadingAtChange,
  },
  {
    name: 'ivr-option-never-changes',
    breaks: ['VAG-12'],
    does: 'does not take a change of the option ivr_group when the campaign is loaded again',
    decoration: deafToChanges,
  },
  {
    name: 'ivr-places-never-added',
    breaks: ['VAG-14'],
    does: 'does not dial for places that are added to a group at run time',
    decoration: changingPlacesOtherwise(({ removed = [] }) => ({ removed })),
  },
  {
    name: 'ivr-ports-added-at-load',
    breaks: ['VAG-14'],
    does: 'takes voice treatment ports that are added for positions where somebody has to log in',
    decoration: changingPlacesOtherwise(({ ports = [], dns = [], ...change }) => ({
      ...change,
      dns: [...dns, ...ports],
    })),
  },
  {
    name: 'ivr-places-never-removed',
    breaks: ['VAG-15'],
    does: 'goes on to dial for places that were removed from a group at run time',
    decoration: changingPlacesOtherwise(({ removed: _, ...change }) => change, { switchToo: true }),
  },
  {
    name: 'ivr-ports-never-removed',
    breaks: ['VAG-15'],
    does: 'goes on to dial for voice treatment ports that were removed from a group at run time',
    decoration: changingPlacesOtherwise(
      ({ removed = [], ...change }, isPort) => ({ ...change, removed: removed.filter((dn) => !isPort(dn)) }),
      { switchToo: true },
    ),
  },
  {
    name: 'ivr-extension-ignored',
    breaks: ['VAG-16'],
    does: 'ignores calls at the Extension of a place',
    decoration: hearingExtensionsOtherwise(() => []),
  },
  {
    name: 'ivr-extension-busy-for-ever',
    breaks: ['VAG-16'],
    does: 'takes a place for seized for ever after a call at its Extension',
    decoration: hearingExtensionsOtherwise((call) =>
      call.event === 'EventReleased' || call.event === 'EventAbandoned' ? [] : [call],
    ),
  },
];
