import { westernDigits } from '../../../lexicon/digits';
import { signsIn } from '../../typed-amount';
import { DIRECTION_MARKS, looksLikeDate } from './date-text';

/** Which way money went; `neither` between what is the shopper's own. */
type Direction = 'out' | 'in' | 'neither';

/** What statements write for the direction, in a column of its own or behind the amount, lower case. */
const DIRECTIONS: Readonly<Record<Direction, readonly string[]>> = {
  out: [
    's',
    'd',
    'dr',
    'db',
    'debit',
    'débit',
    'debet',
    'debito',
    'débito',
    'soll',
    'belastung',
    'lastschrift',
    'out',
    'expense',
    'withdrawal',
    'purchase',
    'af',
    'ausgang',
    'gasto',
    'saída',
    'uscita',
    'dépense',
    'wydatek',
    'gider',
    'cargo',
    'dare',
    'списание',
    'расход',
    '支出',
    '出金',
    '출금',
  ],
  in: [
    'h',
    'c',
    'cr',
    'credit',
    'crédit',
    'credito',
    'crédito',
    'haben',
    'gutschrift',
    'in',
    'income',
    'deposit',
    'refund',
    'bij',
    'eingang',
    'ingreso',
    'entrada',
    'entrata',
    'recette',
    'wpływ',
    'gelir',
    'abono',
    'avere',
    'зачисление',
    'приход',
    '收入',
    '入金',
    '입금',
  ],
  neither: ['neutral', '不计收支', '/'],
};

/** The direction that a word or letter stands for; null if it stands for none. */
export function directionOf(text: string): Direction | null {
  const word = text.trim().replace(/\.$/, '').toLowerCase();
  return (
    (['out', 'in', 'neither'] as const).find((direction) => DIRECTIONS[direction].includes(word)) ?? null
  );
}

interface SignedText {
  /** The amount without its sign, for `parseAmount`. */
  bare: string;
  isNegative: boolean;
  /** Told behind the amount: `12,50 S`, `12.50 CR`. */
  direction: Direction | null;
}

const MINUS = '[-−–]';
/** A minus behind the figure, `12,50-`, `12,50- EUR`, `12,50 EUR -`; not the dash of `12,–`, `12:-`, `12/-`. */
const TRAILING_MINUS = new RegExp(`^\\s*${MINUS}|(?<![:/,.]\\s*)${MINUS}\\s*$`);
const LEADING_SIGN = new RegExp(`${MINUS}|\\+`, 'g');

/** Parts an amount from its sign, however that is written: `-12.50`, `€ −12,50`, `12,50-`, `(12,50)`, `+12,50`, `12.50 CR`. */
export function readSigned(text: string): SignedText {
  const plain = text.normalize('NFKC').replace(DIRECTION_MARKS, '').trim();
  const [, before = '', figure, after = ''] = /^(\P{Nd}*)(.*\p{Nd})(\P{Nd}*)$/su.exec(plain) ?? [];
  if (!figure) return { bare: plain, isNegative: false, direction: null };
  const isBracketed = before.includes('(') && after.includes(')');
  const [prefix, rest] = isBracketed ? [before.replace('(', ''), after.replace(')', '')] : [before, after];
  const unsigned = rest.replace(TRAILING_MINUS, '').replace(/\+\s*$/, '');
  const [last = ''] = /\p{L}+\.?\s*$/u.exec(unsigned) ?? [];
  const direction = directionOf(last);
  const suffix = direction ? unsigned.slice(0, unsigned.length - last.length) : unsigned;
  return {
    bare: (prefix.replace(LEADING_SIGN, '') + figure + suffix).trim(),
    isNegative: isBracketed || new RegExp(MINUS).test(prefix) || TRAILING_MINUS.test(rest),
    direction,
  };
}

/** Whether a cell reads as an amount of money, whatever its sign. */
export function looksLikeAmount(cell: string): boolean {
  const bare = westernDigits(readSigned(cell).bare);
  const isFigure =
    /^(?:[\p{Sc}\p{L}.]+\s*)?[.,]?\d[\d.,'’\s]*(?:\s*[\p{Sc}\p{L}.]+|[,.][-–—]+)?$/u.test(bare) &&
    !/\d{13}/.test(bare) &&
    (!/\p{L}/u.test(bare) || signsIn(bare).length > 0);
  return isFigure && !looksLikeDate(cell);
}
