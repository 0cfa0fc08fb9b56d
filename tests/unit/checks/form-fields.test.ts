import { describe, expect, it } from 'vitest';
import type { FieldKind } from '@/utils/facts/field-kinds';
import type { FieldFacts, GroupFacts } from '@/utils/facts/page-facts';
import { form, page } from '../facts/page';
import { codesOf, SHOPPER } from './codes';

const HOME = 'https://shop.example/send';

describe('form.hidden-fields', () => {
  const hidden = (kind: FieldKind, sight: FieldFacts['sight']): FieldFacts => ({
    kind,
    evidence: kind,
    sight,
    named: true,
    length: 0,
  });
  const newsletter = (...fields: FieldFacts[]): GroupFacts => {
    const group = form(['name', 'email'], HOME);
    return { ...group, fields: [...group.fields, ...fields] };
  };
  const codes = (group: GroupFacts) => codesOf(page({ groups: [group] }));

  it.each(['off-screen', 'transparent', 'tiny', 'clipped'] as const)(
    'is raised for a card number that is %s in a newsletter',
    (sight) =>
      expect(codes(newsletter(hidden('cc-number', sight), hidden('cc-exp', sight)))).toEqual([
        'form.hidden-fields caution',
      ]),
  );

  it('is raised for an identity number', () => {
    expect(codes(newsletter(hidden('national-id', 'off-screen')))).toEqual(['form.hidden-fields caution']);
  });

  it.each([
    ['a field that browsers fill in nowhere', newsletter(hidden('cc-number', 'not-rendered'))],
    ['a later step or a closed accordion', newsletter(hidden('cc-number', 'folded'))],
    ['a trap for robots', newsletter(hidden('email', 'off-screen'), hidden('other', 'off-screen'))],
    [
      'a form that asks for the card openly',
      { ...form(['cc-number']), fields: [...form(['cc-number']).fields, hidden('cc-exp', 'transparent')] },
    ],
    ['a form of which nothing can be seen', { ...form([]), fields: [hidden('cc-number', 'off-screen')] }],
    [
      'a form that sets out to pay',
      {
        ...newsletter(hidden('cc-number', 'transparent')),
        targets: [{ url: HOME, method: 'post' as const, declared: true, label: 'Pay now' }],
      },
    ],
  ])('says nothing of %s', (_, group) => expect(codes(group)).toEqual([]));

  it("says nothing of a processor's frame, where one autofill serves several", () => {
    const frame = page({ top: false, url: 'https://js.stripe.com/v3/x', host: 'js.stripe.com' });
    const groups = [newsletter(hidden('cc-number', 'tiny'))];
    expect(codesOf(page(), [{ ...frame, groups }])).toEqual([]);
  });
});

describe('form.asks-too-much', () => {
  const speaking = (language: string, group: GroupFacts, homeCountry = 'DE') => {
    const { says } = page();
    const top = page({ groups: [group], says: { ...says, language } });
    return codesOf(top, [], { ...SHOPPER, homeCountry });
  };
  const beside = (kind: FieldKind, change: Partial<FieldFacts> = {}): GroupFacts => {
    const group = form(['cc-number', 'cc-exp', 'cc-csc', kind], HOME);
    return {
      ...group,
      fields: group.fields.map((field) => (field.kind === kind ? { ...field, ...change } : field)),
    };
  };

  it.each(['card-pin', 'bank-password', 'one-time-code'] as const)(
    'is danger for a %s beside the card',
    (kind) => expect(speaking('en', beside(kind))).toEqual(['form.asks-too-much danger']),
  );

  it('is caution for an identity number', () => {
    expect(speaking('de', beside('national-id'))).toEqual(['form.asks-too-much caution']);
  });

  it('says nothing where the code stands alone, the field cannot be seen, or the card is asked for elsewhere', () => {
    expect(speaking('en', form(['one-time-code'], HOME))).toEqual([]);
    expect(speaking('en', beside('card-pin', { sight: 'not-rendered' }))).toEqual([]);
    const groups = [form(['cc-number'], HOME), form(['one-time-code', 'password'], HOME)];
    expect(codesOf(page({ groups }))).toEqual([]);
  });

  it("knows Korea's two digits of the PIN, and that no more are asked for", () => {
    expect(speaking('ko-KR', beside('card-pin', { length: 2 }))).toEqual([]);
    expect(speaking('en', beside('card-pin', { length: 2, evidence: '카드 비밀번호 앞 2자리' }))).toEqual([]);
    expect(speaking('ko-KR', beside('card-pin', { length: 4 }))).toEqual(['form.asks-too-much danger']);
  });

  it("knows Iran's second PIN and China's quick payment", () => {
    expect(speaking('fa-IR', beside('card-pin'))).toEqual([]);
    expect(speaking('', beside('card-pin', { evidence: 'pin2' }))).toEqual([]);
    expect(speaking('zh-CN', beside('one-time-code'))).toEqual([]);
    expect(speaking('fa-IR', beside('bank-password'))).toEqual(['form.asks-too-much danger']);
  });

  it('knows where the tax number belongs to a payment, and where customs want it', () => {
    expect(speaking('pt-BR', beside('national-id', { evidence: 'CPF' }))).toEqual([]);
    expect(speaking('en', beside('national-id', { evidence: 'Passport number' }), 'KR')).toEqual([]);
  });

  it("knows BLIK's code, which pays instead of the card", () => {
    expect(speaking('pl', beside('one-time-code', { evidence: 'Kod BLIK' }))).toEqual([]);
    expect(speaking('pl', beside('one-time-code', { evidence: 'Kod z SMS' }))).toEqual([
      'form.asks-too-much danger',
    ]);
  });

  it('lets a courier and a payment company answer for themselves', () => {
    const dhl = page({
      url: 'https://www.dhl.de/',
      host: 'www.dhl.de',
      groups: [{ ...beside('national-id'), targets: [] }],
    });
    expect(codesOf(dhl)).toEqual([]);
    const frame = page({ top: false, url: 'https://js.stripe.com/', host: 'js.stripe.com' });
    expect(codesOf(page(), [{ ...frame, groups: [beside('one-time-code')] }])).toEqual([]);
  });
});
