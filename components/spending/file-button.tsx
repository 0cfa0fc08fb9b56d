import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useWording } from '../wording-context';

interface FileButtonProps {
  label: string;
  /** Endings of the files to offer: `.json,.csv`. */
  accept: string;
  onFile: (file: File) => void;
}

const holdsFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** A button that asks for a file, and a place to drop one. The same file may be given again. */
export function FileButton({ label, accept, onFile }: FileButtonProps) {
  const wording = useWording();
  const input = useRef<HTMLInputElement>(null);
  const hint = useId();
  const [isOver, setIsOver] = useState(false);
  const [isTooMany, setIsTooMany] = useState(false);
  useEffect(keepPage, []);

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    const files = event.dataTransfer?.files ?? [];
    const [file] = files;
    setIsTooMany(files.length > 1);
    if (file && files.length === 1) onFile(file);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is for pointers; the button within does the same.
    <div
      class={isOver ? 'file-drop file-over' : 'file-drop'}
      onDragEnter={(event) => setIsOver(holdsFile(event))}
      onDragOver={(event) => {
        if (holdsFile(event)) event.preventDefault();
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setIsOver(false);
      }}
      onDrop={drop}
    >
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          setIsTooMany(false);
          if (file) onFile(file);
        }}
      />
      <button type="button" class="button" aria-describedby={hint} onClick={() => input.current?.click()}>
        {label}
      </button>
      <p id={hint} class="soft" role="status">
        {wording.text(isTooMany ? 'file_drop_one' : 'file_drop')}
      </p>
    </div>
  );
}

/** A file that is dropped beside its place must not make the browser leave the page for it. */
function keepPage(): () => void {
  const keep = (event: DragEvent) => {
    if (holdsFile(event)) event.preventDefault();
  };
  document.addEventListener('dragover', keep);
  document.addEventListener('drop', keep);
  return () => {
    document.removeEventListener('dragover', keep);
    document.removeEventListener('drop', keep);
  };
}
