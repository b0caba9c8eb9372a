import { spawn, spawnSync } from 'node:child_process';
import { createReadStream, existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSocket } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

// Whoever ends the tests early ends the servers too: what listens for the exit hears of it only where the process ends by itself.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

/** A folder that is gone when it is over, however that comes. */
export function temporaryFolder(name) {
  const folder = mkdtempSync(join(tmpdir(), `impact-elements-${name}-`));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  process.once('exit', remove);
  return { folder, remove };
}

/** Runs a program to its end and gives what it said; throws where it fails. */
export function run(program, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8', ...options });
  if (status !== 0)
    throw new Error(`${program} ${args.join(' ')}: ${error?.message ?? `${stdout}${stderr}`}`);
  return stdout;
}

/** Starts a program that stays, and waits until it says that it is ready. It is stopped with all that it has started. */
async function start(program, args, ready, env = {}) {
  const child = spawn(program, args, {
    detached: true,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  let said = '';
  const kill = (signal) => {
    try {
      process.kill(-child.pid, signal);
    } catch {
      // It has ended by itself.
    }
  };
  const killAtOnce = () => kill('SIGKILL');
  process.once('exit', killAtOnce);
  await new Promise((resolve, reject) => {
    const hear = (data) => {
      said += data;
      if (ready.test(said)) resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${program} ended with ${code}: ${said}`)));
  });
  const stop = () => {
    process.off('exit', killAtOnce);
    kill('SIGTERM');
    return ended;
  };
  return { stop };
}

function freePort() {
  return new Promise((resolve, reject) => {
    const socket = createSocket();
    socket.once('error', reject);
    socket.listen(0, '127.0.0.1', () => {
      const { port } = socket.address();
      socket.close(() => resolve(port));
    });
  });
}

/**
 * PHP's own server on a free port of this machine, with a few workers, because content systems ask themselves.
 * @param {string} root the folder that is served
 * @param {string} [router] a PHP script that every request goes through
 */
export async function startPhp(root, router) {
  const port = await freePort();
  const args = ['-S', `127.0.0.1:${port}`, '-t', root, ...(router ? [router] : [])];
  const { stop } = await start('php', args, /Development Server .* started/, { PHP_CLI_SERVER_WORKERS: '4' });
  return { origin: `http://127.0.0.1:${port}`, stop };
}

/** A MariaDB of one's own in a folder, that listens on nothing but a socket in it. */
export async function startMariaDb(folder) {
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  const [data, socket] = [join(folder, 'data'), join(folder, 'socket')];
  mkdirSync(data, { recursive: true });
  const install = ['--no-defaults', `--datadir=${data}`, '--auth-root-authentication-method=normal'];
  run('mariadb-install-db', [...install, '--skip-test-db', ...user]);
  const args = ['--no-defaults', `--datadir=${data}`, `--socket=${socket}`, '--skip-networking'];
  const program = existsSync('/usr/sbin/mariadbd') ? '/usr/sbin/mariadbd' : 'mariadbd';
  const { stop } = await start(program, [...args, ...user], /ready for connections/);
  const query = (sql) =>
    run('mariadb', ['--no-defaults', `--socket=${socket}`, '-u', 'root', '-N', '-B', '-e', sql]);
  return { socket, query, stop };
}

/** Serves a folder as it is. */
export async function serveFolder(folder) {
  const server = createServer(({ url }, response) => {
    const asked = join(folder, normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname)));
    const file = existsSync(asked) && statSync(asked).isDirectory() ? join(asked, 'index.html') : asked;
    const found = existsSync(file);
    response.writeHead(found ? 200 : 404, { 'content-type': TYPES[extname(file)] ?? 'text/plain' });
    if (found) createReadStream(file).pipe(response);
    else response.end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    stop: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
}
