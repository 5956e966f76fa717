import { defineParameterType } from '@cucumber/cucumber';
import { type CastName, cast, stageStates } from '../../src/harness/stage.ts';
import { stageTimeZones } from '../../src/harness/stage-calling-list.ts';
import { dialingVerbs } from '../../src/harness/stage-director.ts';

const words = (list: readonly string[]): RegExp => new RegExp([...list].sort().reverse().join('|'));

/** Defines the parameter types that the steps of both roles have in common; each role loads its steps once. */
export function defineStageTypes(): void {
  defineParameterType({
    name: 'agent',
    regexp: words(Object.keys(cast)),
    transformer: (name) => name as CastName,
  }); // The expression lists the cast only.
  defineParameterType({ name: 'state', regexp: words(stageStates), transformer: (state) => state });
  // `loaded` and `stopped` are both a state to set up and a thing that happens: which one, the moment tells.
  defineParameterType({
    name: 'condition',
    regexp: words([...stageStates, ...Object.keys(dialingVerbs)]),
    transformer: (condition) => condition,
  });
  defineParameterType({
    name: 'verb',
    regexp: words(Object.keys(dialingVerbs)),
    transformer: (verb) => verb,
  });
  defineParameterType({
    name: 'zone',
    regexp: words(Object.keys(stageTimeZones)),
    transformer: (zone) => zone,
  });
  defineParameterType({ name: 'message', regexp: /[A-Z][A-Za-z]+/, transformer: (name) => name });
  defineParameterType({ name: 'key', regexp: /[A-Za-z_]+/, transformer: (key) => key });
  defineParameterType({ name: 'option', regexp: /[A-Za-z_-]+/, transformer: (option) => option });
  defineParameterType({ name: 'phone', regexp: /\d+/, transformer: (phone) => phone });
  defineParameterType({ name: 'literal', regexp: /.+/, transformer: (literal) => literal });
}
