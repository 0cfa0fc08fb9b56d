import type { Finding } from '@/utils/checks/finding';
import type { Recourse } from '@/utils/recourse/recourse';
import { HostName } from './elements/host-name';
import { FindingsList } from './findings/findings-list';
import type { OnQuiet } from './findings/quiet-choices';
import { RecourseList } from './recourse/recourse-list';
import { useWording } from './wording-context';

/** What is known of the tab in front. */
export interface PageView {
  /**
   * `assessed`: the page was looked at. `address-only`: only its address was, since no money moves there.
   * `no-access`: we may not look. `not-a-page`: nothing that a shop could stand on.
   */
  status: 'assessed' | 'address-only' | 'no-access' | 'not-a-page';
  host: string;
  /** The gravest first. */
  findings: readonly Finding[];
  checksRun: number;
  /** For each way of paying that is offered, whether the money can come back; null where no money moves. */
  recourse: readonly Recourse[] | null;
  /** Hosts of frames that could not be looked at. */
  unseenFrames: readonly string[];
}

interface ThisPageProps {
  page: PageView;
  /** A check of this page is under way. */
  busy?: boolean;
  /** Asks for access to all sites. Called from the click, as browsers demand. */
  onGrant: () => void;
  /** Looks at this page once, with what the click on the toolbar button allows. */
  onCheck: () => void;
  onStep: (finding: Finding) => void;
  onQuiet: OnQuiet;
}

/** What is to be said of the page in front. */
export function ThisPage({ page, busy = false, onGrant, onCheck, onStep, onQuiet }: ThisPageProps) {
  const wording = useWording();
  return (
    <section class="this-page" aria-labelledby="this-page-title" aria-busy={busy}>
      <h2 id="this-page-title" class="section-title">
        {wording.text('page_title')}
      </h2>
      {page.status !== 'not-a-page' && (
        <p class="page-host">
          <HostName host={page.host} />
        </p>
      )}
      {page.findings.length > 0 && (
        <FindingsList findings={page.findings} onStep={onStep} onQuiet={onQuiet} />
      )}
      {page.recourse && <RecourseList recourse={page.recourse} />}
      {page.unseenFrames.length > 0 && <UnseenFrames hosts={page.unseenFrames} />}
      <div class="actions">
        <PageState page={page} />
        {page.status === 'assessed' && <CheckButton busy={busy} plain onCheck={onCheck} />}
      </div>
      {page.status === 'no-access' && (
        <div class="actions">
          <button type="button" class="button button-primary" onClick={onGrant}>
            {wording.text('access_grant')}
          </button>
          <CheckButton busy={busy} onCheck={onCheck} />
        </div>
      )}
      {page.status === 'address-only' && <CheckButton busy={busy} onCheck={onCheck} />}
    </section>
  );
}

interface CheckButtonProps {
  busy: boolean;
  plain?: boolean;
  onCheck: () => void;
}

function CheckButton({ busy, plain = false, onCheck }: CheckButtonProps) {
  const wording = useWording();
  const style = plain ? 'button-plain' : 'button';
  return (
    <button type="button" class={style} aria-disabled={busy} onClick={() => busy || onCheck()}>
      {wording.text(busy ? 'page_checking' : 'page_check')}
    </button>
  );
}

/** One line on what was done here. It never says that a page is safe, only what was checked. */
function PageState({ page }: { page: PageView }) {
  const wording = useWording();
  const found = page.findings.length > 0;
  switch (page.status) {
    case 'not-a-page':
      return <p>{wording.text('page_not_a_page')}</p>;
    case 'no-access':
      return <p>{wording.text('page_no_access')}</p>;
    case 'address-only':
      return <p>{wording.text(found ? 'page_address_found' : 'page_address_nothing_found')}</p>;
    case 'assessed':
      return (
        <p class={found ? 'soft' : undefined}>
          {wording.count(found ? 'page_checks_run' : 'page_nothing_found', page.checksRun)}
        </p>
      );
  }
}

function UnseenFrames({ hosts }: { hosts: readonly string[] }) {
  const wording = useWording();
  return (
    <div class="unseen">
      <p>{wording.count('page_unseen_frames', hosts.length)}</p>
      <ul>
        {hosts.map((host) => (
          <li key={host}>
            <HostName host={host} />
          </li>
        ))}
      </ul>
    </div>
  );
}
