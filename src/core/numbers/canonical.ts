/**
 * A language tag in its canonical form; throws where it is none. `Intl.Locale`, the newest of what is needed of `Intl`, is missing where a page has filled up an
 * old one in part.
 */
export function canonical(tag: string): string {
  const { Locale } = Intl as Partial<typeof Intl>;
  return Locale ? new Locale(tag).toString() : (Intl.NumberFormat.supportedLocalesOf(tag)[0] ?? tag);
}
