import { DesktopWorld } from '../../src/harness/desktop/desktop-world.ts';
import { registerCaseHooks } from '../shared/case-hooks.ts';

registerCaseHooks(DesktopWorld);
