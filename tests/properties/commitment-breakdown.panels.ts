import { decimal, type DecimalString } from '../../src/core/numbers/decimal.js';
import { commitmentOf, listOf, type CommitmentView } from './commitment-breakdown.answers.js';
import { stepTexts } from './description.js';
import { ANY, numbers, type Expected } from './expected.js';

type Texts = Record<string, Expected>;

/** The projects of the list, each with its amount and the days of its way. */
export function projectTexts(view: CommitmentView): Texts {
  const { write: w, figure } = view;
  const items = listOf(view)?.items ?? [];
  if (items.length === 0 || !figure.tables.some(({ name }) => name === 'projects')) return {};
  const all = w.count(items.length);
  const texts: Texts = { 'sentence projects': numbers(all, all) };
  for (const { id, amount, history } of items) {
    texts[`projects ${id} amount`] = numbers(amount === undefined ? null : w.compact(amount));
    const way = (history ?? []).flatMap(({ date, note }) => [
      w.date(date),
      ...(note === undefined ? [] : [ANY]),
    ]);
    if (history) texts[`projects ${id} status`] = numbers(...way);
  }
  return texts;
}

/** Who would get the cash: the sentence, the facts, every year and every step. */
export function cashTexts({ result: { cash }, write: w, ja }: CommitmentView): Texts {
  if (!cash) return {};
  const years = cash.perYear.length;
  const { payoffYear, promisorReturn, breakEvenYield, promisorPresentValue, recipientPresentValue } = cash;
  const texts: Texts = {
    'sentence cash': numbers(
      w.compact(cash.principal),
      ...(ja ? [w.count(years)] : []),
      w.compact(cash.promisorTotal),
      w.percent(cash.promisorShare ?? '0', 1),
      ...(ja || years === 1 ? [] : [w.count(years)]),
      w.compact(cash.recipientTotal),
    ),
    'figure cash.payoffYear': numbers(typeof payoffYear === 'number' ? w.count(payoffYear) : null),
    'figure cash.payoffYear exact': String(payoffYear),
    'figure cash.promisorReturn': promisorReturn === null ? numbers() : w.percent(promisorReturn, 1),
    'figure cash.promisorReturn exact': promisorReturn === null ? '' : w.percent(promisorReturn, 6),
    'figure cash.breakEvenYield': w.percent(breakEvenYield, 1),
    'figure cash.breakEvenYield exact': w.percent(breakEvenYield, 6),
    // Without a rate there is no present value to speak of.
    ...(cash.discountRate === '0'
      ? {}
      : {
          'figure cash.promisorPresentValue': w.compact(promisorPresentValue),
          'figure cash.promisorPresentValue exact': w.money(promisorPresentValue),
          'figure cash.recipientPresentValue': w.compact(recipientPresentValue),
          'figure cash.recipientPresentValue exact': w.money(recipientPresentValue),
        }),
    ...stepTexts(cash.steps, ({ value, unit }) => w.step(value, unit), 'cash'),
  };
  for (const { year, promisor, recipient, balance } of cash.perYear) {
    texts[`cash row ${year}`] = w.count(year);
    texts[`cash ${year} promisor`] = w.money(promisor);
    texts[`cash ${year} recipient`] = w.money(recipient);
    texts[`cash ${year} balance`] = w.money(balance);
  }
  return texts;
}

/** How far it has come, and the jobs and output of each sector from the low to the high share. */
export function modelTexts(view: CommitmentView): Texts {
  const { result: r, write: w } = view;
  const texts: Texts = {};
  for (const { layer, amount, shareOfTotal } of r.layers ?? []) {
    const published = commitmentOf(view).layers!.find((one) => one.layer === layer)!;
    const { currency = r.currency } = published;
    texts[`certainty ${layer} shareOfTotal`] = shareOfTotal === null ? numbers() : w.percent(shareOfTotal, 1);
    texts[`certainty ${layer} amount`] = numbers(
      published.amount === undefined ? null : w.compact(published.amount, currency),
      currency === r.currency || amount === null ? null : w.compact(amount),
    );
    texts[`certainty ${layer} date`] = w.date(published.date);
  }
  if (!r.jobs) return texts;
  const whole = (value: DecimalString) => w.number(decimal(value).toSignificantDigits(2).toFixed());
  for (const { id, employment, output } of [{ id: 'sum', ...r.jobs }, ...r.jobs.sectors]) {
    const each = (effect: typeof employment, write: (value: DecimalString) => string) =>
      effect ? numbers(write(effect.low), write(effect.high), write(effect.central)) : numbers();
    texts[`jobs ${id} employment`] = each(employment, whole);
    texts[`jobs ${id} output`] = each(output, (value) => w.roughly(value, 2));
    const amount = r.parts.find((part) => part.id === id)?.amount;
    if (amount != null) texts[`jobs ${id} amount`] = w.compact(amount);
  }
  return { ...texts, ...stepTexts(r.jobs.steps, ({ value, unit }) => w.step(value, unit), 'jobs') };
}
