/** What a key-value pair may hold: an Int is a JSON integer, a String a string, a list is nested. */
export type KeyValue = number | string | UserData;

/**
 * A key-value list as everything inside the kit holds it: keys in the order in which they came, the first of
 * repeated keys only (ruling 26). Where one must not be changed it is passed as it is and copied by the changer.
 */
export interface UserData {
  readonly [key: string]: KeyValue;
}
