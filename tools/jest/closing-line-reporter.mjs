/** Prints, last of all, one plain line that counts every test of every suite: what CI and people look for. */
export default class ClosingLineReporter {
  onRunComplete(_contexts, results) {
    const brokenSuites = results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    process.on('exit', () => {
      process.stdout.write(
        `${results.numPassedTests} passed, ${results.numFailedTests + brokenSuites} failed, ${skipped} skipped\n`,
      );
    });
  }
}
