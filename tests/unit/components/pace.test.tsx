// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { Pace } from '@/components/month/pace';
import { euros, month } from '../../tools/gallery/fixtures/months';
import { show } from './shown';

/** What is read out, without the marks that keep directions apart. */
const said = () => document.body.textContent?.replace(/[\u2066-\u2069]/g, '') ?? '';
const status = () => document.querySelector('[role=status]')?.textContent;

it('speaks of the highest threshold that was reached just now, and of none where none was', async () => {
  const one = month(100_00, 85_00);
  await show(<Pace month={one} reached={[50, 80]} />);
  expect(status()).toContain('80');
  expect(status()).not.toContain('50');
  await show(<Pace month={one} reached={[]} />);
  expect(status()).toBe('');
});

it('speaks no longer of a threshold that is not reached any more', async () => {
  await show(<Pace month={month(100_00, 60_00)} reached={[50, 80]} />);
  expect(status()).toContain('50');
  await show(<Pace month={month(100_00, 0)} reached={[50, 80]} />);
  expect(status()).toBe('');
});

it('compares where the month is heading with what is usual', async () => {
  const heading = euros(90_00);
  await show(<Pace month={month(null, 1, { heading, usual: euros(60_00), usualMonths: 3 })} reached={[]} />);
  expect(said()).toContain('At this pace the month ends at €90.00, €30.00 more than usual.');
  expect(said()).toContain('The last 3 months came to €60.00 on average.');
  await show(<Pace month={month(null, 1, { heading, usual: euros(100_00), usualMonths: 1 })} reached={[]} />);
  expect(said()).toContain('€10.00 less than usual.');
  expect(said()).toContain('The month before came to €100.00.');
  await show(<Pace month={month(null, 1, { heading })} reached={[]} />);
  expect(said()).toBe('At this pace the month ends at €90.00.');
});
