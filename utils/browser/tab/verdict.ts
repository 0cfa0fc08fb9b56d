import type { Finding } from '../../checks/finding';
import type { Verdict } from '../../facts/verdict';
import { findingKey } from '../../i18n/finding-key';
import { createWording } from '../../i18n/wording';
import type { Settings } from '../../storage/settings';
import type { Speech } from '../wording';

/**
 * What the frames of a tab are told, given the findings that the shopper did not silence.
 * @param css the style sheet of the question before a form is sent
 */
export function verdictOf(
  findings: readonly Finding[],
  { pauseSubmit }: Settings,
  { language, catalogue }: Speech,
  css: string,
): Verdict {
  const gravest = findings.find(({ severity }) => severity === 'danger');
  if (!pauseSubmit) return { type: 'verdict', danger: gravest !== undefined, pause: null };
  const wording = createWording(language, catalogue);
  return {
    type: 'verdict',
    danger: gravest !== undefined,
    pause: {
      language,
      direction: wording.direction,
      title: wording.text('pause_title'),
      danger: gravest ? wording.text(findingKey(gravest, 'seen'), gravest.evidence) : '',
      changed: wording.text(findingKey({ code: 'form.action-changed' }, 'seen'), {
        host: '{host}',
        targetHost: '{targetHost}',
      }),
      stay: wording.text('pause_stay'),
      send: wording.text('pause_send'),
      css,
    },
  };
}
