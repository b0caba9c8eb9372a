import { expect } from 'chai';
import fc from 'fast-check';
import { eventFigures } from '../../src/data/events/figures.js';
import { scenarioOf } from '../../src/elements/timeline/inputs.js';
import { computeTimeline } from '../../src/elements/timeline/model.js';
import {
  eventSentence,
  formatters,
  keyFigures,
  sentence,
  sourceIds,
  standfirst,
} from '../../src/elements/timeline/text.js';
import type { Computed, TextContext, TimelineSettings } from '../../src/elements/timeline/types.js';
import { en } from '../../src/localize/en/timeline.js';
import { ja } from '../../src/localize/ja/timeline.js';
import { mergeWords } from '../../src/localize/merge-words.js';
import type { Figure } from '../harness/figure-of.js';
import { faultsOf } from './description.js';
import { ANY, numbers } from './expected.js';
import { formatsIn } from './formats.js';
import { RUNS, SEED } from './runs.js';
import { timeline } from './timeline.shows.js';

function computed(attributes: Readonly<Record<string, string>>): Computed | null {
  const outcome = computeTimeline(scenarioOf(attributes as unknown as TimelineSettings), eventFigures);
  return outcome.ok ? outcome.computed : null;
}

/** The words of a result without a page: what the text functions give, by where the element puts it. */
function written(one: Computed, context: TextContext): Figure {
  const { date, amounts } = formatters(context);
  return {
    stale: false,
    heading: '',
    standfirst: standfirst(one, context),
    known: '',
    sentences: { answer: sentence(one, context).join('') },
    figures: Object.fromEntries(keyFigures(one, context).map((figure) => [figure.id, figure])),
    details: {},
    echoes: {},
    drawings: [],
    labels: {},
    legend: [],
    tables: [
      {
        name: 'table',
        caption: '',
        columns: {},
        heads: Object.fromEntries(one.shown.map((event) => [event.id, date(event.date)])),
        cells: Object.fromEntries(
          one.shown.map((event) => [event.id, { amounts: amounts(event) || context.messages.none }]),
        ),
      },
    ],
    steps: [],
  };
}

describe('the texts of a timeline', () => {
  for (const [locale, messages] of Object.entries({ en, ja: mergeWords(en, ja) })) {
    const context = { locale, messages };

    it(`have the numbers of the result, each in its place, whatever is asked (${locale})`, () => {
      let some = 0;
      fc.assert(
        fc.property(fc.record(timeline.attributes, { requiredKeys: [] }), (drawn) => {
          const attributes = drawn as Readonly<Record<string, string>>;
          const one = computed(attributes);
          if (!one) return;
          some += 1;
          const figure = written(one, context);
          const { texts } = timeline.shows({
            result: one.result,
            write: formatsIn(locale, 'USD'),
            locale,
            ja: locale === 'ja',
            attributes,
            set: attributes,
            own: false,
            figure,
          });
          const ofText = Object.entries(texts).filter(([place]) =>
            /^(sentence|figure)|^table row| amounts$/.test(place),
          );
          const { faults } = faultsOf(
            { texts: Object.fromEntries(ofText), also: () => numbers(ANY) },
            figure,
          );
          expect(faults).to.deep.equal([]);
        }),
        { numRuns: RUNS, seed: SEED, includeErrorInReport: true },
      );
      expect(some).to.be.greaterThan(RUNS / 3);
    });

    it(`say of each event its day, topic, title, amounts and status, in this order (${locale})`, () => {
      const { date, topic, title, amounts } = formatters(context);
      for (const event of eventFigures.events) {
        const said = [
          date(event.date),
          topic(event.topic),
          title(event),
          amounts(event),
          messages.status(event),
        ];
        const text = eventSentence(event, context);
        let from = 0;
        for (const part of said.filter(Boolean)) {
          expect(text.indexOf(part, from), `${part} in ${text}`).to.be.at.least(from);
          from = text.indexOf(part, from) + part.length;
        }
      }
    });

    it(`name the topics under the heading, and the newest event or that there is none (${locale})`, () => {
      const all = computed({})!;
      const { topic, title, date } = formatters(context);
      for (const id of all.result.topics) expect(standfirst(all, context)).to.contain(topic(id));
      const newest = all.shown.at(-1)!;
      expect(sentence(all, context).join('')).to.contain(title(newest));
      const before = computed({ date: '1999-12-31' })!;
      expect(before.result.latest).to.equal(null);
      expect(sentence(before, context).join('')).to.contain(date('1999-12-31'));
    });
  }

  it('cite each source once, those of provisions among them', () => {
    const all = computed({})!;
    const ids = sourceIds(all);
    expect(new Set(ids).size).to.equal(ids.length);
    const provisions = all.shown.flatMap((event) => event.provisions ?? []);
    expect(provisions).not.to.deep.equal([]);
    expect(ids).to.include.members([
      ...all.shown.map(({ source }) => source),
      ...provisions.map(({ source }) => source),
    ]);
  });
});
