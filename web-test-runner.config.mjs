import { defaultReporter } from '@web/test-runner';
import { bundledTestsPlugin } from './scripts/browsers/bundled-tests.mjs';
import { chromium } from './scripts/browsers/chromium.mjs';
import { firefox } from './scripts/browsers/firefox.mjs';
import { skippedTestsPlugin } from './scripts/browsers/skipped-tests.mjs';
import { testPages } from './scripts/browsers/test-pages.mjs';
import { webkit } from './scripts/browsers/webkit.mjs';
import { sortTests } from './scripts/node-tests.mjs';
import { resultReporter } from './scripts/wtr-result-reporter.mjs';

const browser = process.env.TEST_BROWSER ?? 'chromium';
/** Chromium draws the scenarios of the properties; the others, which are slower, repeat some of them. */
const runs = process.env.PROPERTY_RUNS ?? (browser === 'chromium' ? '' : '20');
const { browsers, plugins, concurrency, patience = 1 } = { chromium, firefox, webkit }[browser]();

export default {
  // A file that is asked for by its name has a page of its own.
  files: testPages((await sortTests()).browser),
  plugins: [bundledTestsPlugin({ PROPERTY_RUNS: JSON.stringify(runs) }), ...plugins, skippedTestsPlugin],
  browsers,
  reporters: [
    defaultReporter(),
    ...(process.env.WTR_RESULT_FILE ? [resultReporter(process.env.WTR_RESULT_FILE)] : []),
  ],
  concurrency,
  // A file of properties draws thousands of figures, and a machine may be busy.
  testsFinishTimeout: patience * 600_000,
  // Long enough for a test that hangs to be told from one on a busy machine.
  testFramework: { config: { timeout: patience * 120_000 } },
};
