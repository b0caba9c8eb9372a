import { writeFileSync } from 'node:fs';

function testsOf(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : [];
}

/** What is wrong with a test file besides its failed tests: it did not load, a request failed, or it wrote to the console. */
function faultsOf({ testFile, errors, logs, request404s }) {
  return [
    ...errors.map(({ message }) => message),
    ...logs.map((log) => `console output: ${log.map(String).join(' ')}`),
    ...[...(request404s ?? [])].map((url) => `not found: ${url}`),
  ].map((fault) => `${testFile}: ${fault}`);
}

/**
 * A reporter for Web Test Runner that writes the numbers of passed and failed tests to a file, as JSON.
 * A test file with faults of its own counts as one failed test more.
 */
export function resultReporter(file) {
  return {
    stop({ sessions }) {
      const result = { passed: 0, failed: 0, faults: [] };
      for (const session of sessions) {
        const faults = faultsOf(session);
        const tests = testsOf(session.testResults).filter(({ skipped }) => !skipped);
        result.passed += tests.filter(({ passed }) => passed).length;
        result.failed += tests.filter(({ passed }) => !passed).length + (faults.length > 0 ? 1 : 0);
        result.faults.push(...faults);
      }
      writeFileSync(file, JSON.stringify(result));
    },
  };
}
