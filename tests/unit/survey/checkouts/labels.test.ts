import { describe, expect, it } from 'vitest';
import { LANGUAGE_CODES } from '@/utils/lexicon/vocabulary';
import { findSign } from '@/utils/sentinel/signs';
import { survey } from '@/utils/survey/survey';
import { laidOut } from '../laid-out';
import { type CheckoutLabels, LATIN_LABELS } from './labels-latin';
import { OTHER_LABELS } from './labels-other-scripts';

const LABELS: Readonly<Record<string, CheckoutLabels>> = { ...LATIN_LABELS, ...OTHER_LABELS };

const quoted = (label: string): string => label.replaceAll('"', '&quot;');

/** The ways in which pages tie words to a field; the fields themselves have no names that would tell. */
const WAYS: readonly ((label: string, place: number) => string)[] = [
  (label, place) => `<label for="f${place}">${label}</label><input id="f${place}">`,
  (label) => `<label>${label} <input></label>`,
  (label) => `<input placeholder="${quoted(label)}">`,
  (label) => `<input aria-label="${quoted(label)}">`,
  (label) => `<div><span>${label}</span></div><div><input></div>`,
  (label) => `<table><tr><td>${label}</td><td><input></td></tr></table>`,
  (label) => `<div><input placeholder=" "><label>${label}</label></div>`,
  (label) => `<dl><dt>${label}</dt><dd><input><span>!</span></dd></dl>`,
];

type Field = readonly [kind: string, label: string];

/** Forms in which every wording stands once at least: with the expiry in one field, and with it in two. */
const formsOf = ({ number, expiry, month, year, code, holder }: CheckoutLabels): Field[][] => {
  const forms = (most: number, make: (pick: (kind: string, labels: readonly string[]) => Field) => Field[]) =>
    Array.from({ length: most }, (_, place) =>
      make((kind, labels) => [kind, labels[place % labels.length] ?? '']),
    );
  const inOne = Math.max(number.length, expiry.length, code.length, holder.length);
  const inTwo = Math.max(month.length, year.length);
  return [
    ...forms(inOne, (pick) => [
      pick('cc-number', number),
      pick('cc-exp', expiry),
      pick('cc-csc', code),
      pick('cc-name', holder),
    ]),
    ...forms(inTwo, (pick) => [
      pick('cc-name', holder),
      pick('cc-number', number),
      pick('cc-exp-month', month),
      pick('cc-exp-year', year),
      pick('cc-csc', code),
    ]),
  ];
};

it('holds what checkouts of every language write', () => {
  expect(Object.keys(LABELS).sort()).toEqual([...LANGUAGE_CODES].sort());
});

describe.each(Object.entries(LABELS))('checkouts in %s', (language, labels) => {
  it('are noticed and read field by field, however the words are tied to the fields', () => {
    const document = laidOut(`<html lang="${language}"><body>`, 'https://shop.example/p/7');
    const misread: string[] = [];
    formsOf(labels).forEach((fields, place) => {
      const way = WAYS[place % WAYS.length] ?? String;
      document.body.innerHTML = `<form>${fields.map(([, label], field) => way(label, field)).join('\n')}<button>OK</button></form>`;
      const kinds = survey(document, 'fields').groups.flatMap((group) =>
        group.fields.map(({ kind }) => kind),
      );
      const sign = findSign(document);
      fields.forEach(([kind, label], field) => {
        if (kinds[field] !== kind) misread.push(`${label}: ${kinds[field]}, not ${kind}`);
      });
      if (sign !== 'fields') misread.push(`unnoticed: ${fields.map(([, label]) => label).join(' | ')}`);
    });
    expect(misread).toEqual([]);
  });
});
