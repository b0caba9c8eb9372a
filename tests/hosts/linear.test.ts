import { expect } from 'chai';
import { tagFor } from '../../src/embed/placeholders.js';
import { oembed } from '../../src/embed/oembed.js';
import { repairJson } from '../../src/ui/repair-json.js';
import { writeLink } from '../../src/ui/share/link.js';

/** So long that work which grows with the square of it would not end within a test. */
const LONG = 2_000_000;

describe('texts of any length are read once', () => {
  it('tags that never end, in JSON of an editor', () => {
    expect(repairJson('<p'.repeat(LONG))).to.equal(undefined);
    expect(repairJson(`{“a”: "${' '.repeat(LONG)}"}`)).to.have.property('a');
  });

  it('rows of spaces inside the name of a place', () => {
    const place = (text: string) => ({ getAttribute: () => text }) as unknown as Element;
    expect(tagFor(place(`a${' '.repeat(LONG)}b`))).to.have.lengthOf(LONG + 9);
    expect(tagFor(place(' “Timeline” '))).to.equal('impact-timeline');
  });
});

it('half an emoji makes a link, with a mark in its place', () => {
  expect(writeLink('x', [['product', 'a\ud83d']])).to.equal('impact.x=v1~product_a%EF%BF%BD');
});

it('oEmbed has an answer for whatever it is handed', () => {
  for (const asked of [null, undefined, 5, 5n, Symbol('x'), {}, [], Object.create(null)])
    expect(oembed(asked as string, { frame: 'https://example.org/embed/frame.html' }).status).to.equal(400);
});
