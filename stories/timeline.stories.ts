import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/tariff-calculator/define.js';
import '../src/elements/timeline/define.js';
import { arabic, closedDetails, column, japanese } from './blocks/decorators.js';
import { documented } from './blocks/manifest.js';
import { ownData, ownEvents } from './blocks/own-data.js';
import { inGerman } from './blocks/page-language.js';
import { asWritten, commonControls, json, storyteller } from './blocks/story.js';

type Args = Partial<
  Record<'events' | 'topics' | 'from' | 'to' | 'date' | 'src' | 'hide' | 'open', string>
> & {
  'heading-level'?: number;
};

const timeline = (args: Args, content: unknown = '') =>
  html`<impact-timeline
    events=${ifDefined(args.events)}
    topics=${ifDefined(args.topics)}
    from=${ifDefined(args.from)}
    to=${ifDefined(args.to)}
    date=${ifDefined(args.date)}
    src=${ifDefined(args.src)}
    heading-level=${ifDefined(args['heading-level'])}
    hide=${ifDefined(args.hide)}
    open=${ifDefined(args.open)}
    >${content}</impact-timeline
  >`;

export default {
  title: 'Elements/Timeline',
  component: 'impact-timeline',
  render: (args) => timeline(args),
  argTypes: {
    ...documented('impact-timeline'),
    ...commonControls,
  },
  parameters: asWritten,
} satisfies Meta<Args>;

const { answers, apart, inside, holding } = storyteller(timeline);

export const Default = answers('What was agreed when, and how firm is it?', {});

export const DrivesACalculator = answers(
  'What was the duty on the day of each event? Choose a date in the list or in the drawing: the calculator below follows, because an element around both shares the day.',
  { events: 'tariffs' },
  inside(
    (element) =>
      html`<section data-impact-date="2025-09-16">
        ${element}
        <impact-tariff-calculator import-value="40000"></impact-tariff-calculator>
      </section>`,
  ),
);

export const OneTopic = answers('What became of the investment promised?', { topics: 'investment' });

export const APeriod = answers('What happened in the autumn of 2025?', {
  from: '2025-09-01',
  to: '2025-12-31',
});

export const AChosenDay = answers('How much of it had happened by the end of 2025?', { date: '2025-12-31' });

export const AFewEvents = answers('How does an article show only what it is about?', {
  events: '2025-07-22-investment 2025-10-28-investment 2026-02-17-investment 2026-05-01-investment',
});

export const OwnEvents = answers(
  'How does a page bring events of its own? As JSON inside the tag; the schema is published with the package.',
  {},
  holding(json(ownEvents)),
);

export const OwnEventsWithErrors = apart(
  answers(
    'What does the author see when that JSON is wrong?',
    {},
    holding(json({ ...ownData, events: ownEvents.events })),
  ),
);

export const ImpossiblePeriod = apart(
  answers('What is said of a last day before the first?', { from: '2026-03-01', to: '2025-09-01' }),
);

export const InJapanese = answers(
  'Does it follow the language of its place?',
  { topics: 'tariffs defense' },
  inside(japanese),
);

export const InALanguageOfThePage = answers(
  'Does it speak a language that the page brings? Here a page has registered a few words of German; the others stay English, and dates follow the language.',
  { topics: 'tariffs' },
  inside(inGerman),
);

export const RightToLeft = apart(
  answers('Does it follow the direction of its place?', { topics: 'tariffs' }, inside(arabic)),
);

export const Narrow = apart(
  answers(
    'Does it fit a column of 280 pixels? There the list with its rail is the whole drawing.',
    { topics: 'tariffs' },
    inside(column(280)),
  ),
);

export const InClosedDetails = apart(
  answers('Is it right when it is opened?', { topics: 'tariffs' }, inside(closedDetails('What happened'))),
);

export const Terms = answers('What do Section 301 and IEEPA mean? The terms are explained on request.', {
  topics: 'tariffs',
  open: 'terms',
});
