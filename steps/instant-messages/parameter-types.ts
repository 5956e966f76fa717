import { defineParameterType } from '@cucumber/cucumber';
import { selections } from '../../src/harness/instant-messages/read-strategy.ts';

defineParameterType({
  name: 'accepts-or-declines',
  regexp: /accepts|declines/,
  transformer: (word: string) => (word === 'accepts' ? 'accept' : 'decline'),
});

defineParameterType({
  name: 'selection',
  regexp: new RegExp(Object.keys(selections).join('|')),
  transformer: (words: string) => selections[words],
});
