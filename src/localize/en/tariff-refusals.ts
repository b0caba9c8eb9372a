/** What a refusal is about, written for the reader. */
export type RefusalDetails = Readonly<Partial<Record<string, string>>>;

/** Words of the part `tariff-calculator` that are fetched with the first refusal. */
export type TariffRefusals = Readonly<Record<string, string | ((about: RefusalDetails) => string)>>;

export const refusals: TariffRefusals = {
  gap: ({ date = '' }) => `No rate is known for ${date}.`,
  'no-data': 'No rates are known for these goods from this origin.',
  'invalid-date': ({ date = '' }) => `“${date}” is not a day of the calendar. Enter one such as 2025-09-16.`,
  'invalid-rate': 'Enter a rate in percent, such as 2.5.',
  'unknown-product': 'These goods are not in the schedule.',
  'unknown-origin': 'This origin is not in the schedule.',
  'quota-needed': 'Choose whether the goods are within the quota.',
  'unknown-currency': 'Enter a currency code such as USD, EUR or JPY.',
  'fees-in-dollars': 'US customs fees are set in dollars. Choose USD to add them.',
  'no-fees-for-date': 'The fee limits of this date are not known here.',
  'not-positive': 'Enter a quantity above zero.',
  'entries-not-whole': 'Enter a whole number of entries, 1 or more.',
  'too-large': 'This is too large.',
  'too-precise': 'This has more digits than can be computed exactly.',
  negative: 'Enter zero or a positive number.',
  'not-a-number': 'This is not a number we can read.',
};
