import { ENCODINGS } from '@/utils/spending/files/text-encoding';
import { Field } from '../elements/field';
import { useWording } from '../wording-context';

interface EncodingSelectProps {
  value: string;
  onChange: (encoding: string) => void;
}

/** Languages that an encoding is called by. */
const NAMED = 3;

/** In which of the older encodings a file is written, called by the languages that they are for. */
export function EncodingSelect({ value, onChange }: EncodingSelectProps) {
  const wording = useWording();
  const languages = new Intl.DisplayNames(wording.language, { type: 'language' });
  const list = new Intl.ListFormat(wording.language, { type: 'unit', style: 'narrow' });
  return (
    <Field label={wording.text('columns_encoding')} hint={wording.text('columns_encoding_hint')}>
      {(ties) => (
        <select {...ties} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
          {ENCODINGS.map(({ encoding, languages: tags }) => (
            <option key={encoding} value={encoding}>
              {`${list.format(tags.slice(0, NAMED).map((tag) => languages.of(tag) ?? tag))} (${encoding})`}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
