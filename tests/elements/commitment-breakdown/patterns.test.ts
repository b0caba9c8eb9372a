import { expect } from 'chai';
import { html } from 'lit';
import { breakdown } from '../../helpers/breakdown.js';
import { emulateMedia } from '../../helpers/commands.js';

describe('patterns are told apart where colours are taken away', () => {
  after(() => emulateMedia({ forcedColors: 'none', media: 'screen' }));

  it('in forced colours and in print the lines of each status are drawn and differ', async () => {
    for (const media of [{ forcedColors: 'active' }, { forcedColors: 'none', media: 'print' }] as const) {
      await emulateMedia(media);
      const looks: string[] = [];
      for (const scenario of ['announced', 'selected', 'custom']) {
        const element = await breakdown(
          html`<impact-commitment-breakdown scenario=${scenario}></impact-commitment-breakdown>`,
        );
        const piece = element.shadowRoot!.querySelector('.row-bar')!;
        const lines = piece.querySelector('.lines')!;
        expect(getComputedStyle(lines).stroke).not.to.equal('none');
        expect(getComputedStyle(lines).stroke).not.to.equal(
          getComputedStyle(piece.querySelector('rect')!).fill,
        );
        // The first two strokes tell the direction.
        const directions = lines
          .getAttribute('d')!
          .replace(/[\d. -]+/g, '')
          .slice(0, 2);
        looks.push(`${directions} ${piece.querySelector('rect')!.classList[1]}`);
      }
      expect(new Set(looks).size, JSON.stringify(media)).to.equal(3);
    }
  });
});
