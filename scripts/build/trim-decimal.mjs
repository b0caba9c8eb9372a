import { readFileSync } from 'node:fs';
import ts from 'typescript';

/**
 * What of decimal.js the library does not call. The constructor carries everything on one prototype, where no bundler can tell
 * what is unused; so it is named here, and a test holds the list against every call in `src`. Functions and constants that only
 * these used fall to the bundler, except those named in `constants`, whose initial values it must assume to have effects.
 */
const UNUSED = {
  prototype: `
    clampedTo cosine cubeRoot dividedToIntegerBy hyperbolicCosine hyperbolicSine hyperbolicTangent inverseCosine
    inverseHyperbolicCosine inverseHyperbolicSine inverseHyperbolicTangent inverseSine inverseTangent logarithm
    naturalExponential naturalLogarithm round sine squareRoot tangent toBinary toExponential toFraction toHexadecimal
    toNearest toOctal toPrecision`,
  statics: `
    abs acos acosh add asin asinh atan atanh atan2 cbrt ceil clamp cos cosh div exp floor hypot ln log log10 log2 mod mul pow
    random round sign sin sinh sqrt sub sum tan tanh trunc`,
  constants: 'LN10 LN10_PRECISION PI PI_PRECISION cryptoUnavailable',
};

const names = (list) => new Set(list.trim().split(/\s+/));

/** `a.b` of an assignment `a.b = …`, and what is assigned. */
function assignment(node) {
  const assigned =
    node && ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken;
  if (!assigned || !ts.isPropertyAccessExpression(node.left)) return undefined;
  return { object: node.left.expression.getText(), property: node.left.name.text, value: node.right };
}

/** The statements at the top and, of the function that makes constructors, those inside. */
function statementsOf(file) {
  return file.statements.flatMap((statement) =>
    ts.isFunctionDeclaration(statement) && statement.name.text === 'clone'
      ? [...statement.body.statements]
      : [statement],
  );
}

/** The statements `object.name = …` (and `object.name = object.alias = …`) of the given names. */
function assignments(file, object, wanted) {
  const found = new Map();
  for (const statement of statementsOf(file)) {
    const made = assignment(ts.isExpressionStatement(statement) ? statement.expression : undefined);
    if (made?.object === object && wanted.has(made.property)) found.set(made.property, statement);
  }
  return found;
}

function variables(file, wanted) {
  const all = file.statements
    .filter(ts.isVariableStatement)
    .flatMap((one) => [...one.declarationList.declarations]);
  return new Map(all.map((one) => [one.name.text, one]).filter(([name]) => wanted.has(name)));
}

function functionBody(file, name) {
  const found = file.statements.find((one) => ts.isFunctionDeclaration(one) && one.name.text === name);
  if (!found) throw new Error(`trim-decimal: decimal.js has no function ${name} any more`);
  return found.body.statements;
}

/** The one of the statements that starts with the given text. */
function startingWith(statements, start) {
  const found = statements.filter((statement) => statement.getText().startsWith(start));
  if (found.length !== 1) throw new Error(`trim-decimal: decimal.js has not one “${start}…” any more`);
  return found[0];
}

function checked(found, wanted, what) {
  const missing = [...wanted].filter((name) => !found.has(name));
  if (missing.length)
    throw new Error(`trim-decimal: decimal.js has no ${what} ${missing.join(', ')} any more`);
  return [...found.values()];
}

function removals(file) {
  const prototype = names(UNUSED.prototype);
  const statics = names(UNUSED.statics);
  return [
    ...checked(assignments(file, 'P', prototype), prototype, 'method'),
    ...checked(assignments(file, 'Decimal', statics), statics, 'function'),
    // The random numbers that this setting is for are gone.
    startingWith(functionBody(file, 'config'), "if (p = 'crypto'"),
    startingWith(functionBody(file, 'config'), 'if ((v = obj[p]) !== void 0)'),
    startingWith(file.statements, 'LN10 = '),
    startingWith(file.statements, 'PI = '),
  ].map((node) => ({ from: node.getStart(), to: node.end, text: '' }));
}

/** Constants are left without a value, which leaves nothing that has an effect. */
function emptied(file) {
  const constants = names(UNUSED.constants);
  return checked(variables(file, constants), constants, 'constant')
    .filter(({ initializer }) => initializer)
    .map(({ name, initializer }) => ({ from: name.end, to: initializer.end, text: '' }));
}

/** Of what is no plain decimal, `Infinity`, `NaN` and underscores are still read; other bases are refused like any other text. */
function plainTextOnly(file) {
  const statements = functionBody(file, 'parseOther');
  const first = startingWith(statements, 'if (isHex.test(str))');
  return {
    from: first.getStart(),
    to: statements.at(-1).end,
    text: 'throw Error(invalidArgument + str);',
  };
}

/** Powers with a fraction go by logarithms, which are gone; `core/powers.ts` has its own. They are refused as what is no number is. */
function wholePowersOnly(file) {
  const [{ expression }] = checked(assignments(file, 'P', new Set(['toPower'])), ['toPower'], 'method');
  const { statements } = assignment(assignment(expression).value).value.body;
  const first = startingWith(statements, 's = x.s;');
  return { from: first.getStart(), to: statements.at(-1).end, text: 'throw Error(invalidArgument + y);' };
}

/** The source of decimal.js (an ES module) without what the library does not call. Throws when it is not the decimal.js known here. */
export function trimDecimal(source) {
  const file = ts.createSourceFile('decimal.mjs', source, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);
  const edits = [...removals(file), ...emptied(file), plainTextOnly(file), wholePowersOnly(file)];
  return edits
    .sort((a, b) => b.from - a.from)
    .reduce((text, { from, to, text: by }) => text.slice(0, from) + by + text.slice(to), source);
}

/** Bundles decimal.js without what the library does not call. */
export const trimDecimalPlugin = {
  name: 'trim-decimal',
  load(id) {
    return /[\\/]decimal\.js[\\/]decimal\.mjs$/.test(id) ? trimDecimal(readFileSync(id, 'utf8')) : null;
  },
};
