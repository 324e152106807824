import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readClauses } from '../../../server/src/clauses';
import { readText } from '../../../server/src/text';
import { draw, readDrawn } from '../../support/expectations';

/** Sentences with all their restrictions drawn; those without any restrict nothing. */
const sentences: Readonly<Record<string, readonly string[]>> = {
  Chinese: [
    `不得将本模型用于任何违法或侵犯他人权益的活动。
^^^^^^^^^^^^^^^^^^^^^^^ use/field-of-use`,
    `您不得将模型用于军事用途或大规模监控。
^^^^^^^^^^^^^^^^^^^ use/field-of-use`,
    `使用本模型即表示您同意遵守可接受使用政策。
^^^^^^^^^^^^^^^^^^^^^ use/acceptable-use-policy`,
    `本模型的使用受使用政策约束。
^^^^^^^^^^^^^^ use/acceptable-use-policy`,
    `未经许可方书面授权，不得将本模型用于商业目的。
^^^^^^^^^^^^^^^^^^^^^^^ use/non-commercial`,
    `如需商业使用，请另行取得许可方的授权。
^^^^^^^^^^^^^^^^^^^ use/non-commercial`,
    `本模型权重仅限非商业用途。
^^^^^^^^^^^^^ use/non-commercial`,
    `如需商用，请联系我们。
^^^^^^^^^^^ use/non-commercial`,
    `本模型仅供学术研究之用。
^^^^^^^^^^^^ use/limited-purpose`,
    `您仅可在内部评估范围内使用本软件。
^^^^^^^^^^^^^^^^^ use/limited-purpose`,
    `如果您的产品月活跃用户超过一亿，须向许可方另行申请许可。
^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/scale-threshold`,
    `年收入超过一千万元的企业不在本许可范围之内。
^^^^^^^^^^^^^^^^^^^^^^ use/scale-threshold`,
    `本许可不适用于欧盟境内的用户。
^^^^^^^^^^^^^^^ use/excluded-parties`,
    `您不得使用本模型开发与许可方竞争的产品。
^^^^^^^^^^^^^^^^^^^^ use/competing-use`,
    `不得利用模型的输出训练或改进其他大模型。
^^^^^^^^^^^^^^^^^^^^ use/output`,
    `使用前须向许可方登记并获得批准。
^^^^^^^^^^^^^^^^ use/permission`,
    `您须先填写申请表，经批准后方可使用本模型。
^^^^^^^^^^^^^^^^^^^^^ use/permission`,
    `许可方有权随时终止本许可，且无需说明理由。
^^^^^^^^^^^^^^^^^^^^^ use/revocable`,
    `许可方可随时修改本协议，无须另行通知。
^^^^^^^^^^^^^^^^^^^ use/revocable`,
    `不得对本软件进行反编译、反汇编或反向工程。
^^^^^^^^^^^^^^^^^^^^^ study/reverse-engineering`,
    `未经许可方同意，不得公开本模型的评测结果。
^^^^^^^^^^^^^^^^^^^^^ study/benchmarking`,
    `您不得发布本软件的性能测试结果。
^^^^^^^^^^^^^^^^ study/benchmarking`,
    `您应对本模型的权重严格保密。
^^^^^^^^^^^^^^ study/confidentiality`,
    `不得披露本软件的内部资料。
^^^^^^^^^^^^^ study/confidentiality`,
    `禁止修改本模型或制作衍生作品。
^^^^^^^^^^^^^^^ modify/no-derivatives`,
    `您不得对模型进行微调。
^^^^^^^^^^^ modify/no-derivatives`,
    `您只能为研究目的修改本模型。
^^^^^^^^^^^^^^ modify/limited-modification`,
    `您须将对模型的全部修改无偿授权给许可方。
^^^^^^^^^^^^^^^^^^^^ modify/grant-back`,
    `不得移除或绕过模型的安全过滤机制。
^^^^^^^^^^^^^^^^^ modify/safeguards`,
    `您不得去除模型输出中的水印。
^^^^^^^^^^^^^^ modify/safeguards`,
    `不得向第三方分发、出租或转让本模型。
^^^^^^^^^^^^^^^^^^ share/no-redistribution`,
    `您可以分发副本，但不得收取任何费用。
^^^^^^^^^^^^^^^^^^ share/non-commercial`,
    `衍生模型的名称须以“星河”开头。
^^^^^^^^^^^^^^^^ share/naming`,
    `您须在产品页面显著位置展示“基于星河大模型构建”字样。
^^^^^^^^^^^^^^^^^^^^^^^^^^^ share/naming`,
    `您不得以托管服务的形式使用本模型为他人服务。
^^^^^^^^^^^^^^^^^^^^^^ share/hosted-service`,
    `分发前须书面通知许可方。
^^^^^^^^^^^^ share/permission`,
    `再分发本模型须事先取得许可方的书面同意。
^^^^^^^^^^^^^^^^^^^^ share/permission`,
    `您只能向其他科研人员分发数据。
^^^^^^^^^^^^^^^ share/recipients`,
    `您可以将本模型用于任何目的，包括商业用途。`,
    `分发时须保留版权声明和本许可的副本。`,
    `您可以自由修改和分发本模型。`,
    `如您违反本协议，本许可自动终止。`,
    `本软件按“原样”提供，不附带任何担保。`,
    `未经书面许可，不得使用许可方的商标。`,
    `“衍生模型”是指对本模型进行修改后得到的模型。`,
    `本协议受中华人民共和国法律管辖。`,
    `您须在修改过的文件中注明修改内容。`,
    `本许可不限制商业用途。`,
    `不得将本模型用于军事用途。
^^^^^^^^^^^^^ use/field-of-use

您须确保接收方受本协议使用限制的约束。
^^^^^^^^^^^^^^^^^^^ share/flow-down`,
  ],
  French: [
    `Il est interdit d'utiliser le modèle à des fins militaires.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/field-of-use`,
    `Vous ne pouvez pas utiliser le modèle pour harceler autrui.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/field-of-use`,
    `L'utilisation du modèle doit respecter notre politique d'utilisation acceptable.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/acceptable-use-policy`,
    `L'utilisation commerciale du logiciel est interdite.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/non-commercial`,
    `Vous ne pouvez pas utiliser le logiciel à des fins commerciales.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/non-commercial`,
    `Le modèle ne peut être utilisé qu'à des fins de recherche.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/limited-purpose`,
    `Le modèle est réservé à un usage non commercial.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/non-commercial`,
    `Vous ne devez pas utiliser les résultats pour entraîner d'autres modèles.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/output`,
    `Le concédant peut résilier la licence à tout moment et sans motif.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/revocable`,
    `Il est interdit de décompiler ou de désassembler le logiciel.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ study/reverse-engineering`,
    `Vous ne pouvez pas modifier le logiciel.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ modify/no-derivatives`,
    `Toute modification du logiciel est interdite.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ modify/no-derivatives`,
    `Vous ne pouvez pas distribuer le logiciel à des tiers.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ share/no-redistribution`,
    `Il est interdit de louer, prêter ou vendre le logiciel.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ share/no-redistribution`,
    `La redistribution est soumise à l'autorisation écrite préalable de l'auteur.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ share/permission`,
    `Vous devez vous enregistrer avant d'utiliser le modèle.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/permission`,
    `Vous devez garder le logiciel confidentiel.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ study/confidentiality`,
    `Vous ne pouvez pas contourner les mesures de sécurité du modèle.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ modify/safeguards`,
    `Vous pouvez utiliser le logiciel à toute fin, y compris commerciale.`,
    `Vous devez conserver la présente notice dans toutes les copies.`,
    `La licence prend fin si vous en violez les termes.`,
    `Le logiciel est fourni en l'état, sans garantie d'aucune sorte.`,
    `Vous pouvez modifier et redistribuer le logiciel.`,
  ],
  German: [
    `Es ist verboten, das Modell für militärische Zwecke zu nutzen.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/field-of-use`,
    `Das Modell darf nicht für militärische Zwecke verwendet werden.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/field-of-use`,
    `Die Nutzung des Modells unterliegt unserer Nutzungsrichtlinie.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/acceptable-use-policy`,
    `Die kommerzielle Nutzung der Software ist untersagt.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/non-commercial`,
    `Sie dürfen die Software nicht für kommerzielle Zwecke verwenden.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/non-commercial`,
    `Das Modell darf nur für Forschungszwecke genutzt werden.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/limited-purpose`,
    `Das Modell darf ausschließlich zu nicht-kommerziellen Zwecken verwendet werden.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/non-commercial`,
    `Sie dürfen die Ausgaben nicht zum Training anderer Modelle verwenden.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/output`,
    `Der Lizenzgeber kann diese Lizenz jederzeit ohne Angabe von Gründen kündigen.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/revocable`,
    `Sie dürfen die Software nicht dekompilieren oder disassemblieren.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ study/reverse-engineering`,
    `Das Verändern der Software ist nicht gestattet.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ modify/no-derivatives`,
    `Sie dürfen die Software nicht bearbeiten oder verändern.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ modify/no-derivatives`,
    `Sie dürfen die Software nicht an Dritte weitergeben.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ share/no-redistribution`,
    `Es ist nicht gestattet, die Software zu vermieten, zu verleihen oder zu verkaufen.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ share/no-redistribution`,
    `Die Weitergabe bedarf der vorherigen schriftlichen Zustimmung des Autors.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ share/permission`,
    `Sie müssen sich vor der Nutzung des Modells registrieren.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/permission`,
    `Sie müssen die Software vertraulich behandeln.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ study/confidentiality`,
    `Sie dürfen die Sicherheitsmaßnahmen des Modells nicht umgehen.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ modify/safeguards`,
    `Sie dürfen die Software für jeden Zweck nutzen, auch kommerziell.`,
    `Dieser Hinweis muss in allen Kopien erhalten bleiben.`,
    `Die Lizenz endet, wenn Sie gegen ihre Bedingungen verstoßen.`,
    `Die Software wird ohne jede Gewährleistung bereitgestellt.`,
    `Sie dürfen die Software verändern und weitergeben.`,
  ],
};

for (const [language, written] of Object.entries(sentences))
  describe(`clauses in ${language}`, () => {
    for (const drawn of written)
      it(drawn.split('\n')[0] ?? '', () => {
        const { text, expected } = readDrawn(drawn);
        const { clauses } = readClauses(readText(text, { format: 'plain' }), {
          register: 'license',
        });
        const found = clauses.flatMap(({ rule, span }) => (rule === null ? [] : [{ rule, span }]));
        const wanted = expected.map(({ span, label }) => ({ span, rule: label }));
        assert.equal(draw(text, found), draw(text, wanted));
      });
  });
