import { ImWorld } from '../../src/harness/instant-messages/im-world.ts';
import { registerCaseHooks } from '../shared/case-hooks.ts';

registerCaseHooks(ImWorld);
