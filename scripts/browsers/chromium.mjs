import { playwrightLauncher } from '@web/test-runner-playwright';
import { findChromium } from '../find-chromium.mjs';
import { commands, inputDevices } from './input-devices.mjs';

/** What the test runner needs to run tests in Chromium. */
export function chromium() {
  const { executablePath } = findChromium();
  // Chromium's sandbox cannot start as root, the usual user in containers.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return {
    browsers: [playwrightLauncher({ product: 'chromium', launchOptions: { executablePath, args } })],
    plugins: [
      commands({
        ...inputDevices,
        setViewport: (page, size) => page.setViewportSize(size),
        emulateMedia: (page, media) => page.emulateMedia(media),
      }),
    ],
    concurrency: 2,
  };
}
