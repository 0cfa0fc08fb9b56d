/** Parameters of Bootstring for punycode: RFC 3492, section 5. */
const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const INITIAL_BIAS = 72;
const INITIAL_N = 128;

function adapt(delta: number, points: number, first: boolean): number {
  let rest = first ? Math.floor(delta / DAMP) : delta >> 1;
  rest += Math.floor(rest / points);
  let bias = 0;
  for (; rest > ((BASE - T_MIN) * T_MAX) >> 1; bias += BASE) rest = Math.floor(rest / (BASE - T_MIN));
  return bias + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}

function digitOf(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30 + 26;
  if (code >= 0x61 && code <= 0x7a) return code - 0x61;
  return BASE;
}

/** Takes what follows `xn--`, gives the Unicode label; null where it is not punycode. RFC 3492, section 6.2. */
function decodePunycode(text: string): string | null {
  const hyphen = text.lastIndexOf('-');
  const output = hyphen > 0 ? [...text.slice(0, hyphen)].map((letter) => letter.charCodeAt(0)) : [];
  let n = INITIAL_N;
  let bias = INITIAL_BIAS;
  let index = 0;
  for (let at = hyphen > 0 ? hyphen + 1 : 0; at < text.length; ) {
    const before = index;
    for (let weight = 1, k = BASE; ; k += BASE) {
      const digit = digitOf(text.charCodeAt(at++));
      if (digit >= BASE) return null;
      index += digit * weight;
      const threshold = Math.min(Math.max(k - bias, T_MIN), T_MAX);
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    const points = output.length + 1;
    bias = adapt(index - before, points, before === 0);
    n += Math.floor(index / points);
    if (n > 0x10ffff) return null;
    index %= points;
    output.splice(index++, 0, n);
  }
  return String.fromCodePoint(...output);
}

/** A host as a person reads it: each `xn--` label decoded where it can be. */
export function showHost(host: string): string {
  if (!host.includes('xn--')) return host;
  return host
    .split('.')
    .map((label) => (label.startsWith('xn--') ? (decodePunycode(label.slice(4)) ?? label) : label))
    .join('.');
}
