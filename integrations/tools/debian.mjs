import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const inCi = Boolean(process.env.CI);

function isInstalled(name) {
  const { status, stdout } = spawnSync('dpkg-query', ['-W', '-f=${Status}', name], { encoding: 'utf8' });
  return status === 0 && stdout.endsWith(' installed');
}

function aptGet(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stderr, error } = spawnSync('apt-get', args, { encoding: 'utf8', env });
  return status === 0 ? undefined : (error?.message ?? stderr.trim().split('\n').at(-1));
}

function install(missing) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return 'only root on Debian can install them';
  // A package list that is only partly fresh is no reason to stop: the install itself tells whether it was enough.
  aptGet('update', '-qq');
  return aptGet('install', '-y', '-qq', '--no-install-recommends', ...missing);
}

/**
 * Sees to it that packages of Debian are there. Returns false, or why the tests that need them are left out, as `node:test` takes it; where
 * nothing may be left out (`CI` is set) it throws.
 * @param {string[]} packages
 * @returns {false | string}
 */
export function skipWithout(packages) {
  const missing = packages.filter((name) => !isInstalled(name));
  const problem = missing.length === 0 ? undefined : install(missing);
  if (problem === undefined) return false;
  const reason = `needs the Debian packages ${missing.join(', ')}: ${problem}`;
  if (inCi) throw new Error(reason);
  return reason;
}
