import { describe, expect, it } from '@jest/globals';
import { findKnownNames } from './known-names.js';

const find = (text: string, knownNames: string[] = []) =>
  findKnownNames(text, knownNames).map(({ start, end }) => text.slice(start, end));

describe('known names are found', () => {
  it.each([
    ['Marko Virtanen', 'Marko Virtanen'],
    ['Marko Virtanen', 'Virtasen'],
    ['Marko Virtanen', 'Virtaselle'],
    ['Marko Virtanen', 'Virtaset'],
    ['Marko Virtanen', 'Virtasta'],
    ['Marko Virtanen', 'Markolle'],
    ['Marko Virtanen', 'Markoa'],
    ['Marko Virtanen', 'markokin'],
    ['Marko Virtanen', 'MARKON'],
    ['Virtanen, Marko', 'virtasen marko'],
    ['Matti Lahti', 'Matin'],
    ['Matti Lahti', 'Lahden'],
    ['Matti Lahti', 'Lahdelle'],
    ['Pekka Mäki', 'Pekalta'],
    ['Pekka Mäki', 'Mäen'],
    ['Pekka Koivumäki', 'koivumäelle'],
    ['Antti Koivuniemi', 'koivuniemen'],
    ['Heikki Leppäkoski', 'Heikin'],
    ['Heikki Leppäkoski', 'leppäkosken'],
    ['Tuomas Hannula', 'Tuomaksen'],
    ['Markus Hannula', 'Markukselle'],
    ['Markus Hannula', 'Markusta'],
    ['Markus Hannula', 'Hannulassa'],
    ['Johan Lindström', 'Johanin'],
    ['Johan Lindström', 'Johans'],
    ['Johan Lindström', 'Lindströmille'],
    ['Eero Laine', 'Laineen'],
    ['Jari Rinne', 'Rinteelle'],
    ['Ilkka Kangas', 'Kankaan'],
    ['Åsa Öberg', 'Åsalle'],
    ['Åsa Öberg', 'öbergin'],
    ['Anna-Liisa Korhonen', 'Anna-Liisalle'],
    ['Ahmed Hassan', 'Ahmedille'],
    ['Bo Ek', 'Bo'],
    ['Aila Susi', 'Suden'],
    ['Esa Vesa', 'Esan'],
  ])('%s as %s', (name, written) => {
    expect(find(`Kysyn, miten ${written} voisi jatkaa.`, [name])).toEqual([written]);
  });

  it('at the very start and end, beside punctuation and after a colon', () => {
    expect(find('Marko', ['Marko Virtanen'])).toEqual(['Marko']);
    expect(find('"Virtanen"', ['Marko Virtanen'])).toEqual(['Virtanen']);
    expect(find('Alex:n tilanne', ['Alex Berg'])).toEqual(['Alex']);
  });

  it('spelt with ä as two characters', () => {
    const decomposed = 'Pöyhösen'.normalize('NFD');
    expect(find(`ja ${decomposed} kanssa`, ['Aki Pöyhönen'])).toEqual([decomposed]);
  });

  it('side by side as one finding', () => {
    expect(find('Tapasin Marko Virtasen, ja Markon äidin.', ['Marko Virtanen'])).toEqual([
      'Marko Virtasen',
      'Markon',
    ]);
  });

  it.each([
    ['Marko Virtanen', 'Markkinat, virta ja markat, virtaus ja Markuksen'],
    ['Kari Salo', 'Karjalan karitsa ja salonki'],
    ['Olli Aho', 'Asiakkaan ollessa kotona olleen ahdistunut'],
    ['Aino Toivonen', 'Ainoa keino on toivoa parasta'],
    ['Toivo Onni', 'Toivon, että onneksi on toivoa ja onnea'],
    ['Päivi Mäki', 'Hyviä päiviä on harvoin, mäki on jyrkkä'],
    ['Pia Koski', 'Pian koski sattui'],
    ['Kai Harju', 'Kai hän tulee, kai'],
    ['Anna Suomi', 'Anna ohje. En anna suomeksi'],
    ['Ilma Lahti', 'Ilman lääkitystä hän ei nuku'],
    ['Eeva Pitkänen', 'Pitkästä aikaa pitkän tauon jälkeen'],
    ['Aki Joki', 'Aina ja joka kerta, akuutti'],
    ['Bo Ek', 'Var ska hon bo, ekonomi och boende'],
    ['Dag Liv', 'Varje dag, livet och dagen'],
    ['Veli von Essen', 'Hän on von, veli auttaa'],
  ])('but no alarm for ordinary words, knowing %s: %s', (name, text) => {
    expect(find(text, [name])).toEqual([]);
  });

  it('though a name is an ordinary word, when it is written or placed as a name', () => {
    expect(find('muistan pian koskisen hyvin', ['Pia Koskinen'])).toEqual(['pian koskisen']);
    expect(find('Eilen Toivo kertoi', ['Toivo Koski'])).toEqual(['Toivo']);
    expect(find('tapasin toivo kosken eilen', ['Toivo Koski'])).toEqual(['toivo kosken']);
    expect(find('Eilen Anna kertoi', ['Anna Suomi'])).toEqual(['Anna']);
  });

  it('without names, in empty names and in an empty text, finds none', () => {
    expect(find('Marko Virtanen')).toEqual([]);
    expect(find('Marko Virtanen', ['', ' ', 'A'])).toEqual([]);
    expect(find('', ['Marko Virtanen'])).toEqual([]);
  });
});
