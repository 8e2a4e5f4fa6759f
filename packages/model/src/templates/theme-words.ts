/**
 * Words of titles and of columns that tell the theme of data, by codes of `data-theme`; Czech and English, our own choice. A word
 * that several themes share tells none and is left out, so the order does not matter.
 */
export const themeWords: Readonly<Record<string, string>> = {
  AGRI: 'zemědělství pozemek lesy honitba chov plodina půda farma agriculture crop farm fishery forest livestock soil',
  ECON:
    'rozpočet výdaje příjmy faktura částka úhrada platba účet účetní doklad paragraf dotace daň poplatek dodavatel zakázka měna cena majetek ' +
    'čerpání dph budget expenditure expense spending revenue invoice amount payment supplier merchant price product currency ratepayer debit ' +
    'purchase sales tax grant cost procurement',
  EDUC:
    'škola školka mateřská základní žák student studium kapacita vzdělávání knihovna muzeum divadlo kino kultura sport sportoviště hřiště ' +
    'koncert akce památka turistika vstupné school education pupil library museum theatre sport culture ticket playground monument tourism',
  ENER: 'energie elektřina plyn teplo spotřeba kwh mwh fotovoltaika elektrárna kotelna energy electricity gas heating photovoltaic',
  ENVI:
    'odpad kontejner strom zeleň dřevina druh ovzduší voda hluk teplota srážky vlhkost pm10 pm2 no2 o3 sběrný vítr klima ' +
    'waste recycling tree species air diffusion wind temperature rainfall noise emission pollution humidity climate',
  GOVE:
    'úřad úřední deska vyvěšení zastupitelstvo rada usnesení volby hlasování agenda smlouva ovm formulář ' +
    'minister government election council directorate department organisation organization statutory vote',
  HEAL: 'zdraví nemocnice lékař lékárna pacient defibrilátor očkování nemoc health hospital patient doctor pharmacy disease vaccination',
  INTR: 'velvyslanectví konzulát zahraničí embassy consulate abroad',
  JUST: 'policie kriminalita přestupek trestný vyhláška soud hasiči police crime offence arrest detention court prison fire',
  REGI:
    'obec okres kraj katastr parcela ulice území adresa adresní psč souřadnice kodobce nazobce kodcobce nazcobce kodokresu nazokresu kodkraj ' +
    'nazevkraj lau lau1 lau2 nuts ruian country county counties city cities municipality region district postcode zip latitude longitude ' +
    'coordinates countrycode address street',
  SOCI: 'obyvatelé narození věk pohlaví rodina domácnost sociální bydlení senior population birth age gender household housing people',
  TECH: 'výzkum výzkumník vědecký experiment měření senzor research scientific sensor gene timestep trial simulation',
  TRAN:
    'doprava parkování parkoviště silnice komunikace zastávka jízdní linka vozidlo auto most cyklostezka nehoda uzavírka mhd vlak ' +
    'traffic transport parking road vehicle route bus train speed accident',
};
