import { expect } from 'chai';
import { sendKeys } from '../helpers/commands.js';
import { everyElement } from '../helpers/every-element.js';
import { frames } from '../helpers/query.js';
import { put } from '../helpers/share.js';

const [, make] = everyElement.find(([tag]) => tag === 'impact-tariff-calculator')!;

describe('a page with keys of its own', () => {
  const heard: string[] = [];
  const listen = (event: KeyboardEvent) => {
    if (/^(input|textarea|select)$/i.test(document.activeElement?.tagName ?? '')) return;
    heard.push(event.key);
    if (event.key === ' ' || event.key === '.') event.preventDefault();
  };
  beforeEach(() => {
    heard.length = 0;
    document.addEventListener('keydown', listen);
  });
  afterEach(() => document.removeEventListener('keydown', listen));

  it('does not hear those that a field uses, and the field gets them', async () => {
    const element = await put(make());
    const field = element.shadowRoot.querySelector<HTMLInputElement>('#importValue')!;
    field.focus();
    field.select();
    await sendKeys({ type: '1.5 bn' });
    await frames(2);
    expect(field.value).to.equal('1.5 bn');
    for (const press of ['ArrowLeft', 'Backspace', 'Home']) await sendKeys({ press });
    expect(heard).to.deep.equal([]);
  });

  it('hears the others', async () => {
    const element = await put(make());
    element.shadowRoot.querySelector<HTMLInputElement>('#importValue')!.focus();
    await sendKeys({ press: 'Escape' });
    await sendKeys({ press: 'Tab' });
    expect(heard).to.deep.equal(['Escape', 'Tab']);
  });
});
