import { placeholder } from '../snippets/index';
import type { CardPlan } from './questions';

/** How the model is loaded, where its library is known. */
export function usageSection({ facts, bases, relation }: CardPlan, id: string | undefined): string {
  const name = id ?? '.';
  const code = loading(facts.library, name, relation === 'adapter' ? bases[0] : undefined);
  const body =
    code === undefined
      ? placeholder('code that loads and runs it')
      : `\`\`\`python\n${code}\n\`\`\``;
  return `## How to Get Started with the Model\n\n${body}`;
}

function loading(
  library: string | undefined,
  id: string,
  base: string | undefined,
): string | undefined {
  switch (library) {
    case 'transformers':
      return `from transformers import pipeline\n\nmodel = pipeline(model="${id}")`;
    case 'sentence-transformers':
      return `from sentence_transformers import SentenceTransformer\n\nmodel = SentenceTransformer("${id}")`;
    case 'diffusers':
      return `from diffusers import DiffusionPipeline\n\npipeline = DiffusionPipeline.from_pretrained("${id}")`;
    case 'peft':
      return base === undefined
        ? undefined
        : `from peft import PeftModel\nfrom transformers import AutoModelForCausalLM\n\nbase = AutoModelForCausalLM.from_pretrained("${base}")\nmodel = PeftModel.from_pretrained(base, "${id}")`;
    case undefined:
    default:
      return undefined;
  }
}
