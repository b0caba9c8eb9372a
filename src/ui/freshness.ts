import { html, nothing } from 'lit';
import { isOld, todayOf, type Dated } from '../core/model/freshness.js';
import { formatDate } from '../core/numbers/format.js';
import type { CommonMessages } from '../localize/en/common.js';
import { localized } from '../localize/localized.js';

type Text = Parameters<typeof localized>[0];

/** What an element tells of the age of its data. */
type Told = Dated<{ readonly date: string; readonly text: Text }>;

/** The data of an element, and whether they are the page's. */
export interface ToldData {
  readonly data: object;
  readonly own: boolean;
}

/** A sentence beside the answer where the data are older than their kind allows; else nothing. `sentence` names it as a part and for tests; not in a panel. */
export function freshnessNote(
  { data, own }: ToldData,
  today: unknown,
  { old, newsDue, translate }: CommonMessages,
  locale: string,
  sentence: string | typeof nothing = 'freshness',
): unknown {
  const day = typeof today === 'string' && today ? today : todayOf(new Date());
  if (!isOld(data as Told, day)) return nothing;
  const { knownThrough, freshness } = (own ? data : translate(data)) as Told;
  const date = (iso: string) => formatDate(iso, locale);
  const due = freshness?.due ?? [];
  const text = old({
    date: date(knownThrough),
    checked: date(freshness?.checked ?? knownThrough),
    due: due
      .filter((one) => knownThrough < one.date && one.date <= day)
      .map((one) => newsDue({ text: localized(one.text, locale), date: date(one.date) }))
      .join(''),
  });
  return html`<p class="further" part=${sentence} data-sentence=${sentence}>${text}</p>`;
}
