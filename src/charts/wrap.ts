/** Where a line may end: after a space, and between the letters of scripts that are written without spaces, but never before a mark that closes. */
const PIECES =
  /[\u3040-\u30ff\u3400-\u9fff\uff10-\uff5a]\u30fc?[、。，．）」』】・：；％％〕》”’!?！？]*|[^\s\u3040-\u30ff\u3400-\u9fff\uff10-\uff5a]+\s*|\s+/gu;

/** Breaks a text into lines that are no wider than `width`; a word that is wider than that is broken anywhere. */
export function wrapText(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  const add = (piece: string) => {
    if (line !== '' && measure((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  };
  for (const piece of text.match(PIECES) ?? []) {
    if (measure(piece.trimEnd()) <= width) add(piece);
    else for (const sign of piece) add(sign);
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}
