import { expect } from 'chai';
import { localized } from '../../src/localize/localized.js';

describe('a text of a dataset', () => {
  const text = { en: 'Cars', ja: '自動車', pt: 'Carros', 'pt-BR': 'Automóveis' };

  it('is in the reader’s language, that of a shorter tag, or English', () => {
    const written = ['en', 'ja', 'ja-JP', 'pt', 'pt-BR', 'pt-PT', 'de', 'constructor'];
    expect(written.map((locale) => localized(text, locale))).to.deep.equal([
      'Cars',
      '自動車',
      '自動車',
      'Carros',
      'Automóveis',
      'Carros',
      'Cars',
      'Cars',
    ]);
  });

  it('is what it is where it has no languages, and empty where there is none', () => {
    expect(localized('Cars', 'ja')).to.equal('Cars');
    expect(localized(undefined, 'ja')).to.equal('');
  });
});
