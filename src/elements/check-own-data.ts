import type * as v from 'valibot';
import { checkDataset } from '../data/check.js';
import { registeredLanguages, wordsFor } from '../localize/registry.js';
import { inAllLanguages, type DataWords } from '../localize/translated.js';

/** The words of a dataset in each language. */
async function wordsOf(name: string): Promise<Record<string, DataWords>> {
  const words = registeredLanguages()
    .filter((tag) => tag !== 'en')
    .map(async (tag) => [tag, (await wordsFor<DataWords>({ name, en: {} }, tag)).messages] as const);
  return Object.fromEntries(await Promise.all(words));
}

/**
 * Checks the data of a page, whole or extending the built-in ones. Those then have their texts in all languages, as their JSON has, so that
 * they stand beside texts of the page.
 * @param name the part of the languages with the texts of the dataset, such as `data/tariffs`
 */
export const checkOwnDataset = <Schema extends v.GenericSchema>(
  schema: Schema,
  json: unknown,
  name: string,
  builtIn: () => Promise<object>,
) =>
  checkDataset(schema, json, async () => {
    const [data, words] = await Promise.all([builtIn(), wordsOf(name)]);
    return inAllLanguages(data, words);
  });
