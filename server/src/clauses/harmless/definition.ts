import { isDefinition } from '../judging/index';
import { harmlessKind } from './kinds';

export const definition = harmlessKind({
  kind: 'definition',
  title: 'Definition',
  explanation: 'Says what a word means in this text.',
  matches(passage) {
    return isDefinition(passage);
  },
});
