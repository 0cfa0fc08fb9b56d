import type { ComponentChildren, ComponentProps } from 'preact';
import { Brand } from '../elements/brand';
import { PageProblem } from '../elements/problem';
import { useWording } from '../wording-context';
import { HomeFields } from './home-fields';
import { LanguageField } from './language-field';
import { LimitField } from './limit-field';
import { PauseField } from './pause-field';
import { QuietRules } from './quiet-rules';
import { SiteAccess } from './site-access';
import { UnreadableSettings } from './unreadable-settings';

interface SettingsPageProps {
  /** The key of the reason why the last change was not kept, or null. */
  problem: string | null;
  /** In a private window what concerns the ledger is shown, and not changed. */
  readOnly: boolean;
  /** Null where all was read. */
  unreadable: ComponentProps<typeof UnreadableSettings> | null;
  home: ComponentProps<typeof HomeFields>;
  limit: ComponentProps<typeof LimitField>;
  language: ComponentProps<typeof LanguageField>;
  access: ComponentProps<typeof SiteAccess>;
  pause: ComponentProps<typeof PauseField>;
  quiet: ComponentProps<typeof QuietRules>;
  /** Further sections. */
  children?: ComponentChildren;
}

/** Everything that the shopper chose, each written as soon as it is changed. */
export function SettingsPage({
  problem,
  readOnly,
  unreadable,
  home,
  limit,
  language,
  access,
  pause,
  quiet,
  children,
}: SettingsPageProps) {
  const wording = useWording();
  return (
    <main class="sheet">
      <header class="sheet-head">
        <Brand />
        <h1>{wording.text('settings_title')}</h1>
      </header>
      <PageProblem of={problem} />
      {unreadable && <UnreadableSettings {...unreadable} />}
      <section class="card" aria-labelledby="settings-home-title">
        <h2 id="settings-home-title">{wording.text('settings_home')}</h2>
        {readOnly && <p class="soft">{wording.text('settings_private')}</p>}
        <fieldset class="choices" disabled={readOnly}>
          <HomeFields {...home} />
          <LimitField key={limit.currency} {...limit} />
        </fieldset>
      </section>
      <section class="card" aria-labelledby="settings-language-title">
        <h2 id="settings-language-title">{wording.text('settings_words')}</h2>
        <LanguageField {...language} />
      </section>
      <SiteAccess {...access} />
      <PauseField {...pause} />
      <QuietRules {...quiet} />
      {children}
    </main>
  );
}
