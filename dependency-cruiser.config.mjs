/** Each layer with those it may import from; {@link https://github.com/sverweij/dependency-cruiser} holds it in `npm run lint`. */
const LAYERS = {
  core: [],
  models: ['core'],
  localize: ['core'],
  charts: ['core'],
  data: ['core'],
  ui: ['charts', 'localize', 'core'],
  elements: ['ui', 'charts', 'localize', 'data', 'core'],
  embed: ['elements', 'ui', 'charts', 'localize', 'data', 'core'],
};

const layers = Object.entries(LAYERS).map(([layer, allowed]) => ({
  name: `imports-of-${layer}`,
  comment: `${layer} may import from ${allowed.join(', ') || 'no other layer'}.`,
  severity: 'error',
  from: { path: `^src/${layer}/` },
  to: { path: '^src/[^/]+/', pathNot: `^src/(${[layer, ...allowed].join('|')})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Move what both need into a file that imports neither; type imports count.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'core-needs-decimal-alone',
      comment: 'core depends on decimal.js and on nothing else that is installed.',
      severity: 'error',
      from: { path: '^src/(core|models)/' },
      to: { dependencyTypesNot: ['local', 'type-only'], pathNot: 'decimal\\.js' },
    },
    ...layers,
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.css$' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
    extraExtensionsToScan: [],
  },
};
