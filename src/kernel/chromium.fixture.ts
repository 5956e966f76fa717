import { existsSync } from 'node:fs';

/** The browser in which pages are tested, as Debian installs it; nothing if there is none on this machine. */
export const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => existsSync(path),
);

/** For a test that needs it: why it is not run. */
export const withoutChromium = chromium === undefined ? 'not run: there is no Chromium here' : false;
