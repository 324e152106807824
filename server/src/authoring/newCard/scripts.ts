const call =
  /\bload_dataset\(\s{0,20}(?:path\s{0,5}=\s{0,5})?["']([\w.-]{1,100}(?:\/[\w.-]{1,100})?)["']/g;

/** Loaders that take files instead of a data set's id. */
const formats: ReadonlySet<string> = new Set([
  'arrow',
  'audiofolder',
  'csv',
  'imagefolder',
  'json',
  'pandas',
  'parquet',
  'text',
  'webdataset',
  'xml',
]);

/** The Hub ids of the data sets that a script or notebook loads, in order. */
export function datasetsInScript(source: string): string[] {
  // A notebook is JSON, in which quotes are escaped.
  const text = source.replaceAll('\\"', '"');
  return [...text.matchAll(call)].flatMap(([, id]) =>
    id === undefined || formats.has(id) ? [] : [id],
  );
}
