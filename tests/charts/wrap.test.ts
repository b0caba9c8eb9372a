import { expect } from 'chai';
import { wrapText } from '../../src/charts/wrap.js';

const wrap = (text: string, width: number) => wrapText(text, width, (piece) => piece.length);

describe('a text is broken into lines', () => {
  it('between words, and loses nothing', () => {
    expect(wrap('one two three', 8)).to.deep.equal(['one two', 'three']);
    expect(wrap('', 8)).to.deep.equal([]);
  });

  it('within a word that is wider than a line', () => {
    expect(wrap('a incomprehensible', 6)).to.deep.equal(['a inco', 'mprehe', 'nsible']);
  });

  it('between the letters of Japanese, but not before a mark that closes', () => {
    expect(wrap('関税は下がる。', 3)).to.deep.equal(['関税は', '下が', 'る。']);
    expect(wrap('2025年度', 4)).to.deep.equal(['2025', '年度']);
  });
});
