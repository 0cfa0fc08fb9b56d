import { readFileSync } from 'node:fs';
import { it } from 'vitest';
import { compileWords } from '@/utils/lexicon/compile';
import { LANGUAGES } from '@/utils/lexicon/languages';
import { learn, listenFor } from '@/utils/lexicon/vocabulary';
import { candidatesOf } from '@/utils/survey/fields/candidates';
import { readField } from '@/utils/survey/fields/classify';
import { readEvidence } from '@/utils/survey/fields/evidence';
import { openPage, readFields } from '@/utils/survey/survey';
import { laidOut } from './laid-out';

it('zz', () => {
  learn(compileWords(LANGUAGES as never) as never);
  for (const f of (process.env.ZZ ?? '').split(',')) {
    const page = openPage(laidOut(readFileSync(f, 'utf8')));
    console.log('==', f, page.languages.join());
    listenFor(page.languages);
    const all = candidatesOf(new Set(page.fields), page.fields, page.reading.labels);
    for (const c of all) {
      const r = readField(c);
      console.log(
        '  ',
        r.kind,
        r.score.toFixed(1),
        JSON.stringify(readEvidence(c)).slice(0, 260),
        [...r.scores].map(([k, v]) => `${k}=${v.toFixed(1)}`).join(' '),
      );
    }
    for (const g of readFields(page)) console.log('  ->', g.readings.map((r) => r.kind).join(' '));
  }
});
