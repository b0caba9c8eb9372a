import { expect } from 'chai';
import { frame as english } from '../../src/localize/en/frame.js';
import { frameWords } from '../../src/localize/frame-words.js';
import { frame as japanese } from '../../src/localize/ja/frame.js';
import { registeredLanguages } from '../../src/localize/registry.js';

describe('the words of a frame', () => {
  it('are those of its language, English where there are no others', () => {
    for (const lang of ['ja', 'ja-JP', 'ja_JP', 'JA']) expect(frameWords(lang), lang).to.deep.equal(japanese);
    for (const lang of ['en-GB', 'de', '', 'jam', 'not a tag'])
      expect(frameWords(lang), lang).to.deep.equal(english);
  });

  it('are there in every language of the library', () => {
    const others = registeredLanguages().filter((tag) => tag !== 'en');
    expect(others.length).to.be.greaterThan(0);
    for (const tag of others)
      for (const kind of ['refused', 'missing'] as const)
        expect(frameWords(tag)[kind], tag).not.to.equal(english[kind]);
  });
});
