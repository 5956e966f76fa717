import { type MsmlAction, msmlType } from '../../../sip/msml/msml.ts';
import { writeActions } from '../../../sip/msml/write-msml.ts';

/** The body of an INFO, for the connection of a tag. */
type StrayDocument = (tag: string) => { readonly type: string; readonly text: string };

const actions =
  (make: (tag: string) => MsmlAction): StrayDocument =>
  (tag) => ({ type: msmlType, text: writeActions([make(tag)]) });

const text =
  (of: string): StrayDocument =>
  () => ({ type: msmlType, text: of });

function start(tag: string, dest: string): MsmlAction {
  return {
    kind: 'start',
    target: `conn:${tag}`,
    name: 'stray',
    record: { dest, format: 'audio/wav;codec=mulaw', maxTime: undefined },
  };
}

const msml = (inner: string): string => `<?xml version="1.0"?><msml version="1.1">${inner}</msml>`;

/** Ten entities, each ten times the one before: a billion characters if anybody writes them out. */
const entities = Array.from({ length: 9 }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`).join(
  '',
);

/** Documents that ask the media server for what is wrong, by the names that features give them; the first is right. */
export const strayDocuments: Readonly<Record<string, StrayDocument>> = {
  'a recording': actions((tag) => start(tag, 'file://stray.wav')),
  'no XML': text('record, please'),
  'XML that is cut off': text('<?xml version="1.0"?><msml version="1.1"><dialogstart target="conn:1"'),
  'another root': text('<?xml version="1.0"?><moml version="1.1"/>'),
  'an unknown verb': text(msml('<teleport target="conn:1"/>')),
  'a start without a target': text(msml('<dialogstart><record dest="file://x.wav"/></dialogstart>')),
  'an unknown connection': actions(() => start('nobody', 'file://stray.wav')),
  'the end of an unknown dialog': actions((tag) => ({ kind: 'stop', dialog: `conn:${tag}/dialog:none` })),
  'a pause of an unknown dialog': actions((tag) => ({ kind: 'pause', dialog: `conn:${tag}/dialog:none` })),
  'a document type': text(
    `<?xml version="1.0"?><!DOCTYPE msml [<!ENTITY a "b">]><msml version="1.1">&a;</msml>`,
  ),
  'entities of entities': text(
    `<?xml version="1.0"?><!DOCTYPE msml [<!ENTITY e0 "e">${entities}]><msml version="1.1">&e9;</msml>`,
  ),
  'elements within elements': text(`${'<a>'.repeat(9000)}${'</a>'.repeat(9000)}`.slice(0, 60_000)),
  'another type of body': () => ({ type: 'text/plain', text: 'record' }),
  'a path upward': actions((tag) => start(tag, 'file://../stray.wav')),
  'an absolute path': actions((tag) => start(tag, 'file:///tmp/stray.wav')),
};
