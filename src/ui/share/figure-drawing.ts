import type { CitedSource } from '../source-list.js';
import { plainColour } from './colour.js';
import {
  figureTexts,
  lastLines,
  sourcesInShort,
  tidy,
  type FigureTexts,
  type Imprint,
} from './figure-texts.js';
import { plainDrawing } from './plain-drawing.js';
import { svgNode } from './svg-node.js';
import { wrapText } from '../../charts/wrap.js';

const PAD = 24;
const LINE = 1.4;
const SWATCH = 26;

/** The paper that a figure is drawn anew on, from the top down. */
class Sheet {
  readonly shapes: SVGElement[] = [];
  y = PAD;
  readonly #context = document.createElement('canvas').getContext('2d');

  constructor(
    readonly width: number,
    readonly family: string,
    readonly rtl: boolean,
  ) {}

  measure(text: string, size: number, weight = 400): number {
    if (!this.#context) return text.length * size;
    this.#context.font = `${weight} ${size}px ${this.family}`;
    return this.#context.measureText(text).width;
  }

  /** One line of text, `indent` in from where lines begin. */
  line(text: string, size: number, fill: string, weight = 400, indent = 0): void {
    this.shapes.push(
      svgNode(
        'text',
        {
          x: this.rtl ? PAD + this.width - indent : PAD + indent,
          y: Math.round(this.y + size),
          fill,
          'font-size': size,
          'font-weight': weight === 400 ? null : weight,
          direction: this.rtl ? 'rtl' : null,
        },
        text,
      ),
    );
  }

  /** A paragraph, and some room after it. */
  text(text: string, size: number, fill: string, weight = 400, after = 6): void {
    for (const line of wrapText(text, this.width, (piece) => this.measure(piece, size, weight))) {
      this.line(line, size, fill, weight);
      this.y += size * LINE;
    }
    this.y += text === '' ? 0 : after;
  }

  draw(shapes: readonly SVGElement[], x: number, y = this.y): void {
    this.shapes.push(svgNode('g', { transform: `translate(${PAD + x} ${Math.round(y)})` }, ...shapes));
  }
}

const boxOf = (drawing: SVGSVGElement) => drawing.viewBox.baseVal;

/** The key: each look with its words, side by side as far as there is room. */
function drawKey(sheet: Sheet, root: ShadowRoot, fill: string): void {
  let x = 0;
  const size = 12;
  for (const item of root.querySelectorAll('[part~="key"] > li')) {
    const swatch = item.querySelector('svg');
    const lines = wrapText(tidy(item.textContent), sheet.width - SWATCH, (piece) =>
      sheet.measure(piece, size),
    );
    const width = SWATCH + Math.max(...lines.map((line) => sheet.measure(line, size))) + 18;
    if (x > 0 && x + width > sheet.width) {
      x = 0;
      sheet.y += size * LINE;
    }
    if (swatch) {
      const [wide, high] = [swatch.width.baseVal.value, swatch.height.baseVal.value];
      const middle = sheet.y + (size * LINE - high) / 2;
      sheet.draw(plainDrawing(swatch), sheet.rtl ? sheet.width - x - wide : x, middle);
    }
    lines.forEach((line, at) => {
      if (at > 0) sheet.y += size * LINE;
      sheet.line(line, size, fill, 400, x + SWATCH);
    });
    x += width;
  }
  if (x > 0) sheet.y += size * LINE + 8;
}

interface Inks {
  readonly ink: string;
  readonly soft: string;
  readonly paper: string;
}

function drawFigure(
  sheet: Sheet,
  root: ShadowRoot,
  drawings: readonly SVGSVGElement[],
  texts: FigureTexts,
  { ink, soft }: Inks,
): void {
  sheet.draw([svgNode('rect', { x: 0, y: 0, width: sheet.width, height: 3, fill: ink })], 0);
  sheet.y += 13;
  sheet.text(texts.heading, 20, ink, 700, 2);
  sheet.text(texts.standfirst, 14, soft, 400, 10);
  sheet.text(texts.sentence, 17, ink, 400, 12);
  for (const drawing of drawings) {
    const { x, y, height } = boxOf(drawing);
    sheet.draw(plainDrawing(drawing), -x, sheet.y - y);
    sheet.y += height + 12;
  }
  drawKey(sheet, root, soft);
  for (const event of texts.events) sheet.text(event, 12, soft, 400, 0);
  sheet.y += texts.events.length ? 8 : 0;
}

/** Looks at an element as it is in light colours; in the page it never shows. */
function inLight<Result>(host: HTMLElement, look: (paper: string) => Result): Result {
  const before = host.getAttribute('style');
  host.style.setProperty('color-scheme', 'light', 'important');
  host.style.setProperty('background-color', 'var(--_paper)', 'important');
  try {
    return look(getComputedStyle(host).backgroundColor);
  } finally {
    if (before === null) host.removeAttribute('style');
    else host.style.cssText = before;
  }
}

const inked = (computed: string, otherwise: string) => plainColour(computed)?.colour ?? otherwise;

/** The drawings of a figure, without the small ones of its key; none where a figure is all words. */
export function drawingsOf(root: ShadowRoot): SVGSVGElement[] {
  const all = root.querySelectorAll<SVGSVGElement>('[part~="drawing"] svg[part]');
  return [...all].filter((drawing) => boxOf(drawing).width > 0);
}

/**
 * The whole figure as one drawing for other programs: what it is called, what it says, the drawings, their key, what has to be said with
 * them, sources, date and licence; in light colours, of bare shapes with their styles in attributes, the fonts by name.
 */
export function figureDrawing(
  host: HTMLElement,
  sources: readonly CitedSource[],
  imprint: Imprint,
): SVGElement {
  const root = host.shadowRoot as ShadowRoot;
  return inLight(host, (paper) => {
    const drawings = drawingsOf(root);
    const texts = figureTexts(root);
    const style = getComputedStyle(host);
    const second = root.querySelector('[part~="standfirst"]') ?? host;
    const inks = {
      ink: inked(style.color, '#1a1d21'),
      soft: inked(getComputedStyle(second).color, '#55606c'),
      paper: inked(paper, '#fff'),
    };
    const width = Math.max(...drawings.map((drawing) => boxOf(drawing).width));
    const sheet = new Sheet(width, style.fontFamily, style.direction === 'rtl');
    drawFigure(sheet, root, drawings, texts, inks);
    for (const note of texts.notes) sheet.text(note, 12, inks.soft, 400, 3);
    const cited = sourcesInShort(sources, imprint.words);
    const first: [string, string][] = cited ? [[imprint.words.source, cited]] : [];
    for (const [what, text] of [...first, ...lastLines(texts, imprint)])
      sheet.text(`${what}: ${text}`, 11, inks.soft, 400, 3);
    const [wide, high] = [width + 2 * PAD, Math.ceil(sheet.y + PAD - 6)];
    return svgNode(
      'svg',
      {
        viewBox: `0 0 ${wide} ${high}`,
        width: wide,
        height: high,
        'font-family': sheet.family,
        lang: root.querySelector('figure')?.lang ?? 'en',
      },
      svgNode('title', {}, texts.heading),
      svgNode('desc', {}, [texts.standfirst, texts.sentence].filter(Boolean).join(' ')),
      svgNode('rect', { x: 0, y: 0, width: wide, height: high, fill: inks.paper }),
      ...sheet.shapes,
    );
  });
}

/** A drawing as the text of a file. */
export function svgFile(drawing: SVGElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(drawing)}\n`;
}
