import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { path } from './scripts/elements.mjs';
import { findChromium } from './scripts/find-chromium.mjs';
import { resultReporter } from './scripts/wtr-result-reporter.mjs';

const { executablePath } = findChromium();
// Chromium's sandbox cannot start as root, the usual user in containers.
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export default {
  files: 'tests/**/*.test.ts',
  nodeResolve: { exportConditions: ['production', 'default'] },
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: path('tsconfig.json'),
    }),
  ],
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath, args },
    }),
  ],
  reporters: [
    defaultReporter(),
    ...(process.env.WTR_RESULT_FILE ? [resultReporter(process.env.WTR_RESULT_FILE)] : []),
  ],
  concurrency: 2,
  testFramework: { config: { timeout: 20000 } },
};
