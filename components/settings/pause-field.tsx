import { useWording } from '../wording-context';

interface PauseFieldProps {
  on: boolean;
  onPause: (on: boolean) => void;
}

/** Whether a dangerous form waits for one more click before it is sent. */
export function PauseField({ on, onPause }: PauseFieldProps) {
  const wording = useWording();
  return (
    <section class="card" aria-labelledby="pause-title">
      <h2 id="pause-title">{wording.text('settings_pause')}</h2>
      <label class="check">
        <input
          type="checkbox"
          checked={on}
          aria-describedby="pause-hint"
          onChange={(event) => onPause(event.currentTarget.checked)}
        />
        {wording.text('settings_pause_on')}
      </label>
      <p id="pause-hint" class="soft">
        {wording.text('settings_pause_hint')}
      </p>
    </section>
  );
}
