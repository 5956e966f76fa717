import { textAt } from '../machine/desktop-request.ts';
import type { ChainAttribute } from '../machine/marking.ts';
import type { RecordIdentifiers } from './record-identifiers.ts';

/** Absent or any other value means the whole chain (001, Canceled and DoNotCall Chained Records). */
export function chainAttributeOf({ userData }: RecordIdentifiers): ChainAttribute {
  return textAt(userData, 'GSW_CHAIN_ATTR') === 'RecordOnly' ? 'RecordOnly' : 'AllChain';
}
