import { defineStep } from '@cucumber/cucumber';

// Every step of every feature, doing nothing: what Gherkin and Cucumber cost by themselves.
defineStep(/^.*$/s, () => undefined);
