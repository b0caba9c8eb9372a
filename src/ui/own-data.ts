import { beyond, LIMITS } from '../core/model/data-limits.js';
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

/** The text of an answer; undefined where it is too long, and then no more of it is fetched. */
async function textOf(answer: Response): Promise<string | undefined> {
  if (!answer.ok) throw new Error(`${String(answer.status)} ${answer.statusText}`.trim());
  const reader = answer.body?.getReader();
  if (!reader) return answer.text();
  const decoder = new TextDecoder();
  let [text, bytes] = ['', 0];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > LIMITS.bytes) {
      void reader.cancel().catch(() => undefined);
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}

/**
 * Reads and checks an author's data, in a text or in an answer of the network. Throws where the answer or the schema that checks them can not be had.
 */
export async function readOwnData<Data>(
  given: string | Response,
  check: DatasetCheck<Data>,
): Promise<OwnData<Data>> {
  const text = typeof given === 'string' ? given : await textOf(given);
  if (text === undefined || text.length > LIMITS.bytes)
    return { ok: false, failure: { kind: 'invalid', problems: [beyond('bytes', text?.length)] } };
  const { json, reason } = parsed(text);
  if (json === undefined) return { ok: false, failure: { kind: 'not-json', reason } };
  const checked = await check(json);
  return checked.ok ? checked : { ok: false, failure: { kind: 'invalid', problems: checked.problems } };
}
