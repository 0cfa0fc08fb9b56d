import { NoticePanel } from '@/components/findings/notice-panel';
import type { Finding } from '@/utils/checks/finding';
import { embedded, embeddedLong, insecure, unknownProcessor } from '../fixtures/findings';
import { nothing, type State, type States } from '../state';

interface Standing {
  folded?: boolean;
  press?: readonly string[];
}

const notice = (findings: [Finding, ...Finding[]], { folded = false, press = [] }: Standing = {}): State => ({
  surface: 'notice',
  press,
  draw: () => (
    <NoticePanel
      findings={findings}
      folded={folded}
      onFold={nothing}
      onStep={nothing}
      onQuiet={nothing}
      onClose={nothing}
    />
  ),
});

export const noticeStates: States = {
  'notice-danger': notice([embedded]),
  'notice-folded': notice([embedded], { folded: true }),
  'notice-danger-long': notice([embeddedLong, insecure, unknownProcessor]),
  'notice-details': notice([embedded, insecure], { press: ['.notice-foot summary'] }),
  'notice-caution': notice([unknownProcessor]),
};
