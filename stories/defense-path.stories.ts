import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/defense-path/define.js';
import { documented } from './blocks/manifest.js';
import { openShare } from './blocks/open-share.js';
import { ownBudgets } from './blocks/own-budgets.js';
import { tidySource } from './blocks/tidy-source.js';

type Args = Partial<
  Record<
    | 'country'
    | 'definition'
    | 'budget'
    | 'denominator'
    | 'fixed-gdp'
    | 'latest-year'
    | 'target-share'
    | 'target-year'
    | 'gdp-growth'
    | 'deflator'
    | 'shape'
    | 'counterfactual'
    | 'currency'
    | 'view'
    | 'compare'
    | 'series'
    | 'target-line'
    | 'from-year'
    | 'src'
    | 'share',
    string
  >
> & { 'both-denominators'?: boolean; 'heading-level'?: number };

const path = (args: Args, content: unknown = '') =>
  html`<impact-defense-path
    country=${ifDefined(args.country)}
    definition=${ifDefined(args.definition)}
    budget=${ifDefined(args.budget)}
    denominator=${ifDefined(args.denominator)}
    fixed-gdp=${ifDefined(args['fixed-gdp'])}
    latest-year=${ifDefined(args['latest-year'])}
    target-share=${ifDefined(args['target-share'])}
    target-year=${ifDefined(args['target-year'])}
    gdp-growth=${ifDefined(args['gdp-growth'])}
    deflator=${ifDefined(args.deflator)}
    shape=${ifDefined(args.shape)}
    counterfactual=${ifDefined(args.counterfactual)}
    currency=${ifDefined(args.currency)}
    view=${ifDefined(args.view)}
    ?both-denominators=${args['both-denominators']}
    compare=${ifDefined(args.compare)}
    series=${ifDefined(args.series)}
    target-line=${ifDefined(args['target-line'])}
    from-year=${ifDefined(args['from-year'])}
    src=${ifDefined(args.src)}
    heading-level=${ifDefined(args['heading-level'])}
    share=${ifDefined(args.share)}
    >${content}</impact-defense-path
  >`;

const choice = (...options: string[]) => ({ control: 'select', options }) as const;

export default {
  title: 'Elements/Defence path',
  component: 'impact-defense-path',
  render: (args) => path(args),
  argTypes: {
    ...documented('impact-defense-path'),
    // The built-in data have one country.
    country: { control: false },
    // What changes nothing in the picture has no control there.
    'fixed-gdp': { control: 'text', if: { arg: 'denominator', neq: 'current' } },
    definition: choice('comprehensive', 'defense-budget', 'programme'),
    budget: choice('initial', 'with-supplementary'),
    denominator: choice('fixed', 'current'),
    shape: choice('share-linear', 'constant-growth', 'step'),
    counterfactual: choice('none', 'flat-cash', 'flat-real', 'held-share'),
    currency: choice('JPY', 'USD'),
    view: choice('share', 'line', 'spending'),
    'both-denominators': { control: 'boolean', if: { arg: 'view', neq: 'spending' } },
    series: { ...choice('sipri', 'nato'), if: { arg: 'compare', truthy: true } },
    share: choice('none'),
    'heading-level': { control: { type: 'number', min: 1, max: 6 } },
  },
  parameters: { docs: { source: { excludeDecorators: true, transform: tidySource } } },
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** A story with the question it answers. */
const answers = (question: string, args: Args, more: Story = {}): Story => ({
  args,
  parameters: { docs: { description: { story: question } } },
  ...more,
});

/** A story that has a page of its own and is left out of the page of all, which shows a reader only what differs in kind. */
const apart = (story: Story): Story => ({ ...story, tags: ['!autodocs'] });

/** A story inside something else. */
const inside = (around: (element: TemplateResult) => TemplateResult): Story => ({
  render: (args) => around(path(args)),
});

const json = (data: unknown) =>
  html`<script type="application/json" .textContent=${JSON.stringify(data, null, 2)}></script>`;

export const Default = answers('How far is Japan on its way to 2 % of GDP?', {});

export const OfTheYearsOwnGDP: Story = {
  name: 'Of each year’s own GDP',
  ...answers('And if the share is taken of the GDP of each year, not of the one that the goal keeps?', {
    denominator: 'current',
    'both-denominators': true,
  }),
};

export const InitialBudgets = answers('What did the supplementary budgets add?', { budget: 'initial' });

export const LongSeries = answers('How did the defence budget proper grow, in yen?', {
  definition: 'defense-budget',
  view: 'spending',
});

export const HigherTarget = answers(
  'What would 3.5 % by 2035 take, against a budget that stays flat in cash?',
  {
    'target-share': '3.5',
    'target-year': '2035',
    counterfactual: 'flat-cash',
  },
);

export const Compared = answers('Where do others stand, under one definition for all?', {
  compare: 'DE KR',
  'target-line': 'nato-core',
});

export const InDollars = answers('What is it in dollars?', { currency: 'USD', view: 'spending' });

export const Shared: Story = {
  ...answers('How does a reader take it along?', { compare: 'DE KR' }),
  play: ({ canvasElement }) => openShare(canvasElement),
};

export const Ambiguous = answers('What happens to an entry that can be read in two ways?', {
  'target-share': '123,45',
});

export const OwnData = answers(
  'How does a page bring budgets of its own? As JSON inside the tag; the schema is published with the package.',
  { denominator: 'current' },
  { render: (args) => path(args, json(ownBudgets)) },
);

export const OwnDataWithErrors = apart(
  answers(
    'What does the author see when that JSON is wrong?',
    {},
    { render: (args) => path(args, json({ ...ownBudgets, knownThrough: 'today' })) },
  ),
);

export const Narrow = apart(
  answers(
    'Does it fit a column of 280 pixels?',
    {},
    inside((element) => html`<div style="inline-size: 280px">${element}</div>`),
  ),
);

export const InClosedDetails = apart(
  answers(
    'Is it right when it is opened?',
    {},
    inside(
      (element) =>
        html`<details>
          <summary>How far is Japan on its way to 2 %?</summary>
          ${element}
        </details>`,
    ),
  ),
);

/** Shows one of two boxes, as tabs do. */
function showTab({ currentTarget }: Event): void {
  const tab = currentTarget as HTMLButtonElement;
  const [text, figure] = [...tab.closest('section')!.querySelectorAll<HTMLElement>('.tab')];
  const asked = tab.value === 'figure';
  text!.hidden = asked;
  figure!.hidden = !asked;
}

export const InAHiddenTab = apart(
  answers(
    'Is it right when its tab is chosen?',
    {},
    inside(
      (element) =>
        html`<section>
          <p>
            <button value="text" @click=${showTab}>Text</button>
            <button value="figure" @click=${showTab}>Figure</button>
          </p>
          <div class="tab"><p>The article.</p></div>
          <div class="tab" hidden>${element}</div>
        </section>`,
    ),
  ),
);
