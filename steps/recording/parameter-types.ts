import { defineParameterType } from '@cucumber/cucumber';
import type { DeviceName } from '../../src/recording/devices/device.ts';

defineParameterType({
  name: 'device',
  regexp: /D[123]/,
  transformer: (name) => name as DeviceName, // The expression only lists these.
});
