import { clauseRule, license } from '../define';
import { before, forbidden, near } from '../judging/index';
import type { Hit } from '../lexicon/index';
import type { Passage } from '../passage';

/** Serving others with the work: what is offered, and as what. */
function serving(passage: Passage): readonly [Hit, Hit] | undefined {
  for (const service of passage.all('service', 'host')) {
    if (!passage.isOwn(service)) continue;
    const serve = near(passage, service, 12, 'serve');
    if (serve && before(passage, serve, 3, 'licensor')) continue;
    // "… an interface also provided by others".
    if (serve && passage.norm(serve.last) === 'by') continue;
    if (serve && near(passage, service, 16, 'served', 'model')) return [serve, service];
  }
  return undefined;
}

function isCalledService(passage: Passage, service: Hit): boolean {
  return (
    ['service', 'services', 'saas', 'basis'].includes(passage.norm(service.last - 1)) &&
    service.last - service.first > 1
  );
}

/** Serving others only with leave, for money, or with the source of much else. */
function isBurdened(passage: Passage): boolean {
  const agreement = passage.tokens.some(({ norm }) => norm === 'agreement') && passage.has('gate');
  if (agreement || passage.has('consent', 'pay'))
    return passage.has('require', 'forbidden', 'gate');
  return (
    passage.has('require') &&
    passage.tokens.some(({ norm }) => ['entire', 'stack', 'infrastructure'].includes(norm))
  );
}

export default clauseRule({
  id: 'share/hosted-service',
  title: 'Forbids or burdens offering it as a service',
  takes: 'It forbids or burdens offering the work to others as a hosted or managed service.',
  from: 'Hosting providers, platforms, and everybody who lets others use what they run.',
  instead:
    'OSI-approved licences allow it; the AGPL at most asks for the source to be offered to the users.',
  examples: license(
    `You may not offer the Software to third parties as a hosted service.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ share/hosted-service`,
    `You may not provide the Software to others as a managed service.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ share/hosted-service`,
    `You may offer the Software as a hosted service.`,
    `The hosted service is run by our company.`,
  ),
  inDefinitions: true,
  inUseLists: true,
  judge(passage) {
    // "… may not use it except in compliance with the Streaming Service Licence".
    if (passage.has('exceptAsProvided') && !passage.has('served')) return undefined;
    for (const service of forbidden(passage, 'host')) {
      const offer = near(passage, service, 12, 'distribute', 'host', 'use', 'sell', 'recipient');
      if (offer && offer !== service)
        return {
          message: 'Forbids offering the work to others as a service.',
          evidence: [service, offer],
        };
    }
    const served = serving(passage);
    const [banned] = served?.filter((hit) => passage.mood(hit) === 'forbidden') ?? [];
    if (
      served &&
      banned &&
      (isCalledService(passage, served[1]) || near(passage, banned, 24, 'served'))
    )
      return { message: 'Forbids offering the work to others as a service.', evidence: served };
    if (served && isBurdened(passage))
      return { message: 'Burdens offering the work to others as a service.', evidence: served };
    const service = passage
      .all('host')
      .find((hit) => passage.isOwn(hit) && passage.norm(hit.last - 1) === 'service');
    if (
      service &&
      passage.norm(service.last - 2) === 'a' &&
      passage.has('require') &&
      near(passage, service, 16, 'distribute', 'recipient')
    )
      return { message: 'Burdens offering the work to others as a service.', evidence: [service] };
    return undefined;
  },
});
