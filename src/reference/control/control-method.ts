import type { JsonObject } from '../../kernel/json.ts';
import type { ReferenceSystem } from '../reference-system.ts';

/**
 * One method of the control link. Its parameters have passed its schema, so that it may read them as what the schema
 * says. Refuses by throwing.
 */
export type ControlMethod<Params = JsonObject> = (
  system: ReferenceSystem,
  params: Params,
) => JsonObject | Promise<JsonObject>;
