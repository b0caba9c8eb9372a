import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import ts from 'typescript';
import { Decimal as Whole } from 'decimal.js';
import { trimDecimal } from '../../scripts/build/trim-decimal.mjs';
import { path } from '../../scripts/elements.mjs';

/** What a module exports that exists as text. */
async function load(text) {
  const folder = mkdtempSync(join(tmpdir(), 'impact-elements-decimal-'));
  const file = join(folder, 'decimal.mjs');
  writeFileSync(file, text);
  try {
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const source = readFileSync(path('node_modules/decimal.js/decimal.mjs'), 'utf8');
const trimmed = trimDecimal(source);
const { Decimal: Trimmed } = await load(trimmed);

/** The settings of `core/decimal.ts`. */
const settings = { precision: 40, rounding: Whole.ROUND_HALF_UP };
const [whole, trim] = [Whole, Trimmed].map((Decimal) => Decimal.clone(settings));

/** The methods of a constructor or a prototype by name; the same function may have several names. */
function methods(object) {
  return Object.getOwnPropertyNames(object).filter(
    (name) => name !== 'constructor' && typeof object[name] === 'function',
  );
}

/** All that `src` takes from decimal.js, as the compiler understands it: `prototype` of values, `statics` of the constructor. */
function usedInSources() {
  const { config } = ts.readConfigFile(path('tsconfig.build.json'), ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, path('.'));
  const program = ts.createProgram(fileNames, { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  const used = { prototype: new Set(), statics: new Set() };
  const visit = (node) => {
    if (ts.isIdentifier(node)) {
      const declaration = checker.getSymbolAtLocation(node)?.declarations?.[0];
      const ofDecimal =
        declaration && /\/decimal\.js\/[^/]+\.d\.[cm]?ts$/.test(declaration.getSourceFile().fileName);
      if (ofDecimal && ts.isClassElement(declaration) && !ts.isConstructorDeclaration(declaration)) {
        const isStatic = ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Static;
        used[isStatic ? 'statics' : 'prototype'].add(declaration.name.text);
      }
    }
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) if (fileNames.includes(file.fileName)) visit(file);
  return used;
}

test('every part of decimal.js that the sources use is still there', () => {
  const used = usedInSources();
  for (const name of ['plus', 'times', 'dividedBy'])
    assert.ok(used.prototype.has(name), `${name} is seen in src`);
  assert.ok(used.statics.has('clone'), 'clone is seen in src');
  const one = new trim(1);
  const missing = [
    ...[...used.prototype].filter((name) => !(name in one)),
    ...[...used.statics].filter((name) => !(name in trim)),
  ];
  assert.deepEqual(missing, [], 'take these off the list of scripts/build/trim-decimal.mjs');
});

const digits = (min, max) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: min, maxLength: max });
const written = fc
  .tuple(
    fc.constantFrom('', '-'),
    digits(1, 45),
    digits(0, 45),
    fc.constantFrom('', '', '', 'e-30', 'e5', 'e18'),
  )
  .map(([sign, integer, fraction, exponent]) => `${sign}${integer}${fraction && '.'}${fraction}${exponent}`);
/** As the library has them: rates, growth factors, amounts, counts, and what goes wrong. */
const number = fc.oneof(
  { weight: 4, arbitrary: written },
  { weight: 3, arbitrary: fc.tuple(digits(1, 3), digits(1, 40)).map((parts) => parts.join('.')) },
  { weight: 2, arbitrary: fc.integer({ min: -40, max: 40 }).map(String) },
  { weight: 1, arbitrary: fc.constantFrom('0', '-0', '1', '-1', 'NaN', 'Infinity', '-Infinity', '1_000.5') },
);
const rounding = fc.option(fc.integer({ min: 0, max: 8 }), { nil: undefined });
const places = (min) => fc.option(fc.integer({ min, max: 60 }), { nil: undefined });

/** What methods take whose arguments are no decimals. */
const ARGUMENTS = {
  toDecimalPlaces: [places(0), rounding],
  toSignificantDigits: [places(1), rounding],
  toFixed: [places(0), rounding],
  // Only whole ones: those with a fraction have a test of their own.
  toPower: [fc.integer({ min: -400, max: 400 })],
  precision: [fc.boolean()],
};

function argumentsOf(name) {
  const [, own] =
    Object.entries(ARGUMENTS).find(([known]) => whole.prototype[known] === whole.prototype[name]) ?? [];
  return fc.tuple(...(own ?? Array.from({ length: whole.prototype[name].length }, () => number)));
}

/** A result or an error, as text that tells -0 from 0. */
function outcome(calculate) {
  try {
    const result = calculate();
    return Object.is(result, -0) ? '-0' : (result?.valueOf() ?? result);
  } catch (error) {
    return `${error.name}: ${error.message}`;
  }
}

const kept = methods(trim.prototype);
/** Fewer runs for those that take a millisecond each. */
const RUNS = new Map([['toPower', 2000]]);
const distinct = kept.filter(
  (name) =>
    !kept.some((other) => other.length > name.length && trim.prototype[other] === trim.prototype[name]),
);

for (const name of distinct) {
  test(`${name}() gives what the untouched decimal.js gives, at 40 digits`, () => {
    fc.assert(
      fc.property(number, argumentsOf(name), (value, args) => {
        assert.equal(
          outcome(() => new trim(value)[name](...args)),
          outcome(() => new whole(value)[name](...args)),
        );
      }),
      { numRuns: RUNS.get(name) ?? 3000, seed: 20250916 },
    );
  });
}

for (const name of ['max', 'min']) {
  test(`Decimal.${name}() gives what the untouched decimal.js gives`, () => {
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 5 }), (values) => {
        assert.equal(trim[name](...values).valueOf(), whole[name](...values).valueOf());
      }),
      { numRuns: 3000, seed: 20250916 },
    );
  });
}

test('powers with a fraction, which the library has its own for, are refused and not computed wrongly', () => {
  for (const [base, exponent] of [
    ['2', '0.5'],
    ['1.02', '2.5'],
    ['-8', '0.25'],
    ['10', '1e20'],
  ])
    assert.throws(() => new trim(base).pow(exponent), /Invalid argument: /);
});

test('what is no number is refused in the same words; other bases than ten are refused too', () => {
  for (const text of ['', ' 1', '1,000', 'abc', '1e', '--1']) {
    assert.equal(
      outcome(() => new trim(text)),
      outcome(() => new whole(text)),
    );
  }
  for (const text of ['0x1f', '0b11', '0o17']) assert.throws(() => new trim(text), /Invalid argument: 0/);
});

test('a clone and its settings stay its own', () => {
  assert.equal(trim.precision, 40);
  assert.equal(Trimmed.precision, 20);
  assert.throws(() => Trimmed.clone({ precision: 0 }), /Invalid argument: precision: 0/);
});

test('a decimal.js that has changed stops the build, naming what is gone', () => {
  for (const [from, to] of [
    ['P.cosine =', 'P.cosinus ='],
    ['Decimal.hypot =', 'Decimal.hypotenuse ='],
    ['PI_PRECISION =', 'PI_DIGITS ='],
    ["if (p = 'crypto'", "if ('crypto' === p"],
    ['isHex.test(str)', 'isHexadecimal.test(str)'],
    ['s = x.s;', 's = +x.s;'],
    ['LN10 = new Decimal(LN10)', 'LN_10 = new Decimal(LN_10)'],
  ]) {
    assert.ok(source.includes(from));
    assert.throws(() => trimDecimal(source.replaceAll(from, to)), /^Error: trim-decimal: /, from);
  }
});

test('the files that are published are without the parts, and name the licence', () => {
  assert.match(trimmed, /^\/\*!\s+\*\s+decimal\.js v[^]*?MIT Licence/);
  const scripts = readdirSync(path('cdn'), { recursive: true }).filter((file) => file.endsWith('.js'));
  const texts = scripts.map((file) => readFileSync(path(`cdn/${file}`), 'utf8'));
  assert.ok(
    texts.some((text) => text.includes('.dividedBy=')),
    'decimal.js is in them',
  );
  for (const text of texts)
    assert.doesNotMatch(text, /toHexadecimal|hyperbolicSine|31415926535897932384626|2302585092994045684/);
  const licences = readFileSync(path('cdn/LICENCES.md'), 'utf8');
  for (const library of ['decimal.js', 'lit-html', 'valibot'])
    assert.ok(licences.includes(`\`${library}\``), library);
  for (const text of texts) assert.match(text.slice(0, 120), /LICENCES\.md/);
});
