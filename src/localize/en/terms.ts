/** Where spelling a name out is not English enough: abbreviations, and the two layers of a combined rate in their order. */
const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/^mpf/, 'merchandise processing fee '],
  [/^hmf/, 'harbor maintenance fee '],
  [/^mfn/, 'MFN '],
  [/^mpfExempt$/, 'merchandise processing fee (exempt)'],
  [/^landed(?=Before|After|Change)/, 'total '],
  [/^informalFee$/, 'merchandise processing fee of an informal entry'],
  [/^(?:from|to)Rate(?=Layer)/, 'rate '],
  [/Layer1$/, ' (MFN)'],
  [/Layer2$/, ' (additional)'],
  [/^fromRate$/, 'rate before'],
  [/^toRate$/, 'rate after'],
];

/** `customsValue` → `customs value`, `share2027` → `share 2027`: in English the names of terms say themselves. */
export function termName(name: string): string {
  const words = ABBREVIATIONS.reduce((text, [part, full]) => text.replace(part, full), name);
  return words
    .replace(/[a-z](?=[A-Z])/g, '$& ')
    .replace(/\b[A-Z](?=[a-z])/g, (letter) => letter.toLowerCase())
    .replace(/(\d{1,9})$/, ' $1')
    .replace(/\bgdp\b/i, 'GDP')
    .replace(/ +/g, ' ')
    .trim();
}

/** The same as the name of a step. */
export function stepName(id: string): string {
  const name = termName(id);
  return name.charAt(0).toUpperCase() + name.slice(1);
}
