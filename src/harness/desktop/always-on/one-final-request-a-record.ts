import { isFinal } from '../desktop-history.ts';
import type { DesktopRule } from './desktop-rule.ts';

/** DEN-06: once a desktop has finished with a record, it asks nothing more for it (001, Event Responses; rulings 105, 109). */
export const oneFinalRequestARecord: DesktopRule = {
  id: 'DEN-06',
  asked(request, { run, history }) {
    const record = history.recordOf(request);
    if (!record) return;
    const earlier = history.standingFinal(record);
    if (!record.gone && (earlier === undefined || !isFinal(request))) return;
    const why = earlier ? `${earlier.name} (message ${earlier.entry}) had finished it` : 'OCS has it no more';
    run.alwaysOn('DEN-06', {
      expected: `no request for the record ${record.handle} any more, since ${why}`,
      actual: request.name,
      message: request.entry,
    });
  },
};
