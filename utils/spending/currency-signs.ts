/** One currency as price tags write it. */
interface Row {
  /** ISO 4217. */
  code: string;
  /** ISO 3166-1 alpha-2 of the countries that price in it, where a sign is shared and must be told by country. */
  countries: string;
  /** What is written beside the figure, the code itself aside. Case counts only where a sign is one letter. */
  signs: readonly string[];
}

/** The form in which signs are compared. Case counts only where a sign is one letter. */
export const signKey = (sign: string): string => (sign.length > 1 ? sign.toLowerCase() : sign);

const row = (code: string, countries: string, ...signs: string[]): Row => ({ code, countries, signs });

/**
 * Signs of currencies, from CLDR's number symbols and everyday writing. Where a sign is shared and nothing else
 * tells, the first row that has it is meant: so the rows stand in the order in which shops abroad use them.
 */
export const CURRENCIES: readonly Row[] = [
  row(
    'USD',
    'US PR EC SV',
    '$',
    'US$',
    'U$S',
    'U$D',
    'USD$',
    '$US',
    '$ US',
    'U$',
    'dollars',
    '美元',
    '美金',
    '美股',
  ),
  row('EUR', '', '€', 'euro', 'euros', 'eur.', 'ευρώ', 'евро', '欧元', 'ユーロ'),
  row('GBP', 'GB UK IM', '£', 'GB£', 'UK£', '₤', 'stg', 'pounds', '英镑'),
  row('JPY', 'JP', '¥', 'JP¥', 'JPY¥', '円', '日元', '日圓'),
  row('CNY', 'CN', '¥', 'CN¥', 'RMB', 'RMB¥', '元', '人民币', '圆', '圓', '块'),
  row('CAD', 'CA', '$', 'CA$', 'C$', 'CAN$', 'CDN$', 'CAD$', '$CAD', '$CA', '$ CA', '$C'),
  row('AUD', 'AU', '$', 'A$', 'AU$', 'AUD$', 'AUS$', '$AU', '$ AU'),
  row('NZD', 'NZ', '$', 'NZ$', 'NZD$', '$NZ', '$ NZ'),
  row('HKD', 'HK', '$', 'HK$', 'HKD$', '$HK', '$ HK', '港币', '港幣', '港元'),
  row('TWD', 'TW', '$', 'NT$', 'NTD', 'NT', '新台幣', '台幣', '元'),
  row('SGD', 'SG', '$', 'S$', 'SG$', 'SGD$'),
  row('MXN', 'MX', '$', 'MX$', 'MEX$', 'Mex$', 'MN', 'M.N.', 'pesos'),
  row('BRL', 'BR', 'R$', 'reais'),
  row('ARS', 'AR', '$', 'AR$', 'ARS$', 'pesos'),
  row('CLP', 'CL', '$', 'CL$', 'CLP$', 'pesos'),
  row('COP', 'CO', '$', 'CO$', 'COL$', 'COP$', 'pesos'),
  row('UYU', 'UY', '$', '$U', 'UY$'),
  row('DOP', 'DO', '$', 'RD$'),
  row('JMD', 'JM', '$', 'J$', 'JA$'),
  row('TTD', 'TT', '$', 'TT$'),
  row('BBD', 'BB', '$', 'BDS$', 'Bds$'),
  row('BSD', 'BS', '$', 'B$'),
  row('BZD', 'BZ', '$', 'BZ$'),
  row('BMD', 'BM', '$', 'BD$'),
  row('XCD', 'AG DM GD KN LC VC', '$', 'EC$'),
  row('KYD', 'KY', '$', 'CI$'),
  row('GYD', 'GY', '$', 'G$', 'GY$'),
  row('SRD', 'SR', '$', 'Sr$', 'SRD$'),
  row('FJD', 'FJ', '$', 'FJ$'),
  row('BND', 'BN', '$'),
  row('NAD', 'NA', '$', 'N$'),
  row('LRD', 'LR', '$', 'L$', 'LD', 'LD$'),
  row('CUP', 'CU', '$', '$MN', 'CUP$'),
  row('KRW', 'KR', '₩', '원', '원정', 'KRW₩'),
  row('INR', 'IN', '₹', 'Rs', 'Rs.', 'Re', '₨', 'रु', 'रू', 'रुपये', 'INR.', '/-'),
  row('PKR', 'PK', 'Rs', 'Rs.', '₨', 'PKRs', 'روپے'),
  row('LKR', 'LK', 'Rs', 'Rs.', '₨', 'රු', 'SLRs', 'LKR.'),
  row('NPR', 'NP', 'Rs', 'Rs.', '₨', 'NRs', 'रू', 'रु'),
  row('MUR', 'MU', 'Rs', '₨', 'MURs'),
  row('SCR', 'SC', 'SR', '₨'),
  row('BDT', 'BD', '৳', 'Tk', 'Tk.', 'Taka', 'টাকা'),
  row('IDR', 'ID', 'Rp', 'Rp.', 'rupiah'),
  row('MYR', 'MY', 'RM', 'ringgit'),
  row('THB', 'TH', '฿', 'บาท', 'baht', 'Bt'),
  row('VND', 'VN', '₫', 'đ', 'VNĐ', 'đồng', 'dong'),
  row('PHP', 'PH', '₱', 'Php', 'pesos'),
  row('KHR', 'KH', '៛'),
  row('LAK', 'LA', '₭', '₭N', 'kip', 'ກີບ'),
  row('MMK', 'MM', 'Ks', 'ကျပ်'),
  row('MNT', 'MN', '₮', 'төг', 'төгрөг'),
  row('MOP', 'MO', 'MOP$', 'M$', '澳門元'),
  row('RUB', 'RU', '₽', 'руб', 'руб.', 'р', 'р.', 'Р', 'рублей', 'рубль', 'рубля', 'rub.', 'RUR'),
  row('BYN', 'BY', 'Br', 'б.р.', 'руб', 'руб.', 'р.', 'BYR', 'бел. руб.'),
  row('UAH', 'UA', '₴', 'грн', 'грн.', 'гривень', 'гривні', 'гривна', 'hrn', 'hrn.'),
  row('KZT', 'KZ', '₸', 'тг', 'тг.', 'тенге', 'tg', 'теңге'),
  row('UZS', 'UZ', 'soʻm', "so'm", 'сўм', 'сум', 'sum', 'Sʻ', "S'"),
  row('KGS', 'KG', 'сом', 'som', '⃀'),
  row('TJS', 'TJ', 'SM', 'ЅM', 'сом.', 'сомонӣ', 'смн'),
  row('TMT', 'TM', 'manat'),
  row('AZN', 'AZ', '₼', 'man', 'man.', 'ман'),
  row('GEL', 'GE', '₾', 'ლ', 'ლარი', 'lari'),
  row('AMD', 'AM', '֏', 'դր', 'դր.', 'դրամ', 'AMD.'),
  row('PLN', 'PL', 'zł', 'zl', 'zł.', 'złotych', 'PLN.'),
  row('CZK', 'CZ', 'Kč', 'Kc', 'Kčs', 'korun'),
  row('HUF', 'HU', 'Ft', 'Ft.', 'forint'),
  row('RON', 'RO', 'lei', 'leu', 'L'),
  row('MDL', 'MD', 'lei', 'leu', 'L'),
  row('BGN', 'BG', 'лв', 'лв.', 'lv', 'lv.', 'лева'),
  row('RSD', 'RS', 'дин', 'дин.', 'din', 'din.', 'РСД', 'динара'),
  row('HRK', 'HR', 'kn', 'kn.', 'kuna'),
  row('BAM', 'BA', 'KM', 'КМ'),
  row('MKD', 'MK', 'ден', 'ден.', 'den', 'den.', 'денари'),
  row('ALL', 'AL', 'Lek', 'lekë', 'L'),
  row('SEK', 'SE', 'kr', 'kr.', 'kronor', ':-'),
  row('NOK', 'NO', 'kr', 'kr.', 'kroner'),
  row('DKK', 'DK', 'kr', 'kr.', 'kroner'),
  row('ISK', 'IS', 'kr', 'kr.', 'Íkr', 'krónur'),
  row('CHF', 'CH LI', 'Fr', 'Fr.', 'SFr', 'SFr.', 'sFr.', 'franken', 'CHF.', 'francs'),
  row('TRY', 'TR', '₺', 'TL', 'YTL', 'TL.', 'lira'),
  row('ILS', 'IL', '₪', 'ש"ח', "ש'ח", 'ש״ח', 'שח', 'ש""ח', 'NIS', 'שקל', 'שקלים'),
  row('AED', 'AE', 'د.إ', 'د.إ.', 'Dh', 'Dhs', 'Dhs.', 'DH.', 'درهم', 'AED.', 'د.ا'),
  row('MAD', 'MA', 'د.م', 'د.م.', 'DH', 'Dh', 'درهم', 'MAD.'),
  row('SAR', 'SA', 'ر.س', 'ر.س.', 'SR', 'S.R', '﷼', 'ريال', 'ر. س', 'SAR.', '⃁'),
  row('QAR', 'QA', 'ر.ق', 'ر.ق.', 'QR', 'Q.R', 'ريال'),
  row('OMR', 'OM', 'ر.ع', 'ر.ع.', 'R.O', 'RO', 'ريال'),
  row('YER', 'YE', 'ر.ي', 'ر.ي.', 'YR', 'ريال'),
  row('KWD', 'KW', 'د.ك', 'د.ك.', 'KD', 'K.D', 'K.D.', 'دينار'),
  row('BHD', 'BH', 'د.ب', '.د.ب', 'د.ب.', 'BD', 'B.D', 'دينار'),
  row('JOD', 'JO', 'د.أ', 'د.ا', 'د.أ.', 'JD', 'J.D', 'دينار'),
  row('IQD', 'IQ', 'د.ع', 'ع.د', 'د.ع.', 'ID', 'IQD.', 'دينار'),
  row('TND', 'TN', 'د.ت', 'د.ت.', 'DT', 'TND.', 'دينار'),
  row('DZD', 'DZ', 'د.ج', 'د.ج.', 'DA', 'دج', 'دينار', 'د.'),
  row('LYD', 'LY', 'د.ل', 'ل.د', 'د.ل.', 'LD', 'دينار'),
  row('EGP', 'EG', '£', 'E£', 'EGP£', 'L.E', 'L.E.', 'LE', 'ج.م', 'ج.م.', 'جنيه'),
  row('SDG', 'SD', 'ج.س', 'ج.س.', 'SDG£'),
  row('SYP', 'SY', '£', 'ل.س', 'LS', 'S£'),
  row('LBP', 'LB', '£', 'ل.ل', 'L.L', 'L.L.', 'LL', 'LBP£'),
  row('IRR', 'IR', '﷼', 'ریال', 'ريال', 'تومان', 'تومن', 'toman', 'tomans', 'rial', 'rials'),
  row('AFN', 'AF', '؋', 'Afs', 'Af', 'افغانی'),
  row('ZAR', 'ZA', 'R', 'ZAR.', 'rand'),
  row('NGN', 'NG', '₦', 'naira'),
  row('GHS', 'GH', 'GH₵', '₵', 'GH¢', 'GHC'),
  row('KES', 'KE', 'KSh', 'KSh.', 'Ksh', 'Kshs', 'Kshs.', 'KES.'),
  row('TZS', 'TZ', 'TSh', 'TShs', 'Tsh.'),
  row('UGX', 'UG', 'USh', 'UShs', 'UGX.'),
  row('ETB', 'ET', 'Br', 'ብር', 'birr'),
  row('ERN', 'ER', 'Nfk', 'ናቕፋ', 'ናቅፋ'),
  row('SOS', 'SO', 'Sh.So.', 'SoSh'),
  row('RWF', 'RW', 'RF', 'FRw', 'R₣'),
  row('BIF', 'BI', 'FBu'),
  row('DJF', 'DJ', 'Fdj'),
  row('CDF', 'CD', 'FC'),
  row('XOF', 'BF BJ CI GW ML NE SN TG', 'CFA', 'FCFA', 'F CFA', 'F.CFA', 'franc', 'francs'),
  row('XAF', 'CM CF CG GA GQ TD', 'CFA', 'FCFA', 'F CFA', 'F.CFA', 'franc', 'francs'),
  row('XPF', 'PF NC WF', 'CFP', 'XPF.', 'francs'),
  row('GNF', 'GN', 'FG', 'GNF.'),
  row('KMF', 'KM', 'CF', 'FC'),
  row('MGA', 'MG', 'Ar', 'ariary'),
  row('MZN', 'MZ', 'MT', 'MTn', 'Mts'),
  row('AOA', 'AO', 'Kz', 'kwz', 'AOA.'),
  row('ZMW', 'ZM', 'ZK'),
  row('MWK', 'MW', 'MK'),
  row('BWP', 'BW', 'pula'),
  row('SZL', 'SZ', 'emalangeni'),
  row('LSL', 'LS', 'maloti'),
  row('GMD', 'GM', 'dalasi'),
  row('SLE', 'SL', 'Le'),
  row('MRU', 'MR', 'UM', 'أ.م'),
  row('CVE', 'CV', 'Esc', 'CV$'),
  row('STN', 'ST', 'Db'),
  row('PEN', 'PE', 'S/', 'S/.', 'soles', 'sol'),
  row('BOB', 'BO', 'Bs', 'Bs.', '$b', 'bolivianos'),
  row('VES', 'VE', 'Bs.S', 'Bs.D', 'Bs', 'Bs.', 'BsF', 'Bs.F', 'VEF'),
  row('PYG', 'PY', '₲', 'Gs', 'Gs.', 'guaraníes'),
  row('CRC', 'CR', '₡', 'colones'),
  row('GTQ', 'GT', 'Q', 'q', 'Q.', 'quetzales'),
  row('HNL', 'HN', 'L', 'L.', 'Lps', 'Lps.', 'lempiras'),
  row('NIO', 'NI', 'C$', 'córdobas'),
  row('PAB', 'PA', 'B/', 'B/.', 'balboa'),
  row('HTG', 'HT', 'gourde', 'gourdes'),
  row('AWG', 'AW', 'ƒ', 'Afl', 'Afl.', 'fl'),
  row('ANG', 'CW SX', 'ƒ', 'NAf', 'NAƒ', 'NAf.'),
  row('XCG', 'CW SX', 'Cg'),
  row('BTN', 'BT', 'Nu', 'Nu.'),
  row('MVR', 'MV', 'Rf', 'Rf.', 'MRf', 'ރ'),
  row('PGK', 'PG', 'PGK.'),
  row('WST', 'WS', 'WS$', 'SAT'),
  row('TOP', 'TO', 'T$'),
  row('SBD', 'SB', 'SI$'),
  row('VUV', 'VU', 'VT', 'Vt'),
  // Replaced by the euro, and still on old pages.
  row('DEM', '', 'DM'),
  row('ITL', '', '₤'),
];

/**
 * Signs that count in another unit than their currency's own, by `signKey`, as powers of ten. A toman is ten rials: prices
 * in Iran are told in tomans, and ISO 4217 knows the rial alone.
 */
export const SIGN_POWERS: Readonly<Record<string, number>> = { تومان: 1, تومن: 1, toman: 1, tomans: 1 };

/** Where a currency has thousandths, the signs that set them off; else three digits behind a point or comma are thousands. */
export const THOUSANDTHS: Readonly<Record<string, string>> = {
  BHD: '.',
  IQD: '.',
  JOD: '.',
  KWD: '.',
  LYD: '.',
  OMR: '.',
  TND: '.,',
};

/** A word for the hundredth part, and whose it is, the likeliest first. */
export interface Hundredth {
  codes: readonly string[];
  /** Whether it is a price without whole units before it: `99p`, but not `99 gr`, which is grams. */
  standsAlone: boolean;
}

const hundredth = (codes: string, standsAlone = true): Hundredth => ({
  codes: codes.split(' '),
  standsAlone,
});
const cent = hundredth('EUR USD CAD AUD NZD ZAR');
const kopeck = hundredth('RUB UAH BYN');
const grosz = hundredth('PLN', false);
const ore = hundredth('SEK NOK DKK');

/** By the word as it is written. */
export const HUNDREDTHS: ReadonlyMap<string, Hundredth> = new Map([
  ...['cent', 'cents', 'Cent', 'Cents'].map((word) => [word, cent] as const),
  ...['ct', 'Ct', 'cts'].map((word) => [word, hundredth('EUR')] as const),
  ...['p', 'pence'].map((word) => [word, hundredth('GBP')] as const),
  ...['коп', 'копеек', 'копейки', 'копійок'].map((word) => [word, kopeck] as const),
  ...['gr', 'groszy', 'grosze'].map((word) => [word, grosz] as const),
  ...['öre', 'øre'].map((word) => [word, ore] as const),
  ['¢', hundredth('USD CAD')],
  ['centavos', hundredth('BRL MXN PHP ARS COP')],
  ['céntimos', hundredth('EUR PEN CRC')],
  ['bani', hundredth('RON MDL')],
]);
