import { expect } from 'chai';
import { en } from '../../src/localize/en/sources.js';
import { reportAddress, reportLink } from '../../src/ui/report-error.js';
import { ownEvents } from '../fixtures/own-events.js';
import { everyElement } from '../helpers/every-element.js';
import { HOSTILE } from '../helpers/hostile-list.js';
import { rendered, until } from '../helpers/mount.js';
import { parts } from '../helpers/query.js';

const REPORT = { element: 'impact-timeline', figure: 'a & b', link: 'https://example.org/#x', data: 'd' };

describe('the address for reports', () => {
  it('is one of mail, or a page on https', () => {
    for (const text of ['mailto:desk@example.org', ' https://example.org/report?team=3 '])
      expect(reportAddress(text)!.href).to.equal(text.trim());
  });

  it('is nothing else', () => {
    const others = [
      ...['', null, undefined, 'desk@example.org', 'mailto:', 'mailto:a@b?bcc=c@d', 'mailto:a@b,c@d'],
      ...['http://example.org', 'https://', 'https://bank.example@evil.example/', 'javascript:alert(1)'],
      ...['JavaScript:alert(1)//https://', 'data:text/html,x', '//example.org', 'mailto:a b@c'],
      ...HOSTILE.filter((text) => !/^https:\/\//.test(text)),
    ];
    for (const text of others) expect(reportAddress(text), String(text)).to.equal(null);
  });
});

describe('the link of a report', () => {
  it('has element, figure, scenario and data in a mail, each escaped', () => {
    const link = new URL(reportLink(new URL('mailto:desk@example.org'), REPORT, en));
    const query = new URLSearchParams(link.search);
    expect([link.protocol, link.pathname]).to.deep.equal(['mailto:', 'desk@example.org']);
    expect(query.get('subject')).to.equal('Error in impact-timeline: a & b');
    expect(query.get('body')).to.contain('figure: a & b\nlink: https://example.org/#x\ndata: d');
    expect([...query.keys()]).to.deep.equal(['subject', 'body']);
  });

  it('keeps what the address of a page asks for, and is never endless', () => {
    const long = { ...REPORT, figure: 'x'.repeat(100_000) };
    const link = new URL(reportLink(new URL('https://example.org/new?team=3'), long, en));
    expect(link.searchParams.get('team')).to.equal('3');
    expect(link.href.length).to.be.lessThan(4000);
  });
});

describe('a report of a figure whose name ends in half a sign', () => {
  for (const figure of ['\ud83d', '😀'.repeat(2000), `x${'😀'.repeat(2000)}`])
    it(`is a link all the same (${figure.length} units)`, () => {
      for (const to of ['mailto:desk@example.org', 'https://example.org/new'])
        expect(() => decodeURI(reportLink(new URL(to), { ...REPORT, figure }, en))).not.to.throw();
    });
});

describe('a page that takes reports', () => {
  const meta = Object.assign(document.createElement('meta'), {
    name: 'impact-report-to',
    content: 'mailto:desk@example.org',
  });

  afterEach(() => meta.remove());

  for (const [tag, make] of everyElement)
    it(`has a link below the sources of <${tag}>, for the figure that the reader chooses`, async () => {
      document.head.append(meta);
      const element = make();
      element.setAttribute('open', 'sources');
      document.body.append(element);
      await until(() => parts(element, 'report').length, 'the link');
      const link = () => new URLSearchParams(parts(element, 'report')[0]!.querySelector('a')!.search);
      expect(link().get('body')).to.contain(`element: ${tag}\nfigure: (all)\nlink: http`);
      expect(link().get('body')).to.match(
        /data: impact-elements\/[a-z]+@1, version \d+\.\d+\.\d+, known through 2026/,
      );
      const select = parts(element, 'report')[0]!.querySelector('select')!;
      select.selectedIndex = 1;
      select.dispatchEvent(new Event('change'));
      await rendered(element);
      expect(link().get('body')).to.contain(`figure: ${select.options[1]!.value}\n`);
      element.remove();
    });

  it('says whose the data are: the page’s own, or the built-in ones that it has changed', async () => {
    document.head.append(meta);
    for (const [data, whose] of [
      [ownEvents, 'data of the page'],
      [{ schema: ownEvents.schema, extends: 'built-in', events: [] }, 'changed by the page'],
    ] as const) {
      const element = document.createElement('impact-timeline');
      const script = Object.assign(document.createElement('script'), {
        type: 'application/json',
        textContent: JSON.stringify(data),
      });
      element.append(script);
      element.setAttribute('open', 'sources');
      document.body.append(element);
      await until(() => parts(element, 'report').length, 'the link');
      const body = new URLSearchParams(parts(element, 'report')[0]!.querySelector('a')!.search).get('body')!;
      expect(body.split(', ').at(-1)).to.equal(whose);
      element.remove();
    }
  });

  it('is told nothing where nobody takes them', async () => {
    const [[, make]] = everyElement as [(typeof everyElement)[number]];
    const element = make();
    element.setAttribute('open', 'sources');
    document.body.append(element);
    await until(() => parts(element, 'sources').length, 'the sources');
    await rendered(element);
    expect(parts(element, 'report')).to.have.length(0);
    element.remove();
  });
});
