import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Whether this user can install packages of Debian. */
export const byApt = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Runs a command; where it fails, gives the line of its output that names the error. */
export function problemOf(command, args, env = {}) {
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (status === 0) return undefined;
  const lines = (error?.message ?? `${stderr}${stdout}`).trim().split('\n');
  return `${command}: ${lines.find((line) => /^E:|error/i.test(line)) ?? lines.at(-1)}`.trim();
}

/** Whether a package is installed. */
export function isInstalled(name) {
  const { status, stdout } = spawnSync('dpkg-query', ['-W', '-f=${Status}', name], { encoding: 'utf8' });
  return status === 0 && stdout.endsWith(' installed');
}

/** Installs packages, all at once; gives the problem where that fails. Waits while another program installs. */
export function aptInstall(packages) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const wait = ['-o', 'DPkg::Lock::Timeout=300', '-qq'];
  // A package list that is only partly fresh is no reason to stop: the install itself tells whether it was enough.
  problemOf('apt-get', [...wait, 'update'], env);
  return problemOf('apt-get', [...wait, 'install', '-y', '--no-install-recommends', ...packages], env);
}
