import type { JsonObject } from '../../kernel/json.ts';
import type { ControlParams } from '../../protocol/control.generated.ts';
import { emptyDoNotCallEntry } from '../../protocol/defaults.generated.ts';
import type { ControlMethod } from './control-method.ts';

const read: ControlMethod<ControlParams['doNotCall.read']> = async (system, { where = {} }) => {
  void system.configuration; // refuses before provisioning, when there is no table
  const conditions = Object.entries(where);
  const entries = (await system.readDoNotCall()).map((entry): JsonObject => ({ ...entry }));
  return {
    entries: entries.filter((entry) => conditions.every(([column, value]) => entry[column] === value)),
  };
};

const write: ControlMethod<ControlParams['doNotCall.write']> = async (system, { entries }) => {
  const { tenant } = system.configuration;
  const whole = entries.map((entry) => ({ ...emptyDoNotCallEntry, tenant_dbid: tenant.dbid, ...entry }));
  await system.query({ verb: 'replaceDoNotCall', entries: whole });
  return {};
};

const reread: ControlMethod = async (system) => {
  void system.configuration; // as in read
  await system.rereadDoNotCall();
  return {};
};

export const doNotCallMethods = {
  'doNotCall.read': read,
  'doNotCall.write': write,
  'doNotCall.reread': reread,
};
