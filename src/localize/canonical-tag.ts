/** A language tag in its canonical form, `lang="ja_JP"` too; undefined for what is not a tag. */
export function canonicalTag(tag: string): string | undefined {
  try {
    const written = tag.replaceAll('_', '-');
    // The newest of the two is missing where Intl is polyfilled in part.
    return written === '' ? undefined : new Intl.Locale(written).toString();
  } catch {
    return undefined;
  }
}
