import { expect } from 'chai';
import fc from 'fast-check';
import '../../src/elements/commitment-breakdown/define.js';
import '../../src/elements/defense-path/define.js';
import '../../src/elements/tariff-calculator/define.js';
import '../../src/elements/timeline/define.js';
import type { ShareHost } from '../../src/ui/share/shared.js';
import { csvOf, svgTextsOf } from '../harness/files.js';
import { figureOf } from '../harness/figure-of.js';
import { until } from '../helpers/mount.js';
import { put } from '../helpers/share.js';
import { commitmentBreakdown } from './commitment-breakdown.shows.js';
import { defensePath } from './defense-path.shows.js';
import type { Description } from './description.js';
import { SEED } from './runs.js';
import { tariffCalculator } from './tariff-calculator.shows.js';
import { timeline } from './timeline.shows.js';

const ELEMENTS: readonly Pick<Description<object>, 'tag' | 'attributes' | 'agreeing'>[] = [
  tariffCalculator,
  defensePath,
  commitmentBreakdown,
  timeline,
];

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
/** What a spreadsheet would compute has an apostrophe before it. */
const asShown = (cell: string) => tidy(cell.replace(/^'/, ''));

async function withTable(tag: string, attributes: Readonly<Record<string, string>>): Promise<ShareHost> {
  const element = await put(document.createElement(tag) as unknown as ShareHost, attributes);
  element.shadowRoot!.querySelector<HTMLElement>('[aria-controls="panel-table"]')!.click();
  await until(() => element.shadowRoot!.querySelector('#panel-table table'), 'the table');
  return element;
}

describe('what is saved of an element says what it shows:', () => {
  for (const {
    tag,
    attributes: arbitraries,
    agreeing = (given: Readonly<Record<string, string>>) => given,
  } of ELEMENTS) {
    const scenarios = fc
      .sample(fc.record(arbitraries, { requiredKeys: [] }), { numRuns: 3, seed: SEED })
      .map((given) => agreeing(given as Readonly<Record<string, string>>));

    for (const [at, attributes] of [{}, ...scenarios].entries())
      it(`every cell of the table and every text of the drawing of <${tag}>, scenario ${at + 1}`, async () => {
        const element = await withTable(tag, attributes);
        const { tables, drawings } = figureOf(element);
        const lines = (await csvOf(element)).map((cells) => cells.map(asShown));
        for (const { columns, heads, cells } of tables.filter(({ name }) => name.startsWith('table'))) {
          const width = Object.keys(columns).length;
          const rows = Object.entries(heads).map(([id, head]) =>
            [head, ...Object.values(cells[id] ?? {})].map(tidy),
          );
          expect(lines.map((line) => line.slice(0, width))).to.deep.include.members([
            Object.values(columns).map(tidy),
            ...rows,
          ]);
        }
        const shown = drawings.flatMap(({ labels }) => labels.map(({ text }) => tidy(text))).filter(Boolean);
        if (shown.length === 0) return;
        const texts = (await svgTextsOf(element)).map(tidy);
        expect(texts).to.include.members(shown);
      });
  }
});
