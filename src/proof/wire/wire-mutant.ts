import type { RoleDecoration } from '../../roles/role.ts';
import type { WireChange } from './wire-message.ts';

/** An implementation that gets one thing about one message wrong, every time: derived from the schemas, not written. */
export interface WireMutant extends RoleDecoration {
  /** `ocs/PreviewRecord/GSW_PHONE/missing`, `ocs/PreviewRecord/twice`, `ocs/error 109/102`. */
  readonly name: string;
  /** Its name in the catalog; for an error, with its number if that is changed. */
  readonly message: string;
  /** `custom field` for a key that the schemas do not name. */
  readonly key?: string;
  readonly operator: string;
  /** The messages that it can change. */
  readonly touches: string;
  readonly change: WireChange;
}

/** Stands for any key of a message that its table does not list. */
export const customField = 'custom field';
