import {
  type MsmlAction,
  type MsmlCode,
  type MsmlEvent,
  type MsmlRead,
  type MsmlResult,
  msmlCodes,
} from './msml.ts';
import { readXml, type XmlElement } from './xml-reader.ts';

/** A refusal in one sentence. */
function refused(
  code: MsmlCode,
  why: string,
): { readonly ok: false; readonly code: MsmlCode; readonly why: string } {
  return { ok: false, code, why };
}

function readRoot(body: string): MsmlRead<XmlElement> {
  const parsed = readXml(body);
  if (!parsed.ok) return refused(msmlCodes.badRequest, parsed.why);
  const { name, attributes } = parsed.root;
  if (name !== 'msml') return refused(msmlCodes.unknownElement, `The document is <${name}> and not <msml>.`);
  const version = attributes.get('version');
  return version === '1.0' || version === '1.1'
    ? { ok: true, value: parsed.root }
    : refused(msmlCodes.invalidValue, 'The version is not 1.1.');
}

/** Reads what is asked of a media server; one wrong action refuses all (RFC 5707, section 7.1). */
export function readActions(body: string): MsmlRead<readonly MsmlAction[]> {
  const root = readRoot(body);
  if (!root.ok) return root;
  const actions: MsmlAction[] = [];
  for (const child of root.value.children) {
    const read = readAction(child);
    if (!read.ok) return read;
    actions.push(read.value);
  }
  return actions.length > 0
    ? { ok: true, value: actions }
    : refused(msmlCodes.badRequest, 'Nothing is asked for.');
}

function readAction(element: XmlElement): MsmlRead<MsmlAction> {
  if (element.name === 'dialogstart') return readStart(element);
  if (element.name === 'dialogend') {
    const dialog = element.attributes.get('id');
    return dialog ? { ok: true, value: { kind: 'stop', dialog } } : missing('dialogend', 'id');
  }
  return element.name === 'send'
    ? readSend(element)
    : refused(msmlCodes.unknownElement, `<${element.name}> is not known.`);
}

function missing(element: string, attribute: string): MsmlRead<never> {
  return refused(msmlCodes.missingAttribute, `<${element}> has no ${attribute}.`);
}

function readStart({ attributes, children }: XmlElement): MsmlRead<MsmlAction> {
  const target = attributes.get('target');
  const type = attributes.get('type') ?? momlType;
  const [record, ...more] = children;
  if (!target) return missing('dialogstart', 'target');
  if (type !== momlType) return refused(msmlCodes.invalidValue, `The dialog is not of type ${momlType}.`);
  if (record === undefined || more.length > 0 || record.name !== 'record')
    return refused(msmlCodes.unknownElement, 'The dialog is not one <record>.');
  const dest = record.attributes.get('dest');
  const format = record.attributes.get('format');
  if (!dest) return missing('record', 'dest');
  if (!isPlainFile(dest)) return refused(msmlCodes.invalidValue, 'The destination is not a plain file.');
  const given = record.attributes.get('maxtime');
  const maxTime = given === undefined ? undefined : milliseconds(given);
  if (given !== undefined && maxTime === undefined)
    return refused(msmlCodes.invalidValue, 'maxtime is no time.');
  return {
    ok: true,
    value: { kind: 'start', target, name: attributes.get('name'), record: { dest, format, maxTime } },
  };
}

export const momlType = 'application/moml+xml';

/** A file's name below the recordings' folder: not absolute, no step up, nothing hidden (recording.md, "Bad input"). */
export function isPlainFile(dest: string): boolean {
  return /^file:\/\/(?:[\w-][\w.-]*\/)*[\w-][\w.-]*$/.test(dest) && !dest.includes('..');
}

/** `60s` or `1500ms` (RFC 5707, section 2, "time designations"). */
function milliseconds(text: string): number | undefined {
  const [, number, unit] = /^(\d{1,9})(s|ms)$/.exec(text) ?? [];
  return number === undefined ? undefined : Number(number) * (unit === 's' ? 1000 : 1);
}

/** `terminate` ends a recording as `dialogend` does. */
function readSend({ attributes }: XmlElement): MsmlRead<MsmlAction> {
  const dialog = attributes.get('target');
  const event = attributes.get('event');
  if (!dialog) return missing('send', 'target');
  if (!event) return missing('send', 'event');
  if (event === 'pause' || event === 'resume') return { ok: true, value: { kind: event, dialog } };
  return event === 'terminate'
    ? { ok: true, value: { kind: 'stop', dialog } }
    : refused(msmlCodes.invalidValue, 'The event is none that a recording takes.');
}

/** Reads an answer. Identifiers of dialogs may be in the result or beside it (erratum 4961 of RFC 5707). */
export function readResult(body: string): MsmlRead<MsmlResult> {
  const root = readRoot(body);
  if (!root.ok) return root;
  const results = root.value.children.filter(({ name }) => name === 'result');
  const [result] = results;
  if (result === undefined || results.length > 1)
    return refused(msmlCodes.badRequest, 'There is not one <result>.');
  const response = result.attributes.get('response') ?? '';
  if (!/^[2-5]\d\d$/.test(response)) return refused(msmlCodes.invalidValue, 'The response is no code.');
  const inside = [...result.children, ...root.value.children];
  const dialogs = inside.filter(({ name }) => name === 'dialogid').map(({ text }) => text.trim());
  const description = result.children.find(({ name }) => name === 'description')?.text.trim();
  return { ok: true, value: { response: Number(response), description, dialogs } };
}

/** Reads a report: names and values by turns (RFC 5707, section 8.9). */
export function readEvent(body: string): MsmlRead<MsmlEvent> {
  const root = readRoot(body);
  if (!root.ok) return root;
  const [event, ...more] = root.value.children;
  const name = event?.attributes.get('name');
  if (event?.name !== 'event' || more.length > 0 || !name)
    return refused(msmlCodes.badRequest, 'There is not one <event> with a name.');
  const values = new Map<string, string>();
  for (let n = 0; n < event.children.length; n += 2) {
    const [key, value] = event.children.slice(n, n + 2);
    if (key?.name !== 'name' || value?.name !== 'value')
      return refused(msmlCodes.badRequest, 'Names and values do not come by turns.');
    values.set(key.text.trim(), value.text.trim());
  }
  return { ok: true, value: { name, id: event.attributes.get('id'), values } };
}
