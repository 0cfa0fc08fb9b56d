const powers = (power: number, words: string): [string, number][] =>
  words.split(' ').map((word) => [word, power]);

/** Words that multiply the figure before them, each with its power of ten. */
export const POWERS: ReadonlyMap<string, number> = new Map([
  ...powers(2, '百 백'),
  ...powers(3, '千 천 k thousand ribu rb nghìn ngàn tys tis tsd тыс тис هزار ألف الف'),
  ...powers(4, '万 萬 만'),
  ...powers(5, 'lakh lakhs lac लाख'),
  ...powers(6, 'million millions juta jt triệu mio mln млн میلیون مليون'),
  ...powers(7, 'crore crores करोड़'),
  ...powers(8, '億 亿 억'),
  ...powers(9, 'mld млрд میلیارد'),
  // A million in Czech, a thousand in Spanish and Portuguese; a million, or metres.
  ...powers(Number.NaN, 'mil m'),
]);
