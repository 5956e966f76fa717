import type { FormatterPlugin } from '@cucumber/cucumber/api';

/** Cucumber wants a formatter for standard output; ours read the messages themselves. */
// biome-ignore lint/style/noDefaultExport: Cucumber loads formatters by their default export.
export default { type: 'formatter', formatter: () => undefined } satisfies FormatterPlugin;
