import { expect } from 'chai';
import { html } from 'lit';
import type { ImpactCommitmentBreakdown } from '../../../src/classes.js';
import { writeCsv } from '../../../src/ui/share/csv.js';
import { otherCommitment } from '../../fixtures/other-commitment.js';
import { breakdown, openOptions } from '../../helpers/breakdown.js';
import { rendered, until } from '../../helpers/mount.js';
import { parts, said, textOf } from '../../helpers/query.js';
/** Words of the built-in deal. */
const FOREIGN =
  /Japan|United States|\bUS\b|America|Fed\b|Katz|July 2025|memorandum|White House|Bloomberg|EPI|BEA|\byen\b|JPY|USD|\$|日本|米国|アメリカ/;
/** Ids, also as the terms of the working would spell them. */
const IDS =
  /[dD]eepWater|deep-water|[dD]eep water|[mM]ombasa-?[qQ]uay|[mM]ombasa quay|[lL]amu-?[qQ]uay|[lL]amu quay|[rR]ail-?[yY]ards|[nN]airobi[ -]?[yY]ard|at-home/;

const PANELS = 'table working sources certainty cash jobs';

async function shown(lang: string, view: string, scenario = 'agreed'): Promise<ImpactCommitmentBreakdown> {
  const element = await breakdown(
    html`<impact-commitment-breakdown
      lang=${lang}
      view=${view}
      scenario=${scenario}
      open=${PANELS}
      population="50000000"
      ><script type="application/json">
        ${JSON.stringify(otherCommitment)}
      </script></impact-commitment-breakdown
    >`,
  );
  await until(() => element.result?.cash && element.result.jobs && element.result.layers, 'the panels');
  await until(() => element.shadowRoot!.querySelector('#panel-sources li'), 'the sources');
  await openOptions(element);
  for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
  return rendered(element);
}

/** Everything that a reader sees or hears, without the choices of other data. */
function textsOf(element: Element): string[] {
  const root = element.shadowRoot!;
  const spoken = [...root.querySelectorAll('[aria-label], [aria-valuetext], [title]')].flatMap((each) =>
    ['aria-label', 'aria-valuetext', 'title'].map((name) => each.getAttribute(name) ?? ''),
  );
  return [textOf(root.querySelector('figure')), ...spoken];
}

describe('a commitment between two other countries', () => {
  for (const lang of ['en', 'ja'])
    for (const [view, scenario] of [
      ['sectors', 'agreed'],
      ['projects', 'agreed'],
      ['years', 'agreed'],
      ['sectors', 'custom'],
    ] as const)
      it(`has nothing of the built-in deal in any text, by ${view}, ${scenario}, in ${lang}`, async () => {
        const element = await shown(lang, view, scenario);
        for (const text of textsOf(element)) {
          expect(text).not.to.match(FOREIGN);
          expect(text).not.to.match(IDS);
        }
      });

  it('names its own countries, readings, assumptions and sources', async () => {
    const element = await shown('en', 'sectors');
    expect(said(element, 'heading')).to.equal('Norway’s harbours for Kenya: €2 billion');
    const cash = element.shadowRoot!.querySelector('#panel-cash')!;
    expect([...cash.querySelectorAll('option')].map(textOf)).to.deep.equal([
      'a deemed amount each year that is Norway’s alone (Oslo Review)',
      '50/50 until Norway has its money back with interest (Bunge)',
    ]);
    expect(element.result!.cash).to.include({ reading: 'periodic-full', cashYield: '12', rate: '3' });
    expect(textOf(cash))
      .to.contain('The protocol on dividends is secret.')
      .and.contain('Oslo Review, Mar 1, 2025');
    expect([...cash.querySelectorAll('thead th')].map(textOf)).to.deep.equal([
      'Year',
      'Norway',
      'Kenya',
      'Still owed to Norway',
    ]);
    expect(textOf(element.shadowRoot!.querySelector('#panel-jobs'))).to.contain('in Kenya, from published');
    const steps = [...element.shadowRoot!.querySelectorAll('#panel-working [data-step] strong')].map(textOf);
    expect(steps).to.include('Deep-water quays (amount)').and.include('Fjord Works (share)');
  });

  it('in the exported file, too', async () => {
    const element = await shown('en', 'projects');
    const { shared } = await import('../../../src/elements/commitment-breakdown/panels.js');
    expect(typeof shared).to.equal('function');
    const cells = [...element.shadowRoot!.querySelectorAll('#panel-table tr')].map((row) =>
      [...row.children].map(textOf),
    );
    const [columns = [], ...rows] = cells;
    const csv = writeCsv(
      [
        {
          caption: '',
          columns: columns.map((label) => ({ id: label, label })),
          rows: rows.map((all) => ({ id: all[0] ?? '', cells: all })),
        },
      ],
      parts(element, 'sources').map((list) => ['Source', textOf(list)] as const),
      (column) => column,
    );
    expect(csv).to.contain('Quay at Mombasa · Fjord Works');
    expect(csv).not.to.match(FOREIGN);
    expect(csv).not.to.match(IDS);
  });
});
