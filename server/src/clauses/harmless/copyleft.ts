import { harmlessKind } from './kinds';

export const copyleft = harmlessKind({
  kind: 'copyleft',
  title: 'Copyleft',
  explanation:
    'Versions that you pass on must be under the same terms, or come with their source. Everybody downstream keeps the same freedoms.',
  matches(passage) {
    return (
      (passage.has('sourceOffer') || passage.has('ourTerms')) &&
      passage.has('distribute', 'derivative') &&
      passage.has('require', 'only')
    );
  },
});
