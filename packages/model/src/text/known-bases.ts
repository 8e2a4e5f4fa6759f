/**
 * Bases of words, folded, by the stem of their forms, where rules fail: a base of one meaning must not be cut to that
 * of another (`budov` → `bud`), the base changes (`dum`, `dom`), or another word is used for the same thing. A base is
 * what is left of a word after any step of `stem`, so its case forms need not be listed.
 */
export const knownBases: Readonly<Record<string, string>> = {
  // would be cut into another word
  ...keep('budov obnov osnov podkov ostrov stanov domov knihovn hrbitov'),
  ...keep('seznam zaznam vyznam program reklam rezim chlum radim vyzkum pruzkum term'),
  ...keep('bezn predn presn mezn horn hlavn obecn vlastn spolecn cestn opravnen brez'),
  ...keep('ledn brezn dubn kvetn cervn srpn rijn'),
  ...keep('lekarn cukrarn teplarn elektrarn cistirn bazen token druzstv'),
  // the base changes
  ...base('obec', 'obec obc'),
  ...base('system', 'system syst'),
  ...base('problem', 'problem probl'),
  ...base('dum', 'dum dom'),
  ...base('vuz', 'vuz voz'),
  ...base('stul', 'stul stol'),
  ...base('dvur', 'dvur dvor'),
  ...base('dite', 'dit ditet det detsk'),
  ...base('zvir', 'zvir zviret zvirat'),
  ...base('clovek', 'clovek clovec lid lidsk'),
  ...base('rok', 'rok roc'),
  ...base('rek', 'rek rec'),
  ...base('tok', 'tok toc'),
  ...base('trh', 'trh trz'),
  ...base('jih', 'jih jiz'),
  ...base('zak', 'zak zac'),
  ...base('smlouv', 'smlouv smluv'),
  ...base('louk', 'louk louc luk luc'),
  ...base('houb', 'houb hub'),
  ...base('vetr', 'vitr vetr'),
  ...base('tem', 'tem temat'),
  ...base('schem', 'schem schemat'),
  ...base('klim', 'klim klimat'),
  ...base('cykl', 'cykl cyklus'),
  ...base('znack', 'znack znacn'),
  // another word for the same
  ...base('aut', 'aut automobil'),
  ...base('parkovist', 'parkovist parking'),
  ...base('skolk', 'skolk materink'),
  ...base('jtsk', 'jtsk sjtsk'),
};

function keep(bases: string): Record<string, string> {
  return Object.fromEntries(bases.split(' ').map((item) => [item, item]));
}

function base(stem: string, bases: string): Record<string, string> {
  return Object.fromEntries(bases.split(' ').map((item) => [item, stem]));
}
