import { KitError } from '../../kernel/kit-error.ts';
import type { Schema } from './message-schema.ts';

/** A condition (`if`) in words: `GSW_RECORD_HANDLE is there`. Throws KitError for a form that it cannot say. */
function conditionText(condition: Schema): string {
  const { required = [], not, properties = {}, ...rest } = condition;
  if (Object.keys(rest).length > 0) {
    throw new KitError({
      code: 'SCHEMA_CONDITION_UNKNOWN',
      message: `The condition ${JSON.stringify(condition)} has a form that the catalog cannot put into words.`,
      hint: 'Write it with required, not.required and properties.enum, or extend condition-text.ts.',
    });
  }
  const valued = Object.entries(properties).map(
    ([key, { enum: values = [] }]) => `${key} is ${values.join(' or ')}`,
  );
  const present = required.filter((key) => !(key in properties)).map((key) => `${key} is there`);
  const absent = (not?.required ?? []).map((key) => `${key} is not`);
  return [...valued, ...present, ...absent].join(' and ');
}

function alternatives(schema: Schema | undefined): readonly string[] {
  return (schema?.anyOf ?? []).flatMap(({ required = [] }) => required);
}

/** For every key that a condition can make mandatory: when that is so, in words. */
export function conditionsOf(schema: Schema): ReadonlyMap<string, string> {
  const result = new Map<string, string>();
  for (const key of alternatives(schema)) result.set(key, `one of ${alternatives(schema).join(', ')}`);
  if (schema.if === undefined) return result;
  const condition = conditionText(schema.if);
  for (const key of schema.then?.required ?? []) result.set(key, `if ${condition}`);
  const others = alternatives(schema.else);
  for (const key of others) result.set(key, `one of ${others.join(', ')}, unless ${condition}`);
  return result;
}
