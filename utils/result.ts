/** An expected outcome as a value: what was wanted, or the reason why not. */
export type Result<Value, Reason> = { ok: true; value: Value } | { ok: false; reason: Reason };

export const success = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value });

export const failure = <const Reason>(reason: Reason): { ok: false; reason: Reason } => ({
  ok: false,
  reason,
});
