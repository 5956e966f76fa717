import type { Viewed } from '../kernel/viewed.ts';
import type { DialerTotals } from '../ocs/dialing/dialer.ts';
import type { OutboundContactServer } from '../ocs/machine/ocs-interface.ts';
import { dayNames } from './day-provisioning.ts';

/** What OCS itself has counted in its session; undefined if it has never dialed. */
export function dialerTotals(ocs: OutboundContactServer): Viewed<DialerTotals> | undefined {
  return ocs.view().primary.provisioned.sessions.get(dayNames.campaignGroup)?.dialer?.totals;
}
