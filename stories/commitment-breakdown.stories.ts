import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/commitment-breakdown/define.js';
import { closedDetails, column } from './blocks/decorators.js';
import { documented } from './blocks/manifest.js';
import { ownCommitments, wrongCommitments } from './blocks/own-commitments.js';
import { asWritten, choice, commonControls, json, storyteller } from './blocks/story.js';

type Args = Partial<
  Record<
    | 'commitment'
    | 'scenario'
    | 'view'
    | 'sector'
    | 'total'
    | 'shares'
    | 'schedule'
    | 'include-disputed'
    | 'exchange-rate'
    | 'population'
    | 'cash-reading'
    | 'today'
    | 'hide'
    | 'open',
    string
  >
> & { 'heading-level'?: number };

const breakdown = (args: Args, content: unknown = '') =>
  html`<impact-commitment-breakdown
    commitment=${ifDefined(args.commitment)}
    scenario=${ifDefined(args.scenario)}
    view=${ifDefined(args.view)}
    sector=${ifDefined(args.sector)}
    total=${ifDefined(args.total)}
    shares=${ifDefined(args.shares)}
    schedule=${ifDefined(args.schedule)}
    include-disputed=${ifDefined(args['include-disputed'])}
    exchange-rate=${ifDefined(args['exchange-rate'])}
    population=${ifDefined(args.population)}
    cash-reading=${ifDefined(args['cash-reading'])}
    today=${ifDefined(args.today)}
    heading-level=${ifDefined(args['heading-level'])}
    hide=${ifDefined(args.hide)}
    open=${ifDefined(args.open)}
    >${content}</impact-commitment-breakdown
  >`;

export default {
  title: 'Elements/Commitment breakdown',
  component: 'impact-commitment-breakdown',
  render: (args) => breakdown(args),
  argTypes: {
    ...documented('impact-commitment-breakdown'),
    commitment: choice(
      'us-japan-investment',
      'us-japan-purchases',
      'us-korea-investment',
      'us-eu-investment',
      'us-eu-purchases',
      'us-switzerland-investment',
      'us-taiwan-investment',
    ),
    scenario: choice('selected', 'candidates', 'announced', 'announced-white-house', 'custom'),
    view: choice('sectors', 'projects', 'years'),
    schedule: choice('straight', 'front-loaded', 'logistic', 'norden-rayleigh', 'given'),
    'cash-reading': choice('recoup', 'periodic-halved', 'periodic-full', 'loans-and-equity'),
    ...commonControls,
  },
  parameters: asWritten,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;
const { answers, inside, holding } = storyteller(breakdown);

export const Default = answers(
  'Where does the $550 billion go, by sector? Seven are named, two have projects, and the rest is open.',
  { today: '2026-11-29' },
);

export const FactSheet = answers(
  'And what have companies said? Another count, which is not set against the 550 billion.',
  { scenario: 'announced' },
);

export const WhiteHouseFigures = answers('And by the list of the White House, of the same day?', {
  scenario: 'announced-white-house',
});

export const Candidates = answers('And with the candidates of March 2026?', { scenario: 'candidates' });

export const Projects = answers('Which projects are on the list, and who would build them?', {
  scenario: 'announced',
  view: 'projects',
});

export const ProjectTable = answers(
  'Which projects are there, since when, in which state? Sorted by a heading, filtered by sector, state, status, company and amount.',
  { open: 'projects', today: '2026-11-29' },
);

export const Energy = answers('What is in energy?', { sector: 'energy' });

export const Years = answers('How much would that be a year, if most of it came early?', {
  view: 'years',
  schedule: 'front-loaded',
  today: '2026-11-29',
});

export const OwnSplit: Story = {
  name: 'A custom split',
  ...answers('How would you divide it? Nobody has published a split, so this one is badged illustrative.', {
    scenario: 'custom',
    shares: 'energy:40 semiconductors:25 shipbuilding:10',
  }),
};

export const PerInhabitant = answers('How much is that for each inhabitant, at another rate of exchange?', {
  population: '123000000',
  'exchange-rate': '157',
});

export const Purchases = answers('What did Japan say it would buy, with the figure that is disputed?', {
  commitment: 'us-japan-purchases',
  'include-disputed': 'defense-increase',
});

export const Korea = answers('What did Korea promise?', { commitment: 'us-korea-investment' });

export const Switzerland = answers('And Switzerland, by year?', {
  commitment: 'us-switzerland-investment',
  view: 'years',
});

export const NothingPublished = answers('What is shown where no split was published?', {
  commitment: 'us-eu-investment',
});

export const OverAllocated = answers('What happens to shares that exceed the whole?', {
  scenario: 'custom',
  shares: 'energy:80 metals:30',
});

export const OwnData = answers(
  'How does a page bring a commitment of its own? As JSON inside the tag; the schema is published with the package.',
  {},
  holding(json(ownCommitments)),
);

export const OwnDataWithErrors = answers(
  'What does the author see when that JSON is wrong? Each mistake by its path, and the built-in data in use.',
  {},
  holding(json(wrongCommitments)),
);

export const Models = answers(
  'Who would get the cash, and what would the spending support? Both rest on assumptions and open only when asked for.',
  { open: 'cash jobs', 'cash-reading': 'recoup' },
);

export const Narrow = answers(
  'Does it fit a column of 320 pixels, with 21 projects?',
  { scenario: 'announced', view: 'projects' },
  inside(column(320)),
);

export const ShownLater = answers(
  'Does it draw itself for its place where it is hidden at first?',
  {},
  inside(closedDetails('The commitment')),
);

export const Terms = answers(
  'What is a guarantee, and what a type I multiplier? The terms are explained on request.',
  { open: 'terms' },
);

export const ReportsOfErrors = answers(
  'How does a reader report an error in a figure? Where the page says who takes reports, below the sources.',
  { open: 'sources' },
  inside((element) => html`<meta name="impact-report-to" content="mailto:desk@example.org" /> ${element}`),
);
