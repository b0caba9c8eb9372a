import { path } from '../elements.mjs';

/** What is changed in lit-html as it is published: it makes a policy of Trusted Types when it is loaded, for `innerHTML`. */
const CHANGES = [
  [/\b(\w+)\?\1\.createPolicy\("lit-html",\{createHTML:(\w+)=>\2\}\):void 0/, () => 'void 0'],
  [
    /const (\w+)=(\w+)\.createElement\("template"\);return \1\.innerHTML=(\w+),\1/,
    (_, __, ___, html) => `return buildTemplate(${html})`,
  ],
  // A name that a script may write.
  [/="\$lit\$"/, () => '="-lit"'],
];

/** Lets Lit build its templates node by node, so that no page has to allow it a policy, and two copies of it do not fight for one name. */
export const ownMarkupPlugin = {
  name: 'own-markup',
  transform: {
    filter: { id: /lit-html\/lit-html\.js$/ },
    handler(code) {
      const changed = CHANGES.reduce((text, [pattern, replace]) => {
        if (!pattern.test(text)) throw new Error(`lit-html is not as expected: no ${pattern}`);
        return text.replace(pattern, replace);
      }, code);
      const source = JSON.stringify(path('src/ui/build-template.ts'));
      return `import { buildTemplate } from ${source};\n${changed}`;
    },
  },
};
