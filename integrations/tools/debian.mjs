import { aptInstall, byApt, isInstalled } from '../../scripts/debian.mjs';

const THEMES = ['twentytwentythree', 'twentytwentyone'].map((name) => `wordpress-theme-${name}`);

/** The packages of Debian that the tests of each system need, by the name of its folder. */
export const SYSTEMS = {
  dokuwiki: ['dokuwiki', 'php-cli', 'php-xml'],
  hugo: ['hugo'],
  jekyll: ['jekyll'],
  libreoffice: ['libreoffice-calc-nogui'],
  prototype: ['libjs-prototype'],
  wordpress: [
    ...['wordpress', ...THEMES],
    ...['php-cli', 'php-mysql', 'php-xml', 'php-mbstring', 'mariadb-server'],
  ],
};

/**
 * Installs the packages that a system needs. Returns false, or why its tests are left out, as `node:test` takes it; where
 * nothing may be left out (`CI` is set) it throws.
 * @param {keyof typeof SYSTEMS} system
 * @returns {false | string}
 */
export function skipWithout(system) {
  const missing = SYSTEMS[system].filter((name) => !isInstalled(name));
  if (missing.length === 0) return false;
  const problem = byApt ? aptInstall(missing) : 'only root on Debian can install them';
  if (problem === undefined) return false;
  const reason = `needs the Debian packages ${missing.join(', ')}: ${problem}`;
  if (process.env.CI) throw new Error(reason);
  return reason;
}
