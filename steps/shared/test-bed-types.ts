import { defineParameterType } from '@cucumber/cucumber';
import { testBedTimeZones } from '../../src/harness/expect/test-bed-time-zones.ts';
import { customerBehavior } from '../../src/harness/test-bed/customer-behavior.ts';
import { type ActorName, actorIdentities } from '../../src/harness/test-bed/test-agents.ts';
import { testBedStates } from '../../src/harness/test-bed/test-bed-campaigns.ts';
import { dialingVerbs } from '../../src/harness/test-bed/test-bed-control.ts';

const words = (list: readonly string[]): RegExp => new RegExp([...list].sort().reverse().join('|'));

/** Defines the parameter types that the steps of both roles share; each role loads its steps once. */
export function defineTestBedTypes(): void {
  defineParameterType({
    name: 'agent',
    regexp: words(Object.keys(actorIdentities)),
    transformer: (name) => name as ActorName,
  }); // The expression only lists these names.
  defineParameterType({ name: 'state', regexp: words(testBedStates), transformer: (state) => state });
  // `loaded` and `stopped` are both a state to set up and an event; the moment decides which.
  defineParameterType({
    name: 'condition',
    regexp: words([...testBedStates, ...Object.keys(dialingVerbs)]),
    transformer: (condition) => condition,
  });
  defineParameterType({
    name: 'verb',
    regexp: words(Object.keys(dialingVerbs)),
    transformer: (verb) => verb,
  });
  defineParameterType({
    name: 'behavior',
    regexp: words(Object.keys(customerBehavior)),
    transformer: (behavior) => behavior,
  });
  defineParameterType({
    name: 'zone',
    regexp: words(Object.keys(testBedTimeZones)),
    transformer: (zone) => zone,
  });
  defineParameterType({ name: 'message', regexp: /[A-Z][A-Za-z]+/, transformer: (name) => name });
  defineParameterType({ name: 'key', regexp: /[A-Za-z_]+/, transformer: (key) => key });
  defineParameterType({ name: 'option', regexp: /[A-Za-z_-]+/, transformer: (option) => option });
  defineParameterType({ name: 'phone', regexp: /\d+/, transformer: (phone) => phone });
  defineParameterType({ name: 'literal', regexp: /.+/, transformer: (literal) => literal });
}
