import { esbuildPlugin } from '@web/dev-server-esbuild';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { findChromium } from './scripts/find-chromium.mjs';

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
      tsconfig: new URL('tsconfig.json', import.meta.url).pathname,
    }),
  ],
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath, args },
    }),
  ],
  concurrency: 2,
  testFramework: { config: { timeout: 20000 } },
};
