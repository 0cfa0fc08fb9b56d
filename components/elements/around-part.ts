/**
 * A text in three pieces: before a part of it, the part, and after it.
 * @param start where the part begins, in UTF-16 code units; it may reach over either end of the text
 * @param end where it ends, exclusive; a part that lies outside the text is empty
 */
export function aroundPart(text: string, start: number, end: number): [string, string, string] {
  const within = (at: number) => Math.min(Math.max(at, 0), text.length);
  const [from, to] = [within(start), within(end)];
  return [text.slice(0, from), text.slice(from, to), text.slice(to)];
}
