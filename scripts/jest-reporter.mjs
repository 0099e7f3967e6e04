/** Ends the run with a plain line that any CI can read: "12 passed, 0 failed". */
export default class PlainReporter {
  #byName;

  constructor({ testNamePattern }) {
    this.#byName = Boolean(testNamePattern);
  }

  onRunComplete(_contexts, { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites, testResults }) {
    const broken = testResults.filter(({ testExecError, failureMessage, numFailingTests }) => testExecError ?? (failureMessage && numFailingTests === 0)).length;
    const failed = numFailedTests + Math.max(broken, numFailedTestSuites > 0 && numFailedTests === 0 ? 1 : 0);
    const why = this.#byName ? 'their names do not fit, or they ask what is not here' : 'they ask what is not here';
    const skipped = numPendingTests > 0 ? `${numPendingTests} skipped: ${why}\n` : '';
    process.once('exit', () => process.stdout.write(`${skipped}${numPassedTests} passed, ${failed} failed\n`));
  }
}
