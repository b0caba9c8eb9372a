import { FIGURE, STEP } from '../../src/ui/marks.js';
import { mapValues, marked, panelOf, textOf } from './text.js';

/** A headline figure: what is written, and the exact value behind it. */
export interface ReadFigure {
  readonly label: string;
  readonly value: string;
  readonly exact: string;
  readonly detail: string;
}

/** A step of the working: its formula in words, the same with numbers, and what comes out. */
export interface ReadStep {
  readonly panel: string;
  readonly id: string;
  readonly numbers: string;
  readonly value: string;
}

function figure(element: HTMLElement): ReadFigure {
  const data = element.querySelector('data');
  return {
    label: textOf(element.querySelector('dt')),
    value: textOf(data),
    exact: data?.value ?? '',
    detail: textOf(element.querySelector('small')),
  };
}

/** The headline figures, by the key of the result that each shows. */
export function readFigures(root: ParentNode): Record<string, ReadFigure> {
  return mapValues(marked(root, FIGURE), figure);
}

/** Texts by the value of their mark; those that say several things of one kind in one. */
export function readTexts(
  root: ParentNode,
  mark: string,
  counts: (element: Element) => boolean = () => true,
): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const element of root.querySelectorAll(`[${mark}]`)) {
    if (!counts(element)) continue;
    const id = element.getAttribute(mark) ?? '';
    texts[id] = [texts[id], textOf(element)].filter(Boolean).join(' ');
  }
  return texts;
}

/** The steps of the working, in order. A step may stand in more than one list, so that its id alone does not find it. */
export function readSteps(root: ParentNode): ReadStep[] {
  return [...root.querySelectorAll<HTMLElement>(`[${STEP}]`)].map((step) => ({
    panel: panelOf(step),
    id: step.getAttribute(STEP) ?? '',
    numbers: textOf(step.querySelector('b')?.parentElement).replace(/ = [^=]*$/, ''),
    value: textOf(step.querySelector('b')),
  }));
}
