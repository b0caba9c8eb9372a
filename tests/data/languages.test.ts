import { expect } from 'chai';
import { commitments } from '../../src/data/commitments/index.js';
import { commitmentDataset } from '../../src/data/commitments/schema.js';
import { defense } from '../../src/data/defense/index.js';
import { defenseDataset } from '../../src/data/defense/schema.js';
import { effects } from '../../src/data/effects/index.js';
import { effectsDataset } from '../../src/data/effects/schema.js';
import { events } from '../../src/data/events/index.js';
import { eventDataset } from '../../src/data/events/schema.js';
import { tariffs } from '../../src/data/tariffs/index.js';
import { tariffDataset } from '../../src/data/tariffs/schema.js';
import { validate } from '../../src/data/validate.js';
import { words as commitmentsJa } from '../../src/localize/ja/data/commitments.js';
import { words as defenseJa } from '../../src/localize/ja/data/defense.js';
import { words as effectsJa } from '../../src/localize/ja/data/effects.js';
import { words as eventsJa } from '../../src/localize/ja/data/events.js';
import { words as tariffsJa } from '../../src/localize/ja/data/tariffs.js';
import { inAllLanguages, textsOf, translated, type DataWords } from '../../src/localize/translated.js';

/** Names that a Japanese text writes in Latin letters, too. */
const LATIN = /^[A-Za-z0-9 ,()]+$/;
const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/;

const DATASETS = [
  ['tariffs', tariffs, tariffDataset, { ja: tariffsJa }],
  ['defense', defense, defenseDataset, { ja: defenseJa }],
  ['commitments', commitments, commitmentDataset, { ja: commitmentsJa }],
  ['effects', effects, effectsDataset, { ja: effectsJa }],
  ['events', events, eventDataset, { ja: eventsJa }],
] as const;

for (const [name, dataset, schema, languages] of DATASETS)
  describe(`the texts of the dataset ${name}`, () => {
    const texts = textsOf(dataset);

    it('are plain English', () => {
      expect(Object.keys(texts).length).to.be.greaterThan(20);
      for (const [path, text] of Object.entries(texts)) expect(text, path).to.match(/^[\x20-\x7eü–—’÷×−]+$/);
    });

    for (const [language, words] of Object.entries<DataWords>(languages)) {
      it(`all have words in ${language}, and no words are for a text that does not exist`, () => {
        const missing = Object.keys(texts).filter((path) => !words[path]?.trim());
        expect(missing, 'texts without a translation').to.deep.equal([]);
        const known = new Set(Object.keys(textsOf(translated(dataset, markAll(words)))));
        expect(
          Object.keys(words).filter((path) => !known.has(path)),
          'words without a text',
        ).to.deep.equal([]);
      });

      it(`reach the reader of ${language}, each at its place`, () => {
        const shown = textsOf(translated(dataset, markAll(words)));
        for (const path of Object.keys(texts)) expect(shown[path], path).to.equal(`⟦${path}⟧`);
      });
    }

    it('are Japanese in Japanese, but for names in Latin letters', () => {
      for (const [path, text] of Object.entries(languages.ja))
        expect(
          JAPANESE.test(text) || LATIN.test(text) || /^(SMR「BWRX-300」|[\d.+−×÷=（）()max,]+)$/.test(text),
          path,
        ).to.equal(true);
    });

    it('are published in all languages, in data that the schema accepts', () => {
      const published = inAllLanguages(dataset, languages);
      const checked = validate(schema, JSON.parse(JSON.stringify(published)));
      expect(checked.ok ? [] : checked.problems).to.deep.equal([]);
    });
  });

/** Words that say nothing but their path. */
function markAll(words: DataWords): DataWords {
  return Object.fromEntries(Object.keys(words).map((path) => [path, `⟦${path}⟧`]));
}
