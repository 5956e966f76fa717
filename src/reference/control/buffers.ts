import type { ControlParams } from '../../protocol/control.generated.ts';
import type { ControlMethod } from './control-method.ts';
import { notPossible } from './control-refusal.ts';

const read: ControlMethod<ControlParams['buffers.read']> = ({ engine }, { campaignGroup }) => {
  const view = engine.buffer(campaignGroup);
  if (view === undefined) throw notPossible(`There is no campaign group "${campaignGroup}".`);
  const { minimum, optimal, records } = view;
  return { minimum, optimal, records: records.map((record) => ({ ...record })) };
};

export const bufferMethods = { 'buffers.read': read };
