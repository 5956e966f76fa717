/** Time zones of the test bed, by their names in Configuration Server; only the last has daylight saving time. */
export const testBedTimeZones = {
  GMT: { dbid: 21, javaName: 'UTC' },
  /** Six hours behind UTC: the sign in the IANA name is the other way round. */
  CST: { dbid: 22, javaName: 'Etc/GMT+6' },
  EST: { dbid: 23, javaName: 'America/New_York' },
} as const satisfies Record<string, { readonly dbid: number; readonly javaName: string }>;

export type TestBedTimeZone = keyof typeof testBedTimeZones;
