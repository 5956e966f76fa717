import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kitFolder } from '../../kernel/kit-folder.ts';

/** The page, and the headers with which a browser gets it. */
export interface PageDocument {
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
}

const folder = join(kitFolder, 'src', 'reference', 'page');

/** Scripts in the order in which they build on each other. */
const scripts = ['elements.js', 'connection.js', 'views.js', 'choices.js', 'actions.js', 'page.js'];

/** Styles in the order in which later ones take precedence. */
const styles = ['page.css', 'tables.css', 'controls.css', 'messages.css', 'widths.css'];

/** The whole page in one file: it loads nothing else, and a browser runs only what is in it, by its hashes. */
export function pageDocument(): PageDocument {
  const style = styles.map(read).join('\n');
  const script = scripts.map(read).join('\n');
  const html = read('page.html')
    .replace('/* styles */', () => style)
    .replace('/* scripts */', () => script);
  return {
    html,
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy(style, script) },
  };
}

function read(name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

function policy(style: string, script: string): string {
  return [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
