import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A setting of a profile. */
const item = (where, name, value) =>
  `<item oor:path="/org.openoffice.${where}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`;

/** A fresh profile that computes all formulas of a workbook when it opens one, whoever wrote it, and reads and writes in a locale. */
function profile(folder, locale) {
  const user = join(folder, `profile-${locale}`, 'user');
  if (!existsSync(user)) {
    mkdirSync(user, { recursive: true });
    writeFileSync(
      join(user, 'registrymodifications.xcu'),
      '<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
        item('Office.Calc/Formula/Load', 'OOXMLRecalcMode', 0) +
        item('Setup/L10N', 'ooSetupSystemLocale', locale) +
        '</oor:items>\n',
    );
  }
  return pathToFileURL(join(folder, `profile-${locale}`)).href;
}

/** More files than about 240 in one run are left out in silence. */
const BATCH = 200;

/**
 * Opens files in LibreOffice without a screen and saves each as a workbook of its own in `out`, as many in one run as it takes.
 * `filter` is what they are opened with where their ending does not say it.
 */
export function resaved(folder, files, { locale = 'en-US', filter, out = join(folder, 'out') } = {}) {
  mkdirSync(out, { recursive: true });
  const options = filter === undefined ? [] : [`--infilter=${filter}`];
  for (let at = 0; at < files.length; at += BATCH) {
    const { status, stderr, error } = spawnSync(
      'soffice',
      [
        `-env:UserInstallation=${profile(folder, locale)}`,
        ...['--headless', '--norestore', '--nolockcheck', ...options],
        ...['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', out, ...files.slice(at, at + BATCH)],
      ],
      { encoding: 'utf8', timeout: 600_000 },
    );
    if (status !== 0) throw new Error(`soffice: ${error?.message ?? stderr}`);
  }
  return readdirSync(out).sort();
}
