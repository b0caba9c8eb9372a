import { readFormula, type Expression } from '../../core/model/expression.js';
import { fillFormula, type Step, type Term, type Unit } from '../../core/model/steps.js';
import type { DecimalString } from '../../core/numbers/decimal.js';
import { computeInDoubles, type Computed } from './cell-formula.js';
import { digitsHeld } from './digits.js';
import { withoutEnd } from './trimmed.js';
import type { Working } from './working.js';

/** A number of a working: given, or worked out from those before it. */
export interface NumberCell {
  readonly kind: 'input' | 'step';
  readonly label: string;
  readonly unit: Unit;
  readonly currency: string;
  /** Every digit. */
  readonly exact: DecimalString;
  /** How many digits a spreadsheet computes right. */
  readonly held: number;
  /** The formula in words, empty where the number is given. */
  readonly words: string;
  readonly expression: Expression | null;
  /** The cell behind each name of the expression: its place among the cells, always before this one. */
  readonly places: ReadonlyMap<string, number>;
}

/** A number without the zeros that say nothing, so that equal ones have equal texts. */
function tidy(value: DecimalString): DecimalString {
  const short = value.includes('.') ? withoutEnd(withoutEnd(value, '0'), '.') : value;
  return short.replace(/^(-?)0+(?=\d)/, '$1').replace(/^-0$/, '0');
}

interface Given {
  readonly key: string;
  readonly name: string;
  readonly term: Term;
  /** The step that asks for it first. */
  readonly asked: Step;
}

/** The steps that a step rests on, and what it is given, by the name of the term. */
interface Rests {
  readonly steps: Map<string, number>;
  readonly inputs: Map<string, string>;
}

function namesOf(one: Expression): string[] {
  switch (one.kind) {
    case 'number':
      return [];
    case 'name':
      return [one.name];
    case 'negative':
      return namesOf(one.of);
    case 'call':
      return one.values.flatMap(namesOf);
    case 'operation':
      return [...namesOf(one.left), ...namesOf(one.right)];
  }
}

/** The step that a term is: the nearest one before it of that name and value, else one after it. */
function stepOf(steps: readonly Step[], at: number, name: string, value: DecimalString): number | undefined {
  const is = (other: number) =>
    other !== at && steps[other]?.id === name && tidy(steps[other].value) === tidy(value);
  const all = steps.map((_, index) => index).filter(is);
  return all.filter((other) => other < at).at(-1) ?? all[0];
}

/** What every step rests on. What is no step is given; it is one input wherever it has the same name and the same value. */
function restsOf(steps: readonly Step[], read: readonly Expression[]): { rests: Rests[]; given: Given[] } {
  const given: Given[] = [];
  const rests = steps.map((step, at): Rests => {
    const found: Rests = { steps: new Map(), inputs: new Map() };
    for (const name of new Set(namesOf(read[at] as Expression))) {
      const term = step.terms[name];
      if (!term) throw new RangeError(`${step.id} has no term ${name}`);
      const other = stepOf(steps, at, term.from ?? name, term.value);
      if (other !== undefined) {
        found.steps.set(name, other);
        continue;
      }
      const key = `${term.from ?? name} ${tidy(term.value)}`;
      found.inputs.set(name, key);
      if (!given.some((one) => one.key === key))
        given.push({ key, name: term.from ?? name, term, asked: step });
    }
    return found;
  });
  return { rests, given };
}

/** The steps in an order in which each comes after those that it rests on; otherwise as they were. */
function ordered(rests: readonly Rests[]): number[] {
  const order: number[] = [];
  const under = new Set<number>();
  const place = (at: number): void => {
    if (order.includes(at)) return;
    if (under.has(at)) throw new RangeError('steps rest on each other');
    under.add(at);
    for (const other of rests[at]?.steps.values() ?? []) place(other);
    order.push(at);
  };
  rests.forEach((_, at) => place(at));
  return order;
}

/** The numbers of a working in the order of their cells: what is given, then each step after those that it rests on. */
export function workingCells({ steps, termName, stepName, currencyOf }: Working): NumberCell[] {
  const read = steps.map(({ formula }) => readFormula(formula));
  const { rests, given } = restsOf(steps, read);
  const names = given.map(({ name }) => stepName(name));
  const computed: Computed[] = [];
  const inputs = given.map(({ name, term, asked }, at): NumberCell => {
    const value = { value: Number(term.value), slack: 0 };
    computed.push(value);
    const label = stepName(name);
    // Numbers of one name that differ are told apart by what they are for.
    const many = names.filter((other) => other === names[at]).length > 1;
    return {
      kind: 'input',
      label: many ? `${label} (${termName(asked.id)})` : label,
      unit: term.unit,
      currency: currencyOf(asked),
      exact: tidy(term.value),
      held: digitsHeld(term.value, value),
      words: '',
      expression: null,
      places: new Map(),
    };
  });
  const order = ordered(rests);
  const worked = order.map((at): NumberCell => {
    const [step, expression, rest] = [steps[at], read[at], rests[at]] as [Step, Expression, Rests];
    const places = new Map<string, number>();
    for (const [name, other] of rest.steps) places.set(name, given.length + order.indexOf(other));
    for (const [name, key] of rest.inputs)
      places.set(
        name,
        given.findIndex((one) => one.key === key),
      );
    const value = computeInDoubles(
      expression,
      (name) => computed[places.get(name) ?? -1] ?? { value: NaN, slack: 0 },
    );
    computed.push(value);
    return {
      kind: 'step',
      label: stepName(step.id),
      unit: step.unit,
      currency: currencyOf(step),
      exact: tidy(step.value),
      held: digitsHeld(step.value, value),
      words: fillFormula(step.formula, termName),
      expression,
      places,
    };
  });
  return [...inputs, ...worked];
}
