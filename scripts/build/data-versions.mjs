import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { datasets, path } from '../elements.mjs';

/** What an entry of a list is known by, best first; the same as for translations. */
const KEYS = ['id', 'code', 'layer', 'year', 'fiscalYear', 'date', 'source'];
/** The fields that hold a number, or a rule with one. */
const NUMBERS = [
  'value',
  'amount',
  'share',
  'rule',
  'rate',
  'minimum',
  'maximum',
  'output',
  'effects',
  'mfnRate',
  'low',
  'central',
  'high',
  'shares',
  'from',
  'to',
];
const FOLDER = path('data-versions');

const written = (value) =>
  typeof value === 'object' && value !== null ? Object.values(value).map(written).join(' ') : String(value);

function keyOf(entry, at) {
  const key = KEYS.find((name) => entry?.[name] !== undefined);
  return key === undefined ? String(at) : String(entry[key]);
}

/** The figures inside a value, by the path of ids to each: `[what it says, status, source]`. */
export function figuresIn(value, given = {}, place = '') {
  if (typeof value !== 'object' || value === null) return [];
  const below = (key) => (place === '' ? key : `${place}/${key}`);
  if (Array.isArray(value))
    return value.flatMap((entry, at) => figuresIn(entry, given, below(keyOf(entry, at))));
  const { status = given.status, source = given.source } = value;
  const said = NUMBERS.filter((name) => value[name] !== undefined).map(
    (name) => `${name} ${written(value[name])}`,
  );
  const own =
    said.length > 0 && (source ?? status) !== undefined
      ? [[place, [said.join(', '), status ?? '', source ?? '']]]
      : [];
  const inside = Object.entries(value).filter(
    ([key]) => !['sources', 'rule', 'effects', 'shares'].includes(key),
  );
  return [...own, ...inside.flatMap(([key, each]) => figuresIn(each, { status, source }, below(key)))];
}

/** A dataset as far as it can change: its figures, two of one path told apart by their place. */
export function snapshotOf(dataset) {
  const found = {};
  for (const [place, figure] of figuresIn(dataset)) {
    let name = place;
    for (let more = 2; name in found; more += 1) name = `${place}#${more}`;
    found[name] = figure;
  }
  return found;
}

/** What is different between two snapshots, figure by figure: before, after, and the source of what stands now. */
export function changesBetween(before, after) {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return names.flatMap((figure) => {
    const [old, now] = [before[figure], after[figure]];
    if (JSON.stringify(old) === JSON.stringify(now)) return [];
    const told = (one) => (one ? [one[0], one[1]].filter(Boolean).join(' · ') : null);
    return [{ figure, before: told(old), after: told(now), source: (now ?? old)[2] }];
  });
}

/** The first version from which on each figure has stood as it does in the last. */
export function sinceVersions(versions) {
  const since = {};
  for (const [at, { version, figures }] of versions.entries())
    for (const [figure, value] of Object.entries(figures))
      if (JSON.stringify(versions[at - 1]?.figures[figure]) !== JSON.stringify(value))
        since[figure] = version;
  const last = versions.at(-1)?.figures ?? {};
  return Object.fromEntries(Object.keys(last).map((figure) => [figure, since[figure]]));
}

const parts = (version) => version.split('.').map((part) => parseInt(part, 10));
const byVersion = (a, b) =>
  parts(a)
    .map((part, at) => part - parts(b)[at])
    .find((order) => order !== 0) ?? 0;

/** The snapshots that were made at releases, oldest first. */
export function releasedVersions() {
  const names = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.json')) : [];
  return names
    .map((name) => name.replace(/\.json$/, ''))
    .sort(byVersion)
    .map((name) => ({ version: name, ...JSON.parse(readFileSync(`${FOLDER}/${name}.json`, 'utf8')) }));
}

/** The snapshot of the data as they are built now. */
export function currentVersion(version, day) {
  const built = datasets().map((name) => [
    name,
    snapshotOf(JSON.parse(readFileSync(path(`dist/data/json/${name}.json`), 'utf8'))),
  ]);
  return { version, day, datasets: Object.fromEntries(built) };
}

/** Keeps a snapshot; one line a dataset. */
export function keepVersion({ version, day, datasets: all }) {
  mkdirSync(FOLDER, { recursive: true });
  const lines = Object.entries(all).map(
    ([name, figures]) => `${JSON.stringify(name)}:${JSON.stringify(figures)}`,
  );
  writeFileSync(
    `${FOLDER}/${version}.json`,
    `{"day":${JSON.stringify(day)},"datasets":{\n${lines.join(',\n')}\n}}\n`,
  );
}

/** All changes by version, the newest first, and since which version each figure stands. */
export function changelogOf(versions) {
  const names = Object.keys(versions.at(-1)?.datasets ?? {});
  const changes = versions.slice(1).map(({ version, day, datasets: now }, at) => ({
    version,
    day,
    datasets: Object.fromEntries(
      names.map((name) => [name, changesBetween(versions[at].datasets[name] ?? {}, now[name] ?? {})]),
    ),
  }));
  const since = names.map((name) => [
    name,
    sinceVersions(versions.map(({ version, datasets: all }) => ({ version, figures: all[name] ?? {} }))),
  ]);
  return {
    first: versions[0]?.version ?? null,
    changes: changes.reverse(),
    since: Object.fromEntries(since),
  };
}

const cell = (text) => (text === null ? '–' : text.replaceAll('|', '\\|'));

/** The same as a page. */
export function changelogPage({ first, changes }, figures) {
  const tables = changes.flatMap(({ version, day, datasets: all }) => [
    `## ${version} (${day})`,
    ...Object.entries(all).flatMap(([name, rows]) =>
      rows.length === 0
        ? []
        : [
            `### ${name}`,
            [
              '| figure | before | after | source |',
              '| --- | --- | --- | --- |',
              ...rows.map(
                ({ figure, before, after, source }) =>
                  `| ${[figure, before, after, source].map(cell).join(' | ')} |`,
              ),
            ].join('\n'),
          ],
    ),
  ]);
  return [
    '# Changes of the data',
    'Each figure that changed between two versions, made by comparing their data (`npm run data:changelog`). The same, and since which version each figure stands, is in `cdn/data/changelog.json`.',
    ...tables,
    `## ${first}`,
    `The first version: ${figures} figures.`,
    '',
  ].join('\n\n');
}
