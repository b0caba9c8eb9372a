import { writeFileSync } from 'node:fs';
import { reasonOf } from './browsers/skipped-tests.mjs';

/** In a page of several files, each file is a suite with its name. */
const FILE = /^tests\/\S+\.test\.ts /;

/** The tests of a suite, each with the names of the suites around it. */
function testsOf(suite, around = []) {
  if (!suite) return [];
  return [
    ...suite.tests.map((test) => ({ ...test, name: [...around, test.name].join(' ') })),
    ...suite.suites.flatMap((inner) => testsOf(inner, [...around, inner.name])),
  ];
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
 * A reporter for Web Test Runner that writes the numbers of passed and failed tests, and which were left out and why, to a file, as JSON.
 * A test file with faults of its own counts as one failed test more.
 */
export function resultReporter(file) {
  return {
    stop({ sessions }) {
      const result = { passed: 0, failed: 0, faults: [], skippedTests: [] };
      for (const session of sessions) {
        const all = testsOf(session.testResults);
        const tests = all.filter(({ skipped }) => !skipped);
        const skippedTests = all
          .filter(({ skipped }) => skipped)
          .map(({ name }) => ({ name: name.replace(FILE, ''), reason: reasonOf(session.testFile, name) }));
        const faults = [
          ...faultsOf(session),
          ...skippedTests
            .filter(({ reason }) => !reason)
            .map(({ name }) => `${session.testFile}: left out without a reason: ${name}`),
        ];
        result.passed += tests.filter(({ passed }) => passed).length;
        result.failed += tests.filter(({ passed }) => !passed).length + (faults.length > 0 ? 1 : 0);
        result.faults.push(...faults);
        result.skippedTests.push(...skippedTests.filter(({ reason }) => reason));
      }
      writeFileSync(file, JSON.stringify(result));
    },
  };
}
