import { LANGUAGES } from '@/utils/i18n/languages';
import { Field } from '../elements/field';
import { useWording } from '../wording-context';

/** A language in its own words: `Deutsch`. */
const ownName = (language: string): string => {
  const tag = language.replace('_', '-');
  return new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
};

interface LanguageFieldProps {
  /** One of `LANGUAGES`, or `auto`: the browser's. */
  language: string;
  onLanguage: (language: string) => void;
}

export function LanguageField({ language, onLanguage }: LanguageFieldProps) {
  const wording = useWording();
  return (
    <Field label={wording.text('settings_language')}>
      {(ties) => (
        <select {...ties} value={language} onChange={(event) => onLanguage(event.currentTarget.value)}>
          <option value="auto">{wording.text('settings_language_auto')}</option>
          {LANGUAGES.map((spoken) => (
            <option key={spoken} value={spoken} lang={spoken.replace('_', '-')}>
              {ownName(spoken)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
