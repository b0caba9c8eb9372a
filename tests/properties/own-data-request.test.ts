import { expect } from 'chai';
import '../../src/elements/commitment-breakdown/define.js';
import '../../src/elements/defense-path/define.js';
import '../../src/elements/tariff-calculator/define.js';
import '../../src/elements/timeline/define.js';
import { until } from '../helpers/mount.js';
import { ownCommitments } from '../fixtures/own-commitments.js';
import { ownDefense } from '../fixtures/own-defense.js';
import { ownEvents } from '../fixtures/own-events.js';
import { ownTariffs } from '../fixtures/own-tariffs.js';

const OWN = {
  'impact-tariff-calculator': ownTariffs,
  'impact-defense-path': ownDefense,
  'impact-commitment-breakdown': ownCommitments,
  'impact-timeline': ownEvents,
} as const;

describe('data of a page', () => {
  const original = window.fetch;
  afterEach(() => {
    window.fetch = original;
  });

  for (const [tag, data] of Object.entries(OWN))
    it(`are asked for once by <${tag}>, and no other site is told who the reader is`, async () => {
      const asked: { address: string; credentials: RequestCredentials | undefined }[] = [];
      window.fetch = (address, init) => {
        asked.push({ address: String(address), credentials: init?.credentials });
        return Promise.resolve(Response.json(data));
      };
      const element = document.createElement(tag);
      element.setAttribute('src', 'https://example.org/figures.json');
      document.body.append(element);
      await until(() => asked.length > 0);
      element.remove();
      expect(asked).to.deep.equal([
        { address: 'https://example.org/figures.json', credentials: 'same-origin' },
      ]);
    });
});
