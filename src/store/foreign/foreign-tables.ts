/** The tables of a product's calling lists, by name of the list. */
export interface TableNames {
  of(callingList: string): string | undefined;
  /** Notes a table unless the profile names one for the list. */
  learn(callingList: string, table: string): void;
}

export function foreignTables(given: Readonly<Record<string, string>> = {}): TableNames {
  const learned = new Map<string, string>();
  return {
    of: (list) => (Object.hasOwn(given, list) ? given[list] : learned.get(list)),
    learn: (list, table) => {
      learned.set(list, table);
    },
  };
}
