import type { Recourse } from '@/utils/recourse/recourse';
import type { Route } from '@/utils/recourse/routes';
import { Sentence } from '../elements/sentence';
import { useWording } from '../wording-context';

const keyOf = (...parts: string[]): string => parts.join('_').replaceAll('-', '_');

/** Whether money paid on this page can come back: one line for each way of paying, its routes folded. */
export function RecourseList({ recourse }: { recourse: readonly Recourse[] }) {
  const wording = useWording();
  return (
    <section class="recourse" aria-labelledby="recourse-title">
      <h3 id="recourse-title" class="section-title">
        {wording.text('recourse_title')}
      </h3>
      {recourse.length === 0 && <p>{wording.text('recourse_no_way')}</p>}
      <ul class="recourse-ways">
        {recourse.map((entry) => (
          <li key={`${entry.way} ${entry.companies}`}>
            {entry.routes.length === 0 ? (
              <Line recourse={entry} />
            ) : (
              <details class="folded">
                <summary>
                  <Line recourse={entry} />
                </summary>
                <ul class="recourse-routes">
                  {entry.routes.map((route) => (
                    <RouteView key={route.source} route={route} />
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ul>
      <p class="soft">{wording.text('recourse_ask')}</p>
    </section>
  );
}

/** What is paid with, and what to expect of it. */
function Line({ recourse: { way, plain, companies, outlook, routes } }: { recourse: Recourse }) {
  const wording = useWording();
  const names = [...(plain ? [wording.text(keyOf('way', way))] : []), ...companies];
  const helping = routes.filter(({ covers }) => covers === 'order');
  const named = helping.map(({ id }) => wording.text(keyOf('recourse', id, 'name'))).join(', ');
  return (
    <span class="recourse-line">
      <span class="recourse-way">
        {names.map((name, place) => (
          <>
            {place > 0 && ', '}
            <bdi key={name}>{name}</bdi>
          </>
        ))}
      </span>{' '}
      <span class="recourse-outlook">{wording.text(keyOf('recourse', outlook), { routes: named })}</span>
    </span>
  );
}

/** One route: its terms, and what they rest on. */
function RouteView({ route }: { route: Route }) {
  const wording = useWording();
  const { id, basis, over, from, upTo, within, source } = route;
  const values = {
    ...(over && { over: wording.money(over) }),
    ...(from && { from: wording.money(from) }),
    ...(upTo && { upTo: wording.money(upTo) }),
    ...(within && { within: wording.span(within.count, within.unit) }),
  };
  return (
    <li>
      <p>
        <Sentence of={keyOf('recourse', id, 'terms')} values={values} />
      </p>
      <p class="soft">
        {wording.text(keyOf('recourse_basis', basis))} <bdi>{source}</bdi>
      </p>
    </li>
  );
}
