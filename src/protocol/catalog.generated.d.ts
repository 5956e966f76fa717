// Generated from schemas/desktop-protocol/ by src/protocol/generate/main.ts: do not edit.
import type { KeyEntry, MessageEntry } from './catalog-entry.ts';

/** Every key, and every variant of one, by its name. */
export const keyCatalog: { readonly [definition: string]: KeyEntry };

/** Every message by its name, by group, then in the order of 001. */
export const messageCatalog: { readonly [name: string]: MessageEntry };
