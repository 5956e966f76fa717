import { defineParameterType } from '@cucumber/cucumber';
import type { DeviceName } from '../../src/recording/devices/device.ts';

defineParameterType({
  name: 'device',
  regexp: /D[123]/,
  transformer: (name) => name as DeviceName, // The expression only lists these.
});

const ordinals = ['first', 'second', 'third', 'fourth'];

defineParameterType({
  name: 'nth',
  regexp: new RegExp(ordinals.join('|')),
  transformer: (word) => ordinals.indexOf(word) + 1,
});
