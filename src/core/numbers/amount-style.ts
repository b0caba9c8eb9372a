import { languageOf } from './intl.js';

/** How the newspapers of a language write amounts, where Intl alone would write them otherwise. */
export interface AmountStyle {
  /** The currency's name stands straight after the number word (49.9億ドル), without commas before it. */
  readonly byName: boolean;
  /** Amounts go on in the next smaller unit and have no decimals: 3934億5000万ドル. */
  readonly inUnits: boolean;
  /** The name that Intl has for the US dollar, and the one that is written. */
  readonly dollar?: readonly [ofIntl: string, written: string];
}

const PLAIN: AmountStyle = { byName: false, inUnits: false };

/** Corrections to the data of Intl, by language. They are no words to translate: a language that is not listed is written as Intl has it. */
const STYLES: Readonly<Partial<Record<string, AmountStyle>>> = {
  ja: { byName: true, inUnits: true, dollar: ['米ドル', 'ドル'] },
  ko: { byName: true, inUnits: false },
  zh: { byName: true, inUnits: false },
};

/** The style of a locale's language. */
export const amountStyle = (locale: string): AmountStyle => STYLES[languageOf(locale)] ?? PLAIN;

const DOLLARS = Object.values(STYLES).flatMap((style) => (style?.dollar ? [style.dollar] : []));

/** Texts with a name of the dollar that Intl has and no newspaper writes, as they are written. */
export const asWritten = (texts: readonly string[]): readonly string[] =>
  DOLLARS.flatMap(([ofIntl, written]) => texts.map((text) => text.replace(ofIntl, written)));
