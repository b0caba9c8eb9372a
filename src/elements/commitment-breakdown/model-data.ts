/** An author's data is checked by the schema of the built-in data, which is fetched only then. */
export async function checkOwnData(json: unknown) {
  const [{ commitmentDataset }, { checkOwnDataset }] = await Promise.all([
    import('../../data/commitments/schema.js'),
    import('../check-own-data.js'),
  ]);
  const builtIn = async () => (await import('../../data/commitments/index.js')).commitments;
  return checkOwnDataset(commitmentDataset, json, 'data/commitments', builtIn);
}
