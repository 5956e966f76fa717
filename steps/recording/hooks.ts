import { RecordingWorld } from '../../src/harness/recording/recording-world.ts';
import { registerCaseHooks } from '../shared/case-hooks.ts';

registerCaseHooks(RecordingWorld);
