import { useWording } from '../wording-context';

/** Why something was not done, by the key of its words; nothing where it was. */
export function Problem({ of }: { of: string | null | undefined }) {
  const wording = useWording();
  if (!of) return null;
  return (
    <p class="field-error" role="alert">
      {wording.text(of)}
    </p>
  );
}

/** The same for a page whose controls write by themselves: it stays in view, wherever the shopper is on it. */
export const PageProblem = ({ of }: { of: string | null }) =>
  of && (
    <div class="page-problem">
      <Problem of={of} />
    </div>
  );
