import { beforeEach, describe, expect, it, vi } from 'vitest';
import { atOnce } from '@/utils/survey/steps';
import { guardSubmitting } from '@/utils/survey/submitting/guard';
import { openPage, readFields } from '@/utils/survey/survey';
import { laidOut } from '../laid-out';

const CARD_FORM = `<form action="/pay"><label>Card number<input></label><label>Expiry date<input></label>
  <label>Security code<input></label></form>`;
/** One processor's domain, as the registry packs them. */
const PACKED = 'example processor';

/** jsdom cannot leave the page: the last of all listeners keeps it here. */
const stayHere = () => window.addEventListener('submit', (event) => event.preventDefault(), { once: true });

describe('a card form whose target is another when it is sent', () => {
  let document: Document;
  const askPayers = vi.fn<() => Promise<string | undefined>>();
  const onSwitch = vi.fn();
  const onSent = vi.fn();

  beforeEach(() => {
    vi.resetAllMocks();
    document = laidOut(CARD_FORM);
  });

  const guarded = () => {
    const guard = guardSubmitting(document, { askPayers, onSwitch, onSent });
    /** Surveys the page, and lets the answer come that it asks for. */
    const survey = async () => {
      guard.know(atOnce(readFields(openPage(document))));
      await Promise.resolve();
    };
    return { guard, survey };
  };
  /** Sends the form there, as a script of the page has it. */
  const sendTo = (action: string) => {
    const form = document.querySelector('form') as HTMLFormElement;
    form.action = action;
    window.addEventListener('submit', stayHere, { capture: true, once: true });
    form.requestSubmit();
  };

  it('goes where it likes before the processors are known', async () => {
    askPayers.mockReturnValue(new Promise(() => undefined));
    const { guard, survey } = guarded();
    await survey();
    sendTo('https://elsewhere.test/pay');
    expect(guard.switched).toEqual([]);
    expect(onSwitch).not.toHaveBeenCalled();
    expect(onSent).toHaveBeenCalledOnce();
  });

  it('is told of once they are, unless it goes to one of them', async () => {
    askPayers.mockResolvedValue(PACKED);
    const { guard, survey } = guarded();
    await survey();
    sendTo('https://pay.processor.example/');
    expect(guard.switched).toEqual([]);
    sendTo('https://elsewhere.test/pay');
    expect(guard.switched).toEqual([{ from: 'shop.example', to: 'elsewhere.test' }]);
    expect(onSwitch).toHaveBeenCalledOnce();
  });

  it('asks for them once, and again after an answer that never came', async () => {
    askPayers.mockResolvedValueOnce(undefined).mockReturnValue(new Promise(() => undefined));
    const { guard, survey } = guarded();
    await survey();
    sendTo('https://elsewhere.test/pay');
    expect(guard.switched).toEqual([]);
    await survey();
    await survey();
    expect(askPayers).toHaveBeenCalledTimes(2);
  });

  it('is asked for no processors where the page asks for no card', async () => {
    document = laidOut('<form action="/search"><label>Search<input></label></form>');
    await guarded().survey();
    expect(askPayers).not.toHaveBeenCalled();
  });
});
