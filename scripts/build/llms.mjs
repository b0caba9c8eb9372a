import { readFileSync, writeFileSync } from 'node:fs';
import ts from 'typescript';
import { elements as allElements, path } from '../elements.mjs';
import { readModel } from './typings/model.mjs';

/** The keys of the result of each element with their types, by the class's name, from the published declarations. */
function resultKeys(classNames) {
  const file = path('dist/classes.d.ts');
  const options = { module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2022, types: [] };
  const program = ts.createProgram([file], { ...options, skipLibCheck: true });
  const checker = program.getTypeChecker();
  const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file)));
  const keysOf = (name) => {
    const symbol = exported.find((candidate) => candidate.name === name);
    const instance = checker.getDeclaredTypeOfSymbol(checker.getAliasedSymbol(symbol));
    const result = checker.getTypeOfSymbol(checker.getPropertyOfType(instance, 'result'));
    return checker
      .getNonNullableType(result)
      .getProperties()
      .map((key) => `${key.name}: ${checker.typeToString(checker.getTypeOfSymbol(key))}`);
  };
  return Object.fromEntries(classNames.map((name) => [name, keysOf(name)]));
}

const line = (name, description, type) =>
  `- \`${name}\`${type ? ` (\`${type}\`)` : ''}: ${description.replace(/\s+/g, ' ')}`;

function section(element, keys) {
  const { tag, summary, description, attributes, events, slots, parts } = element;
  const usual = ({ default: value, description: text }) =>
    value === undefined ? text : `${text} Default: \`${value}\`.`;
  return [
    `## <${tag}>\n\n${summary} ${description.replace(/\s+/g, ' ')}`,
    `Attributes (each has a property in camelCase):\n\n${attributes
      .map((one) => line(one.name, usual(one), one.type))
      .join('\n')}`,
    `Events:\n\n${events.map((one) => line(one.name, one.description, one.type)).join('\n')}`,
    `\`result\`, read-only: \`{ ${keys.join('; ')} }\``,
    `Slots:\n\n${slots.map((one) => line(one.name || 'default', one.description)).join('\n')}`,
    `Parts, for \`::part()\`: ${parts.map(({ name }) => `\`${name}\``).join(', ')}`,
  ].join('\n\n');
}

/** The text of `llms.txt`: how to use the elements, short and complete, for a reader that is a program. */
export function llmsText(elements, keys, { name, version, description }) {
  const entries = allElements()
    .map((one) => `import '${name}/${one.name}'; // registers <${one.tag}>`)
    .join('\n');
  return `# ${name} ${version}

> ${description}

Numbers are decimal strings, never floats: rates and shares in percent (\`27.5\`), money in whole units of its currency, days as \`2025-09-16\`. Without attributes an
element shows the US–Japan deal of 2025. Language, direction and colours come from the page (\`lang\`, \`dir\`, \`color-scheme\`). When the reader changes a
result, \`impact-change\` bubbles with \`event.result\`.

\`\`\`js
import '${name}'; // registers all elements
${entries}
import { tariffChange } from '${name}/core'; // the models of the elements, without a screen
import { layeredDuty } from '${name}/models'; // more models
\`\`\`

Types of tags in templates: \`import type {} from '${name}/react'\`, and the same with \`preact\`, \`solid\`, \`vue\`, \`svelte\`.

- [README.md](README.md): loading without a build, data, theming, safety
- [custom-elements.json](custom-elements.json): the manifest that this page is made from
- [cdn/manifest.json](cdn/manifest.json): the files for pages without a build, with their hashes

${elements.map((element) => section(element, keys[element.className])).join('\n\n')}

## Theming

${[...new Map(elements.flatMap(({ cssProperties }) => cssProperties).map((one) => [one.name, one])).values()]
  .map((one) => line(one.name, `${one.description} Default: \`${one.default}\`.`))
  .join('\n')}
`;
}

/** `llms.txt`, at the root of the package. */
export function buildLlms(elements = readModel()) {
  const pkg = JSON.parse(readFileSync(path('package.json'), 'utf8'));
  const keys = resultKeys(elements.map(({ className }) => className));
  writeFileSync(path('llms.txt'), llmsText(elements, keys, pkg));
}
