/** What is said about protection on the command line, as commander names it. */
export interface AnswerOptions {
  readonly people?: string;
  readonly protectedByLaw?: string;
  readonly harm?: string;
  readonly mandatoryOpen?: string;
  readonly personalData?: string;
  readonly block?: readonly string[];
  readonly cia?: readonly number[];
  readonly tlp?: string;
  readonly access?: string;
  readonly embargo?: string;
}

type Values = Readonly<Record<string, unknown>>;

/** A passport with what the command line says about protection over it; parts that nothing is said about stay away. */
export function withAnswers(passport: Values, options: AnswerOptions): Values {
  const { people, protectedByLaw, harm, mandatoryOpen, personalData, block, cia, tlp, access, embargo } = options;
  const before = partOf(passport, 'security');
  const [confidentiality, integrity, availability] = cia ?? [];
  const security = merged(before, {
    answers: merged(partOf(before, 'answers'), { people, protectedByLaw, harm, mandatoryOpen }),
    personalData,
    blocks: block?.map((kind) => ({ kind })),
    cia: cia && { ...partOf(before, 'cia'), scheme: '409/2025', confidentiality, integrity, availability },
    tlp,
  });
  return merged(passport, { security, access: merged(partOf(passport, 'access'), { rights: access, embargoUntil: embargo }) }) ?? {};
}

function partOf(values: Values, name: string): Values {
  const part = values[name];
  return typeof part === 'object' && part !== null && !Array.isArray(part) ? (part as Values) : {};
}

/** Both, of the same name the latter; `undefined` when nothing is said. */
function merged(values: Values, given: Values): Values | undefined {
  const said = Object.entries(given).filter(([, value]) => value !== undefined);
  const all = { ...values, ...Object.fromEntries(said) };
  return Object.keys(all).length > 0 ? all : undefined;
}
