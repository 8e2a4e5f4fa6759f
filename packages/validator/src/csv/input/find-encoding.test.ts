import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { checkCsv } from '../check-csv.ts';
import { findEncoding } from './find-encoding.ts';
import { TextReader } from './text-reader.ts';

const tables = {
  czech:
    'název;ulice;obec;poznámka\nZákladní škola Žďár;Příčná 12;Žďár nad Sázavou;otevřeno denně\nMateřská škola;Květná 3;Štítary;zavřeno v červenci\n',
  czechWithNames:
    'firma;sídlo\nMüller & Söhne, s. r. o.;Šumperk\nKöhler Groß;Děčín\nJürgen Fröhlich;Ústí nad Labem\nBäckerei Schröder;Cheb\n',
  slovak: 'názov;ulica;obec\nZákladná škola;Štúrova 12;Ľubeľa\nMaterská škola;Kĺzavá 3;Vŕbové\nKultúrny dom;Poštová 8;Nová Baňa\n',
  polish: 'nazwa;ulica;gmina\nSzkoła podstawowa;Żółkiewskiego 12;Łódź\nPrzedszkole;Świętokrzyska 3;Będzin\nDom kultury;Główna 8;Wąchock\n',
  german:
    'Name;Straße;Gemeinde;Bemerkung\nGrundschule Süd;Königstraße 12;München;täglich geöffnet\nJugendhaus;Mühlweg 8;Köln;Kurse für Mädchen\n',
  french:
    'nom;rue;commune;remarque\nÉcole élémentaire;rue de la République 12;Orléans;fermée en août\nMédiathèque;allée des Érables 3;Besançon;ouverte après 9 h\n',
  danish: 'navn;gade;kommune;bemærkning\nFolkeskole;Østergade 12;København;åbent hver dag\nBørnehave;Søvej 3;Århus;lukket på søndage\n',
  ukrainian:
    'назва;вулиця;громада;примітка\nПочаткова школа;Шевченка 12;Київ;відчинено щодня\nДитячий садок;Лісова 3;Львів;зачинено в серпні\n',
  russian: 'название;улица;город\nНачальная школа;Ленина 12;Москва\nДетский сад;Лесная 3;Тверь\nДом культуры;Главная 8;Псков\n',
  korean:
    '이름,주소,비고\n서울초등학교,서울특별시 종로구 12,매일 개방\n유치원,부산광역시 해운대구 3,팔월 휴관\n도서관,대구광역시 중구 8,똠방각하 펲시콜라\n',
  japanese:
    '名称,住所,備考\n第一小学校,東京都千代田区12,毎日開館しています\n幼稚園,大阪府大阪市北区3,八月は休館です\n図書館,京都府京都市8,こどもの教室\n',
  chinese: '名称,地址,备注\n第一小学,北京市朝阳区12号,每天开放\n幼儿园,上海市浦东新区3号,八月关闭\n图书馆,广州市天河区8号,青少年课程\n',
  taiwanese: '名稱,地址,備註\n第一小學,臺北市中正區12號,每天開放\n幼兒園,高雄市左營區3號,八月關閉\n圖書館,臺中市西區8號,青少年課程\n',
} as const;

const written = [
  ['czech', 'windows-1250'],
  ['czech', 'ISO-8859-2'],
  ['czech', 'IBM852'],
  ['czech', 'x-mac-ce'],
  ['czechWithNames', 'windows-1250'],
  ['czechWithNames', 'ISO-8859-2'],
  ['slovak', 'windows-1250'],
  ['slovak', 'ISO-8859-2'],
  ['polish', 'windows-1250'],
  ['polish', 'ISO-8859-2'],
  ['polish', 'IBM852'],
  ['german', 'windows-1252'],
  ['french', 'windows-1252'],
  ['danish', 'windows-1252'],
  ['ukrainian', 'windows-1251'],
  ['russian', 'windows-1251'],
  ['russian', 'KOI8-R'],
  ['korean', 'EUC-KR'],
  ['japanese', 'Shift_JIS'],
  ['japanese', 'EUC-JP'],
  ['chinese', 'GB18030'],
  ['taiwanese', 'Big5'],
] as const;

const names: Readonly<Record<string, string>> = { 'EUC-KR': 'cp949', Shift_JIS: 'cp932', 'x-mac-ce': 'maccenteuro' };
const spell = (text: string, encoding: string) => iconv.encode(text, names[encoding] ?? encoding);

test.each(written)('%s text in %s is told and read', (language, encoding) => {
  const bytes = spell(tables[language], encoding);
  const found = findEncoding(bytes, true);
  expect(found.encoding).toBe(encoding);
  const reader = new TextReader(found);
  // Pieces of seven bytes end within characters.
  const pieces = Array.from({ length: Math.ceil(bytes.length / 7) }, (_, at) => bytes.subarray(at * 7, at * 7 + 7));
  const text = pieces.map((piece) => reader.read(piece, false).toString()).join('') + reader.read(new Uint8Array(), true).toString();
  expect(text).toBe(tables[language]);
});

test.each([
  ['one accented name', 'název;počet\nRené;1\n'],
  ['signs only', 'rozloha;m²\nles;12\n– „celkem“;5\n'],
  ['German names only, few', 'nazev;pocet\nMüller;1\n'],
])('%s stays windows-1250', (_, text) => {
  expect(findEncoding(iconv.encode(text, 'windows-1250'), true).encoding).toBe('windows-1250');
});

test('a Korean table is read whole, and its encoding is a fault as any but UTF-8', async () => {
  const rows = tables.korean + '시청,대전광역시 3,매일 개방\n'.repeat(20);
  const report = await checkCsv(spell(rows, 'EUC-KR'));
  expect(report).toMatchObject({ rows: 23, dialect: { encoding: 'EUC-KR', delimiter: ',' } });
  expect(report.columns.map(({ name }) => name)).toEqual(['이름', '주소', '비고']);
  expect(report.findings.map(({ check }) => check)).toContain('encoding-utf8');
});
