/** Version of the format of `conformance.json`; the schema allows this one only. */
export const conformanceFormat = 3;
