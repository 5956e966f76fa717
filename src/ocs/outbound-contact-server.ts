import type { IdSource } from '../kernel/id-source.ts';
import { viewBuffer } from './buffer-view.ts';
import { pushRecords } from './dialing/push-preview.ts';
import { settleDepartures } from './dialing/smart-logout.ts';
import type { DoNotCallList, Machine } from './machine/machine.ts';
import type { OutboundContactServer } from './machine/ocs-interface.ts';
import type { OcsEffect } from './machine/ports.ts';
import { unprovisioned } from './machine/unprovisioned.ts';
import { provisionedWith } from './provisioning.ts';
import { receive } from './receiving-inputs.ts';
import { emptyDoNotCallList } from './records/do-not-call-list.ts';
import { createRedundantPair, type OcsInstance } from './redundant-pair.ts';

/** The reference OCS and its backup: machines without their own sockets, clock or database. */
export function createOutboundContactServer({ ids }: { readonly ids: IdSource }): OutboundContactServer {
  const doNotCall = emptyDoNotCallList();
  const ofBackup: IdSource = { next: (series) => ids.next(`backup ${series}`), guid: () => ids.guid() };
  return createRedundantPair(createInstance(ids, doNotCall), createInstance(ofBackup, doNotCall));
}

function createInstance(ids: IdSource, doNotCall: DoNotCallList): OcsInstance {
  const machine: Machine = {
    ids,
    now: 0,
    effects: [],
    provisioned: provisionedWith(unprovisioned),
    queued: new Map(),
    agents: new Map(),
    logins: new Map(),
    engagements: new Map(),
    extensionCalls: new Map(),
    records: new Map(),
    sharedCalls: new Map(),
    doNotCall,
    rereading: new Set(),
    asked: new Map(),
    retrieving: new Set(),
    departing: new Set(),
    unsaved: [],
    tickets: 0,
    loads: 0,
  };
  const run: OcsInstance['run'] = (now, work) => {
    const effects: OcsEffect[] = [];
    machine.effects = effects;
    machine.now = now;
    work(machine);
    return effects;
  };
  return {
    machine,
    run,
    handle: (input, now) =>
      run(now, () => {
        receive(machine, input);
        settleDepartures(machine);
        pushRecords(machine);
      }),
    buffer: (campaignGroup) => viewBuffer(machine, campaignGroup),
  };
}
