import * as v from 'valibot';
import { decimal, sum } from '../../core/numbers/decimal.js';
import { crossCheck, repeated, unknownSources, type CrossProblem } from '../authoring/cross-checks.js';
import { amount, freshness, id, isoDate, localizedText, sources, status } from '../schema.js';

/** What an assumption of a model may be: the lowest, the central and the highest value that there is reason for. */
const parameter = v.strictObject({
  id,
  label: localizedText,
  /** `percent`, a currency code, or `elasticity`. */
  unit: v.string(),
  low: amount,
  central: amount,
  high: amount,
  status,
  source: v.optional(id),
  furtherSources: v.optional(v.array(id)),
  note: v.optional(localizedText),
});

/** Shares of a bill of duty by who bears them, percent. What a study does not divide is left out, and stands under `home`. */
const shares = v.strictObject({
  exporters: amount,
  /** Importing firms and buyers together, where they are not told apart. */
  home: v.optional(amount),
  businesses: v.optional(amount),
  buyers: v.optional(amount),
  evaded: v.optional(amount),
});

/** What somebody has measured, assumed or expected of who bears a duty. */
const reading = v.strictObject({
  id,
  label: localizedText,
  /** Where it was measured: at the border, or over the whole bill. */
  measure: v.picklist(['border', 'bill'], 'border or bill'),
  shares,
  status,
  source: id,
  furtherSources: v.optional(v.array(id)),
  /** Which goods, which months, and what to keep in mind. */
  note: localizedText,
});

type Reading = v.InferOutput<typeof reading>;

function incomplete(readings: readonly Reading[]): CrossProblem[] {
  return readings.flatMap(({ shares: given }, at) => {
    const total = sum(Object.values(given).map((share) => share ?? '0'));
    const path = ['readings', at, 'shares'];
    return total.eq(100) ? [] : [{ path, expected: 'shares that add up to 100', value: given }];
  });
}

function disordered(parameters: readonly v.InferOutput<typeof parameter>[]): CrossProblem[] {
  return parameters.flatMap(({ low, central, high }, at) =>
    decimal(low).lte(central) && decimal(central).lte(high)
      ? []
      : [
          {
            path: ['parameters', at, 'central'],
            expected: `a value from ${low} to ${high}`,
            value: central,
          },
        ],
  );
}

/** Assumptions of the models of effects, and the evidence on who bears a duty. */
export const effectsDataset = v.pipe(
  v.strictObject({
    schema: v.literal('impact-elements/effects@1', '"impact-elements/effects@1"'),
    /** The newest day that this data knows of. */
    knownThrough: isoDate,
    freshness,
    parameters: v.array(parameter),
    readings: v.array(reading),
    sources,
  }),
  crossCheck((dataset) => [
    ...repeated(dataset.parameters, ['parameters'], 'id'),
    ...repeated(dataset.readings, ['readings'], 'id'),
    ...disordered(dataset.parameters),
    ...incomplete(dataset.readings),
    ...unknownSources(dataset),
  ]),
);

export type EffectsData = v.InferOutput<typeof effectsDataset>;
export type EffectsParameter = EffectsData['parameters'][number];
export type EffectsReading = Reading;
