import { expect } from 'chai';
import fc from 'fast-check';
import { frameSettings } from '../../src/embed/frame-settings.js';

const ELEMENTS = ['defense-path', 'tariff-calculator'];
const read = (query: string) => frameSettings(query, ELEMENTS);

describe('the address of a frame', () => {
  it('names element, language, colours and whether it may be shared; the rest is the scenario', () => {
    expect(
      read('?element=defense-path&lang=ja-JP&theme=dark&hide=share&target-share=3&compare=DE+KR'),
    ).to.deep.equal({
      element: 'defense-path',
      lang: 'ja-JP',
      theme: 'dark',
      hide: 'share',
      params: [
        ['target-share', '3'],
        ['compare', 'DE KR'],
      ],
      ok: true,
    });
  });

  it('needs to name nothing but the element', () => {
    expect(read('?element=defense-path')).to.include({
      lang: 'en',
      theme: 'auto',
      hide: undefined,
      ok: true,
    });
  });

  it('is refused where it names what there is not, and then is as usual', () => {
    const usual = { element: 'tariff-calculator', lang: 'en', theme: 'auto', ok: false };
    for (const query of [
      '',
      '?element=',
      '?element=Defense-Path',
      '?element=__proto__',
      '?element=a&element=b',
    ])
      expect(read(query), query).to.include(usual);
    for (const setting of [
      'lang=',
      'lang="><b>',
      'lang=en&lang=ja',
      'theme=',
      'theme=Light',
      'hide=',
      'hide=yes',
    ])
      expect(read(`?element=tariff-calculator&${setting}`), setting).to.include(usual);
  });

  it('never gives what is not one of the known words, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.webQueryParameters(), (text, query) => {
        for (const each of [text, query, `element=${text}&theme=${text}&lang=${encodeURIComponent(text)}`]) {
          const { element, theme, lang } = read(each);
          expect(ELEMENTS).to.include(element);
          expect(['light', 'dark', 'auto']).to.include(theme);
          expect(lang).to.match(/^[A-Za-z0-9-]+$/);
        }
      }),
    );
  });
});
