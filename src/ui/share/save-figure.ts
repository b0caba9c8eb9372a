import { numberFormat } from '../../core/numbers/intl.js';
import type { ShareMessages } from '../../localize/en/share.js';
import { figureFile, type FileKind } from './files.js';
import { saveFile } from './save-file.js';
import type { Shared, ShareHost } from './shared.js';

/** The version of the library, as its classes tell it to other copies. */
function versionOf(host: ShareHost): string {
  const element = host.constructor as unknown as Readonly<Record<symbol, string | undefined>>;
  return element[Symbol.for('impact-elements.version')] ?? '';
}

/** What stands before decimal places in a locale. */
const decimalSignOf = (locale: string): string =>
  numberFormat(locale)
    .formatToParts(1.5)
    .find(({ type }) => type === 'decimal')?.value ?? '.';

/** Hands a figure to the browser as a file, and gives what is to be said of that. */
export async function saveFigure(
  host: ShareHost,
  kind: FileKind,
  shared: Shared,
  words: ShareMessages,
  locale: string,
): Promise<(words: ShareMessages) => string> {
  const file = `${host.localName}.${kind}`;
  const today = new Date().toLocaleDateString(locale, { dateStyle: 'medium' });
  try {
    const imprint = { words, today, version: versionOf(host), decimalSign: decimalSignOf(locale) };
    saveFile(await figureFile(kind, host, shared, imprint, locale), file);
    return ({ saved }) => saved({ file });
  } catch {
    return ({ notSaved }) => notSaved;
  }
}
