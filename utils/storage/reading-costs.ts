/** Up to this many rows are read and sorted; above it, only their keys are. A row takes about ten times as long as a key. */
export const FEW = 2_000;

/** So many rows are walked in the hope that a page of them fits. */
export const PROBED = 1_000;
