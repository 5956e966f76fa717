import type { JsonObject } from '../../kernel/json.ts';
import type { ReferenceSystem } from '../reference-system.ts';

/**
 * One method of the control link. Its parameters have already been validated against its schema. Refuses by throwing.
 */
export type ControlMethod<Params = JsonObject> = (
  system: ReferenceSystem,
  params: Params,
) => JsonObject | Promise<JsonObject>;
