import { sha256 } from '@noble/hashes/sha2.js';
import { keccak_256 } from '@noble/hashes/sha3.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { bech32, bech32m, createBase58check } from '@scure/base';

export type AccountKind = 'iban' | 'crypto';

/**
 * Lengths of the IBANs of each country, https://www.swift.com/standards/data-standards/iban (registry, release 98).
 */
const IBAN_LENGTHS: Readonly<Record<number, string>> = {
  15: 'NO',
  16: 'BE',
  18: 'DK FI FK FO GL NL SD',
  19: 'MK SI',
  20: 'AT BA EE KZ LT LU MN XK',
  21: 'CH CR HR LI LV',
  22: 'BG BH DE GB GE IE ME RS VA',
  23: 'AE GI IL IQ OM SO TL',
  24: 'AD CZ DZ ES MD PK RO SA SE SK TN VG',
  25: 'LY PT ST',
  26: 'IS TR',
  27: 'BI DJ FR GR IT MC MR SM',
  28: 'AL AZ BY CY DO GT HN HU LB NI PL SV',
  29: 'BR EG PS QA UA',
  30: 'JO KW MU YE',
  31: 'MT SC',
  32: 'LC',
  33: 'RU',
};

/** ISO 13616: country and check digits moved to the end, letters as 10 to 35, modulo 97 of ISO 7064 leaves 1. */
export function isIban(text: string): boolean {
  const iban = text.replaceAll(' ', '');
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return false;
  if (!IBAN_LENGTHS[iban.length]?.includes(iban.slice(0, 2))) return false;
  const digits = (iban.slice(4) + iban.slice(0, 4)).replace(/[A-Z]/g, (letter) =>
    String(letter.charCodeAt(0) - 55),
  );
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}

const base58check = createBase58check(sha256);
/** First byte of an address in base58check: Bitcoin, Litecoin and Tron, to a key or to a script. */
const VERSIONS: ReadonlySet<number> = new Set([0x00, 0x05, 0x30, 0x32, 0x41]);
const PREFIXES: ReadonlySet<string> = new Set(['bc', 'ltc']);

const succeeds = (decode: () => boolean): boolean => {
  try {
    return decode();
  } catch {
    return false;
  }
};

/** BIP 173 and BIP 350: version 0 is checked by bech32, later ones by bech32m. */
function isSegwit(text: string): boolean {
  const address = text as `${string}1${string}`;
  return [bech32, bech32m].some((coder) =>
    succeeds(() => {
      const { prefix, words } = coder.decode(address);
      return PREFIXES.has(prefix) && (words[0] === 0) === (coder === bech32);
    }),
  );
}

/** EIP-55: the case of each letter is given by the hash of the address. In one case alone there is nothing to check. */
function isEthereum(text: string): boolean {
  const digits = text.slice(2);
  if (!/^0x[0-9a-fA-F]{40}$/.test(text)) return false;
  if (digits === digits.toLowerCase() || digits === digits.toUpperCase()) return true;
  const hash = bytesToHex(keccak_256(utf8ToBytes(digits.toLowerCase())));
  return [...digits].every((sign, at) => {
    const isUpper = Number.parseInt(hash[at] ?? '0', 16) >= 8;
    return sign === (isUpper ? sign.toUpperCase() : sign.toLowerCase());
  });
}

const isBase58 = (text: string): boolean =>
  succeeds(() => {
    const bytes = base58check.decode(text);
    return bytes.length === 21 && VERSIONS.has(bytes[0] ?? -1);
  });

/** What kind of account a text is, by its check digits; null if it is none. */
export function accountKind(text: string): AccountKind | null {
  if (isIban(text)) return 'iban';
  return isEthereum(text) || isSegwit(text) || isBase58(text) ? 'crypto' : null;
}
