import { printScale } from './print-scale.ts';

await printScale((line) => process.stdout.write(`${line}\n`));
