/** Why tests were left out, by the file and the name of the test or of the suite around it. */
const reasons = [];

/** Hears from `tests/helpers/commands.ts` what is left out. */
export const skippedTestsPlugin = {
  name: 'left-out',
  executeCommand({ command, payload, session }) {
    if (command !== 'leave-out') return undefined;
    reasons.push({ ...payload, file: session.testFile });
    return true;
  },
};

/** Why a test was left out; nothing where nobody gave a reason. */
export function reasonOf(file, test) {
  return reasons.find((known) => known.file === file && `${test} `.startsWith(`${known.what} `))?.reason;
}
