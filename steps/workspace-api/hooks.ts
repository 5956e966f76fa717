import { WorkspaceWorld } from '../../src/harness/workspace-api/workspace-world.ts';
import { registerCaseHooks } from '../shared/case-hooks.ts';

registerCaseHooks(WorkspaceWorld);
