import { defineTestBedEvents, defineTestBedSteps } from '../shared/test-bed-steps.ts';

defineTestBedSteps();
defineTestBedEvents();
