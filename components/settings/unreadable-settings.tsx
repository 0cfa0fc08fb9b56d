import { useWording } from '../wording-context';

interface UnreadableSettingsProps {
  /** Hands what was stored to the shopper as a file. */
  onSave: () => void;
  onForget: () => void;
}

/** Says that defaults stand in for settings that could not be read, and offers those. */
export function UnreadableSettings({ onSave, onForget }: UnreadableSettingsProps) {
  const wording = useWording();
  return (
    <section class="card" aria-labelledby="settings-unreadable-title">
      <h2 id="settings-unreadable-title">{wording.text('settings_unreadable')}</h2>
      <p role="alert">{wording.text('settings_unreadable_means')}</p>
      <div class="actions">
        <button type="button" class="button button-primary" onClick={onSave}>
          {wording.text('settings_unreadable_save')}
        </button>
        <button type="button" class="button" onClick={onForget}>
          {wording.text('settings_unreadable_forget')}
        </button>
      </div>
    </section>
  );
}
