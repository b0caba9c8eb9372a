import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { arabic, column, dark, form, japanese } from './blocks/decorators.js';
import { openShare } from './blocks/open-share.js';
import { ownData, thisMorning, wrongData } from './blocks/own-data.js';
import { asWritten, json, storyteller } from './blocks/story.js';
import { calculator, controls, fallback, type CalculatorArgs } from './blocks/tariff-calculator.js';
import { moved, typed } from './blocks/typed.js';

export default {
  title: 'Elements/Tariff calculator',
  component: 'impact-tariff-calculator',
  render: (args) => calculator(args),
  argTypes: controls,
  parameters: asWritten,
} satisfies Meta<CalculatorArgs>;

type Story = StoryObj<CalculatorArgs>;
const { answers, apart, inside, holding } = storyteller(calculator);

const CARS_2024 = '39933000000';

export const Default = answers(
  'What did the deal of 2025 do to the duty on a million dollars of Japanese cars?',
  {},
);

export const JapaneseCars2024: Story = {
  name: 'Japanese cars, 2024',
  ...answers(
    'What does the fall from 27.5 % to 15 % come to on all cars that the US imported from Japan in 2024?',
    {
      'import-value': CARS_2024,
      'from-date': '2025-09-15',
      'to-date': '2025-09-16',
    },
  ),
};

export const OneCar = answers('What does it come to on one car?', { 'import-value': '40000', quantity: '1' });

export const RatesByHand = answers('What does any change of a rate do, whatever the goods?', {
  'import-value': '250000',
  'from-rate': '8.5',
  'to-rate': '4.25',
});

export const LightTruck = answers(
  'Why does a light truck pay 25 % and not 15 %? The floor of 15 % counts the ordinary 25 % in and never lowers it.',
  { 'import-value': '45000', product: 'light-trucks' },
);

const otherGoods = (question: string, date: string): Story =>
  apart(answers(question, { product: 'other-goods', 'mfn-rate': '3', 'to-date': date }));

export const OtherGoodsOrdinary: Story = {
  name: 'Other goods: ordinary rate',
  ...otherGoods('What did goods with an MFN rate of 3 % pay before April 2025? 3 %.', '2025-03-01'),
};

export const OtherGoodsBaseline: Story = {
  name: 'Other goods: + 10',
  ...otherGoods('And under the baseline duty of April 2025? 3 + 10 = 13 %.', '2025-06-01'),
};

export const OtherGoodsFloor15: Story = {
  name: 'Other goods: 15 in all',
  ...otherGoods('And under the deal of August 2025? 15 %, the MFN rate counted in.', '2025-09-01'),
};

export const OtherGoodsSurcharge: Story = {
  name: 'Other goods: surcharge of 2026',
  ...otherGoods('And under the surcharge that followed the court ruling? 3 + 10 = 13 %.', '2026-03-01'),
};

export const OtherGoodsFloor12: Story = {
  name: 'Other goods: 12.5 in all',
  ...otherGoods('And under the duty since 24 July 2026? 12.5 %, the MFN rate counted in.', '2026-08-01'),
};

export const QuotaIn: Story = {
  name: 'UK cars within the quota',
  ...apart(
    answers('What do British cars pay while the yearly quota has room?', {
      origin: 'GB',
      product: 'passenger-cars',
      quota: 'in',
    }),
  ),
};

export const QuotaOver: Story = {
  name: 'UK cars over the quota',
  ...answers('And what once the quota is used up?', {
    origin: 'GB',
    product: 'passenger-cars',
    quota: 'over',
  }),
};

export const Korea = apart(
  answers('What did the Korean deal of November 2025 change for cars?', {
    origin: 'KR',
    product: 'passenger-cars',
    'import-value': '10000000',
  }),
);

export const EuropeanUnion = apart(
  answers('What did the European deal change for cars?', {
    origin: 'EU',
    product: 'passenger-cars',
    'import-value': '10000000',
  }),
);

export const Switzerland = apart(
  answers('What did the Swiss deal of November 2025 change for goods with an MFN rate of 1 %?', {
    origin: 'CH',
    product: 'other-goods',
    'mfn-rate': '1',
    'from-date': '2025-11-13',
    'to-date': '2025-11-14',
  }),
);

export const AnIncrease = answers('What did the duty of April 2025 cost, and do words and colours follow?', {
  'import-value': CARS_2024,
  'from-date': '2025-04-02',
  'to-date': '2025-04-03',
});

export const NoChange = apart(
  answers('What is said where nothing changes?', {
    'from-rate': '15',
    'to-rate': '15',
  }),
);

export const FeesBySea = answers('What do the processing and harbor fees add to a shipment by sea?', {
  'import-value': '85000',
  fees: true,
  transport: 'ocean',
  'from-date': '2025-09-15',
  'to-date': '2025-10-01',
});

export const FeesByAir = apart(
  answers('And by air, where no harbor fee is due, in three entries?', {
    'import-value': '85000',
    fees: true,
    transport: 'air',
    entries: '3',
  }),
);

export const LandedCost = answers('What do the goods cost at the door, with freight and insurance?', {
  'import-value': '85000',
  freight: '3200',
  insurance: '410.50',
  quantity: '2',
});

export const RoundedAsUSCustoms: Story = {
  name: 'Rounded as US Customs',
  ...apart(
    answers('What stands on the entry form, where the value is in even dollars and duties in cents?', {
      'import-value': '14172.49',
      rounding: 'us-customs',
      'mfn-rate': '2.9',
      product: 'other-goods',
    }),
  ),
};

export const Yen = apart(
  answers('What if the value is in yen, which has no decimal places?', {
    'import-value': '5500000000',
    currency: 'JPY',
  }),
);

export const Euro = apart(
  answers('And in euros, to the cent?', {
    'import-value': '1234567.89',
    currency: 'EUR',
    rounding: 'cents',
  }),
);

export const AllDigits = apart(
  answers('Is a digit lost where there are twenty-two of them?', {
    'import-value': '12345678901234567890.12',
  }),
);

export const AmbiguousEntry = answers(
  'What happens to an entry that can be read in two ways? It is refused with both readings, and the last good answer stays.',
  { 'import-value': '123,45' },
);

export const RefusedEntry: Story = {
  ...answers(
    'What does the answer say while an entry is refused? Why it is, and for which entry the answer below still is.',
    { 'import-value': '40000' },
  ),
  play: typed('importValue', '40 thousand and more'),
};

export const AnotherCurrency: Story = {
  ...answers(
    'What if a price in yen is put into a field of dollars? It is asked about, and never taken for dollars.',
    { 'import-value': '40000' },
  ),
  play: typed('importValue', '¥5,500,000'),
};

export const StaleAnswer: Story = {
  ...answers('And where several entries are refused at once? Each is named with what stands for it.', {
    'import-value': '123,45',
    quantity: '0',
    'to-date': '2019-05-01',
  }),
};

export const ErasedDate: Story = {
  ...answers(
    'What if a date is erased, or half typed? No other day ever takes its place: the answer says which day it is for.',
    { 'import-value': '40000', 'from-date': '2025-04-02', 'to-date': '2025-09-15' },
  ),
  play: typed('toDate', ''),
};

export const ImpossibleDate: Story = {
  ...apart(
    answers('And a day that the calendar does not have, in an attribute?', {
      'import-value': '40000',
      'to-date': '2025-02-29',
    }),
  ),
};

export const SmallRate: Story = {
  ...apart(
    answers('What is said of 0.275, where 27.5 may be meant? Nothing is asked; the rate is told in words.', {
      'from-rate': '0.275',
      'to-rate': '15',
    }),
  ),
};

export const OwnPresets = answers(
  'How does a page give its own ready values? A label and an amount each, without data of its own.',
  { presets: 'One car = 40000; A container of four = 160000; A ship of 5,000 = 200000000' },
);

export const OwnPresetsWithErrors: Story = {
  ...apart(
    answers('What does the author see when they are wrong? Which one, and what is expected there.', {
      presets: 'One car = 40,000; A ship',
    }),
  ),
};

export const DraggedRate: Story = {
  ...answers(
    'Can a rate be tried out without typing? The end of each bar is moved by mouse, finger or keys; here five points up by keys.',
    { 'import-value': '40000' },
  ),
  play: moved('toRate', 'PageUp'),
};

export const PastTheData = answers('What is said of a day that the data do not reach?', {
  'to-date': '2027-06-01',
});

export const OwnData = answers(
  'How does a page bring rates of its own? As JSON inside the tag; the schema is published with the package.',
  { product: 'bicycles', 'import-value': '20000' },
  holding(json(ownData)),
);

export const RateOfThisMorning = answers(
  'A new proclamation this morning: how is a page right before there is a release? Its data extend the built-in ones, end a rate and add one.',
  {},
  holding(json(thisMorning)),
);

export const OldData = answers(
  'What does it say a year on, when nobody has brought its rates up to date? How far they reach, and what was due since.',
  { today: '2027-11-29' },
);

export const OwnDataWithErrors = apart(
  answers(
    'What does the author see when that JSON is wrong? Each mistake by its path, and the built-in data in use.',
    {},
    holding(json(wrongData)),
  ),
);

export const InAForm = answers(
  'What does it hand to a form? The value under its own name, rates and results under names made from it.',
  { name: 'shipment' },
  inside(form),
);

export const Disabled = apart(
  answers('How does it look where its form has disabled it?', { disabled: true }),
);

export const InJapanese = answers(
  'Does it follow the language of its place?',
  { 'import-value': CARS_2024 },
  inside(japanese),
);

export const RightToLeft = apart(
  answers(
    'Does it follow the direction of its place, and the digits of its locale? Words that are not translated stay English.',
    {},
    inside(arabic),
  ),
);

export const Narrow = apart(
  answers(
    'Does it fit a column of 320 pixels?',
    { 'import-value': CARS_2024, fees: true },
    inside(column(320)),
  ),
);

export const Dark = apart(answers('Does it follow the colour scheme of its place?', {}, inside(dark)));

export const OwnHeadingAndNote = answers(
  'How does a page put its own heading above and its own note below?',
  { 'import-value': CARS_2024 },
  holding(
    html`<h2 slot="heading">Five billion dollars a year</h2>
      <p slot="note">Imports of 2024, taken as constant. Prices and demand are not asked.</p>`,
  ),
);

export const PriceOfOneCar = answers(
  'What does that do to the price of one car on the lot? It rests on assumptions, each a field, and opens only when asked for.',
  { open: 'car-price' },
);

export const WhoPays = answers(
  'Who pays it? What has been published, beside one another, and a split of one’s own.',
  { open: 'who-pays' },
);

export const Shared: Story = {
  ...answers(
    'How does a reader take it along? As a link, a tag, a frame, a picture, a drawing, a table or a spreadsheet.',
    {
      'import-value': '40000',
      quantity: '1',
    },
  ),
  play: ({ canvasElement }) => openShare(canvasElement),
};

export const Spreadsheet = answers(
  'How does a reader compute it again? As a spreadsheet whose steps are formulas, from the button below the working.',
  { 'import-value': '40000', 'from-rate': '27.5', 'to-rate': '15', open: 'working' },
);

export const NotShared = apart(
  answers('And where a page does not want that? hide="share" takes it away.', { hide: 'share' }),
);

export const WithAFallback = answers(
  'What do readers without JavaScript see? What stands inside the tag: here a table, styled by light.css until the element is there.',
  {},
  holding(fallback),
);

export const Terms = answers(
  'What do MFN, Section 232, entry, MPF mean? The terms are explained on request.',
  { open: 'terms' },
);
