import { formatNumber } from '../../core/numbers/format.js';
import type { Sentence } from '../../localize/en/defense.js';
import type { ReadingMessages } from '../../localize/en/defense-readings.js';
import { localized } from '../../localize/localized.js';
import type { Table } from '../../ui/data-table.js';
import { bases, definitionInSentence, formatters, inOwnMoney } from './text.js';
import type { TextContext } from './types-figure.js';
import type { Computed, ReadingResult, ReadingsResult } from './types.js';

/** What is needed to write the readings of a year. */
export interface ReadingText {
  readonly computed: Computed;
  readonly readings: ReadingsResult;
  readonly words: ReadingMessages;
  readonly context: TextContext;
  readonly percent: (value: string) => string;
  readonly count: (value: number) => string;
}

/** So many readings are named in the sentence at most. */
const FEW = 3;

export function readingText(
  computed: Computed,
  readings: ReadingsResult,
  words: ReadingMessages,
  context: TextContext,
): ReadingText {
  const { percent } = formatters(context);
  const count = (value: number) => formatNumber(String(value), context.locale);
  return { computed, readings, words, context, percent, count };
}

const definitionWith = ({ computed }: ReadingText, id: string) =>
  computed.series.country.definitions.find((one) => one.id === id);

/** The label of a definition. */
export const definitionOf = (id: string, text: ReadingText): string =>
  localized(definitionWith(text, id)?.label, text.context.locale);

/** The GDP that a reading divides by. */
export function readingBase(
  { denominator }: Pick<ReadingResult, 'denominator'>,
  { computed, context }: ReadingText,
): string {
  const { fixedShort, currentShort } = bases(computed, context);
  return denominator === 'fixed' ? fixedShort : currentShort(computed.result.latest.year);
}

/** A reading in words. */
export function readingName(
  reading: ReadingResult,
  text: ReadingText,
  definition = definitionOf(reading.definition, text),
): string {
  const { words } = text;
  return words.reading({
    definition,
    way: words.ways[reading.budget] ?? reading.budget,
    base: readingBase(reading, text),
  });
}

/** In how many ways the year can be read, and which of them a claim rests on. */
export function readingsSentence(text: ReadingText): Sentence {
  const { computed, readings, words, context, percent, count } = text;
  const { readings: all, carrying, lowest, highest, claim, places, year } = readings;
  const { published } = computed.result;
  const carry = all.filter(({ carries }) => carries);
  const named = carry.length > FEW ? [] : carry;
  return words.sentence({
    year: formatters(context).fiscal(year),
    count: count(all.length),
    lowest: percent(lowest),
    highest: percent(highest),
    published: published === null ? null : percent(published),
    claim: percent(claim),
    carrying: count(carrying),
    n: carrying,
    of: all.length,
    places: count(places),
    names: named
      .map((one) => {
        const definition = definitionWith(text, one.definition);
        return readingName(one, text, definition && definitionInSentence(definition, context));
      })
      .join(words.semicolon),
  });
}

/** Every reading with its amount, its share and whether it carries the claim. */
export function readingsTable(text: ReadingText): Table {
  const { computed, readings, words, context, percent } = text;
  const { columns } = words;
  const { exact, fiscal } = formatters(inOwnMoney(context, computed.series));
  const { none } = context.messages;
  return {
    caption: words.caption({ year: fiscal(readings.year) }),
    columns: (['reading', 'gdp', 'spending', 'share', 'published', 'carries'] as const).map((id) => ({
      id,
      label: columns[id],
    })),
    rows: readings.readings.map((reading) => ({
      id: reading.id,
      strong: reading.carries,
      cells: [
        words.head({
          definition: definitionOf(reading.definition, text),
          way: words.ways[reading.budget] ?? reading.budget,
        }),
        readingBase(reading, text),
        exact(reading.spending),
        percent(reading.share),
        reading.published === null ? none : percent(reading.published),
        reading.carries ? words.yes : words.no,
      ],
      exact: [null, reading.gdp, reading.spending, reading.share, reading.published, null],
    })),
  };
}
