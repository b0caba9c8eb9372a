import { expect } from 'chai';
import fc from 'fast-check';
import { clamp, linearScale, px } from '../../src/charts/scale.js';
import { placeStepsOverTime, stepPath, timeScale } from '../../src/charts/steps-over-time.js';
import { fits, shorten, textWidth } from '../../src/charts/text.js';

const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });

describe('a scale', () => {
  it('goes from value to pixel and back', () =>
    fc.assert(
      fc.property(number, number, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, part) => {
        fc.pre(Math.abs(to - from) > 1e-3);
        const scale = linearScale([from, to], [14, 786]);
        const value = from + (to - from) * part;
        expect(scale.invert(scale(value))).to.be.closeTo(value, 1e-6 * Math.max(1, Math.abs(value)));
        expect(scale(from)).to.equal(14);
        expect(scale(to)).to.be.closeTo(786, 1e-9);
      }),
    ));

  it('without extent maps everything to its start, and is never NaN', () => {
    const scale = linearScale([5, 5], [10, 90]);
    expect([scale(5), scale(7), scale.invert(50)]).to.deep.equal([10, 10, 5]);
    expect(linearScale([0, 9], [3, 3]).invert(3)).to.equal(0);
  });

  it('of time runs with the reading direction, inside the drawing, each day on a pixel of its own and back', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 280, max: 1200 }),
        fc.boolean(),
        fc.integer({ min: 0, max: 20000 }),
        fc.integer({ min: 1, max: 9000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (width, rtl, first, days, part) => {
          const scale = timeScale({ width, rtl, domain: [first, first + days] });
          const day = first + Math.floor(days * part);
          expect(scale(day)).to.be.within(0, width);
          expect(Math.round(scale.invert(scale(day)))).to.equal(day);
          expect(scale(first) < scale(first + days)).to.equal(!rtl);
        },
      ),
    ));

  it('clamps to the lower bound where there is no room between the bounds', () => {
    expect([clamp(5, 0, 9), clamp(-5, 0, 9), clamp(50, 0, 9), clamp(5, 8, 2)]).to.deep.equal([5, 0, 9, 8]);
  });

  it('writes pixels to a tenth and never with an exponent', () => {
    expect([0.1 + 0.2, 1e-9, 12.34, -0.04].map(px)).to.deep.equal(['0.3', '0', '12.3', '0']);
  });
});

describe('the line of a rate over time', () => {
  const x = linearScale([0, 100], [0, 100]);
  const y = linearScale([0, 30], [60, 0]);

  it('is level within a stretch, upright between two, broken over a gap', () => {
    const path = stepPath(
      [
        { from: 0, to: 10, value: 2.5 },
        { from: 10, to: 40, value: 27.5 },
        { from: 60, to: 100, value: 15 },
      ],
      x,
      y,
    );
    expect(path).to.equal('M0 55H10H10V5H40M60 30H100');
  });

  it('is nothing where nothing is known', () => {
    expect(stepPath([], x, y)).to.equal('');
  });

  it('has its knobs on the line, and on the axis where a day has no value', () => {
    const knob = { id: 'before', name: '', label: '', text: '', day: 50 };
    const knobs = [
      { ...knob, value: 15 },
      { ...knob, value: null },
    ];
    const stretches = [
      { from: 0, to: 40, value: 30 },
      { from: 40, to: 100, value: 15 },
    ];
    const strip = { width: 228, fixed: false, domain: [0, 100] as const, stretches, ticks: [], knobs };
    for (const rtl of [false, true]) {
      const placed = placeStepsOverTime({ ...strip, rtl });
      const [, level] = /V(\S+)H\S+$/.exec(placed.path)!;
      expect(placed.knobs.map(({ x: at, y: height }) => [at, px(height)])).to.deep.equal([
        [114, level],
        [114, '74'],
      ]);
      expect(placed.x.invert(114)).to.equal(50);
    }
  });
});

describe('the estimated width of a text', () => {
  const TEXTS = [
    'additional 12.5%',
    'MFN 2.5%',
    'Before',
    '−$4.99B (−45.5%)',
    '$10.98 billion',
    'Date of entry',
    '変更後 15%',
    '追加 12.5%',
    '−499億（−45.5%）',
    'Sep 2025',
    '2025年9月',
    'within quota 111',
  ];

  for (const font of ['600 13px sans-serif', '600 13px serif', '12px Arial, Helvetica, sans-serif'])
    it(`is generous, but not by half, in ${font}`, () => {
      const canvas = document.createElement('canvas').getContext('2d')!;
      canvas.font = font;
      const size = /(\d+)px/.exec(font)![1]!;
      for (const text of TEXTS) {
        const real = canvas.measureText(text).width;
        expect(textWidth(text, +size), text).to.be.at.least(real);
        expect(textWidth(text, +size), text).to.be.at.most(real * 1.5);
      }
    });

  it('counts whole characters, adds up and grows with the font', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        expect(textWidth(a + b, 10)).to.be.closeTo(textWidth(a, 10) + textWidth(b, 10), 1e-6);
        expect(textWidth(a, 20)).to.be.closeTo(2 * textWidth(a, 10), 1e-6);
      }),
    ));

  it('decides what fits, with air on both sides', () => {
    const width = textWidth('MFN 2.5%', 12);
    expect(fits('MFN 2.5%', 12, width + 16)).to.equal(true);
    expect(fits('MFN 2.5%', 12, width + 15)).to.equal(false);
    expect(fits('MFN 2.5%', 12, width, 0)).to.equal(true);
  });

  it('shortens to what fits: the text, its beginning with an ellipsis, or nothing', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.integer({ min: 0, max: 400 }),
        (text, width) => {
          const short = shorten(text, 12, width);
          expect(textWidth(short, 12)).to.be.at.most(width);
          if (short !== text && short !== '') {
            expect(short.endsWith('…')).to.equal(true);
            expect(text.startsWith(short.slice(0, -1))).to.equal(true);
          }
          if (textWidth(text, 12) <= width) expect(short).to.equal(text);
        },
      ),
    ));
});
