import { defineParameterType } from '@cucumber/cucumber';

defineParameterType({
  name: 'accepts-or-declines',
  regexp: /accepts|declines/,
  transformer: (word: string) => (word === 'accepts' ? 'accept' : 'decline'),
});
