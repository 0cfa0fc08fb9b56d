let turn: Promise<unknown> = Promise.resolve();

/** Writes to what is known of tabs take turns: between looking what stands there and changing it, nothing newer may be kept. */
export function inTurn<Result>(write: () => Promise<Result>): Promise<Result> {
  const result = turn.then(write, write);
  turn = result;
  return result;
}
