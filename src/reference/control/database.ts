import type { ControlMethod } from './control-method.ts';

const fail: ControlMethod = (system) => {
  system.failDatabase();
  return {};
};

const heal: ControlMethod = (system) => {
  system.healDatabase();
  return {};
};

export const databaseMethods = { 'database.fail': fail, 'database.heal': heal };
