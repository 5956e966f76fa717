import type { ErrorObject } from 'ajv/dist/2020.js';

/** More would not help, and a frame may have as many problems as bytes. */
const problemLimit = 50;

/** What a schema finds wrong with a frame: one sentence for each place, `connId: is missing.` */
export function schemaProblems(errors: readonly ErrorObject[]): readonly string[] {
  const problems = new Map<string, string>(); // one per place: the first says most
  for (const error of errors.filter(tells)) {
    const place = placeOf(error);
    if (problems.size < problemLimit && !problems.has(place))
      problems.set(place, `${place}: ${complaint(error)}.`);
  }
  return [...problems.values()];
}

/** Leaves out errors that only say that another part of the schema failed. */
function tells(error: ErrorObject): boolean {
  return error.keyword !== 'if';
}

function placeOf(error: ErrorObject): string {
  const path = error.instancePath
    .slice(1)
    .split('/')
    .filter((part) => part !== '');
  const { missingProperty, additionalProperty } = error.params;
  const parts = [...path.map(unescapePointer), missingProperty ?? additionalProperty ?? []].flat();
  return parts.length === 0 ? 'the frame' : parts.join('.');
}

/** A part of a JSON pointer as it was written (RFC 6901). */
function unescapePointer(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~');
}

function complaint({ keyword, params, message = 'is wrong' }: ErrorObject): string {
  if (keyword === 'required') return 'is missing';
  if (keyword === 'additionalProperties') return 'is unknown';
  if (keyword === 'enum') return `must be one of ${params.allowedValues.join(', ')}`;
  return message;
}
