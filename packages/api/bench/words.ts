/** Czech words of descriptions of municipal data, roughly by how often they occur; own list. */
export const words = `
obce města přehled údaje úřad evidence seznam území správa systém veřejné místní roku jednotlivých služby objekty městské
informace podle budovy majetek projekt rozpočet výdaje příjmy smlouvy dotace zakázky faktury školy děti žáci hřiště sportoviště park
zeleň stromy odpad nádoby kontejnery svoz sběrný dvůr třídění parkování parkoviště vozidla doprava silnice ulice chodníky cyklostezky
přechody křižovatky mosty zastávky linky autobusy tramvaje jízdní řády nehody kamery měření senzory teplota ovzduší hluk voda vodovod
kanalizace plyn elektřina energie teplo spotřeba osvětlení lampy stožáry mapa hranice parcely katastr pozemky stavby územní plán
povolení řízení rozhodnutí vyhláška usnesení zastupitelstvo rada komise volby okrsky obyvatelstvo věk senioři rodiny sociální péče
pečovatelské zdravotnictví lékaři ordinace nemocnice lékárny kultura knihovna muzeum divadlo památky kostely hřbitov hroby poplatky
psi daně pokuty přestupky policie hasiči krizové povodně riziko studny prameny řeky rybníky potoky lesy louky půda ochrana příroda
chráněné biotopy druhy ptáci včelstva zemědělství farmáři trhy tržnice obchod podnikatelé živnosti provozovny restaurace ubytování
turisté turistické cíle naučné stezky rozhledny vyhlídky informační centrum lavičky fontány kašny toalety pítka defibrilátory wifi
internet síť optické kabely vysílače antény výtahy bezbariérové přístupy ortofoto výškopis model terénu letecké snímky skenování
archiv dokumenty listiny matrika sbírky fotografie historie kronika spolky sdružení dobrovolníci granty soutěže akce kalendář program
vzdělávání kurzy jesle školky jídelny zápis kapacity docházka výsledky ankety stížnosti podněty závady opravy údržba úklid sníh posyp
zimní letní koupaliště bazény stadion kluziště tělocvičny byty nájemné bytový fond ceny nemovitosti rekonstrukce investice úvěry dluh
pohledávky závazky účetnictví výkaz rozvaha zaměstnanci platy organizace příspěvkové společnosti podíly pojištění škody události
hlášení dispečink zásahy výjezdy záchranná stanice útulek veterinární deratizace nebezpečné skládky černé ekologie emise prach pyl
klima sucho srážky sněhová pokrývka vítr sluneční panely fotovoltaika kotle zateplení audity průkazy nabíjecí dobíjecí sdílená kola
koloběžky taxi přívoz letiště nádraží železnice tratě přejezdy tunely lávky schody zábradlí značky dopravní semafory uzavírky výkopy
objížďky reklamní plochy billboardy vývěska deska oznámení záměry prodej pronájem výpůjčka věcná břemena geodetické body zaměření
adresní místa čísla popisná názvy orientační signál pokrytí dostupnost vzdálenost izochrony hustota struktura nezaměstnanost
vyloučené lokality prevence drogy kriminalita bezpečnost strategie koncepce studie analýza průzkum dotazník ukazatele indikátory
statistika časová řada kvartální měsíční denní hodinové okamžité archivní historické aktuální předběžné souhrnné podrobné anonymizované
`
  .trim()
  .split(/\s+/);

/** Things that datasets are about: beginnings of titles. */
export const subjects = `
Dětská hřiště|Rozpočet obce|Nádoby na tříděný odpad|Parkovací místa|Úřední deska|Veřejné osvětlení|Kvalita ovzduší|Evidence smluv
Seznam zakázek|Přehled dotací|Městská zeleň|Pasport komunikací|Cyklostezky|Zastávky veřejné dopravy|Jízdní řády|Dopravní nehody
Uzavírky silnic|Územní plán|Technická mapa|Katastr nemovitostí|Pozemky ve vlastnictví obce|Budovy ve vlastnictví obce|Bytový fond
Základní školy|Mateřské školy|Školní jídelny|Lékaři a lékárny|Sociální služby|Sportoviště|Koupaliště|Kulturní akce|Knihovna|Památky
Hřbitov a hrobová místa|Místní poplatky|Evidence psů|Závady hlášené občany|Svoz komunálního odpadu|Sběrné dvory|Spotřeba energie
Vodovodní síť|Kanalizační síť|Hluková mapa|Povodňový plán|Studny a prameny|Stromy a aleje|Lavičky a koše|Kamerový systém|Senzory teploty
Dobíjecí stanice|Sdílená kola|Turistické cíle|Naučné stezky|Usnesení zastupitelstva|Vyhlášky a nařízení|Volební okrsky|Počet obyvatel
Adresní místa|Mosty a lávky|Dopravní značení|Semafory|Zimní údržba|Letecké snímky|Archiv stavebního úřadu|Matrika|Docházka žáků
Mzdy zaměstnanců|Faktury|Rozvaha|Strategický plán|Anketa spokojenosti|Krizové plánování|Mapa kriminality|Reklamní plochy|Tržiště
`
  .trim()
  .split(/[|\n]/);

/** Words that stand in about half of all descriptions. */
export const broadWords = ['data', 'samospráva'] as const;
