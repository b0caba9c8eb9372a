import { html, type TemplateResult } from 'lit';
import '../../src/elements/commitment-breakdown/define.js';
import type { ImpactCommitmentBreakdown } from '../../src/elements/commitment-breakdown/define.js';
import { mount, rendered, until } from './mount.js';
import { control, part, parts, textOf } from './query.js';

const TAG = 'impact-commitment-breakdown';

/** Puts one breakdown into the page and waits for it, with what it fetches on demand. */
export async function breakdown(
  template: TemplateResult = html`<impact-commitment-breakdown></impact-commitment-breakdown>`,
): Promise<ImpactCommitmentBreakdown> {
  const element = (await mount(template)).querySelector(TAG);
  if (!element) throw new Error('the template has no breakdown');
  await rendered(element);
  if (element.result?.shares)
    await until(() => element.shadowRoot!.querySelector('[part="split"]'), 'the fields of the split');
  return rendered(element);
}

/** Opens the options, whose fields are fetched when they are first wanted. */
export async function openOptions(element: ImpactCommitmentBreakdown): Promise<void> {
  const details = part(element, 'options') as HTMLDetailsElement;
  if (!details.open) details.querySelector('summary')!.click();
  await until(() => element.shadowRoot!.querySelector('#total'), 'the options');
  await rendered(element);
}

/** The parts as they are listed: name, amount, what it is, share and status. */
export function rows(element: ImpactCommitmentBreakdown): string[][] {
  return parts(element, 'table-row').map((row) =>
    [...row.querySelectorAll('span')].map((span) => textOf(span)).filter(Boolean),
  );
}

/** Opens a sector into its projects. */
export async function openSector(element: ImpactCommitmentBreakdown, id: string): Promise<void> {
  const row = element.shadowRoot!.querySelector<HTMLElement>(`[data-row="${id}"]`);
  if (!row) throw new Error(`no row ${id}`);
  row.click();
  await rendered(element);
}

/** What stands in the number fields of the split, by sector. */
export function shownShares(element: ImpactCommitmentBreakdown): Record<string, string> {
  return Object.fromEntries(
    element.result!.shares!.map(({ id }) => [id, control(element, `share-${id}`).value]),
  );
}
