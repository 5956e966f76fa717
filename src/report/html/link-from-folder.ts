import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { escapeMarkup } from '../markup.ts';

/** Links the files in the page's own folder from there, so that the folder can be moved, or kept by a CI server. */
export function linkFromFolder(page: string, folder: string): string {
  const own = `href="${escapeMarkup(pathToFileURL(resolve(folder)).href)}/`;
  return page.replaceAll(own, 'href="./');
}
