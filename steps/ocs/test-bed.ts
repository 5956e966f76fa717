import { defineCallingListSteps } from '../shared/calling-list-steps.ts';
import { defineTestBedEvents, defineTestBedSteps } from '../shared/test-bed-steps.ts';

defineCallingListSteps();
defineTestBedSteps();
defineTestBedEvents();
