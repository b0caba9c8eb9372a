import type { LocalizedText } from '../schema.js';
import type { BudgetFigure, DefenseCountry, SpendingDefinition } from './schema.js';
import { stageOf } from './select.js';
import { text } from './yearly.js';

const AT_DRAFT_STAGE = text('Reported at the draft stage|政府案段階の報道');
const DRAFT = text('Cabinet draft of 26 Dec 2025|2025年12月26日の政府案');

/**
 * What has to be said about a figure beyond its number: by definition, with year and stage where it is about one budget; by release of
 * GDP. Apart from the figures, because only readers of the sources load it.
 */
const notes: Readonly<Record<string, LocalizedText>> = {
  comprehensive: text(
    'What the 2% counts: with coast guard, peacekeeping, research, infrastructure, cyber security and co-operation|2%目標の対象。海保・PKO等と、研究開発・公共インフラ・サイバー・国際協力の4経費を含む',
  ),
  'comprehensive 2023 initial': text(
    '560 × 1.4 ÷ 100; only the share was published|560×1.4÷100。公表は比率のみ',
  ),
  'comprehensive 2024 initial': '7.7 + 1.2',
  'comprehensive 2025 initial': '8.5 + 0.2 + 0.7 + 0.5',
  'comprehensive 2026 initial': text('No official or press figure was found|公式発表・報道は未確認'),
  'comprehensive 2027 plan': '8.9 + 0.2 + 0.9 + 1.0',
  'defense-budget 2012 initial': '4.7538 − 0.04',
  'defense-budget 2014 initial': '4.9801 − 0.0953',
  'defense-budget 2021 supplementary': AT_DRAFT_STAGE,
  'defense-budget 2024 initial': AT_DRAFT_STAGE,
  'defense-budget 2025 initial': AT_DRAFT_STAGE,
  'defense-budget 2025 supplementary': AT_DRAFT_STAGE,
  'defense-budget 2026 initial': DRAFT,
  programme: text(
    'From fiscal 2023 the Defense Buildup Program, of supplementary budgets only its part|2023年度からは整備計画対象経費（補正も計画算入分のみ）',
  ),
  'programme 2012 initial': '4.6804 − 0.0351',
  'programme 2014 initial': '4.8221 − 0.0383',
  'programme 2026 initial': DRAFT,
  'programme 2027 request': text(
    'Items requested without an amount come on top|金額を示さない事項要求は含まない',
  ),
  'preliminary-2025': text(
    'Its growth of 4.3% means that FY2024 was revised to about 645.0|4.3%増は2024年度が約645.0に改定されたことを示す',
  ),
  'fixed GDP': text(
    'As expected in December 2022, never revised|2022年12月時点の実績見込み（約560兆円）を据え置き',
  ),
  'exchange rates': text('Mean of twelve monthly averages, April to March|4月〜3月の月平均の平均'),
};

function noted<Thing extends object>(thing: Thing, key: string): Thing & { note?: LocalizedText } {
  const note = notes[key];
  return note === undefined ? thing : { ...thing, note };
}

function withBudgetNotes(definition: SpendingDefinition): SpendingDefinition {
  const rows = definition.rows.map((row: BudgetFigure) =>
    noted(row, `${definition.id} ${row.year} ${stageOf(row)}`),
  );
  return { ...noted(definition, definition.id), rows };
}

/** A country's figures with the notes on them. */
export function withNotes(country: DefenseCountry): DefenseCountry {
  const { gdp, fixedGdp, exchangeRates } = country;
  return {
    ...country,
    definitions: country.definitions.map(withBudgetNotes),
    ...(gdp && { gdp: gdp.map((release) => noted(release, release.id)) }),
    ...(fixedGdp && { fixedGdp: noted(fixedGdp, 'fixed GDP') }),
    ...(exchangeRates && { exchangeRates: noted(exchangeRates, 'exchange rates') }),
  };
}
