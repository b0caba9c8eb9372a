import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/defense-path/define.js';
import { documented } from './blocks/manifest.js';
import { openShare } from './blocks/open-share.js';
import { tidySource } from './blocks/tidy-source.js';

type Args = Partial<
  Record<
    | 'definition'
    | 'budget'
    | 'denominator'
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
    | 'share',
    string
  >
> & { 'both-denominators'?: boolean; 'heading-level'?: number };

const choice = (...options: string[]) => ({ control: 'select', options }) as const;

export default {
  title: 'Elements/Defence path',
  component: 'impact-defense-path',
  render: (args) =>
    html`<impact-defense-path
      definition=${ifDefined(args.definition)}
      budget=${ifDefined(args.budget)}
      denominator=${ifDefined(args.denominator)}
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
      heading-level=${ifDefined(args['heading-level'])}
      share=${ifDefined(args.share)}
    ></impact-defense-path>`,
  argTypes: {
    ...documented('impact-defense-path'),
    definition: choice('comprehensive', 'defense-budget', 'programme'),
    budget: choice('initial', 'with-supplementary'),
    denominator: choice('fixed', 'current'),
    shape: choice('share-linear', 'constant-growth', 'step'),
    counterfactual: choice('none', 'flat-cash', 'flat-real', 'held-share'),
    currency: choice('JPY', 'USD'),
    view: choice('share', 'line', 'spending'),
    'both-denominators': { control: 'boolean' },
    series: choice('sipri', 'nato'),
    share: choice('none'),
    'heading-level': { control: { type: 'number', min: 1, max: 6 } },
  },
  parameters: { docs: { source: { excludeDecorators: true, transform: tidySource } } },
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** A story with the question it answers. */
const answers = (question: string, args: Args): Story => ({
  args,
  parameters: { docs: { description: { story: question } } },
});

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
