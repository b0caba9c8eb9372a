/** What a formula of a step may call. */
export type FormulaFunction = 'ln' | 'max' | 'min' | 'round';

export type Operator = '+' | '−' | '×' | '÷' | '^';

/** A formula of a step, read: numbers, names of terms, and what is done with them. */
export type Expression =
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'negative'; readonly of: Expression }
  | {
      readonly kind: 'operation';
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'call'; readonly name: FormulaFunction; readonly values: readonly Expression[] };

const TOKEN = /\s*(\d+(?:\.\d+)?|[A-Za-z][A-Za-z0-9]*|[+−×÷^(),])/gy;
const FUNCTIONS: readonly string[] = ['ln', 'max', 'min', 'round'] satisfies FormulaFunction[];
const isFunction = (name: string): name is FormulaFunction => FUNCTIONS.includes(name);

function tokensOf(formula: string): string[] {
  const tokens = [...formula.matchAll(TOKEN)].map(([, token = '']) => token);
  if (tokens.join('') !== formula.replace(/\s/g, '')) throw new SyntaxError(`no formula: ${formula}`);
  return tokens;
}

class Reader {
  readonly #tokens: string[];

  constructor(readonly formula: string) {
    this.#tokens = tokensOf(formula);
  }

  read(): Expression {
    const all = this.#sum();
    if (this.#tokens.length > 0) throw new SyntaxError(`left over in: ${this.formula}`);
    return all;
  }

  #take(expected?: string): string {
    const token = this.#tokens.shift();
    if (token === undefined || (expected !== undefined && token !== expected))
      throw new SyntaxError(`no formula: ${this.formula}`);
    return token;
  }

  #next<One extends string>(...wanted: One[]): One | undefined {
    const found = wanted.find((one) => one === this.#tokens[0]);
    if (found !== undefined) this.#tokens.shift();
    return found;
  }

  /** Operators of one rank, from left to right. */
  #chain(operators: Operator[], part: () => Expression): Expression {
    let left = part();
    for (;;) {
      const operator = this.#next(...operators);
      if (operator === undefined) return left;
      left = { kind: 'operation', operator, left, right: part() };
    }
  }

  readonly #sum = (): Expression => this.#chain(['+', '−'], this.#product);
  readonly #product = (): Expression => this.#chain(['×', '÷'], this.#power);

  /** Powers from right to left. */
  readonly #power = (): Expression => {
    const left = this.#atom();
    return this.#next('^') === undefined
      ? left
      : { kind: 'operation', operator: '^', left, right: this.#power() };
  };

  #atom(): Expression {
    const token = this.#take();
    if (token === '−') return { kind: 'negative', of: this.#power() };
    if (token === '(') {
      const inner = this.#sum();
      this.#take(')');
      return inner;
    }
    if (/^\d/.test(token)) return { kind: 'number', text: token };
    if (!/^[A-Za-z]/.test(token)) throw new SyntaxError(`no formula: ${this.formula}`);
    return isFunction(token) ? this.#call(token) : { kind: 'name', name: token };
  }

  #call(name: FormulaFunction): Expression {
    this.#take('(');
    const values = [this.#sum()];
    while (this.#next(',') !== undefined) values.push(this.#sum());
    this.#take(')');
    return { kind: 'call', name, values };
  }
}

/** Reads the formula of a step: the one text that is printed for the reader is also what a spreadsheet computes. Throws for what is none. */
export const readFormula = (formula: string): Expression => new Reader(formula).read();
