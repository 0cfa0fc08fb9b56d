import { useWording } from '../wording-context';

interface SiteAccessProps {
  granted: boolean;
  /** Called from the click, as browsers demand. */
  onGrant: () => void;
  /** Gives the access back; without it the section offers no way to. */
  onWithdraw?: () => void;
}

/** Why Tillwatch wants to look at pages by itself, and the one button that asks for it. */
export function SiteAccess({ granted, onGrant, onWithdraw }: SiteAccessProps) {
  const wording = useWording();
  return (
    <section class="card" aria-labelledby="site-access-title">
      <h2 id="site-access-title">{wording.text('access_title')}</h2>
      <p>{wording.text('access_reason')}</p>
      <p role="status" class={granted ? undefined : 'soft'}>
        {wording.text(granted ? 'access_granted' : 'access_missing')}
      </p>
      {!granted && (
        <button type="button" class="button button-primary" onClick={onGrant}>
          {wording.text('access_grant')}
        </button>
      )}
      {granted && onWithdraw && (
        <button type="button" class="button" onClick={onWithdraw}>
          {wording.text('access_withdraw')}
        </button>
      )}
    </section>
  );
}
