// A reporter for `node --test`: failures in full, skipped tests with their reasons, and a last line
// of JSON with the counts.

function* describeError(error, indent) {
  const cause = error?.cause ?? error;
  const text = cause?.stack ?? cause?.message ?? String(cause);
  for (const line of String(text).split('\n').slice(0, 40)) yield `${indent}${line}\n`;
}

export default async function* report(source) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const path = [];
  for await (const { type, data } of source) {
    if (type === 'test:start') path[data.nesting] = data.name;
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    if (type === 'test:diagnostic' && data.nesting > 0) yield `    ${data.message}\n`;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const suite = data.details.type === 'suite';
    const name = [...path.slice(0, data.nesting), data.name].join(' > ');
    if (data.skip !== undefined) {
      counts.skipped++;
      yield `  SKIPPED ${name}: ${data.skip === true ? 'no reason given' : data.skip}\n`;
    } else if (type === 'test:pass') {
      if (!suite) counts.passed++;
    } else if (!suite || data.details.error?.failureType !== 'subtestsFailed') {
      counts.failed++;
      yield `  FAILED ${name} (${data.file ?? ''})\n`;
      yield* describeError(data.details.error, '    ');
    }
  }
  yield `${JSON.stringify(counts)}\n`;
}
