import {
  GROUP_PERIODS,
  GROUPINGS,
  type Group,
  type Grouping,
  type GroupPeriod,
} from '@/utils/spending/groups';
import { Field } from '../elements/field';
import { Amount } from '../elements/money';
import { ScrollBox } from '../elements/scroll-box';
import { useWording } from '../wording-context';
import { PURCHASES_ID } from './purchases-section';

interface GroupsSectionProps {
  by: Grouping;
  period: GroupPeriod;
  /** Null while they are being added up. */
  groups: readonly Group[] | null;
  onBy: (by: Grouping) => void;
  onPeriod: (period: GroupPeriod) => void;
  /** Looks for its purchases in the list below. */
  onShow: (group: Group) => void;
}

/** Rows drawn; the rest is one row, so that the picture stays readable. */
const SHOWN = 12;

/** Where the money went: by shop, country or category, each row with its bar. The picture is the table. */
export function GroupsSection({ by, period, groups, onBy, onPeriod, onShow }: GroupsSectionProps) {
  const wording = useWording();
  return (
    <section class="card" aria-labelledby="groups-title">
      <h2 id="groups-title">{wording.text('groups_title')}</h2>
      <div class="fields">
        <Field label={wording.text('groups_by')}>
          {(ties) => (
            <select {...ties} value={by} onChange={(event) => onBy(event.currentTarget.value as Grouping)}>
              {GROUPINGS.map((one) => (
                <option key={one} value={one}>
                  {wording.text(`groups_by_${one}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={wording.text('groups_period')}>
          {(ties) => (
            <select
              {...ties}
              value={period}
              onChange={(event) => onPeriod(event.currentTarget.value as GroupPeriod)}
            >
              {GROUP_PERIODS.map((one) => (
                <option key={one} value={one}>
                  {wording.text(`groups_period_${one}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      {groups?.length === 0 && <p class="soft">{wording.text('groups_none')}</p>}
      {groups && groups.length > 0 && <GroupsTable by={by} groups={groups} onShow={onShow} />}
    </section>
  );
}

type GroupsTableProps = Pick<GroupsSectionProps, 'by' | 'onShow'> & { groups: readonly Group[] };

function GroupsTable({ by, groups, onShow }: GroupsTableProps) {
  const wording = useWording();
  const rows = withRest(groups, wording.text('groups_rest'));
  const most = (currency: string): number =>
    Math.max(1, ...rows.map(({ net }) => (net.currency === currency ? net.minor : 0)));
  // No list can be asked for what is left of many groups.
  const isOne = (group: Group) => groups.includes(group);
  return (
    <ScrollBox label={wording.text('groups_title')}>
      <table class="figures groups">
        <caption class="visually-hidden">{wording.text('groups_title')}</caption>
        <thead>
          <tr>
            <th scope="col">{wording.text(`groups_by_${by}`)}</th>
            <th scope="col">{wording.text('groups_count')}</th>
            <th scope="col">{wording.text('groups_net')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((group) => (
            <tr key={`${group.net.currency} ${group.name}`}>
              <th scope="row">
                <GroupName group={group} by={by} onShow={isOne(group) ? onShow : null} />
                <svg class="group-bar" aria-hidden="true">
                  <rect
                    width={`${(100 * Math.max(0, group.net.minor)) / most(group.net.currency)}%`}
                    height="100%"
                  />
                </svg>
              </th>
              <td>{group.count}</td>
              <td>
                <Amount money={group.net} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

/** The name of a group, which leads to its purchases. */
function GroupName({
  group,
  by,
  onShow,
}: {
  group: Group;
  by: Grouping;
  onShow: GroupsSectionProps['onShow'] | null;
}) {
  const wording = useWording();
  const name =
    (by === 'country' ? wording.country(group.name) : group.name) || wording.text('groups_unknown');
  if (!onShow) return <bdi>{name}</bdi>;
  return (
    <a href={`#${PURCHASES_ID}`} onClick={() => onShow(group)}>
      <bdi>{name}</bdi>
    </a>
  );
}

/** The rest of each currency is one row, since no sum can be made of two. */
function withRest(groups: readonly Group[], name: string): readonly Group[] {
  if (groups.length <= SHOWN) return groups;
  const rest = new Map<string, Group>();
  for (const { net, count } of groups.slice(SHOWN - 1)) {
    const before = rest.get(net.currency) ?? { name, net: { ...net, minor: 0 }, count: 0 };
    const minor = before.net.minor + net.minor;
    rest.set(net.currency, { name, net: { ...net, minor }, count: before.count + count });
  }
  return [...groups.slice(0, SHOWN - 1), ...rest.values()];
}
