import { clauseRule, license } from '../define';
import { forbidden, near } from '../judging';

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
    for (const service of forbidden(passage, 'host')) {
      const offer = near(passage, service, 12, 'distribute', 'host', 'use', 'sell', 'recipient');
      if (offer && offer !== service)
        return {
          message: 'Forbids offering the work to others as a service.',
          evidence: [service, offer],
        };
    }
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
