/** A value that is only looked at, however deep: nothing in it can be changed through this type. */
export type Viewed<T> = T extends (...parameters: never) => unknown
  ? T
  : T extends ReadonlyMap<infer K, infer V>
    ? ReadonlyMap<K, Viewed<V>>
    : T extends ReadonlySet<infer V>
      ? ReadonlySet<Viewed<V>>
      : T extends object
        ? { readonly [K in keyof T]: Viewed<T[K]> }
        : T;
