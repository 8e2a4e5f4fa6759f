/** Single forms that no rule brings to the others, folded, by the stem they share with them. */
export const irregularForms: Readonly<Record<string, string>> = {
  ...forms('ps', 'pes psa psu psovi psem psi psy psum psech'),
  ...forms('den', 'den dne dni dnem dny dnu dnum dnech dnes'),
  ...forms('ves', 'ves vsi vsim vsich vsemi'),
  ...forms('as', 'as ase'),
  ...forms('obec', 'obecni obecniho obecnimu obecnim obecnich obecnimi'),
  ...forms('brh', 'brezich'),
  ...forms('mzd', 'mzda mzdy mzde mzdu mzdou mezd mzdam mzdach mzdami'),
  ...forms('rezim', 'rezimu'),
  ...forms('radim', 'radimu'),
  ...forms('osa', 'osa osy osu osou osam osach osami'),
  ...forms('skl', 'sklo skla sklu skle sklem skel sklum sklech skly'),
  ...forms('hra', 'hra hry hre hru hrou her hram hrach hrami'),
  ...forms('najm', 'najem'),
  ...forms('pronajm', 'pronajem'),
  ...forms('podnajm', 'podnajem'),
  ...forms('prijm', 'prijem'),
  ...forms('zajm', 'zajem'),
  ...forms('pojm', 'pojem'),
  ...forms('form', 'forem'),
  ...forms('firm', 'firem'),
  ...forms('norm', 'norem'),
  ...forms('farm', 'farem'),
  ...forms('reform', 'reforem'),
  ...forms('platform', 'platforem'),
  ...forms('pasm', 'pasem'),
};

function forms(stem: string, words: string): Record<string, string> {
  return Object.fromEntries(words.split(' ').map((word) => [word, stem]));
}
