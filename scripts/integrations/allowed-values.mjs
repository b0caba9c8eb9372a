import ts from 'typescript';
import { elements, path } from '../elements.mjs';

function compilerOptions() {
  const { config } = ts.readConfigFile(path('tsconfig.json'), ts.sys.readFile);
  return ts.parseJsonConfigFileContent(config, ts.sys, path('.')).options;
}

/** The texts of a type that is a choice among texts, such as `'in' | 'over'`; undefined for every other type. */
function choicesOf(type) {
  const parts = (type.isUnion() ? type.types : [type]).filter(
    ({ flags }) => !(flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null)),
  );
  return parts.length > 0 && parts.every((part) => part.isStringLiteral())
    ? parts.map(({ value }) => value)
    : undefined;
}

/**
 * The values that the types allow, by tag and property: the manifest tells a type by its name, which says nothing to an editor of texts.
 * @returns {Record<string, Record<string, string[]>>}
 */
export function allowedValues() {
  const all = elements();
  const files = all.map(({ name }) => path(`src/elements/${name}/${name}.ts`));
  const program = ts.createProgram(files, compilerOptions());
  const checker = program.getTypeChecker();
  const found = {};
  for (const [at, { tag }] of all.entries()) {
    const source = program.getSourceFile(files[at]);
    const node = source.statements.find(
      (statement) => ts.isClassDeclaration(statement) && /^Impact/.test(statement.name?.text ?? ''),
    );
    const properties = checker.getTypeAtLocation(node).getProperties();
    found[tag] = Object.fromEntries(
      properties.flatMap((property) => {
        const choices = choicesOf(checker.getTypeOfSymbolAtLocation(property, node));
        return choices ? [[property.name, choices]] : [];
      }),
    );
  }
  return found;
}
