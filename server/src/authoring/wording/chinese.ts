import type { Wording } from '../snippets/index';

/** The clauses of `wording` for drafts in Chinese, with places for what a draft calls work, reader and licence. */
export const chineseWording: Readonly<Record<Wording, string>> = {
  grant:
    '特此免费授予任何人为任何目的（包括商业目的）使用、研究、复制、修改和分发{work}的权利，无论是否经过修改。',
  grantCopyleft:
    '特此免费授予任何人为任何目的使用、研究、复制、修改和分发{work}的权利；{you}分发{work}或其衍生作品时，应当以{license}的条款授权。',
  copyleft: '{you}分发{work}或其衍生作品时，应当以{license}的条款授权所分发的全部内容。',
  noticeOfChange: '{you}可以修改{work}并分发修改后的版本，但应当在其中显著注明修改的内容和日期。',
  attribution: '{you}分发的每份{work}副本均应当保留原有的版权声明、许可声明和署名声明。',
  licenseCopy: '{you}应当向{work}的每位接收者提供{license}的副本。',
  outputs: '许可方不对{work}的输出主张任何权利，{license}也不对输出的使用附加任何条件。',
  study: '{you}可以为任何目的研究、测试和检验{work}，并公开所得的结果。',
  perpetual: '{license}授予的权利是永久且不可撤销的，仅在{you}违反其条款且未在三十日内纠正时终止。',
  patent:
    '每位贡献者授予{you}永久、全球、免费的专利许可，以制造、使用、销售、许诺销售和进口{work}。若{you}就{work}提起专利侵权诉讼，{license}授予{you}的专利许可自起诉之日起终止。',
  warranty:
    '{work}按“原样”提供，不附带任何明示或默示的保证。作者或版权持有人不对因{work}或其使用而产生的任何索赔、损害或其他责任负责。',
};
