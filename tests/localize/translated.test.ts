import { expect } from 'chai';
import { inAllLanguages, textsOf, translated } from '../../src/localize/translated.js';

const data = {
  schema: 'x@1',
  goods: [
    { id: 'cars', label: 'Cars', rate: '2.5', note: 'Not trucks' },
    { id: 'ships', label: 'Ships', rate: '0' },
  ],
  lists: [{ code: 'JP', rows: [{ year: 2025, value: '2', note: 'Label' }] }],
  sources: { gazette: { title: 'Gazette', kind: 'author' } },
};
const words = { 'goods/cars/label': '自動車', 'lists/JP/rows/2025/note': '注' };

describe('built-in data in another language', () => {
  it('takes each text by the path of ids to it, and keeps English where there are no words', () => {
    expect(translated(data, words)).to.deep.equal({
      ...data,
      goods: [{ ...data.goods[0], label: '自動車' }, data.goods[1]],
      lists: [{ code: 'JP', rows: [{ year: 2025, value: '2', note: '注' }] }],
    });
  });

  it('is the same object for the same words, and shares what did not change', () => {
    const once = translated(data, words);
    expect(translated(data, words)).to.equal(once);
    expect(once.goods[1]).to.equal(data.goods[1]);
    expect(once.sources).to.equal(data.sources);
    expect(translated(data, {})).to.equal(data);
  });

  it('does not take what every object has for words', () => {
    const odd = { constructor: [{ id: 'toString', label: 'Label' }] };
    expect(translated(odd, {})).to.equal(odd);
  });

  it('lists the texts that need words: no citations, no codes, no sums, none that two entries share', () => {
    expect(textsOf(data)).to.deep.equal({
      'goods/cars/label': 'Cars',
      'goods/cars/note': 'Not trucks',
      'goods/ships/label': 'Ships',
      'lists/JP/rows/2025/note': 'Label',
    });
    expect(textsOf({ rows: [{ id: 'a', caveat: 'weak-source', note: '8 + 7' }] })).to.deep.equal({});
    const twice = {
      rows: [
        { year: 2025, note: 'One text' },
        { year: 2025, note: 'Another text' },
      ],
    };
    expect(() => textsOf(twice)).to.throw('rows/2025/note');
  });

  it('is published with each text in all languages', () => {
    expect(inAllLanguages(data, { ja: words, de: { 'goods/cars/label': 'Autos' } })).to.deep.equal({
      ...data,
      goods: [{ ...data.goods[0], label: { en: 'Cars', ja: '自動車', de: 'Autos' } }, data.goods[1]],
      lists: [{ code: 'JP', rows: [{ year: 2025, value: '2', note: { en: 'Label', ja: '注' } }] }],
    });
  });
});
