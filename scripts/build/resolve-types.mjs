import ts from 'typescript';
import { path } from '../elements.mjs';

/** A program of all classes, as `tsconfig.json` sets it up, without looking for errors. */
function program() {
  const { config } = ts.readConfigFile(path('tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, path('.'));
  return ts.createProgram([path('src/classes.ts')], { ...options, noEmit: true, types: [] });
}

/** How a literal type is written; nothing for another kind of type. */
function literal(type) {
  if (type.isStringLiteral()) return `'${type.value}'`;
  return type.isNumberLiteral() ? String(type.value) : undefined;
}

/** The texts of the literals that a type consists of, if it consists of nothing else. */
function literals(type) {
  const texts = (type.isUnion() ? type.types : [type]).map(literal);
  return texts.every(Boolean) ? texts : undefined;
}

function aliased(checker, node) {
  const symbol = checker.getSymbolAtLocation(node.typeName);
  const target = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return target?.declarations?.find(ts.isTypeAliasDeclaration)?.type;
}

/**
 * The text of a written type in which each name of a set of values (`Denominator`) is replaced by the values (`'fixed' | 'current'`), in the
 * order in which they are declared. Other names stay.
 */
function written(checker, node) {
  if (ts.isUnionTypeNode(node)) return node.types.map((member) => written(checker, member)).join(' | ');
  if (!ts.isTypeReferenceNode(node)) return node.getText();
  const values = literals(checker.getTypeFromTypeNode(node));
  if (!values) return node.getText();
  const alias = aliased(checker, node);
  return alias && ts.isUnionTypeNode(alias) ? written(checker, alias) : values.join(' | ');
}

/** The written type of a member of a class, its own or the one it inherits; nothing where the type is left to be inferred. */
function memberType(checker, declaration, name) {
  const type = checker.getTypeAtLocation(declaration);
  const member = checker.getPropertyOfType(type, name)?.declarations?.find(({ type: node }) => node);
  return member && written(checker, member.type);
}

/**
 * Writes into the manifest what the types of properties and attributes really are, which the analyzer, reading one file at a time, can only
 * name: editors are told the values that an attribute takes, and typings need no name that is not published.
 */
export function resolveTypes(manifest) {
  const all = program();
  const checker = all.getTypeChecker();
  for (const module of manifest.modules) {
    const source = all.getSourceFile(path(module.path));
    for (const element of module.declarations?.filter(({ customElement }) => customElement) ?? []) {
      const declaration = source?.statements.find(
        (statement) => ts.isClassDeclaration(statement) && statement.name?.text === element.name,
      );
      if (!declaration) continue;
      for (const member of [...(element.members ?? []), ...(element.attributes ?? [])]) {
        const name = member.fieldName ?? member.name;
        // A member whose name is a symbol has none here.
        const text = name && memberType(checker, declaration, name);
        if (text && member.kind !== 'method') member.type = { text };
      }
    }
  }
}
