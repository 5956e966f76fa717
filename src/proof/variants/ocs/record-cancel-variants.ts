import type { OcsVariant } from '../../fault.ts';
import { changingEvent, isNamed, without } from '../../operators/ocs/faulty-ocs.ts';
import { watchingRecords } from '../../operators/ocs/faulty-records.ts';
import { taken } from '../../operators/ocs/own-events.ts';
import { asTold } from '../../operators/ocs/records-on-desktops.ts';

/** Lawful choices of what RecordCancel says. */
export const recordCancelVariants: readonly OcsVariant[] = [
  {
    name: 'ocs-last-of-chain-canceled',
    does: 'names the last record of a chain in RecordCancel',
    permits: [
      {
        section: 'Canceled and DoNotCall Chained Records',
        ruling: 241,
        sentence: 'RecordCancel is sent for the chain; which record’s handle and number it has is not said.',
      },
    ],
    touches: [
      'canceling-records',
      'do-not-call',
      'third-party',
      'unsolicited-notifications',
      'record-cancel',
    ],
    choice: 'record that RecordCancel names',
    decoration: watchingRecords((records, floor) => ({
      after: (effects) =>
        effects.map((effect) => {
          if (effect.kind !== 'userEvent' || !isNamed(effect.userData, 'RecordCancel')) return effect;
          const last = records.of(effect.userData)?.record.chain.records.at(-1);
          if (last === undefined || effect.userData.GSW_CHAIN_ATTR === 'RecordOnly') return effect;
          const told = taken(asTold(floor.view, last), 'GSW_RECORD_HANDLE', 'GSW_PHONE');
          return { ...effect, userData: { ...effect.userData, ...told } };
        }),
    })),
  },
  {
    name: 'ocs-cancel-without-chain-attribute',
    does: 'leaves GSW_CHAIN_ATTR out of RecordCancel that means the whole chain',
    permits: [
      {
        section: 'RecordCancel Notification',
        sentence: 'The table marks the key as not required, and the whole chain is what its absence means.',
      },
    ],
    touches: ['canceling-records', 'do-not-call', 'third-party', 'record-cancel'],
    decoration: changingEvent('RecordCancel', (userData) =>
      userData.GSW_CHAIN_ATTR === 'AllChain' ? without(userData, 'GSW_CHAIN_ATTR') : userData,
    ),
  },
  {
    name: 'ocs-cancel-customer-as-number',
    does: 'sends a GSW_CUSTOMER_ID of digits in RecordCancel as an Int',
    permits: [
      {
        section: 'RecordCancel Notification',
        ruling: 38,
        sentence: 'The table gives the key the type Int.',
      },
    ],
    touches: ['canceling-records', 'do-not-call', 'record-cancel'],
    decoration: changingEvent('RecordCancel', (userData) => {
      const customer = userData.GSW_CUSTOMER_ID;
      return typeof customer === 'string' && /^[1-9]\d{0,8}$/.test(customer)
        ? { ...userData, GSW_CUSTOMER_ID: Number(customer) }
        : userData;
    }),
  },
];
