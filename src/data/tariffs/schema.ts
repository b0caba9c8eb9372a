import * as v from 'valibot';
import { isoDate, sources } from '../schema.js';

export const tariffDataset = v.pipe(
  v.strictObject({ asOf: isoDate, sources }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (dataset.typed && dataset.value.asOf === '') addIssue({ message: 'a day' });
  }),
);

export type TariffDataset = v.InferOutput<typeof tariffDataset>;
