/**
 * The compiler's helper for decorators can do all kinds of them; here are only those of properties (`src/ui/property.ts`), which give nothing back.
 * A decorator of another kind would not get past the types: it has no descriptor to work on.
 */
const DECORATE = `export default (decorators, target, name) => {
  for (const decorator of decorators) decorator(target, name);
};`;

/** Bundles that helper as small as the library needs it. */
export const shrinkDecoratorsPlugin = {
  name: 'shrink-decorators',
  transform(_code, id) {
    return /[\\/]helpers[\\/]esm[\\/]decorate\.js$/.test(id) ? DECORATE : null;
  },
};
