import { EXCEPTION_MARKS } from './exception-kinds';
import compiled from './exceptions.generated';

let decoded: { words: Set<string>; domains: Set<string>; networks: Set<string> } | undefined;

function exceptions() {
  if (decoded) return decoded;
  decoded = { words: new Set(), domains: new Set(), networks: new Set() };
  for (const text of compiled.split(' ')) {
    if (text.startsWith(EXCEPTION_MARKS.domain)) decoded.domains.add(text.slice(1));
    else if (text.startsWith(EXCEPTION_MARKS.network)) decoded.networks.add(text.slice(1));
    else decoded.words.add(text);
  }
  return decoded;
}

/** Whether the word only looks like a name. */
export const isPlainWord = (word: string): boolean => exceptions().words.has(word);

/** Whether the host is a known real company's, or stands on a network whose subdomains bear customers' names. */
export function isExcepted(host: string, site: string): boolean {
  const { domains, networks } = exceptions();
  if (domains.has(site)) return true;
  for (let at = 0; at >= 0; at = host.indexOf('.', at + 1)) {
    if (networks.has(at ? host.slice(at + 1) : host)) return true;
  }
  return false;
}
