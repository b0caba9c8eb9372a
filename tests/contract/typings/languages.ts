// Languages that a page brings: a few words, or all of them.
import { plural, registerLanguage } from 'impact-elements/languages';
import type { Language, LanguagePack, LanguageParts } from 'impact-elements/languages';

const few = {
  common: { table: 'Tabelle', sources: ({ count }) => `Quellen (${count})` },
  timeline: { heading: 'Was wann vereinbart wurde' },
  'data/tariffs': { 'products/passenger-cars/label': 'Personenwagen' },
  share: () => Promise.resolve({ default: { copyLink: 'Link kopieren' } }),
} satisfies LanguagePack;
const takeBack: () => void = registerLanguage('de', few);
registerLanguage('de', () => Promise.resolve({ default: few }));
takeBack();

// @ts-expect-error -- no such part
registerLanguage('de', { comon: {} });
// @ts-expect-error -- no such message
registerLanguage('de', { common: { tabel: 'Tabelle' } });
// @ts-expect-error -- a text where the message has values
registerLanguage('de', { common: { sources: 'Quellen' } });
// @ts-expect-error -- no such value
registerLanguage('de', { common: { sources: ({ number }) => `Quellen (${number})` } });

declare const whole: Language;
declare const common: LanguageParts['common'];
const { table, ...tableless } = common;
const { timeline, ...partless } = whole;
void [table, timeline];

const complete: Language = { ...whole, common: { ...tableless, table: 'Tabelle' } };
const fetched: Language = { ...whole, common: () => Promise.resolve({ default: common }) };
// @ts-expect-error -- a part is missing
const withoutPart: Language = partless;
// @ts-expect-error -- a message is missing
const withoutMessage: Language = { ...whole, common: tableless };
// @ts-expect-error -- a message is missing in a part that is fetched
const fetchedWithout: Language = { ...whole, common: () => Promise.resolve({ default: tableless }) };
// @ts-expect-error -- a few words are not all
const fewForAll: Language = few;
void [complete, fetched, withoutPart, withoutMessage, fetchedWithout, fewForAll];

const books: string = plural('de', 2, { one: 'ein Buch', other: 'Bücher' });
// @ts-expect-error -- the form for all other numbers is missing
plural('de', 2, { one: 'ein Buch' });
void books;
