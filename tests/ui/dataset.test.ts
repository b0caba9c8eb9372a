import { expect } from 'chai';
import { ownCommitments } from '../fixtures/own-commitments.js';
import { ownDefense } from '../fixtures/own-defense.js';
import { ownEvents } from '../fixtures/own-events.js';
import { ownTariffs } from '../fixtures/own-tariffs.js';
import { everyElement } from '../helpers/every-element.js';
import { frame, rendered, until } from '../helpers/mount.js';
import { parts, said, textOf } from '../helpers/query.js';
import { stubFetch } from '../helpers/stub-fetch.js';
import { stubTimers } from '../helpers/stub-timers.js';

const OWN: Readonly<Record<string, unknown>> = {
  'impact-tariff-calculator': ownTariffs,
  'impact-defense-path': ownDefense,
  'impact-commitment-breakdown': ownCommitments,
  'impact-timeline': ownEvents,
};

/** What a page with these data asks for. */
const ATTRIBUTES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'impact-tariff-calculator': { product: 'bicycles', origin: 'TW' },
};

/** What the request limit of a dataset is, in milliseconds. */
const LIMIT = 30_000;

for (const [tag, make] of everyElement)
  describe(`data of the page for <${tag}>`, () => {
    const json = JSON.stringify(OWN[tag]);
    let element: ReturnType<typeof make>;

    beforeEach(() => {
      element = make();
      for (const [name, value] of Object.entries(ATTRIBUTES[tag] ?? {})) element.setAttribute(name, value);
    });

    afterEach(() => element.remove());

    const put = () => document.body.append(element);
    const picture = () => element.shadowRoot.querySelector('figure');
    const isOwn = () =>
      parts(element, 'data-date').some((known) => textOf(known).startsWith('Data supplied by this page'));
    const notices = () => parts(element, 'notice').map(textOf);

    it('are asked for once, with the cookies of the same site alone, and nothing is shown before they are here', async () => {
      const asked = stubFetch();
      element.setAttribute('src', '/own.json');
      put();
      for (let frames = 0; frames < 5; frames++) await frame();
      expect([element.getAttribute('aria-busy'), picture(), element.result]).to.deep.equal([
        'true',
        null,
        null,
      ]);
      expect(asked.map(({ address, credentials }) => [address, credentials])).to.deep.equal([
        ['/own.json', 'same-origin'],
      ]);
      asked[0]!.answer(json);
      await until(picture, 'the figure');
      expect(isOwn()).to.equal(true);
      await rendered(element);
      expect([element.getAttribute('aria-busy'), notices(), asked.length]).to.deep.equal([null, [], 1]);
    });

    it('also where the page sets the address only after it has put the element there', async () => {
      const asked = stubFetch();
      put();
      element.src = '/own.json';
      for (let frames = 0; frames < 5; frames++) await frame();
      expect([picture(), asked.length]).to.deep.equal([null, 1]);
      asked[0]!.answer(json);
      await until(picture, 'the figure');
      expect(isOwn()).to.equal(true);
    });

    it('inside the tag are shown at once, without the built-in figures before', async () => {
      element.append(
        Object.assign(document.createElement('script'), { type: 'application/json', text: json }),
      );
      put();
      await until(picture, 'the figure');
      expect([isOwn(), notices()]).to.deep.equal([true, []]);
    });

    it('load again while the last good figure stands dimmed', async () => {
      const asked = stubFetch();
      element.src = '/own.json';
      put();
      asked[0]!.answer(json);
      await until(picture, 'the figure');
      await rendered(element);
      const sentence = said(element, 'sentence');
      element.src = '/newer.json';
      await rendered(element);
      expect(picture()!.getAttribute('aria-busy')).to.equal('true');
      expect(getComputedStyle(parts(element, 'answer')[0]!).opacity).to.equal('0.55');
      expect([said(element, 'sentence'), isOwn(), notices()]).to.deep.equal([sentence, true, []]);
      asked[1]!.answer(json);
      await until(() => !picture()!.hasAttribute('aria-busy'), 'the newer data');
      expect([said(element, 'sentence'), isOwn()]).to.deep.equal([sentence, true]);
    });

    it('that do not come leave the built-in figure, with a notice', async () => {
      const asked = stubFetch();
      element.src = '/own.json';
      put();
      asked[0]!.answer('', 404);
      await until(() => notices().length, 'the notice');
      expect(notices()).to.deep.equal([
        'The data at /own.json could not be loaded (404 Not Found). The built-in data is used instead. Try again',
      ]);
      expect([isOwn(), picture() === null]).to.deep.equal([false, false]);
    });

    it('that have no end are read no further than they may be', async () => {
      let sent = 0;
      let stopped = false;
      const { fetch } = window;
      window.fetch = () => {
        const body = new ReadableStream({
          pull: (stream) => {
            sent += 100_000;
            stream.enqueue(new Uint8Array(100_000).fill(32));
          },
          cancel: () => void (stopped = true),
        });
        return Promise.resolve(new Response(body));
      };
      element.src = '/endless.json';
      put();
      await until(() => notices().length, 'the notice');
      window.fetch = fetch;
      expect(notices()).to.deep.equal([
        'The supplied data does not have the expected form (problems: 1). The built-in data is used instead. the whole: expected at most 2,000,000 bytes of JSON; found more',
      ]);
      expect([isOwn(), stopped]).to.deep.equal([false, true]);
      expect(sent).to.be.at.most(2_300_000);
    });

    it('with thousands of faults tell the first twenty, and how many there are', async () => {
      const list = Array.from({ length: 4000 }, () => 1);
      const [name] = Object.entries(OWN[tag] as object).find(([, value]) => Array.isArray(value))!;
      element.append(
        Object.assign(document.createElement('script'), {
          type: 'application/json',
          text: JSON.stringify({ ...(OWN[tag] as object), [name]: list }),
        }),
      );
      put();
      await until(() => notices().length, 'the notice');
      expect(notices()[0]).to.contain('(problems: 4,000)');
      expect(element.shadowRoot.querySelectorAll('[part="notice"] li')).to.have.lengthOf(21);
    });

    it('that hang are given up after half a minute, and can be asked for again', async () => {
      const clock = stubTimers();
      const asked = stubFetch();
      element.src = '/own.json';
      put();
      await until(() => asked.length, 'the request');
      clock.pass(LIMIT - 1);
      await frame();
      expect(asked[0]!.signal!.aborted).to.equal(false);
      clock.pass(1);
      await until(() => notices().length, 'the notice');
      expect(asked[0]!.signal!.aborted).to.equal(true);
      expect(notices()[0]).to.contain('/own.json');
      parts(element, 'choice')
        .find((one) => textOf(one) === 'Try again')!
        .click();
      await until(() => asked.length === 2, 'another request');
      asked[1]!.answer(json);
      await until(isOwn, 'the data');
    });
  });

interface Result {
  readonly knownThrough: string;
  readonly product: string;
}

describe('data of the page that come late and go again', () => {
  const [, make] = everyElement.find(([tag]) => tag === 'impact-tariff-calculator')!;
  const json = JSON.stringify(ownTariffs);
  const attributes = { product: 'bicycles', origin: 'TW' };
  let element: ReturnType<typeof make> & { readonly result: Result | null };
  const complaints = () =>
    ['error', 'notice', 'stale'].flatMap((part) => parts(element, part).map(textOf)).filter(Boolean);

  beforeEach(async () => {
    element = make() as typeof element;
    document.body.append(element);
    await rendered(element);
  });

  afterEach(() => element.remove());

  it('while they load, nothing is said to be missing from those before', async () => {
    const asked = stubFetch();
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.src = '/own.json';
    await rendered(element);
    expect(complaints()).to.deep.equal([]);
    asked[0]!.answer(json);
    await until(() => element.result!.product === 'bicycles', 'the data');
    await rendered(element);
    expect(complaints()).to.deep.equal([]);
  });

  it('where they do not come, it is said then', async () => {
    const asked = stubFetch();
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.src = '/own.json';
    await rendered(element);
    asked[0]!.answer('', 404);
    await until(() => complaints().length > 1, 'the complaints');
    expect(complaints().some((one) => one.includes('not in the schedule'))).to.equal(true);
  });

  it('taken away, everything is the built-in again, whatever is still asked for', async () => {
    const before = { ...element.result };
    const script = Object.assign(document.createElement('script'), { type: 'application/json', text: json });
    element.append(script);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    await until(() => element.result!.product === 'bicycles', 'the data');
    script.remove();
    await until(() => element.result!.knownThrough === before.knownThrough, 'the built-in data');
    await rendered(element);
    expect(said(element, 'data-date')).not.to.contain('Data supplied by this page');
    expect(complaints().some((one) => one.includes('not in the schedule'))).to.equal(true);
    for (const name of Object.keys(attributes)) element.removeAttribute(name);
    await rendered(element);
    expect(element.result).to.deep.equal(before);
    expect(complaints()).to.deep.equal([]);
  });
});
