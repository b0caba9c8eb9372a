import type { DatasetCheck, DatasetFailure } from './dataset-state.js';
import { repairJson } from './repair-json.js';

/** An author's data, checked, or what is wrong with them. */
export type OwnData<Data> =
  { readonly ok: true; readonly data: Data } | { readonly ok: false; readonly failure: DatasetFailure };

/** The JSON of a text, mended where an editor has broken its quotes; undefined where it is none, with the browser's reason. */
function parsed(text: string): { readonly json: unknown; readonly reason: string } {
  try {
    return { json: JSON.parse(text), reason: '' };
  } catch (error) {
    return { json: repairJson(text), reason: error instanceof Error ? error.message : '' };
  }
}

/** Reads and checks an author's data. Throws where the schema that checks them can not be had. */
export async function readOwnData<Data>(text: string, check: DatasetCheck<Data>): Promise<OwnData<Data>> {
  const { json, reason } = parsed(text);
  if (json === undefined) return { ok: false, failure: { kind: 'not-json', reason } };
  const checked = await check(json);
  return checked.ok ? checked : { ok: false, failure: { kind: 'invalid', problems: checked.problems } };
}
