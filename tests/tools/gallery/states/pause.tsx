import { useEffect } from 'preact/hooks';
import pauseSheet from '@/components/findings/pause.css?inline';
import { useWording } from '@/components/wording-context';
import type { Finding } from '@/utils/checks/finding';
import { findingKey } from '@/utils/i18n/finding-key';
import type { Wording } from '@/utils/i18n/wording';
import { askBeforeSending } from '@/utils/survey/submitting/question';
import { embedded, embeddedLong } from '../fixtures/findings';
import { nothing, type State, type States } from '../state';

const pauseOf = (wording: Wording, said: string) => ({
  language: wording.language,
  direction: wording.direction,
  title: wording.text('pause_title'),
  danger: said,
  changed: '',
  stay: wording.text('pause_stay'),
  send: wording.text('pause_send'),
  css: pauseSheet,
});

/** A checkout whose form is about to be sent. */
function Sending({ finding }: { finding: Finding }) {
  const wording = useWording();
  useEffect(() => {
    const said = wording.text(findingKey(finding, 'seen'), finding.evidence);
    askBeforeSending(document, pauseOf(wording, said), said, nothing);
  }, [wording, finding]);
  return (
    <main>
      <h1>Checkout</h1>
    </main>
  );
}

const pause = (finding: Finding): State => ({ surface: 'pause', draw: () => <Sending finding={finding} /> });

export const pauseStates: States = {
  pause: pause(embedded),
  'pause-long': pause(embeddedLong),
};
