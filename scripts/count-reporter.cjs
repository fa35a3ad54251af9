/** Jest reporter: the run's last line says how many tests passed and failed. */
class CountReporter {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const line = `${results.numPassedTests} passed, ${failed} failed`;
    process.on('exit', () => process.stdout.write(`${line}\n`));
  }
}

module.exports = CountReporter;
