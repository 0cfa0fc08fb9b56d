import type { ComponentProps } from 'preact';
import { Brand } from './elements/brand';
import { Problem } from './elements/problem';
import { HomeFields } from './settings/home-fields';
import { LimitField } from './settings/limit-field';
import { SiteAccess } from './settings/site-access';
import { useWording } from './wording-context';

const DOES = ['welcome_does_page', 'welcome_does_warn', 'welcome_does_month'];
const NEVER = ['welcome_never_sends', 'welcome_never_reads', 'welcome_never_vouches'];

interface WelcomeProps {
  /** The key of the reason why the last change was not kept, or null. */
  problem: string | null;
  home: ComponentProps<typeof HomeFields>;
  limit: ComponentProps<typeof LimitField>;
  access: ComponentProps<typeof SiteAccess>;
}

/** The one screen after installing: what it does, what it never does, three answers and one permission. */
export function Welcome({ problem, home, limit, access }: WelcomeProps) {
  const wording = useWording();
  return (
    <main class="sheet">
      <header class="sheet-head">
        <Brand />
        <h1>{wording.text('welcome_title')}</h1>
        <p class="lead">{wording.text('welcome_lead')}</p>
      </header>
      <div class="receipt">
        <div class="receipt-paper columns">
          <Promises title="welcome_does" lines={DOES} />
          <Promises title="welcome_never" lines={NEVER} />
        </div>
      </div>
      <section class="card" aria-labelledby="welcome-home-title">
        <h2 id="welcome-home-title">{wording.text('welcome_home')}</h2>
        <p class="soft">{wording.text('welcome_home_guessed')}</p>
        <HomeFields {...home} />
        <LimitField key={limit.currency} {...limit} />
        <Problem of={problem} />
      </section>
      <SiteAccess {...access} />
      <p class="soft">{wording.text(access.granted ? 'welcome_done' : 'welcome_later')}</p>
    </main>
  );
}

function Promises({ title, lines }: { title: string; lines: readonly string[] }) {
  const wording = useWording();
  return (
    <section>
      <h2 class="section-title">{wording.text(title)}</h2>
      <ul class="ledger">
        {lines.map((line) => (
          <li key={line}>{wording.text(line)}</li>
        ))}
      </ul>
    </section>
  );
}
