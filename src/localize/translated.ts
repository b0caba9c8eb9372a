/** The words of one language for a dataset, by the path of ids to each text: `products/passenger-cars/label`. */
export type DataWords = Readonly<Record<string, string>>;

type Change = (text: string, path: string, field: string) => unknown;

/** What an entry of a list is known by, best first; `code` is a country's. */
const KEYS = ['id', 'code', 'layer', 'year', 'date', 'source'];

function keyOf(entry: unknown): string {
  const fields = (entry ?? {}) as Readonly<Record<string, unknown>>;
  const key = KEYS.find((name) => fields[name] !== undefined);
  return key === undefined ? '' : String(fields[key]);
}

/** Calls `change` for every string in a dataset and puts what it returns in its place; parts without a change stay the same objects. */
function changed(value: unknown, change: Change, path = '', field = ''): unknown {
  if (typeof value === 'string') return change(value, path, field);
  if (typeof value !== 'object' || value === null) return value;
  const below = (key: string) => (path === '' ? key : `${path}/${key}`);
  if (Array.isArray(value)) {
    const list = value.map((entry: unknown) => changed(entry, change, below(keyOf(entry)), field));
    return list.every((entry, index) => entry === value[index]) ? value : list;
  }
  const entries = Object.entries(value).map(
    ([key, each]) => [key, each, changed(each, change, below(key), key)] as const,
  );
  if (entries.every(([, before, after]) => before === after)) return value;
  return Object.fromEntries(entries.map(([key, , after]) => [key, after]));
}

const known = new WeakMap<object, WeakMap<object, object>>();

/**
 * Built-in data in another language: each text that the words name is replaced, all others stay English. The same data and words give the
 * same object again. Only for built-in data: a page's own data may reuse an id.
 */
export function translated<Data extends object>(data: Data, words: DataWords): Data {
  const byWords = known.get(data) ?? new WeakMap<object, object>();
  known.set(data, byWords);
  const result = (byWords.get(words) ??
    changed(data, (text, path) => (Object.hasOwn(words, path) ? words[path] : text))) as Data;
  byWords.set(words, result);
  return result;
}

/** The fields that hold a text for readers. The title of a source is a citation and stays as it is, unless the words name it. */
const TEXTS: ReadonlySet<string> = new Set([
  'label',
  'labelInSentence',
  'nameInSentence',
  'name',
  'title',
  'text',
  'note',
  'caveat',
  'parties',
  'by',
  'denominatorLabel',
]);

/** Sums such as `8 + 7` and codes such as `weak-source` are the same in all languages. */
const isText = (text: string, path: string, field: string): boolean =>
  TEXTS.has(field) &&
  !path.startsWith('sources/') &&
  /\p{L}{2}/u.test(text) &&
  !/^[a-z]+(-[a-z]+)*$/.test(text);

/** All texts of a dataset that need a translation, by path. Throws where two different texts share a path. */
export function textsOf(data: object): DataWords {
  const found: Record<string, string> = {};
  changed(data, (text, path, field) => {
    if (isText(text, path, field)) {
      if (found[path] !== undefined && found[path] !== text)
        throw new Error(`Two texts of the dataset share the path ${path}.`);
      found[path] = text;
    }
    return text;
  });
  return found;
}

/** A dataset with each text in all languages: `{ "en": …, "ja": … }`. This is how it is published as JSON. */
export function inAllLanguages<Data extends object>(
  data: Data,
  languages: Readonly<Record<string, DataWords>>,
): Data {
  return changed(data, (en, path) => {
    const others = Object.entries(languages).flatMap(([language, words]) =>
      Object.hasOwn(words, path) && words[path] !== en ? [[language, words[path]]] : [],
    );
    return others.length === 0 ? en : { en, ...Object.fromEntries(others) };
  }) as Data;
}
