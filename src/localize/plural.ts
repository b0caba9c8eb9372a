import { memoize } from '../core/model/memoize.js';

/** The forms of a word by number; languages without a form leave it out, and `other` stands in. */
export type PluralForms<Form> = Readonly<Partial<Record<Intl.LDMLPluralRule, Form>>> & {
  readonly other: Form;
};

const ruleOf = memoize((language: string, n: number): Intl.LDMLPluralRule => {
  try {
    return new Intl.PluralRules(language).select(n);
  } catch {
    // An Intl that is polyfilled in part, or a tag that is none.
    return n === 1 ? 'one' : 'other';
  }
});

/** The form that a language takes for a number: `plural('en', n, { one: 'project', other: 'projects' })`. */
export function plural<Form>(language: string, n: number, forms: PluralForms<Form>): Form {
  return forms[ruleOf(language, n)] ?? forms.other;
}
