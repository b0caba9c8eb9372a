/** An author's data is checked by the schema of the built-in data, which is fetched only then. */
export async function checkOwnData(json: unknown) {
  const [{ commitmentDataset }, { validate }] = await Promise.all([
    import('../../data/commitments/schema.js'),
    import('../../data/validate.js'),
  ]);
  return validate(commitmentDataset, json);
}
