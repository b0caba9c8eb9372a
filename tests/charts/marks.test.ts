import { expect } from 'chai';
import { html } from 'lit';
import { drawBars, placeBars } from '../../src/charts/bars.js';
import { fractionOf, toPixels } from '../../src/charts/fraction.js';
import { drawLanes, placeLanes } from '../../src/charts/lanes.js';
import { LABEL, MARK, VALUE } from '../../src/charts/marks.js';
import { drawStack, placeStack } from '../../src/charts/stack.js';
import { drawStepsOverTime, placeStepsOverTime } from '../../src/charts/steps-over-time.js';
import { drawYearChart, placeYearChart, type YearChart } from '../../src/charts/year-chart.js';
import { mount } from '../helpers/mount.js';
import { textOf } from '../helpers/query.js';

/** What a drawing marks: the exact value of each shape, and the text of each label, by their ids. */
async function marksOf(drawing: unknown) {
  const place = await mount(html`${drawing}`);
  const all = (name: string) => [...place.querySelectorAll(`[${name}]`)];
  const entries = (name: string, read: (element: Element) => string | null) =>
    Object.fromEntries(all(name).map((element) => [element.getAttribute(name)!, read(element)] as const));
  return {
    place,
    marks: entries(MARK, (element) => element.getAttribute(VALUE)),
    labels: entries(LABEL, textOf),
    shape: (id: string) => place.querySelector(`[${MARK}="${id}"]`)!,
  };
}

const number = (element: Element, name: string) => parseFloat(element.getAttribute(name)!);

describe('a drawing names its shapes and texts, with the exact decimal of each', () => {
  it('bars, in proportion to their lengths', async () => {
    const placed = placeBars({
      width: 640,
      rtl: false,
      rows: [
        {
          id: 'dutyBefore',
          exact: '275000',
          label: 'Before',
          sublabel: '27.5%',
          amount: '$275,000',
          segments: [
            { id: 'before.mfn', exact: '25000', length: 0.25, look: 'base', label: 'MFN', describe: 'a' },
            {
              id: 'before.additional',
              exact: '75000',
              length: 0.75,
              look: 'before',
              label: '',
              describe: 'b',
            },
          ],
        },
      ],
      brace: { id: 'saving', exact: '125000', from: 0.5, to: 1, label: '−$125,000' },
    });
    const { marks, labels, shape } = await marksOf(drawBars(placed, '', ''));
    expect(marks).to.deep.equal({ 'before.mfn': '25000', 'before.additional': '75000', saving: '125000' });
    expect(labels).to.deep.equal({
      'dutyBefore.name': 'Before',
      'dutyBefore.detail': '27.5%',
      dutyBefore: '$275,000',
      'before.mfn': 'MFN',
      'before.additional': '',
      saving: '−$125,000',
    });
    const [mfn, additional] = [shape('before.mfn'), shape('before.additional')].map((one) =>
      number(one, 'width'),
    );
    expect(additional! / mfn!).to.be.closeTo(3, 0.01);
  });

  it('the parts of a stack and its outline', async () => {
    const placed = placeStack({
      width: 600,
      rtl: false,
      lanes: [
        {
          id: 'total',
          exact: '550',
          caption: '',
          outline: 1,
          outlineLabel: '$550 billion',
          parts: [
            {
              id: 'energy',
              look: 's0',
              label: 'Energy',
              opens: false,
              pieces: [{ id: 'energy.selected', exact: '275', pattern: 'crossed', length: 0.5 }],
            },
          ],
        },
      ],
    });
    const { marks, labels, shape } = await marksOf(drawStack(placed, '', () => undefined));
    expect(marks).to.deep.equal({ 'energy.selected': '275', total: '550' });
    expect(labels).to.deep.equal({ total: '$550 billion', energy: 'Energy' });
    expect(number(shape('energy.selected'), 'width') / number(shape('total'), 'width')).to.be.closeTo(
      0.5,
      0.01,
    );
  });

  it('columns, lines and targets by year, at their height against the axis', async () => {
    const chart: YearChart = {
      width: 640,
      rtl: false,
      years: [2024, 2025].map((year) => ({ year, label: String(year), short: String(year) })),
      anchor: 2025,
      top: 2,
      ticks: [{ value: 1, label: '1%' }],
      columns: [
        {
          year: 2024,
          start: true,
          describe: '2024',
          bars: [[{ id: '2024', exact: '1.5', from: 0, to: 1.5, look: 'solid' }]],
        },
      ],
      lines: [
        {
          id: 'projection',
          look: 'projection',
          name: 'Path',
          points: [{ year: 2025, exact: '1', value: 1, describe: '2025' }],
        },
      ],
      targets: [
        {
          id: 'goal',
          exact: '2',
          look: 'goal',
          labels: ['2% of GDP'],
          points: [
            { year: 2024, value: 2 },
            { year: 2025, value: 2 },
          ],
        },
      ],
      values: [{ id: '2024', exact: '1.5', year: 2024, value: 1.5, text: '1.5%' }],
      run: null,
      crowded: false,
      notes: [],
    };
    const { marks, labels, shape } = await marksOf(drawYearChart(placeYearChart(chart), '', ''));
    expect(marks).to.deep.equal({
      'axis.1': '1',
      'axis.0': '0',
      '2024': '1.5',
      'target.goal': '2',
      'projection.2025': '1',
    });
    expect(labels).to.deep.equal({
      'axis.1': '1%',
      'year.2024': '2024',
      'year.2025': '2025',
      '2024': '1.5%',
      'target.goal': '2% of GDP',
      projection: 'Path',
    });
    const height = (id: string) => parseFloat(/^M[\d.]+ ([\d.]+)/.exec(shape(id).getAttribute('d')!)![1]!);
    const unit = height('axis.0') - height('axis.1');
    expect((height('axis.0') - height('target.goal')) / unit).to.be.closeTo(2, 0.01);
    expect((height('axis.0') - number(shape('2024'), 'y')) / unit).to.be.closeTo(1.5, 0.01);
    expect((height('axis.0') - number(shape('projection.2025'), 'cy')) / unit).to.be.closeTo(1, 0.01);
  });

  it('events in lanes and the chosen day', async () => {
    const { marks, labels } = await marksOf(
      drawLanes(
        placeLanes({
          width: 640,
          rtl: false,
          domain: [0, 100],
          lanes: [
            {
              id: 'tariffs',
              name: 'Tariffs',
              marks: [{ id: 'deal', day: 10, look: 'full', chosen: false, text: 'A deal' }],
            },
          ],
          ticks: [{ day: 50, label: 'Feb 1970' }],
          line: { day: 20, label: 'Jan 21, 1970' },
        }),
      ),
    );
    expect(marks).to.deep.equal({ date: null, deal: null });
    expect(labels).to.deep.equal({ tariffs: 'Tariffs', 'axis.50': 'Feb 1970', date: 'Jan 21, 1970' });
  });

  it('the knobs of a value over time', async () => {
    const { marks, labels } = await marksOf(
      drawStepsOverTime(
        placeStepsOverTime({
          width: 640,
          rtl: false,
          fixed: false,
          domain: [0, 100],
          stretches: [{ from: 0, to: 100, value: 15 }],
          ticks: [{ day: 50, label: 'Feb 1970' }],
          knobs: [
            { id: 'before', exact: '15', day: 1, value: 15, name: 'From', label: 'Before 15%', text: '' },
          ],
        }),
        '',
        '',
      ),
    );
    expect(marks).to.deep.equal({ line: null, before: '15' });
    expect(labels).to.deep.equal({ 'axis.50': 'Feb 1970', before: 'Before 15%' });
  });
});

describe('a decimal as a length', () => {
  it('is a part of its whole, and nothing of a whole of zero', () => {
    expect([fractionOf('1', '4'), fractionOf('-3', '2'), fractionOf('5', '0')]).to.deep.equal([
      0.25, -1.5, 0,
    ]);
    expect(fractionOf('100000000000000000000000000000', '300000000000000000000000000000')).to.equal(1 / 3);
    expect(toPixels('12.5')).to.equal(12.5);
  });
});
