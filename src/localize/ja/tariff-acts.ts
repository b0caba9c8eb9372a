/** How the parts of an act's English name are written in Japanese, in the order in which they are looked for. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/^HTSUS column 1$/, '関税率表（HTSUS）第1欄'],
  [/^KORUS FTA$/, '米韓FTA（KORUS）'],
  [/\bmemorandum of April 11, 2025/, '2025年4月11日の覚書'],
  [/^Proclamation of April 2, 2026/, '2026年4月2日の大統領布告'],
  [/^Proclamation of January 14, 2026/, '2026年1月14日の大統領布告'],
  [/^Notice of September 25, 2025/, '2025年9月25日の告示'],
  [/Proclamations? ([\d, ]+?)(?= \(|$)/g, '大統領布告$1号'],
  [/\bEO (\d+)/g, '大統領令$1号'],
  [/ sec\. (\d+)/g, '$1条'],
  [/, Annex (I+)/g, '附属書$1'],
  [/Section 301 \(forced labor\)/, '通商法301条（強制労働）'],
  [/ ?\(Section 232\)/, '（通商拡大法232条）'],
  [/ ?\(Section 122\)/, '（通商法122条）'],
  [/ ?\(IEEPA\)/, '（国際緊急経済権限法＝IEEPA）'],
  [/\bFR (\d{4}-\d+)/g, '連邦官報$1'],
  [/, /g, '、'],
];

/** The Japanese name of an act that the built-in data cite; a name that is not of their form stays as it is. */
export const actName = (act: string): string =>
  PARTS.reduce((text, [part, word]) => text.replace(part, word), act);
