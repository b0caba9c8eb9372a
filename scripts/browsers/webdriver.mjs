import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

const PATIENCE = 20_000;

/** A port that nobody listens on. */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Starts a program that ends with this process at the latest. */
export function start(program, args, options) {
  const child = spawn(program, args, options);
  const end = () => child.kill();
  process.once('exit', end);
  // An end by this signal would not come to the line above.
  process.once('SIGTERM', () => process.exit(143));
  child.once('exit', () => process.removeListener('exit', end));
  // Who waits for it tells that it did not start.
  child.on('error', () => {});
  return child;
}

async function ask(address, method, body) {
  const answer = await fetch(address, { method, body: body && JSON.stringify(body) });
  const { value } = await answer.json();
  if (!answer.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

async function ready(address) {
  for (const end = Date.now() + PATIENCE; Date.now() < end;) {
    const status = await ask(`${address}/status`, 'GET').catch(() => undefined);
    if (status) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the driver of the browser did not start');
}

/** A browser that is driven by WebDriver: `ask` sends a command of its session, `stop` ends it and its driver. */
export async function drive(driver, capabilities, env) {
  const port = await freePort();
  const child = start(driver, [`--port=${port}`], { env: { ...process.env, ...env }, stdio: 'ignore' });
  const address = `http://127.0.0.1:${port}`;
  await ready(address);
  const { sessionId } = await ask(`${address}/session`, 'POST', {
    capabilities: { alwaysMatch: capabilities },
  });
  return {
    ask: (command, body, method = 'POST') => ask(`${address}/session/${sessionId}/${command}`, method, body),
    async stop() {
      await ask(`${address}/session/${sessionId}`, 'DELETE').catch(() => {});
      child.kill();
    },
  };
}
