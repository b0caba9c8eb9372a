import { toPixels } from '../../charts/fraction.js';
import type { YearLine } from '../../charts/lines.js';
import { NARROW } from '../../charts/measures.js';
import { comparedCountries, requestedTargets } from './model-comparison.js';
import { comparisonCitations, comparisonSentences, targetNames, targetNotes } from './text-comparison.js';
import { formatters } from './text.js';
import type { Compared, Comparison, ComparisonRequest, TextContext } from './types-figure.js';

/** As many looks as lines can be told apart by; the name at the end of each tells the rest. */
const LOOKS = 6;

/** The countries compared with as lines: each edition on its own, estimates with open marks. */
function comparedLines({ countries, series }: Compared, width: number, context: TextContext): YearLine[] {
  const { messages } = context;
  const { percent } = formatters(context);
  let look = 0;
  return countries.map(({ code, name, home, years }) => {
    const last = years.at(-1);
    const place = home ? messages.chart.underDefinition({ place: name, series }) : name;
    return {
      id: `country-${code}`,
      look: home ? 'compared home' : `compared c${look++ % LOOKS}`,
      name: width < NARROW ? code : messages.chart.line({ place, share: last ? percent(last.share) : '' }),
      points: years.map(({ year, share, status, edition, joined }) => ({
        year,
        exact: share,
        value: toPixels(share),
        joined,
        open: status !== 'actual',
        describe: messages.chart.compared({
          place,
          year: String(year),
          share: percent(share),
          series: edition,
          status: messages.status({ status }),
        }),
      })),
    };
  });
}

/** The countries and targets asked for, in words and for the drawing. Loaded when a reader asks for the first one. */
export function comparisonOf(request: ComparisonRequest): Comparison {
  const { messages, locale, width } = request;
  const context: TextContext = { messages, locale, currency: '', fiscalYearStart: undefined };
  const compared = comparedCountries(request);
  const targets = requestedTargets(request);
  return {
    compared,
    lines: comparedLines(compared, width, context),
    targets: targets.map((target) => ({
      id: target.id,
      share: target.share,
      labels: targetNames(target, context),
    })),
    sentences: comparisonSentences(compared, context),
    notes: [...compared.notes, ...targetNotes(targets, context)],
    cited: comparisonCitations(compared, targets, context),
  };
}
