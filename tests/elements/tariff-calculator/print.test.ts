import { emulateMedia } from '../../helpers/commands.js';
import { expect } from 'chai';
import { calculator, rendered, until } from '../../helpers/mount.js';
import { open, parts, textOf } from '../../helpers/query.js';

describe('on paper', () => {
  afterEach(() => emulateMedia({ media: 'screen' }));

  it('models that rest on assumptions are printed only where they were opened', async () => {
    const element = await calculator();
    dispatchEvent(new Event('beforeprint'));
    await until(() => parts(element, 'table').length, 'the table');
    for (const id of ['car-price', 'terms'])
      expect(element.shadowRoot!.querySelector<HTMLElement>(`#panel-${id}`)!.hidden, id).to.equal(true);
    dispatchEvent(new Event('afterprint'));
  });

  it('all panels of what is read are open while the page is printed, and as they were afterwards', async () => {
    const element = await calculator();
    await open(element, 'Table', 'table');
    const reading = () =>
      parts(element, 'panel').filter(({ id }) => !/share|car-price|who-pays|terms/.test(id));
    const shown = () => reading().map((panel) => !panel.hidden && textOf(panel).length > 0);
    expect(shown()).to.deep.equal([true, false, false]);
    dispatchEvent(new Event('beforeprint'));
    await until(() => shown().every(Boolean));
    dispatchEvent(new Event('afterprint'));
    await rendered(element);
    expect(shown()).to.deep.equal([true, false, false]);
  });

  it('there are figures and no buttons', async () => {
    const element = await calculator();
    await emulateMedia({ media: 'print' });
    const seen = (selector: string) =>
      [...element.shadowRoot!.querySelectorAll(selector)].filter((each) => each.checkVisibility());
    expect(seen('button, input, select, summary')).to.deep.equal([]);
    expect(seen('[part="sentence"], [part="figures"], [part="chart"], [part~="data-date"]')).to.have.length(
      4,
    );
  });
});
