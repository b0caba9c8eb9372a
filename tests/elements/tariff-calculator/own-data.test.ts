import { expect } from 'chai';
import { html } from 'lit';
import type { ImpactTariffCalculator } from '../../../src/classes.js';
import { ownTariffs } from '../../fixtures/own-tariffs.js';
import { calculator, frame, rendered, until } from '../../helpers/mount.js';
import { button, frames, open, parts, said, textOf } from '../../helpers/query.js';
import { stubFetch } from '../../helpers/stub-fetch.js';

const TEXT = JSON.stringify(ownTariffs);

const slotted = (text: string) =>
  calculator(
    html`<impact-tariff-calculator product="bicycles" origin="TW"
      ><script type="application/json">
        ${text}
      </script></impact-tariff-calculator
    >`,
  );

const from = (src: string) =>
  calculator(
    html`<impact-tariff-calculator product="bicycles" origin="TW" src=${src}></impact-tariff-calculator>`,
  );

const notice = (element: ImpactTariffCalculator) => until(() => parts(element, 'notice')[0], 'the notice');
const isOwn = (element: ImpactTariffCalculator) => until(() => element.result?.product === 'bicycles');

describe('an author’s schedule replaces the built-in one', () => {
  it('from a script inside the tag, with its goods, dates and sources', async () => {
    const element = await slotted(TEXT);
    await isOwn(element);
    expect(element.result).to.include({ fromRate: '11', toRate: '16', fromDate: '2025-12-31', origin: 'TW' });
    expect(said(element, 'data-date')).to.equal('Data supplied by this page · Data as of Jun 30, 2026');
    expect(said(element, 'standfirst')).to.contain('Bicycles from Taiwan');
    const sources = await open(element, 'Sources (1)', 'sources');
    expect(textOf(sources)).to.contain('author’s own source').and.contain('Act 2').and.contain('Act 1');
    expect(sources.querySelector('a')!.getAttribute('href')).to.equal('https://example.org/gazette');
    expect(element.shadowRoot!.querySelectorAll('#product option')).to.have.length(2);
  });

  it('live, when the script changes, and back to the built-in one when it goes', async () => {
    const element = await slotted(TEXT);
    await isOwn(element);
    element.querySelector('script')!.textContent = TEXT.replace('"rate":"5"', '"rate":"9"');
    await until(() => element.result!.toRate === '20');
    element.querySelector('script')!.remove();
    Object.assign(element, { product: 'passenger-cars', origin: 'JP' });
    await until(() => element.result!.product === 'passenger-cars');
    expect(said(element, 'data-date')).to.match(/^Data as of/);
  });

  it('from an address, without sending anything along and asking once', async () => {
    const asked = stubFetch();
    const element = await from('/rates.json');
    expect(asked.map(({ address }) => address)).to.deep.equal(['/rates.json']);
    asked[0]!.answer(TEXT);
    await isOwn(element);
    await frames(5);
    expect(asked).to.have.length(1);
    expect(element.result!.toRate).to.equal('16');
  });

  it('and asks for nothing where no address is given', async () => {
    const asked = stubFetch();
    const element = await calculator(html`<impact-tariff-calculator src=""></impact-tariff-calculator>`);
    element.removeAttribute('src');
    await frames(3);
    expect(asked).to.deep.equal([]);
    expect(parts(element, 'notice')).to.have.length(0);
  });

  it('goes back to the built-in one when the address is taken away', async () => {
    const asked = stubFetch();
    const element = await from('/rates.json');
    asked[0]!.answer(TEXT);
    await isOwn(element);
    element.removeAttribute('src');
    Object.assign(element, { product: undefined, origin: 'JP' });
    await until(() => element.result!.product === 'passenger-cars');
    await frames(3);
    expect(asked).to.have.length(1);
  });
});

describe('what is wrong with an author’s schedule is said, and the built-in one goes on', () => {
  it('when it is no JSON', async () => {
    const element = await slotted('{ "schema": ');
    const box = await notice(element);
    expect(box.getAttribute('role')).to.equal('alert');
    expect(textOf(box)).to.match(
      /^The supplied data is not valid JSON \(.+\)\. The built-in data is used instead\.$/,
    );
    element.removeAttribute('product');
    element.removeAttribute('origin');
    await rendered(element);
    expect(element.result).to.include({ toRate: '15' });
  });

  it('when it does not have the form, by path, expectation and what stands there', async () => {
    const wrong = structuredClone(ownTariffs) as unknown as {
      knownThrough: string | null;
      rows: { product: string; rule: object }[];
      sources: Record<string, { url: string }>;
    };
    wrong.knownThrough = null;
    wrong.rows[1]!.product = 'Bicycles & more';
    wrong.rows[0]!.rule = { kind: 'add-on', rate: 5 };
    wrong.sources['gazette']!.url = 'javascript:alert(1)';
    const box = await notice(await slotted(JSON.stringify(wrong)));
    const problems = [...box.querySelectorAll('li')].map(textOf);
    expect(textOf(box)).to.contain('(problems: 4)');
    expect(problems.map((text) => text.split(':')[0])).to.have.members([
      'knownThrough',
      'rows[0].rule.rate',
      'rows[1].product',
      'sources.gazette.url',
    ]);
    expect(problems.find((text) => text.startsWith('rows[0]')))
      .to.contain('"27.5"')
      .and.contain('found 5');
  });

  it('when its parts do not agree', async () => {
    const wrong = structuredClone(ownTariffs);
    wrong.rows[1]!.from = '2025-06-01';
    wrong.rows[0]!.source = 'nowhere';
    const problems = [...(await notice(await slotted(JSON.stringify(wrong)))).querySelectorAll('li')].map(
      textOf,
    );
    expect(problems.join('\n')).to.contain('rows[0].source').and.contain('rows[1].from');
  });

  it('with some of many problems and a sign that there are more', async () => {
    const wrong = structuredClone(ownTariffs);
    wrong.rows = Array.from({ length: 50 }, () => ({ ...ownTariffs.rows[0]!, source: 'X' }));
    const items = [...(await notice(await slotted(JSON.stringify(wrong)))).querySelectorAll('li')];
    expect(items).to.have.length(21);
    expect(textOf(items.at(-1))).to.equal('…');
  });

  it('when the address does not answer, with a way to try again', async () => {
    const asked = stubFetch();
    const element = await from('/rates.json');
    asked[0]!.answer('', 404);
    expect(textOf(await notice(element))).to.contain(
      'The data at /rates.json could not be loaded (404 Not Found). The built-in data is used instead.',
    );
    button(element, 'Try again').click();
    asked[1]!.fail();
    await until(() => textOf(parts(element, 'notice')[0]).includes('(Failed to fetch)'));
    button(element, 'Try again').click();
    asked[2]!.answer(TEXT);
    await isOwn(element);
    expect(parts(element, 'notice')).to.have.length(0);
    expect(asked).to.have.length(3);
  });
});

describe('an author’s schedule comes late, twice or in vain', () => {
  it('ends the request when the element is removed, and starts it again when it returns', async () => {
    const asked = stubFetch();
    const element = await from('/rates.json');
    const place = element.parentElement!;
    element.remove();
    expect(asked[0]!.signal!.aborted).to.equal(true);
    asked[0]!.answer(TEXT);
    await frames(5);
    expect(element.result?.product).not.to.equal('bicycles');
    place.append(element);
    expect(asked).to.have.length(2);
    asked[1]!.answer(TEXT);
    await isOwn(element);
  });

  it('takes the last of two addresses, whichever answers first', async () => {
    const asked = stubFetch();
    const element = await from('/first.json');
    element.src = '/second.json';
    asked[1]!.answer(TEXT.replace('"rate":"5"', '"rate":"9"'));
    await until(() => element.result?.toRate === '20');
    asked[0]!.answer('no JSON at all');
    await frames(5);
    expect(element.result!.toRate).to.equal('20');
    expect(parts(element, 'notice')).to.have.length(0);
  });

  it('does not show the failure of an address that is no longer wanted', async () => {
    const asked = stubFetch();
    const element = await from('/first.json');
    element.src = '/second.json';
    asked[0]!.fail();
    await frames(5);
    expect(parts(element, 'notice')).to.have.length(0);
    asked[1]!.answer(TEXT);
    await isOwn(element);
  });

  it('keeps an author’s schedule when the element is moved in the page', async () => {
    const element = await slotted(TEXT);
    await isOwn(element);
    const { result } = element;
    document.body.append(element);
    await frame();
    await rendered(element);
    expect(element.result).to.equal(result);
    element.remove();
  });
});
