import { elements } from './scripts/elements.mjs';

/** Members that belong to the way an element is made and not to what a page author may use. */
const INNER =
  /^(_|#)|^(styles|shadowRootOptions|formAssociated|observedAttributes|properties|(connected|disconnected|adopted|attributeChanged)Callback|form\w+Callback)$/;

const isPublic = (member) =>
  (member.privacy === undefined || member.privacy === 'public') && !INNER.test(member.name) && !member.static;

const published = (source) => source?.replace(/^\/?src\/(.*)\.ts$/, 'dist/$1.js');

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

/** Leaves what page authors see: the elements, their public members, and the paths of the published files. */
function publicOnly(manifest) {
  manifest.modules = manifest.modules.filter(
    ({ path, declarations, exports }) =>
      path.startsWith('src/elements/') &&
      (declarations?.some(({ customElement }) => customElement) ||
        exports?.some(({ kind }) => kind === 'custom-element-definition')),
  );
  for (const module of manifest.modules) {
    module.path = published(module.path);
    module.declarations = (module.declarations ?? []).filter(({ customElement }) => customElement);
    for (const declaration of module.declarations) {
      declaration.members = declaration.members?.filter(isPublic);
      declaration.events = declaration.events?.filter(({ name }) => name);
    }
  }
  JSON.stringify(manifest, (key, value) => {
    if (value && typeof value === 'object' && typeof value.module === 'string')
      value.module = published(value.module);
    return value;
  });
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
      packageLinkPhase({ customElementsManifest }) {
        nameTags(customElementsManifest);
        publicOnly(customElementsManifest);
      },
    },
  ],
};
