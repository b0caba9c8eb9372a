import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startPhp, temporaryFolder } from '../tools/servers.mjs';

const DEBIANS = '/usr/share/dokuwiki';
const STORES = [
  'attic',
  'cache',
  'index',
  'locks',
  'log',
  'media',
  'media_attic',
  'media_meta',
  'meta',
  'pages',
  'tmp',
];

/** Debian's preload sends everything to /etc and /var; this one keeps it in the folder of the test. */
const preload = (folder) => `<?php
define( 'DOKU_CONF', '${folder}/conf/' );
define( 'DOKU_FARM', false );
`;

const LOCAL = (folder) => `<?php
$conf['title'] = 'Test wiki';
$conf['savedir'] = '${folder}/data';
$conf['useacl'] = 0;
$conf['updatecheck'] = 0;
$conf['userewrite'] = 0;
$conf['template'] = 'dokuwiki';
$conf['cachetime'] = -1;
`;

/** A DokuWiki on this machine, with a plugin and pages. */
export async function startDokuWiki(plugin, pages) {
  const { folder, remove } = temporaryFolder('dokuwiki');
  const root = join(folder, 'site');
  cpSync(DEBIANS, root, { recursive: true, dereference: true, filter: (from) => existsSync(from) });
  cpSync('/etc/dokuwiki', join(folder, 'conf'), {
    recursive: true,
    dereference: true,
    filter: (from) => existsSync(from),
  });
  for (const store of STORES) mkdirSync(join(folder, 'data', store), { recursive: true });
  cpSync(plugin, join(root, 'lib/plugins/impactelements'), { recursive: true });
  writeFileSync(join(root, 'inc/preload.php'), preload(folder));
  writeFileSync(join(folder, 'conf/local.php'), LOCAL(folder));
  for (const [name, text] of Object.entries(pages))
    writeFileSync(join(folder, 'data/pages', `${name}.txt`), text);
  const server = await startPhp(root);
  return {
    origin: server.origin,
    page: (name) => `${server.origin}/doku.php?id=${name}`,
    async stop() {
      await server.stop();
      remove();
    },
  };
}
