import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { path } from '../../scripts/elements.mjs';
import { run, startMariaDb, startPhp, temporaryFolder } from '../tools/servers.mjs';

const DEBIANS = '/usr/share/wordpress';
const FILES = path('integrations/wordpress/site');

const config = (socket) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
foreach ( array( 'AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT' ) as $key ) {
	define( $key, 'of the test site alone: ' . $key );
}
$table_prefix = 'wp_';
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_LOG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'FS_METHOD', 'direct' );
define( 'DISABLE_WP_CRON', true );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'ABSPATH', __DIR__ . '/' );
require ABSPATH . 'wp-settings.php';
`;

/** Debian's WordPress as a site of its own in a folder: its files, its themes, and none of Debian's places for data. */
function layOut(root, socket) {
  cpSync(DEBIANS, root, {
    recursive: true,
    dereference: true,
    filter: (from) =>
      existsSync(from) && !from.endsWith('.htaccess') && !from.endsWith('/wp-content/plugins'),
  });
  for (const folder of ['plugins', 'uploads', 'mu-plugins'])
    mkdirSync(join(root, 'wp-content', folder), { recursive: true });
  cpSync(join(FILES, 'record.php'), join(root, 'wp-content/mu-plugins/record.php'));
  writeFileSync(join(root, 'wp-config.php'), config(socket));
}

/** A WordPress on this machine, just installed. */
export async function startWordPress() {
  const { folder, remove } = temporaryFolder('wordpress');
  const root = join(folder, 'site');
  const database = await startMariaDb(folder);
  database.query('CREATE DATABASE wordpress CHARACTER SET utf8mb4');
  layOut(root, database.socket);
  const server = await startPhp(root, join(FILES, 'router.php'));
  const rights = run('php', [join(FILES, 'install.php'), root, server.origin]);
  const log = (name) => {
    const file = join(root, 'wp-content', name);
    return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  };
  return {
    origin: server.origin,
    rights,
    root,
    query: (sql) => database.query(`USE wordpress; ${sql}`).trim(),
    log,
    async stop() {
      await server.stop();
      await database.stop();
      remove();
    },
  };
}
