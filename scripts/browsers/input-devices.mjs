/** What a browser cannot be made to do, and why; a test that asks for it is left out. */
export class LeftOut extends Error {}

/** The fonts that Chromium takes where a page names none: tests of what fits where are to tell of the browser and not of the font. */
export const FONTS = { serif: 'Liberation Serif', sans: 'Liberation Sans' };

/** Keyboard and mouse of a page that Playwright or Puppeteer holds; they have the same. */
export const inputDevices = {
  sendKeys: (page, { type, press, down, up }) => {
    if (type !== undefined) return page.keyboard.type(type);
    // Puppeteer calls the key by what it writes.
    if (press !== undefined) return page.keyboard.press(press === 'Space' ? ' ' : press);
    return down === undefined ? page.keyboard.up(up) : page.keyboard.down(down);
  },
  sendMouse: (page, { type, position = [], button = 'left' }) =>
    type === 'move' || type === 'click'
      ? page.mouse[type](...position, { ...(type === 'click' && { button }) })
      : page.mouse[type]({ button }),
};

/**
 * Lets tests do what readers and their systems do: `tests/helpers/commands.ts` asks for one of `deeds` by name.
 * What a browser cannot be made to do is answered with the reason.
 */
export function commands(deeds) {
  return {
    name: 'commands-of-tests',
    async executeCommand({ command, payload, session }) {
      if (command !== 'do') return undefined;
      try {
        await deeds[payload.deed](session.browser.getPage(session.id), payload.detail);
        return { done: true };
      } catch (error) {
        if (error instanceof LeftOut) return { skippedTests: error.message };
        throw error;
      }
    },
  };
}
