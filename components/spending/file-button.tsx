import { useRef } from 'preact/hooks';

interface FileButtonProps {
  label: string;
  /** Endings of the files to offer: `.json,.csv`. */
  accept: string;
  onFile: (file: File) => void;
}

/** A button that asks for a file. The same file may be chosen again. */
export function FileButton({ label, accept, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
      <button type="button" class="button" onClick={() => input.current?.click()}>
        {label}
      </button>
    </>
  );
}
