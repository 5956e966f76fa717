import type { MsmlAction, MsmlEvent, MsmlResult } from './msml.ts';
import { momlType } from './read-msml.ts';
import { element } from './xml-writer.ts';

function documentOf(children: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>${element('msml', { version: '1.1' }, children)}`;
}

/** The body of an INFO to a media server (recording.md, section 3). */
export function writeActions(actions: readonly MsmlAction[]): string {
  return documentOf(actions.map(writeAction));
}

function writeAction(action: MsmlAction): string {
  switch (action.kind) {
    case 'start': {
      const { dest, format, maxTime } = action.record;
      const maxtime = maxTime === undefined ? undefined : `${maxTime}ms`;
      const record = element('record', { dest, format, maxtime });
      return element('dialogstart', { target: action.target, type: momlType, name: action.name }, [record]);
    }
    case 'stop':
      return element('dialogend', { id: action.dialog });
    case 'pause':
    case 'resume':
      return element('send', { target: action.dialog, event: action.kind });
  }
}

/** The body of the answer, with dialogs' identifiers inside the result, where the schema has them. */
export function writeResult({ response, description, dialogs }: MsmlResult): string {
  const said = description === undefined ? [] : [element('description', {}, { text: description })];
  const ids = dialogs.map((id) => element('dialogid', {}, { text: id }));
  return documentOf([element('result', { response: String(response) }, [...said, ...ids])]);
}

/** The body of an INFO from a media server. */
export function writeEvent({ name, id, values }: MsmlEvent): string {
  const pairs = [...values].flatMap(([key, value]) => [
    element('name', {}, { text: key }),
    element('value', {}, { text: value }),
  ]);
  return documentOf([element('event', { name, id }, pairs)]);
}
