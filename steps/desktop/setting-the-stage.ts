import { defineStageEvents, defineStageSteps } from '../stage/stage-steps.ts';

defineStageSteps();
defineStageEvents();
