/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * Reads the editor suite's lines (TAP) among everything else that an editor says, prints and
 * counts them.
 * @param {string} host whose lines they are
 * @returns {{ counts: Counts, read: (line: string) => void }}
 */
export function tapReader(host) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const read = (line) => {
    const result = /(?:^|\s)((not )?ok \d+ - .*)$/.exec(line);
    if (!result) {
      const comment = /(?:^|\s)(# .*)$/.exec(line);
      if (comment) console.log(`    ${comment[1]}`);
      return;
    }
    const skipped = result[1].includes(' # SKIP ');
    counts[result[2] ? 'failed' : skipped ? 'skipped' : 'passed']++;
    console.log(`  ${host}: ${skipped ? 'SKIPPED ' : ''}${result[1]}`);
  };
  return { counts, read };
}
