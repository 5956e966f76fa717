import { OcsWorld } from '../../src/harness/ocs/ocs-world.ts';
import { registerCaseHooks } from '../shared/case-hooks.ts';

registerCaseHooks(OcsWorld);
