/** The methods of the upper tester, each with a schema of the same name in `schemas/upper-tester/`. */
export const upperTesterMethods = ['hello', 'reset', 'connect', 'do', 'observe', 'clock.advance'] as const;

export type UpperTesterMethod = (typeof upperTesterMethods)[number];
