import * as v from 'valibot';

/** One thing that is wrong with a dataset: where, and what was expected there. */
export interface DataProblem {
  /** The way to the value from the top, such as `rows[3].from`; empty for the whole. */
  readonly path: string;
  /** What should stand there, in words. */
  readonly expected: string;
  /** What stands there, shortened. */
  readonly received: string;
  /** For a key that must be there and is not, or that may not be there and is. */
  readonly key?: 'missing' | 'unknown';
}

/** A dataset that was checked: the data, or all that is wrong with it. */
export type Checked<Data> =
  | { readonly ok: true; readonly data: Data }
  | { readonly ok: false; readonly problems: readonly DataProblem[] };

/** The keys from the top to a value. */
type Keys = readonly (string | number)[];

const pathOf = (keys: Keys): string =>
  keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path === '' ? key : `${path}.${key}`;
  }, '');

/** What is wrong with one value, in words: those of the schema, else what it asks for. */
function problemOf(issue: v.BaseIssue<unknown>, above: Keys = []): DataProblem {
  const { message, expected } = issue;
  const keys = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  const path = pathOf([...above, ...keys]);
  const received = issue.received.slice(0, 80);
  if (issue.path?.at(-1)?.origin === 'key')
    return received === 'undefined'
      ? { path, expected: 'this key, which is missing', received, key: 'missing' }
      : { path, expected: 'no key of this name', received, key: 'unknown' };
  return { path, expected: message.startsWith('Invalid ') ? (expected ?? message) : message, received };
}

/** Checks data from outside against a schema. Never throws; lists every problem by path and expectation. */
export function validate<Schema extends v.GenericSchema>(
  schema: Schema,
  input: unknown,
): Checked<v.InferOutput<Schema>> {
  const result = v.safeParse(schema, input);
  if (result.success) return { ok: true, data: result.output };
  return { ok: false, problems: result.issues.map((issue) => problemOf(issue)) };
}

/** A part of a dataset, checked: what it is, whether its form is right, and what is wrong. */
interface Part {
  readonly value: unknown;
  readonly typed: boolean;
  readonly problems: readonly DataProblem[];
}

/** What a schema is made of, as far as it is taken apart here. */
type Shape = v.GenericSchema & {
  readonly pipe?: readonly [Shape, ...v.GenericPipeAction[]];
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly wrapped?: Shape;
};

/** A list with more entries is checked in slices of so many; lists inside them are looked at, too. */
const SLICE = 50;

function whole(schema: Shape, value: unknown, above: Keys): Part {
  const { typed, output, issues = [] } = v.safeParse(schema, value);
  return { value: output, typed, problems: issues.map((issue) => problemOf(issue, above)) };
}

const isLong = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.length > SLICE || value.some(isLong)
    : typeof value === 'object' && value !== null && Object.values(value).some(isLong);

function* listInSlices(item: Shape, list: readonly unknown[], above: Keys): Generator<undefined, Part> {
  const parts: Part[] = [];
  for (let at = 0; at < list.length; at++) {
    parts.push(yield* inSlices(item, list[at], [...above, at]));
    if (at % SLICE === SLICE - 1) yield;
  }
  return {
    value: parts.map((part) => part.value),
    typed: parts.every(({ typed }) => typed),
    problems: parts.flatMap(({ problems }) => problems),
  };
}

/** An object with its long members checked apart. */
function* objectInSlices(schema: Shape, value: object, above: Keys): Generator<undefined, Part> {
  const { entries = {} } = schema;
  const long = Object.entries(value).flatMap(([key, member]) => {
    const one = Object.hasOwn(entries, key) ? entries[key] : undefined;
    return isLong(member) && one && canSlice(one) ? [[key, member, one] as const] : [];
  });
  const parts = new Map<string, Part>();
  for (const [key, member, one] of long) parts.set(key, yield* inSlices(one, member, [...above, key]));
  const rest = v.strictObject(
    Object.fromEntries(
      Object.entries(entries).map(([key, one]) => [key, parts.has(key) ? v.unknown() : one]),
    ),
  );
  const { value: output, typed, problems } = whole(rest, value, above);
  yield;
  return {
    value: {
      ...(output as object),
      ...Object.fromEntries([...parts].map(([key, part]) => [key, part.value])),
    },
    typed: typed && [...parts.values()].every((part) => part.typed),
    problems: [...problems, ...[...parts.values()].flatMap((part) => part.problems)],
  };
}

/** Whether a schema is of a kind that is taken apart. */
function canSlice(schema: Shape | undefined): boolean {
  if (!schema || schema.pipe) return false;
  if (schema.type === 'optional' || schema.type === 'exact_optional') return canSlice(schema.wrapped);
  return schema.type === 'array' || schema.type === 'strict_object';
}

function* inSlices(schema: Shape, value: unknown, above: Keys): Generator<undefined, Part> {
  const inner = schema.wrapped && canSlice(schema) && value !== undefined ? schema.wrapped : schema;
  if (!canSlice(inner) || !isLong(value)) return whole(schema, value, above);
  if (inner.item && Array.isArray(value)) return yield* listInSlices(inner.item, value, above);
  if (inner.entries && !Array.isArray(value)) return yield* objectInSlices(inner, value as object, above);
  return whole(schema, value, above);
}

/** The same as {@link validate} for long data, a slice at a time: what runs it may let others go first after each. */
export function* validateInSlices<Schema extends v.GenericSchema>(
  schema: Schema,
  input: unknown,
): Generator<undefined, Checked<v.InferOutput<Schema>>> {
  const [first, ...checks] = (schema as Shape).pipe ?? [schema];
  const part = yield* inSlices(first, input, []);
  // What holds the parts of the data against each other looks only at such as have the right form.
  const across =
    part.typed && checks.length > 0 ? v.safeParse(v.pipe(v.unknown(), ...checks), part.value) : undefined;
  const problems = [...part.problems, ...(across?.issues ?? []).map((issue) => problemOf(issue))];
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, data: part.value as v.InferOutput<Schema> };
}
