/** Where a reference keeps its calling lists, as `serve` and profiles name it. */
export { type StoreLocation, storeLocation } from '../store/open-store.ts';
