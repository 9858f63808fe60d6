/**
 * Easter Sunday as `YYYY-MM-DD`, by the anonymous Gregorian rule (Meeus, Jones, Butcher): the Sunday after the first church full moon
 * on or after 21 March. Holds for every year of the Gregorian calendar.
 */
export function easterSunday(year: number): string {
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const golden = year % 19;
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const leap = Math.floor(yearOfCentury / 4);
  const toSunday = (32 + 2 * (century % 4) + 2 * leap - epact - (yearOfCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const position = epact + toSunday - 7 * late + 114;
  const month = Math.floor(position / 31);
  const day = (position % 31) + 1;
  return `${year}-0${month}-${String(day).padStart(2, '0')}`;
}
