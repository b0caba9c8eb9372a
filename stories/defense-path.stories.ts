import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/defense-path/define.js';
import { closedDetails, column, hiddenTab } from './blocks/decorators.js';
import { documented } from './blocks/manifest.js';
import { openShare } from './blocks/open-share.js';
import { ownBudgets } from './blocks/own-budgets.js';
import { asWritten, choice, commonControls, json, storyteller, toggle } from './blocks/story.js';

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
    | 'measure'
    | 'chart'
    | 'compare'
    | 'series'
    | 'target-lines'
    | 'from-year'
    | 'claim'
    | 'src'
    | 'hide'
    | 'open',
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
    measure=${ifDefined(args.measure)}
    chart=${ifDefined(args.chart)}
    ?both-denominators=${args['both-denominators']}
    compare=${ifDefined(args.compare)}
    series=${ifDefined(args.series)}
    target-lines=${ifDefined(args['target-lines'])}
    from-year=${ifDefined(args['from-year'])}
    claim=${ifDefined(args.claim)}
    src=${ifDefined(args.src)}
    heading-level=${ifDefined(args['heading-level'])}
    hide=${ifDefined(args.hide)}
    open=${ifDefined(args.open)}
    >${content}</impact-defense-path
  >`;

export default {
  title: 'Elements/Defense path',
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
    counterfactual: choice('flat-cash', 'flat-real', 'held-share'),
    currency: choice('JPY', 'USD'),
    measure: choice('share', 'spending'),
    chart: choice('columns', 'line'),
    'both-denominators': { ...toggle, if: { arg: 'measure', neq: 'spending' } },
    series: { ...choice('sipri', 'nato'), if: { arg: 'compare', truthy: true } },
    ...commonControls,
  },
  parameters: asWritten,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;
const { answers, apart, inside, holding } = storyteller(path);

export const Default = answers('How far is Japan on its way to 2 % of GDP?', {});

export const OfTheYearsOwnGDP: Story = {
  name: 'Of each year’s own GDP',
  ...answers('And if the share is taken of the GDP of each year, not of the one that the goal keeps?', {
    denominator: 'current',
    'both-denominators': true,
  }),
};

export const OtherDefinition: Story = {
  name: 'What the goal does not count',
  ...answers('And against a budget that the goal does not count? It is said at the number.', {
    definition: 'programme',
  }),
};

export const InitialBudgets = answers('What did the supplementary budgets add?', { budget: 'initial' });

export const AllReadings: Story = {
  name: 'All readings at once',
  ...answers('Which ways of counting carry “2 %”? Every reading of the year as a dot, and a claim to move.', {
    open: 'readings',
    claim: '2',
  }),
};

export const LongSeries = answers('How did the defense budget proper grow, in yen?', {
  definition: 'defense-budget',
  measure: 'spending',
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
  'target-lines': 'nato-core',
});

export const InDollars = answers('What is it in dollars?', { currency: 'USD', measure: 'spending' });

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
  holding(json(ownBudgets)),
);

export const OwnDataWithErrors = apart(
  answers(
    'What does the author see when that JSON is wrong?',
    {},
    holding(json({ ...ownBudgets, knownThrough: 'today' })),
  ),
);

export const Narrow = apart(answers('Does it fit a column of 280 pixels?', {}, inside(column(280))));

export const InClosedDetails = apart(
  answers('Is it right when it is opened?', {}, inside(closedDetails('How far is Japan on its way to 2 %?'))),
);

export const InAHiddenTab = apart(answers('Is it right when its tab is chosen?', {}, inside(hiddenTab)));

export const Terms = answers(
  'What is a supplementary budget, and what SACO? The terms are explained on request.',
  { open: 'terms' },
);
