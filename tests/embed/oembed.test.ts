import { expect } from 'chai';
import fc from 'fast-check';
import { oembed, oembedElements, oembedFiles, type OembedOptions } from '../../src/embed/oembed.js';
import { everyElement } from '../helpers/every-element.js';

const FRAME = 'https://example.org/impact/embed/frame.html';
const options: OembedOptions = { frame: FRAME, providerName: 'Example', providerUrl: 'https://example.org/' };

const ask = (url: string, more = '') =>
  oembed(`https://example.org/oembed?url=${encodeURIComponent(url)}${more}`, options);

interface Body {
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly [key: string]: unknown;
}
const bodyOf = (url: string, more = '') => JSON.parse(ask(url, more).body) as Body;
const iframeOf = ({ html }: Body) =>
  new DOMParser().parseFromString(html, 'text/html').querySelector('iframe')!;

describe('a request for oEmbed', () => {
  it('is answered with a rich embed: the frame, in a sandbox, and who it is from', () => {
    const { status, headers } = ask(`${FRAME}?element=tariff-calculator&import-value=40000&lang=ja`);
    expect([status, headers['content-type']]).to.deep.equal([200, 'application/json; charset=utf-8']);
    const body = bodyOf(`${FRAME}?element=tariff-calculator&import-value=40000&lang=ja`);
    expect(body).to.include({ version: '1.0', type: 'rich', provider_name: 'Example', width: 640 });
    const iframe = iframeOf(body);
    expect(iframe.src).to.equal(`${FRAME}?element=tariff-calculator&import-value=40000&lang=ja`);
    expect([iframe.width, iframe.height]).to.deep.equal(['640', `${body.height}`]);
    expect(iframe.getAttribute('sandbox'))
      .to.match(/^allow-scripts /)
      .and.not.contain('same-origin');
  });

  it('keeps within the width and height that it asks for', () => {
    const url = `${FRAME}?element=defense-path`;
    expect(bodyOf(url, '&maxwidth=400&maxheight=500')).to.include({ width: 400, height: 500 });
    expect(bodyOf(url, '&maxwidth=4000')).to.include({ width: 640 });
    expect(bodyOf(url, '&maxheight=40')).to.include({ height: 40 });
    for (const limit of ['-1', '0', 'x', '1e9', '', '999999'])
      expect(ask(url, `&maxwidth=${limit}`).status, limit).to.equal(400);
  });

  it('is refused by number where it is none of ours', () => {
    const statusOf = (request: string) => oembed(request, options).status;
    expect(statusOf('/oembed')).to.equal(400);
    expect(statusOf('https://[')).to.equal(400);
    expect(ask(`${FRAME}?element=tariff-calculator`, '&format=xml').status).to.equal(501);
    for (const url of [
      '',
      'no address',
      'https://evil.example/impact/embed/frame.html?element=tariff-calculator',
      'https://example.org/impact/embed/frame.html.evil?element=tariff-calculator',
      'https://example.org@evil.example/impact/embed/frame.html?element=tariff-calculator',
      'http://example.org/impact/embed/frame.html?element=tariff-calculator',
      FRAME,
      `${FRAME}?element=constructor`,
      `${FRAME}?element=tariff-calculator&lang=%22`,
      `${FRAME}?element=tariff-calculator&import-value=%3Cscript%3E`,
      `${FRAME}?element=tariff-calculator&on%22x=1`,
      `${FRAME}?element=tariff-calculator&__proto__=1`,
      `${FRAME}?element=tariff-calculator&product=${'a'.repeat(5000)}`,
      `${FRAME}?element=tariff-calculator&a=1&a=2`,
    ])
      expect(ask(url).status, url).to.equal(404);
  });

  it('has nothing in its answer that was not understood: always one frame of ours and one script of ours', () => {
    const name = fc.constantFrom('import-value', 'product', 'x"y', 'onload', 'hide');
    const params = fc.array(fc.tuple(name, fc.string({ unit: 'grapheme' })));
    fc.assert(
      fc.property(params, fc.string(), (given, fragment) => {
        const query = new URLSearchParams([['element', 'tariff-calculator'], ...given]).toString();
        const { status, body } = ask(`${FRAME}?${query}#${fragment}`);
        if (status !== 200) return;
        const page = new DOMParser().parseFromString((JSON.parse(body) as Body).html, 'text/html');
        const all = [...page.querySelectorAll('head *, body *')];
        expect(all.map(({ localName }) => localName)).to.deep.equal(['iframe', 'script']);
        expect(
          new URL(page.querySelector('iframe')!.src).href.startsWith(`${FRAME}?element=tariff-calculator`),
        ).to.equal(true);
        expect(page.querySelector('script')!.src).to.equal('https://example.org/impact/embed/host.js');
        expect(all[0]!.getAttributeNames().filter((one) => one.startsWith('on'))).to.deep.equal([]);
      }),
    );
  });
});

describe('the answers as files', () => {
  it('are those of every element as it comes', () => {
    const files = oembedFiles(options);
    const names = everyElement.map(([tag]) => tag.replace('impact-', '')).sort();
    expect(Object.keys(files).sort()).to.deep.equal(names.map((name) => `${name}.json`));
    expect(Object.keys(oembedElements).sort()).to.deep.equal(names);
    for (const [name, text] of Object.entries(files)) {
      const iframe = iframeOf(JSON.parse(text) as Body);
      expect(iframe.src).to.equal(`${FRAME}?element=${name.replace('.json', '')}`);
    }
  });
});
