import { textAt } from '../machine/desktop-request.ts';
import type { RecordIdentifiers } from './record-identifiers.ts';

/** GSW_CHAIN_ATTR: whether a cancellation or do-not-call request is about the whole chain or the record alone. */
export type ChainAttribute = 'AllChain' | 'RecordOnly';

/** Absent or any other value means the whole chain (001, Canceled and DoNotCall Chained Records). */
export function chainAttributeOf({ userData }: RecordIdentifiers): ChainAttribute {
  return textAt(userData, 'GSW_CHAIN_ATTR') === 'RecordOnly' ? 'RecordOnly' : 'AllChain';
}
