import type { RoleDecoration } from '../../roles/role.ts';
import type { WireChange } from './wire-message.ts';

/** An implementation that gets one thing about one message wrong, every time: derived from the schemas, not written. */
export interface WireMutant extends RoleDecoration {
  /** `ocs/PreviewRecord/GSW_PHONE/missing`, `ocs/PreviewRecord/twice`, `ocs/error 109/102`. */
  readonly name: string;
  /** As the catalog calls it; of an error with its number, where that is what is changed. */
  readonly message: string;
  /** `custom field` for one that the schemas do not name. */
  readonly key?: string;
  readonly operator: string;
  /** Which messages it can change. */
  readonly touches: string;
  readonly change: WireChange;
}

/** Stands for whatever key a message has that its table does not list. */
export const customField = 'custom field';
