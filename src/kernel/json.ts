/** Any value that JSON can carry. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;

/** A JSON object, such as a frame on a link. */
export interface JsonObject {
  readonly [key: string]: JsonValue | undefined;
}

/** Distinguishes a JSON object from other JSON values. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
