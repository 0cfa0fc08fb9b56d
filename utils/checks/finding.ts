import * as z from 'zod/mini';

/** From gravest to mildest. `danger`: do not pay here. `caution`: find out first. `info`: popup only. */
export const SEVERITIES = ['danger', 'caution', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The second ways in which a rule can be met: `push.subscription` by a box ticked beforehand, `form.card-twice` by asking again. */
export const VARIANTS = ['ticked', 'again'] as const;

/**
 * What a finding rests on, by the name of the placeholder that its wording uses.
 * Names ending in `host`, `Host` or `domain` are set as addresses; the others as quoted words. `part` is what gives
 * `host` away, and is marked in it.
 */
const evidenceSchema = z.record(z.string(), z.string());
export type Evidence = z.infer<typeof evidenceSchema>;

/** The safe step that is offered first. */
const stepSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('leave') }),
  z.object({ kind: z.literal('open'), host: z.string() }),
  z.object({ kind: z.literal('none') }),
]);
export type Step = z.infer<typeof stepSchema>;

export const findingSchema = z.object({
  /** Stable once released, `family.rule`: the key of its wording and of its chapter in the documentation. */
  code: z.string(),
  /** Where a rule can be met in a second way, that way's name: it has a wording of its own. */
  variant: z.exactOptional(z.enum(VARIANTS)),
  severity: z.enum(SEVERITIES),
  evidence: evidenceSchema,
  step: stepSchema,
});
export type Finding = z.infer<typeof findingSchema>;
