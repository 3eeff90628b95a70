import { describe, expect, test } from 'vitest';
import { elements, rows, words } from '../fixtures/read-html.ts';
import { renderedExample } from '../fixtures/render-example.ts';

const tree = await renderedExample();
const item = (id: string) => elements(tree, 'article').find((each) => elements(each, `#${id}`).length > 0)!;

describe('a goal', () => {
  test('asks its questions one level below its title, and labels indicators one below that', () => {
    const headings = elements(item('maal-1')).filter(({ tagName }) => /^h\d$/.test(tagName));
    expect(headings.map((heading) => `${heading.tagName} ${words(heading)}`)).toEqual([
      'h4 Mål 1 Styringsdata – MinPortal Social & Sundhed',
      'h5 Hvilket resultat vil vi opnå i 2023?',
      'h5 Hvordan bidrager det til at nå de politisk godkendte effektmål?',
      'h5 Hvordan måles og dokumenteres målopfyldelsen og hvem gør det?',
      'h6 Indikatorer',
      'h6 Milepæle',
      'h5 Kræver dette mål samarbejde med andre centerområder?',
    ]);
  });

  test('shows indicators with the unit apart where baseline and target agree on it', () => {
    expect(rows(elements(item('maal-1'), 'table')[0]!)).toEqual([
      ['Det måler vi', 'Udgangspunkt', 'Mål', 'Enhed'],
      ['Portalen er bygget og i drift', 'Nej', 'Ja', ''],
      ['Ledere med adgang til data2023 · Kilde: MinPortal Social & Sundhed', '0', 'præcis 3', 'ledere'],
    ]);
    expect(rows(elements(item('maal-2'), 'table')[0]!).slice(1)).toEqual([
      ['Sygefravær2023', '6,72022', 'højst 6,0', '%'],
      ['Opfyldte parametre3. kvartal 2023 · Kilde: Selvevaluering', 'Kan ikke opgøres', 'mindst 9 af 10', 'parametre'],
      ['Borgernes tilfredshed', 'UDFYLDES', 'følges', 'point'],
    ]);
    expect(words(item('maal-2'))).toContain('Opgøres for hver enhed: Boenhed Stubbæk og Botilbud Bjerggade.');
  });

  test('shows the value that a fall comes to, and no column for what is missing', () => {
    expect(rows(elements(item('maal-3'), 'table')[0]!)[1]).toEqual([
      'Kørte kilometer i tjenestebiler og egne bilerJanuar–oktober 2023',
      '117.084januar–oktober 2022',
      'fald på 2 %højst 114.742',
      'km',
    ]);
    expect(rows(elements(item('indsats-2'), 'table')[0]!)).toEqual([
      ['Det måler vi', 'Mål'],
      ['Pjecen er skrevet', 'Ja'],
    ]);
  });

  test('shows milestones by date, with the document that goes with them', () => {
    expect(elements(elements(item('maal-1'), '.dates')[0]!, 'li').map(words)).toEqual([
      '31. marts 2023 Centerets ønsker til indholdet er afleveret Vedlægges midtvejsopfølgningen',
      '30. september 2023 Tallene i portalen er kontrolleret mod egne data',
    ]);
  });

  test('gives a table both columns where it needs them', () => {
    expect(elements(item('maal-3'), '.wide').map((row) => words(row).slice(0, 7))).toEqual(['Tabel 9']);
    expect(elements(item('maal-2'), '.wide')).toEqual([]);
  });
});
