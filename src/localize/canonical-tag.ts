import { canonical } from '../core/numbers/canonical.js';

/** A language tag in its canonical form, `lang="ja_JP"` too; undefined for what is not a tag. */
export function canonicalTag(tag: string): string | undefined {
  try {
    const written = tag.replaceAll('_', '-');
    return written === '' ? undefined : canonical(written);
  } catch {
    return undefined;
  }
}
