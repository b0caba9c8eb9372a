import { expect } from 'chai';
import { html } from 'lit';
import { step } from '../../src/core/model/steps.js';
import { decimal } from '../../src/core/numbers/decimal.js';
import { common } from '../../src/localize/en/common.js';
import { answerBox } from '../../src/ui/answer-box.js';
import { dataTable } from '../../src/ui/data-table.js';
import { numberField } from '../../src/ui/fields.js';
import { COLUMN, DETAIL, ECHO, FIGURE, ROW, SENTENCE, STEP, VALUE } from '../../src/ui/marks.js';
import { segmentField } from '../../src/ui/segment-field.js';
import { workingList } from '../../src/ui/working.js';
import { mount } from '../helpers/mount.js';
import { textOf } from '../helpers/query.js';

const read = (place: Element, name: string) =>
  Object.fromEntries(
    [...place.querySelectorAll(`[${name}]`)].map((one) => [one.getAttribute(name)!, textOf(one)] as const),
  );

describe('what a figure says can be found by its meaning', () => {
  it('sentences and key figures', async () => {
    const place = await mount(
      answerBox({
        sentence: ['You pay ', '$5', ' less.'],
        further: [{ id: 'assumption', text: 'Prices stay.' }],
        figures: [
          {
            id: 'saving',
            label: 'Saving',
            value: '$5',
            detail: '10% of the duty',
            exact: '$5.00',
            main: true,
          },
        ],
        stale: null,
      }),
    );
    expect(read(place, SENTENCE)).to.deep.equal({ answer: 'You pay $5 less.', assumption: 'Prices stay.' });
    expect(textOf(place.querySelector(`[${FIGURE}="saving"] data`))).to.equal('$5');
    expect(read(place, DETAIL)).to.deep.equal({ saving: '10% of the duty' });
  });

  it('every cell of a table, by its row and its column', async () => {
    const place = await mount(
      dataTable({
        caption: 'All',
        columns: [
          { id: 'item', label: 'Item' },
          { id: 'before', label: 'Before' },
        ],
        rows: [
          { id: 'duty', cells: ['Duty', '$1'] },
          { id: 'landed', cells: ['Landed', '$2'] },
        ],
      }),
    );
    expect(read(place.querySelector('thead')!, COLUMN)).to.deep.equal({ item: 'Item', before: 'Before' });
    const rows = [...place.querySelectorAll(`[${ROW}]`)];
    expect(rows.map((row) => [row.getAttribute(ROW), read(row, COLUMN)])).to.deep.equal([
      ['duty', { item: 'Duty', before: '$1' }],
      ['landed', { item: 'Landed', before: '$2' }],
    ]);
  });

  it('echoes and steps of the working', async () => {
    const duty = step(
      'dutyBefore',
      'money',
      'customsValue × fromRate ÷ 100',
      { customsValue: ['200', 'money'], fromRate: ['27.5', 'percent'] },
      decimal('55'),
    );
    const field = { label: 'Value', echo: '200 dollars' };
    const place = await mount(
      html`${numberField({ ...field, id: 'importValue', text: '200', onInput: () => undefined })}
      ${segmentField({ ...field, id: 'view', value: '', options: [], onChange: () => undefined })}
      ${workingList([duty], common, (value, unit) => (unit === 'money' ? `$${value}` : value))}`,
    );
    expect(read(place, ECHO)).to.deep.equal({ importValue: '200 dollars', view: '200 dollars' });
    expect(Object.keys(read(place, STEP))).to.deep.equal(['dutyBefore']);
    expect(read(place, VALUE)).to.deep.equal({ '55': '$55' });
  });
});
