export * from './edits';
export * from './lookup';
export * from './nodes';
export * from './parse';
export { nodesOf, styleOf } from './style';
export { isPlainText, writeEntry, writeFlow, writeItem, writeText } from './write';
export type { YamlData, YamlStyle } from './write';
