import { expect } from 'chai';
import { plural } from '../../src/localize/plural.js';
import { registerLanguage, registeredLanguages, wordsFor, type Words } from '../../src/localize/registry.js';

interface Greetings {
  readonly hello: string;
  readonly bye: (values: { name: string }) => string;
  readonly days: Readonly<Record<string, string>>;
}

const part = {
  name: 'greetings',
  en: {
    hello: 'Hello',
    bye: ({ name }: { name: string }) => `Bye, ${name}`,
    days: { mon: 'Monday', tue: 'Tuesday' },
  },
};

const at = async (locale: string): Promise<Words<Greetings>> => wordsFor<Greetings>(part, locale);

/** A pack with parts of any name. */
const pack = (parts: object) => parts as Parameters<typeof registerLanguage>[1];

describe('the registry of languages', () => {
  const registered: (() => void)[] = [];
  const register = (tag: string, language: object) => registered.push(registerLanguage(tag, pack(language)));
  afterEach(() => {
    for (const takeBack of registered.splice(0)) takeBack();
  });

  it('has English and Japanese', () => {
    expect(registeredLanguages()).to.deep.equal(['en', 'ja']);
  });

  it('gives words at hand at once, and others later', async () => {
    register('de', { greetings: { hello: 'Hallo' } });
    expect((await at('de')).lang).to.equal('de');
    expect(wordsFor(part, 'de')).to.include({ lang: 'de' });
    register('fr', () =>
      Promise.resolve({ default: { greetings: () => Promise.resolve({ hello: 'Bonjour' }) } }),
    );
    expect(wordsFor(part, 'fr')).to.be.an.instanceOf(Promise);
    expect((await at('fr')).messages.hello).to.equal('Bonjour');
    await Promise.resolve();
    expect(wordsFor(part, 'fr')).not.to.be.an.instanceOf(Promise);
  });

  it('falls back to English word by word', async () => {
    register('de', { greetings: { hello: 'Hallo', days: { mon: 'Montag', sun: 'Sonntag' }, bye: 'Tschüs' } });
    const { messages } = await at('de');
    expect(messages.hello).to.equal('Hallo');
    expect(messages.days).to.deep.equal({ mon: 'Montag', tue: 'Tuesday', sun: 'Sonntag' });
    expect(messages.bye({ name: 'Ann' })).to.equal('Bye, Ann');
  });

  it('takes the longest tag first, then shorter ones, and what was registered last', async () => {
    register('de-AT', { greetings: { hello: 'Servus' } });
    register('de', { greetings: { hello: 'Hallo', days: { mon: 'Montag' } } });
    const austrian = await at('de-AT');
    expect(austrian.messages.hello).to.equal('Servus');
    expect(austrian.messages.days['mon']).to.equal('Montag');
    expect([austrian.lang, (await at('de-CH')).lang, (await at('den')).lang]).to.deep.equal([
      'de-AT',
      'de',
      'en',
    ]);
    register('de', { greetings: { hello: 'Guten Tag' } });
    expect((await at('de')).messages.hello).to.equal('Guten Tag');
    registered.pop()?.();
    expect((await at('de')).messages.hello).to.equal('Hallo');
  });

  it('lets a page change English words, for languages without their own, too', async () => {
    register('en', { greetings: { hello: 'Hi' } });
    expect([(await at('en-GB')).messages.hello, (await at('sv')).messages.hello]).to.deep.equal(['Hi', 'Hi']);
  });

  it('says the direction of a language that has one', async () => {
    register('ar', { dir: 'rtl', greetings: { hello: 'مرحبا' } });
    expect([(await at('ar-EG')).dir, (await at('en')).dir]).to.deep.equal(['rtl', undefined]);
  });

  it('stays in English where a language or a part of it cannot be fetched', async () => {
    register('nl', () => Promise.reject(new Error('offline')));
    register('da', { greetings: () => Promise.reject(new Error('offline')) });
    expect((await at('nl')).messages.hello).to.equal('Hello');
    expect((await at('da')).messages.hello).to.equal('Hello');
  });

  it('takes tags as people write them, and refuses what is not a tag', async () => {
    register('PT_br', { greetings: { hello: 'Olá' } });
    expect((await at('pt-BR')).messages.hello).to.equal('Olá');
    expect(() => registerLanguage('not a tag', {})).to.throw(RangeError);
  });
});

describe('the form of a word by number', () => {
  it('is the one of the language', () => {
    const forms = { one: 'файл', few: 'файла', many: 'файлов', other: 'файла' };
    expect([1, 2, 5, 21].map((n) => plural('ru', n, forms))).to.deep.equal([
      'файл',
      'файла',
      'файлов',
      'файл',
    ]);
    expect([0, 1, 2].map((n) => plural('en', n, { one: 'event', other: 'events' }))).to.deep.equal([
      'events',
      'event',
      'events',
    ]);
    expect(plural('ja', 1, { other: '件' })).to.equal('件');
  });
});
