import { resolveTypes } from './scripts/build/resolve-types.mjs';
import { elements } from './scripts/elements.mjs';

/** Members that belong to the way an element is made and not to what a page author may use. */
const INNER =
  /^(_|#)|^(styles|shadowRootOptions|formAssociated|observedAttributes|properties|(connected|disconnected|adopted|attributeChanged)Callback|form\w+Callback)$/;

/** Names of members that a class declares as not public; an assignment in its constructor makes the analyzer forget that. */
const notPublic = new Set();

/** Notes the members of a class that are private, protected or internal. */
function noteMembers({ ts, node }) {
  if (!ts.isClassDeclaration(node)) return;
  const { PrivateKeyword, ProtectedKeyword } = ts.SyntaxKind;
  for (const member of node.members) {
    const hidden =
      member.modifiers?.some(({ kind }) => kind === PrivateKeyword || kind === ProtectedKeyword) ||
      ts.getJSDocTags(member).some(({ tagName }) => tagName.text === 'internal');
    if (hidden && member.name) notPublic.add(`${node.name?.text}.${member.name.getText()}`);
  }
}

/** A member whose name is a symbol has no name in the manifest; it is for the library alone. */
const isPublic = (member, className) =>
  Boolean(member.name) &&
  (member.privacy === undefined || member.privacy === 'public') &&
  !member.static &&
  !INNER.test(member.name) &&
  !notPublic.has(`${member.inheritedFrom?.name ?? className}.${member.name}`);

const published = (source) => source.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/$1.js');

/** Names the tag of each element after its folder, as `define.ts` does by a constant that the analyzer does not follow. */
function nameTags(manifest) {
  for (const { name, tag, define } of elements()) {
    const module = manifest.modules.find((candidate) => candidate.path === `src/elements/${name}/${name}.ts`);
    const declaration = module?.declarations.find((candidate) => candidate.customElement);
    if (!declaration) continue;
    declaration.tagName = tag;
    const definition = manifest.modules.find((candidate) => candidate.path === define);
    if (!definition) continue;
    definition.exports = (definition.exports ?? []).filter(
      ({ kind }) => kind !== 'custom-element-definition',
    );
    definition.exports.push({
      kind: 'custom-element-definition',
      name: tag,
      declaration: { name: declaration.name, module: module.path },
    });
  }
}

/** Puts the path of the published file wherever a source file is named. */
function renamePaths(value) {
  if (typeof value !== 'object' || value === null) return;
  if (typeof value.module === 'string') value.module = published(value.module);
  if (value.kind === 'javascript-module') value.path = published(value.path);
  for (const inner of Object.values(value)) renamePaths(inner);
}

/** Leaves what page authors see: the elements, their public members, and the paths of the published files. */
function publicOnly(manifest) {
  manifest.modules = manifest.modules.filter(
    ({ path, declarations, exports }) =>
      path.startsWith('src/elements/') &&
      (declarations?.some(({ customElement }) => customElement) ||
        exports?.some(({ kind }) => kind === 'custom-element-definition')),
  );
  for (const module of manifest.modules) {
    module.declarations = (module.declarations ?? []).filter(({ customElement }) => customElement);
    for (const declaration of module.declarations) {
      declaration.members = declaration.members?.filter((member) => isPublic(member, declaration.name));
      // The analyzer takes the first argument of a dispatched event for its name; only events of JSDoc are described.
      declaration.events = declaration.events?.filter(({ name, description }) => name && description);
    }
  }
  renamePaths(manifest);
}

export default {
  // The base class is read too, so that what it gives to all elements is told with each.
  globs: ['src/elements/**/*.ts', 'src/ui/**/*.ts'],
  exclude: ['**/*.styles.ts', '**/*.test.ts'],
  outdir: '.',
  litelement: true,
  quiet: true,
  packagejson: false,
  plugins: [
    {
      name: 'impact-elements',
      analyzePhase: noteMembers,
      packageLinkPhase({ customElementsManifest }) {
        nameTags(customElementsManifest);
        resolveTypes(customElementsManifest);
        publicOnly(customElementsManifest);
      },
    },
  ],
};
